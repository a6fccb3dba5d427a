import type { Plangat, Planvoorstel } from "../../plan/types.ts";
import { datumtekst } from "../../tekst/datum.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import { alinea, cel, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Rij, Stuk } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import type { Blad } from "./blad.ts";

/** What the norm proposes where nothing is planned. */
export function voorstellen(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { nr, voorstel, wie, voor } = eigen.kolom;
  return {
    id: "voorstellen",
    kop: eigen.kop.voorstellen,
    bouwstenen: [
      alinea(eigen.voorstellenUitleg),
      {
        soort: "tabel",
        titel: eigen.kop.voorstellen,
        titelVerborgen: true,
        kolommen: [kolom(nr, 8), kolom(voorstel, 46), kolom(wie, 26), kolom(voor, 20)],
        rijen: uit.voorstellen.map((een) => voorstelrij(een, blad)),
      },
    ],
  };
}

function voorstelrij(
  { nr, titel, verantwoordelijk, gereed, frequentie, eisen, eerst_nagaan }: Planvoorstel,
  { eigen, taal, tekst }: Blad,
): Rij {
  const wanneer = [
    ...(gereed === undefined ? [] : [tekst.gereed(datumtekst(taal)(gereed))]),
    ...(frequentie === undefined ? [] : [frequentietekst(frequentie, taal)]),
  ];
  return {
    metKop: true,
    cellen: [
      cel({ ...vet(nr), toon: "voorstel" }),
      cel(titel, ...(eerst_nagaan ? [{ tekst: eigen.eerstNagaan, stijl: "cursief" as const }] : [])),
      cel(hoofdletter([verantwoordelijk, ...wanneer].join(", "))),
      cel(eisen.join(", ")),
    ],
  };
}

/** Every gap, per norm and domein, with its action or proposal. */
export function gaten(blad: Blad): Deel {
  const { uit, eigen, tekst } = blad;
  const groepen = new Map<string, Plangat[]>();
  for (const gat of uit.gaten) {
    const naam = `${gat.norm} ${gat.normtitel} · ${tekst.domein[gat.domein]}`;
    groepen.set(naam, [...(groepen.get(naam) ?? []), gat]);
  }
  return {
    id: "gaten",
    kop: eigen.kop.gaten,
    nieuwePagina: true,
    bouwstenen: [alinea(groepen.size === 0 ? eigen.geenGaten : eigen.gatenUitleg)],
    delen: [...groepen].map(([kop, rijen], i) => ({ id: `gaten-${i + 1}`, kop, bouwstenen: [gatentabel(kop, rijen, blad)] })),
  };
}

function gatentabel(titel: string, rijen: readonly Plangat[], blad: Blad): Bouwsteen {
  const { eis, ontbreekt, antwoord } = blad.eigen.kolom;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    werkblad: blad.eigen.werkblad.gaten,
    kolommen: [kolom(eis, 14), kolom(ontbreekt, 60), kolom(antwoord, 26)],
    rijen: rijen.map((gat) => gatrij(gat, blad)),
  };
}

function gatrij(gat: Plangat, blad: Blad): Rij {
  const { tekst } = blad;
  const soort: Stuk = gat.soort === "onbekend" ? { tekst: tekst.onbekend, toon: "vraag" } : { tekst: tekst.ontbreekt, toon: "fout" };
  const zwaarte = [tekst.zwaarte[gat.zwaarte], ...(gat.kern ? [tekst.kern] : [])].join(", ");
  return { metKop: true, cellen: [cel(gat.eis), cel([soort, { tekst: `: ${gat.tekst} (${zwaarte})` }]), antwoordcel(gat, blad)] };
}

function antwoordcel({ acties, algemeen, voorstel }: Plangat, { eigen }: Blad): Cel {
  if (acties.length > 0) return cel(hoofdletter(eigen.nummers(acties)));
  return cel(
    ...(voorstel === undefined ? [] : [{ tekst: hoofdletter(eigen.voorstelNummer(voorstel)), toon: "voorstel" as const }]),
    ...(algemeen.length === 0 ? [] : [eigen.heleNorm(algemeen)]),
  );
}
