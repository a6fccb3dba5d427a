import type { Teller, Tellercijfer, Vraag } from "../../jaarverslag/types.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Alinea, Bouwsteen, Deel, Rij, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { aantalcel, aantaltekst, antwoord, type Blad, onderdeel, openPlek, reeksnaam, vraagdelen } from "./blad.ts";
import { controles, vergelijking } from "./vergelijking.ts";

/** Part IV: every counter of the template, what belongs to it, the years before, and whether the figures agree. */
export function cijfers(blad: Blad): Deel {
  const { uit, eigen } = blad;
  return {
    id: "cijfers",
    kop: eigen.kop.cijfers,
    bouwstenen: [tellertabel(blad)],
    delen: [
      ...uit.cijfers.tellers.filter(({ vragen }) => vragen.length > 0).map((teller) => tellerdeel(teller, blad)),
      onderdeel("vergelijking", eigen.kop.vergelijking, ...vergelijking(blad)),
      onderdeel("controles", eigen.kop.controles, ...controles(blad)),
    ],
  };
}

const tellernaam = ({ nr, id }: Teller, { eigen }: Blad): string => `${nr}. ${eigen.teller[id]}`;

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
  const { uit, eigen } = blad;
  const naam: Tekst = [{ tekst: tellernaam(teller, blad), stijl: "vet" }];
  const isOpen = teller.stand === "in-te-vullen" && teller.id !== "diversen";
  const leeg: Rij = {
    metKop: true,
    cellen: [cel(naam), cel(openPlek(eigen.inTeVullen)), cel(), cel(), cel(isOpen ? eigen.cijferInTeVullen(uit.jaar) : "")],
  };
  const [eerste, ...rest] = teller.cijfers;
  if (isOpen) return [leeg, ...teller.cijfers.map((cijfer) => cijferrij(cijfer, [], blad))];
  if (eerste === undefined) return [{ metKop: true, cellen: [cel(naam), cel(eigen.onbekend), cel(), cel(), cel()] }];
  const keren = teller.keren === undefined ? [] : [eigen.inBijeenkomsten(teller.keren)];
  return [cijferrij(eerste, [naam], blad, keren), ...rest.map((cijfer) => cijferrij(cijfer, [], blad))];
}

function cijferrij(cijfer: Tellercijfer, kop: readonly Tekst[], blad: Blad, bij: readonly string[] = []): Rij {
  const { eigen, bron } = blad;
  const { aantal, delen, vorig, nul, toelichting } = cijfer;
  const noot = cijfer.bron === "" ? {} : { noot: bron.kort(cijfer.bron) };
  return {
    metKop: true,
    cellen: [
      cel(...kop, { tekst: hoofdletter(reeksnaam(cijfer, blad)), ...noot }),
      aantalcel(aantal, blad),
      cel(...delen.map((deel) => `${aantaltekst(deel.aantal, blad)} ${deel.naam}`)),
      vorig === undefined ? cel() : aantalcel(vorig.aantal, blad),
      cel(
        ...bij,
        ...(toelichting === undefined ? [] : [hoofdletter(toelichting)]),
        ...(nul === "niet-uitgelegd" ? [openPlek(eigen.nulOnuitgelegd)] : []),
      ),
    ],
  };
}

/** What is asked with a counter; a and f of the reports are figures themselves. */
function tellerdeel(teller: Teller, blad: Blad): Deel {
  const bouwstenen = teller.vragen.flatMap((vraag) =>
    vraag.id === "meldingen" || vraag.id === "verzoeken" ? cijfervraag(vraag, teller, blad) : vraagdelen([vraag], blad),
  );
  return onderdeel(`teller-${teller.id}`, tellernaam(teller, blad), ...bouwstenen);
}

function cijfervraag(vraag: Vraag, teller: Teller, blad: Blad): readonly Bouwsteen[] {
  const soort = vraag.id === "meldingen" ? "meldingen-misstand" : "verzoeken-benadeling";
  const eigen = teller.cijfers.filter((cijfer) => cijfer.soort === soort);
  const kop = alinea({ tekst: `${vraag.letter ?? ""}. ${vraag.vraag}`, stijl: "vet" });
  if (eigen.length === 0) return [kop, antwoord(vraag, blad)];
  return [kop, ...eigen.map((cijfer): Alinea => alinea(`${hoofdletter(reeksnaam(cijfer, blad))}: ${aantaltekst(cijfer.aantal, blad)}.`))];
}
