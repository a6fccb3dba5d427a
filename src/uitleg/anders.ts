import type { Eisuitkomst, Itemoordeel } from "../audit/uitkomst-types.ts";
import { binnenPeriode, leesPeriode, verschuif } from "../beschrijving/datum.ts";
import { bewijssecties } from "../beschrijving/format/secties.ts";
import type { Datum, Waarde } from "../beschrijving/types.ts";
import { alsNaam, opsomming } from "../normenkader/sjabloon.ts";
import type { Woorden } from "../normenkader/types.ts";
import type { Voorwaarde } from "../normenkader/voorwaarde/types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { WaaromTekst } from "../tekst/nl/waarom.ts";
import type { Taal } from "../tekst/taal.ts";
import { inWoorden } from "../tekst/voorwaarde.ts";

interface Blik {
  readonly woorden: Woorden;
  readonly taal: Taal;
  readonly peildatum: string;
}

/** What would change an outcome: for a gap what is needed, for what is met until when it holds. */
export function watVerandert(uitkomst: Eisuitkomst, blik: Blik): readonly string[] {
  const { waarom: t } = catalogus(blik.taal);
  if (uitkomst.uitkomst === "nvt") return [];
  if (uitkomst.uitkomst === "niet-getoetst") return [t.haalBinnenBereik];
  if (uitkomst.reden?.soort === "drempel-onbekend") return [t.noemMedewerkers, ...nodig(uitkomst, blik, t)];
  if (uitkomst.feitelijk === "voldaan") return houdbaar(uitkomst, blik, t);
  return nodig(uitkomst, blik, t);
}

function nodig(uitkomst: Eisuitkomst, blik: Blik, t: WaaromTekst): readonly string[] {
  const { eis, items, volledig } = uitkomst;
  if (items.length === 0) {
    const soort = opsomming(
      eis.soort.map((een) => (bewijssecties[eis.uit].soorten as Readonly<Record<string, string>>)[een] ?? een),
      t.of,
    );
    const eisen = eis.toets.map(({ als }) => inWoorden(als, { sectie: eis.uit, ...blik }));
    return [t.beschrijf(soort, bewijssecties[eis.uit].titel, eisen), ...(volledig ? [] : [t.ofVolledig])];
  }
  return [...new Set(items.flatMap((item) => perItem(item, uitkomst, blik, t)))];
}

function perItem(item: Itemoordeel, { eis }: Eisuitkomst, blik: Blik, t: WaaromTekst): readonly string[] {
  const naam = alsNaam(item.feit.titel);
  const voorwaarden = item.toetsen
    .filter(({ waarde }) => waarde !== true)
    .map(({ toets }) => inWoorden(toets.als, { sectie: eis.uit, ...blik }));
  return [
    ...(item.hoort === undefined ? [t.zegOfHetHoort(naam)] : []),
    ...(item.vanKracht !== true ? [t.vanKracht(naam)] : []),
    ...(item.aanwezig !== true ? [t.aanwezig(naam)] : []),
    ...voorwaarden.map((voorwaarde) => t.voorwaarde(naam, voorwaarde)),
  ];
}

/** For every passing item with a freshness condition: the last day on which it still passes. */
function houdbaar({ items }: Eisuitkomst, { taal, peildatum }: Blik, t: WaaromTekst): readonly string[] {
  const datum = datumtekst(taal);
  const regels = items
    .filter(({ waarde }) => waarde === true)
    .flatMap((item) =>
      item.toetsen.flatMap(({ toets }) =>
        versheid(toets.als).map(({ pad, periode }) => ({ item, dag: laatsteDag(waardeOp(item.feit.velden, pad), periode) })),
      ),
    )
    .filter((een): een is { item: Itemoordeel; dag: string } => een.dag !== undefined && een.dag >= peildatum)
    .map(({ item, dag }) => t.houdbaarTot(alsNaam(item.feit.titel), datum(dag)));
  return regels.length > 0 ? [...new Set(regels)] : [t.vast];
}

/** The freshness conditions in a condition: which date, and how old it may be. */
function versheid(voorwaarde: Voorwaarde): readonly { readonly pad: readonly string[]; readonly periode: string }[] {
  if (voorwaarde[0] === "functie" && voorwaarde[1] === "binnen") {
    const [, , veld, grens] = voorwaarde;
    return veld?.[0] === "veld" && grens?.[0] === "waarde" ? [{ pad: veld.slice(1) as readonly string[], periode: String(grens[1]) }] : [];
  }
  return voorwaarde.slice(1).flatMap((deel) => (Array.isArray(deel) ? versheid(deel as unknown as Voorwaarde) : []));
}

function waardeOp(velden: Readonly<Record<string, Waarde>>, pad: readonly string[]): Datum | undefined {
  let hier: unknown = velden;
  for (const stap of pad) hier = typeof hier === "object" && hier !== null ? (hier as Record<string, unknown>)[stap] : undefined;
  return typeof hier === "object" && hier !== null && "gedaan" in hier ? (hier as Datum) : undefined;
}

/** Counting a period forward and back may differ at the end of a month, so the day is tried. */
function laatsteDag(datum: Datum | undefined, periode: string): string | undefined {
  const lengte = leesPeriode(periode);
  if (datum === undefined || lengte === undefined) return undefined;
  const dag = { maanden: 0, dagen: 1 };
  let laatste = verschuif(datum.van, lengte, 1);
  while (binnenPeriode(datum, lengte, verschuif(laatste, dag, 1)) === true) laatste = verschuif(laatste, dag, 1);
  return laatste;
}
