import { gemeld, tellerVan } from "../../jaarverslag/tellers.ts";
import type { Teller, Tellercijfer, Vraag } from "../../jaarverslag/types.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Rij, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { aantalcel, aantaltekst, type Blad, onderdeel, openPlek, reeksnaam, vraagtabel } from "./blad.ts";
import { controles, vergelijking } from "./vergelijking.ts";

/** Part IV: every counter of the template, what belongs to it, the years before, and whether the figures agree. */
export function cijfers(blad: Blad): Deel {
  const { uit, eigen } = blad;
  return {
    id: "cijfers",
    kop: eigen.kop.cijfers,
    bouwstenen: [...(uit.cijfers.tellers.some(isOpen) ? [alinea(eigen.cijferInTeVullen(uit.jaar))] : []), tellertabel(blad)],
    delen: [
      ...uit.cijfers.tellers.filter(({ vragen }) => vragen.length > 0).map((teller) => tellerdeel(teller, blad)),
      onderdeel("vergelijking", eigen.kop.vergelijking, ...vergelijking(blad)),
      onderdeel("controles", eigen.kop.controles, ...controles(blad)),
    ],
  };
}

const tellernaam = ({ nr, id }: Teller, { eigen }: Blad): string => `${nr}. ${eigen.teller[id]}`;

/** The template asks for its figure, and there is none; the last counter asks for nothing in particular. */
const isOpen = ({ id, stand }: Teller): boolean => stand === "in-te-vullen" && id !== "diversen";

/** A row per figure, a row for every counter that has none. */
function tellertabel(blad: Blad): Bouwsteen {
  const { uit, eigen } = blad;
  const { wat, aantal, deel, toelichting } = eigen.kolom;
  return {
    soort: "tabel",
    titel: eigen.kop.cijfers,
    titelVerborgen: true,
    kolommen: [
      kolom(wat, 34),
      kolom(aantal, 12, "getal"),
      kolom(deel, 20),
      kolom(String(uit.jaar - 1), 10, "getal"),
      kolom(toelichting, 34),
    ],
    rijen: uit.cijfers.tellers.flatMap((teller) => tellerrijen(teller, blad)),
  };
}

function tellerrijen(teller: Teller, blad: Blad): readonly Rij[] {
  const { eigen } = blad;
  const naam: Tekst = [{ tekst: tellernaam(teller, blad), stijl: "vet" }];
  const leeg: Rij = {
    metKop: true,
    cellen: [cel(naam), cel(openPlek(eigen.inTeVullen)), cel(), cel(), cel()],
  };
  const [eerste, ...rest] = teller.cijfers;
  if (isOpen(teller)) return [leeg, ...teller.cijfers.map((cijfer) => cijferrij(cijfer, undefined, blad))];
  if (eerste === undefined) return [{ metKop: true, cellen: [cel(naam), cel(eigen.onbekend), cel(), cel(), cel()] }];
  return [cijferrij(eerste, naam, blad), ...rest.map((cijfer) => cijferrij(cijfer, undefined, blad))];
}

/** Under its counter the figure that the template asks for needs no name: its domein is enough. */
function cijferrij(cijfer: Tellercijfer, kop: Tekst | undefined, blad: Blad): Rij {
  const { eigen, bron } = blad;
  const { aantal, delen, vorig, nul, toelichting, keren } = cijfer;
  const noot = cijfer.bron === "" ? {} : { noot: bron.kort(cijfer.bron) };
  return {
    // A figure that only belongs to the counter does not look like one.
    metKop: kop !== undefined,
    cellen: [
      cel(...(kop === undefined ? [] : [kop]), {
        tekst: hoofdletter(tellerVan[cijfer.soort].gevraagd ? domeinen(cijfer, blad) : reeksnaam(cijfer, blad)),
        ...noot,
      }),
      aantalcel(aantal, blad),
      cel(...delen.map((deel) => `${aantaltekst(deel.aantal, blad)} ${deel.naam}`)),
      vorig === undefined ? cel() : aantalcel(vorig.aantal, blad),
      cel(
        ...(keren === undefined ? [] : [eigen.inBijeenkomsten(keren)]),
        ...(toelichting === undefined ? [] : [hoofdletter(toelichting)]),
        ...(nul === "niet-uitgelegd" ? [openPlek(eigen.nulOnuitgelegd[gemeld.has(cijfer.soort) ? "gemeld" : "anders"])] : []),
      ),
    ],
  };
}

/** What is asked with a counter; a and f of the reports of wrongdoing are figures themselves. */
function tellerdeel(teller: Teller, blad: Blad): Deel {
  // Without its number: formats that number their headings would give it two.
  const naam = blad.eigen.teller[teller.id];
  const tabel = vraagtabel(naam, teller.vragen, blad);
  const rijen = tabel.rijen.map((rij, i) => {
    const cijfers = cijfersVan(teller.vragen[i], teller);
    if (cijfers.length === 0) return rij;
    const antwoorden = cijfers.map((cijfer) => `${aantaltekst(cijfer.aantal, blad)} (${domeinen(cijfer, blad)})`);
    return { ...rij, cellen: [...rij.cellen.slice(0, 1), cel(...antwoorden)] };
  });
  return onderdeel(`teller-${teller.id}`, naam, { ...tabel, rijen });
}

function cijfersVan(vraag: Vraag | undefined, { cijfers: eigen }: Teller): readonly Tellercijfer[] {
  if (vraag?.id !== "meldingen" && vraag?.id !== "verzoeken") return [];
  const soort = vraag.id === "meldingen" ? "meldingen-misstand" : "verzoeken-benadeling";
  return eigen.filter((cijfer) => cijfer.soort === soort);
}

const domeinen = ({ domein }: Tellercijfer, { tekst }: Blad): string => domein.map((naam) => tekst.domein[naam]).join(", ");
