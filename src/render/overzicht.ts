import type {
  Eenheidoordeel,
  Eisoordeel,
  Indelingsoordeel,
  Kolommen,
  Normoordeel,
  Ontbreekt,
  Rapport,
  Uitwerking,
} from "../audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Taal } from "../tekst/taal.ts";

/** One heading of a report with its four columns: a norm in one domain, or a unit of the indeling that was asked for. */
export interface Blok extends Kolommen {
  readonly id: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly norm?: string;
  /** Of a unit: which eisen its own norm text names, and where. */
  readonly kern?: readonly { readonly eis: string; readonly bron: string }[];
  /** Ids of the grondslagen in force. */
  readonly grondslag: readonly string[];
  readonly eisen: readonly Eisoordeel[];
}

/** What the report shows in full: the units when an indeling was asked for, else every norm in every domain. */
export function blokken(rapport: Rapport, taal: Taal): readonly Blok[] {
  if (rapport.indeling === undefined) return rapport.normen.map((norm) => vanNorm(norm, taal));
  const eisen = new Map(rapport.normen.flatMap((norm) => norm.eisen).map((eis) => [eis.id, eis]));
  return rapport.indeling.eenheden.map((eenheid) => vanEenheid(eenheid, eisen));
}

const vanNorm = (norm: Normoordeel, taal: Taal): Blok => ({
  ...norm,
  titel: taal === "en" ? norm.titel_en : norm.titel,
  domein: [norm.domein],
  ontbreekt: ergsteEerst(norm.ontbreekt),
});

function vanEenheid(eenheid: Eenheidoordeel, alle: ReadonlyMap<string, Eisoordeel>): Blok {
  const eisen = eenheid.eisen.map((id) => alle.get(id)).filter((eis) => eis !== undefined);
  const grondslag = [...new Set(eisen.flatMap((eis) => eis.grondslag))];
  return { ...eenheid, grondslag, eisen, ontbreekt: ergsteEerst(eenheid.ontbreekt) };
}

/** Missing before unknown; then what the whole norm stands or falls with (kern), statute first; otherwise the order of the eisen. */
const ergsteEerst = (lijst: readonly Ontbreekt[]): readonly Ontbreekt[] => [...lijst].sort((a, b) => rang(a) - rang(b));

const gewicht = { wettelijk: 0, basisnorm: 1, aanbeveling: 2 } as const;

/** The lower, the sooner a reader should see it. */
export const rang = ({ soort, zwaarte, kern }: Ontbreekt): number =>
  (soort === "niet-voldaan" ? 0 : 10) + (kern ? 0 : 3) + gewicht[zwaarte];

/** Open eisen that stand in no unit of the indeling, statutory ones first: a reader of the indeling would never see them. */
export function weggelatenOpen({ indeling }: Rapport): Indelingsoordeel["weggelaten"] {
  const open = (indeling?.weggelaten ?? []).filter(({ uitkomst }) => uitkomst === "niet-voldaan" || uitkomst === "onbekend");
  const rangVan = ({ uitkomst, zwaarte = "aanbeveling" }: (typeof open)[number]) =>
    (uitkomst === "niet-voldaan" ? 0 : 10) + gewicht[zwaarte];
  return [...open].sort((a, b) => rangVan(a) - rangVan(b));
}

/** A gap that a reader should see first, with what is planned or proposed for it. */
export interface Gat {
  readonly blok: Blok;
  readonly gat: Ontbreekt;
  readonly uitwerking: Uitwerking | undefined;
}

/** The gravest gaps of all: statutory eisen that are not met, and kernen of norms that are not met. One line per gap, each once. */
export function ergsteGaten(alle: readonly Blok[]): readonly Gat[] {
  const gaten = alle.flatMap((blok) =>
    blok.ontbreekt
      .filter(({ soort, zwaarte, kern }) => soort === "niet-voldaan" && (zwaarte === "wettelijk" || (zwaarte === "basisnorm" && kern)))
      .map((gat): Gat => ({ blok, gat, uitwerking: antwoordOp(gat, blok.uitwerking) })),
  );
  // An eis may serve in several units; the first one shows it.
  const uniek = new Map([...gaten].reverse().map((gat) => [`${gat.gat.eis} ${gat.gat.tekst}`, gat]));
  return [...uniek.values()].reverse().sort((a, b) => rang(a.gat) - rang(b.gat));
}

/** A planned action goes before our own proposal. */
function antwoordOp({ eis }: Ontbreekt, uitwerkingen: readonly Uitwerking[]): Uitwerking | undefined {
  const eigen = uitwerkingen.filter(({ eisen, stand }) => eisen.includes(eis) && stand !== "vervallen");
  return eigen.find(({ voorstel }) => !voorstel) ?? eigen[0];
}

/** Eisen with one outcome and the same reason, told in one line. */
export interface Groep {
  readonly eisen: readonly string[];
  readonly reden: string | undefined;
}

/** The eisen of a block with this outcome, by reason. */
export function perReden(eisen: readonly Eisoordeel[], uitkomst: Uitkomst): readonly Groep[] {
  const groepen = new Map<string | undefined, string[]>();
  for (const eis of eisen.filter((een) => een.uitkomst === uitkomst)) {
    groepen.set(eis.reden, [...(groepen.get(eis.reden) ?? []), eis.id]);
  }
  return [...groepen].map(([reden, ids]) => ({ eisen: ids, reden }));
}

/** The verdicts in the order in which a reader wants them. */
export const oordeelvolgorde: readonly Oordeel[] = ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"];
