import type { Rapport } from "../../audit/rapport-types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import { datumtekst } from "../../tekst/datum.ts";
import { dagOf, kolom, rij, tekst } from "../werkboek/maak.ts";
import type { Bladcel, Bladrij, Tabelblad } from "../werkboek/types.ts";
import { wetadres } from "../wetadres.ts";
import type { Boek } from "./boek.ts";

/** What the report rests on: the law that was in force, then the sources of the description, each with what it is used for. */
export function bronnenblad(boek: Boek): Tabelblad {
  const { kop, bladen } = boek.woorden;
  return {
    soort: "tabel",
    naam: bladen.bronnen,
    kolommen: [
      kolom(kop.soort, 12),
      kolom(kop.bron, 68),
      kolom(kop.vanaf, 12, "datum"),
      kolom(kop.totEnMet, 12, "datum"),
      kolom(kop.opmerking, 24),
      kolom(kop.adres, 20),
      kolom(kop.gebruiktBij, 46),
      kolom(kop.plaatsen, 30),
    ],
    rijen: [...wetten(boek), ...documenten(boek)],
  };
}

function wetten({ rapport, tekst: woord, woorden, taal }: Boek): readonly Bladrij[] {
  const eisen = rapport.normen.flatMap((norm) => norm.eisen);
  const dag = (iso: string): Bladcel => dagOf(iso, datumtekst(taal)(iso));
  return Object.entries(rapport.grondslagen).map(([id, { citaat, jci, van, tot, zekerheid }]) => {
    const adres = wetadres(jci);
    return rij(
      tekst(woorden.grondslag),
      tekst(citaat),
      dag(van),
      tot === null ? undefined : dag(tot),
      zekerheid === "hoog" ? undefined : tekst(woord.nietHelemaalZeker),
      adres === undefined ? undefined : { ...tekst(new URL(adres).host), adres },
      tekst(
        eisen
          .filter(({ grondslag }) => grondslag.includes(id))
          .map((eis) => eis.id)
          .join(", "),
      ),
    );
  });
}

interface Gebruik {
  readonly eisen: Set<string>;
  readonly plaatsen: Set<string>;
}

/** In the order in which the report first names them. */
function documenten({ rapport, tekst: woord, woorden }: Boek): readonly Bladrij[] {
  const bronnen = new Map<string, Gebruik>();
  for (const { bron, eisen, plaats } of verwijzingen(rapport)) {
    if (bron === undefined || bron === "") continue;
    const gebruik = bronnen.get(bron) ?? { eisen: new Set(), plaatsen: new Set() };
    for (const eis of eisen) gebruik.eisen.add(eis);
    if (plaats) gebruik.plaatsen.add(woord.regel(plaats.bestand, plaats.regel));
    bronnen.set(bron, gebruik);
  }
  return [...bronnen].map(([bron, { eisen, plaatsen }]) =>
    rij(
      tekst(woorden.bron),
      tekst(bron),
      undefined,
      undefined,
      undefined,
      undefined,
      tekst([...eisen].join(", ")),
      tekst([...plaatsen].join(", ")),
    ),
  );
}

interface Verwijzing {
  readonly bron?: string;
  readonly eisen: readonly string[];
  readonly plaats?: Plaats;
}

const verwijzingen = ({ normen }: Rapport): readonly Verwijzing[] =>
  normen.flatMap(({ uitgewerkt, ontbreekt, uitwerking }) => [
    ...[...uitgewerkt, ...ontbreekt].map(({ eis, bron, plaats }) => ({ eisen: [eis], ...(bron && { bron }), ...(plaats && { plaats }) })),
    ...uitwerking.map(({ eisen, bron, plaats }) => ({ eisen, ...(bron && { bron }), ...(plaats && { plaats }) })),
  ]);
