import type { Eisoordeel, Ontbreekt, Rapport, Uitgewerkt, Uitwerking } from "../audit/rapport-types.ts";
import type { Plaats } from "../diagnostic/types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import { duurtekst, frequentietekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";
import { type Blok, perReden } from "./overzicht.ts";
import { tekens } from "./tekens.ts";

/** How a statement is meant; a format chooses the colour. */
export type Toon = "goed" | "fout" | "vraag" | "plan" | "voorstel" | "neutraal";

/** One statement in a column, in words of the reader's language. Nothing in it is escaped yet. */
export interface Punt {
  readonly teken: string;
  readonly toon: Toon;
  /** Goes before the text, e.g. "actie 7". */
  readonly vooraf?: string;
  readonly tekst: string;
  /** Qualifications in the reader's words: weight, owner, date. */
  readonly bij: readonly string[];
  readonly eisen: readonly string[];
  readonly bron?: string;
  readonly plaats?: Plaats;
}

/** The statements of the columns uitgewerkt, ontbreekt and uitwerking. */
export interface Kolompunten {
  readonly uitgewerkt: readonly Punt[];
  readonly ontbreekt: readonly Punt[];
  readonly uitwerking: readonly Punt[];
}

export function kolompunten(blok: Blok, taal: Taal): Kolompunten {
  return {
    uitgewerkt: [...blok.uitgewerkt.map((een) => uitgewerkt(een, taal)), ...blok.eisen.flatMap((eis) => afwijking(eis, taal))],
    ontbreekt: [...blok.ontbreekt.map((een) => ontbreekt(een, taal)), ...nietGetoetst(blok, taal)],
    uitwerking: blok.uitwerking.map((een) => uitwerking(een, taal)),
  };
}

function uitgewerkt({ eis, tekst, bron, plaats, bevinding }: Uitgewerkt, taal: Taal): Punt {
  const { rapport } = catalogus(taal);
  return {
    teken: tekens.goed,
    toon: "goed",
    tekst,
    bij: bevinding ? [rapport.bevinding] : [],
    eisen: [eis],
    bron: bron || rapport.geenBron,
    ...(plaats && { plaats }),
  };
}

function ontbreekt({ eis, tekst, soort, zwaarte, kern, bron, plaats, toelichting, bevinding }: Ontbreekt, taal: Taal): Punt {
  const { rapport } = catalogus(taal);
  const gemist = soort === "niet-voldaan";
  return {
    teken: gemist ? tekens.ontbreekt : tekens.onbekend,
    toon: gemist ? "fout" : "vraag",
    tekst: toelichting ? `${tekst} ${toelichting}` : tekst,
    bij: [
      gemist ? rapport.ontbreekt : rapport.onbekend,
      rapport.zwaarte[zwaarte],
      ...(kern ? [rapport.kern] : []),
      ...(bevinding ? [rapport.bevinding] : []),
    ],
    eisen: [eis],
    ...(bron && { bron }),
    ...(plaats && { plaats }),
  };
}

/** Who, by when, how often, and how far it is. */
export function uitwerking(een: Uitwerking, taal: Taal): Punt {
  const { rapport } = catalogus(taal);
  const bij = [
    een.verantwoordelijk,
    een.gereed && (een.gereed.startsWith("P") ? rapport.binnen(duurtekst(een.gereed, taal)) : rapport.gereed(datumtekst(taal)(een.gereed))),
    een.frequentie && frequentietekst(een.frequentie, taal),
    een.stand && rapport.stand[een.stand],
    een.onzeker && rapport.onzeker,
  ];
  return {
    teken: een.voorstel ? tekens.voorstel : tekens.actie,
    toon: een.voorstel ? "voorstel" : "plan",
    vooraf: een.voorstel || een.actie === undefined ? rapport.voorstel : rapport.actie(een.actie),
    tekst: een.tekst,
    bij: bij.filter((deel): deel is string => typeof deel === "string" && deel !== ""),
    eisen: een.eisen,
    ...(een.bron && { bron: een.bron }),
    ...(een.plaats && { plaats: een.plaats }),
  };
}

/** A statement in one line, e.g. "→ actie 5: Publiceer het overzicht (de griffier, gereed mei 2019)". */
export const inEenRegel = ({ teken, vooraf, tekst, bij }: Punt): string =>
  `${teken} ${vooraf === undefined ? "" : `${vooraf}: `}${tekst}${bij.length === 0 ? "" : ` (${bij.join(", ")})`}`;

function afwijking({ id, uitkomst, afwijking: besluit }: Eisoordeel, taal: Taal): readonly Punt[] {
  if (uitkomst !== "afwijking" || besluit === undefined) return [];
  const { rapport } = catalogus(taal);
  const bij = [
    ...(besluit.besloten_door ? [rapport.beslotenDoor(besluit.besloten_door)] : []),
    ...(besluit.tot ? [rapport.afwijkingTot(datumtekst(taal)(besluit.tot))] : []),
  ];
  return [
    {
      teken: tekens.afwijking,
      toon: "neutraal",
      vooraf: rapport.afwijking,
      tekst: besluit.reden,
      bij,
      eisen: [id],
      ...(besluit.plaats && { plaats: besluit.plaats }),
    },
  ];
}

function nietGetoetst({ eisen }: Blok, taal: Taal): readonly Punt[] {
  const { rapport } = catalogus(taal);
  return perReden(eisen, "niet-getoetst").map(({ eisen: ids, reden }) => ({
    teken: tekens.nietGetoetst,
    toon: "neutraal",
    vooraf: rapport.nietGetoetst,
    tekst: reden ?? "",
    bij: [],
    eisen: ids,
  }));
}

/** The law a block or an eis rests on, as citations; what is not entirely certain is said. */
export const citaten = (blok: Pick<Blok, "grondslag">, { grondslagen }: Rapport, taal: Taal): readonly string[] =>
  blok.grondslag.flatMap((id) => {
    const gevonden = grondslagen[id];
    if (gevonden === undefined) return [];
    return [gevonden.zekerheid === "hoog" ? gevonden.citaat : `${gevonden.citaat} (${catalogus(taal).rapport.nietHelemaalZeker})`];
  });
