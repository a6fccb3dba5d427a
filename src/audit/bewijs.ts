import { looptijden } from "../beschrijving/model/feiten.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Bronverwijzing, Feit, Uitspraak } from "../beschrijving/types.ts";
import type { Plaats } from "../diagnostic/types.ts";
import { alle, type Drie, en } from "../normenkader/voorwaarde/kleene.ts";
import type { Voorwaarde } from "../normenkader/voorwaarde/types.ts";
import type { Bewijs } from "./rapport-types.ts";
import type { Eisuitkomst, Itemoordeel } from "./uitkomst-types.ts";
import { begonnen, nietBeeindigd } from "./van-kracht.ts";
import { isVrijeTekst } from "./veldnaam.ts";

/** The paths of the fields a condition reads, e.g. "vastgesteld.door". */
export function gelezenVelden(voorwaarde: Voorwaarde): readonly string[] {
  if (voorwaarde[0] === "veld") return [voorwaarde.slice(1).join(".")];
  return voorwaarde.slice(1).flatMap((deel) => (Array.isArray(deel) ? gelezenVelden(deel as unknown as Voorwaarde) : []));
}

/** The statements behind one condition of an item. Freshness (`actueel`) speaks for the date it replaces. */
export function uitsprakenVoor({ feit }: Itemoordeel, velden: readonly string[]): readonly Uitspraak[] {
  const direct = feit.uitspraken.filter(({ veld }) => velden.includes(veld));
  const datums = feit.uitspraken.filter(({ veld }) => veld === "actueel" && velden.some((pad) => isVerouderd(feit.velden, pad)));
  return [...direct, ...datums];
}

function isVerouderd(velden: Itemoordeel["feit"]["velden"], pad: string): boolean {
  let hier: unknown = velden;
  for (const naam of pad.split(".")) hier = typeof hier === "object" && hier !== null ? (hier as Record<string, unknown>)[naam] : undefined;
  return typeof hier === "object" && hier !== null && "verouderd" in hier;
}

/** "Integriteitsplan, hfst. 3.3; hfst. 5": each document once, with all its places. */
export function bronTekst(bron: readonly Bronverwijzing[]): string {
  const perTitel = new Map<string, Set<string>>();
  for (const { titel, vindplaats } of bron) {
    const plekken = perTitel.get(titel) ?? new Set();
    if (vindplaats !== "") plekken.add(vindplaats);
    perTitel.set(titel, plekken);
  }
  return [...perTitel].map(([titel, plekken]) => [titel, ...(plekken.size > 0 ? [[...plekken].join("; ")] : [])].join(", ")).join("; ");
}

/** What the outcome of an eis rests on: its items, the statements about them that were read, the claim of a complete list. */
export function bewijsVan(uitkomst: Eisuitkomst, peildatum: string): readonly Bewijs[] {
  const { items, volledig } = uitkomst;
  const claim = volledig ? [bewijs(volledig.plaats)] : [];
  return ordelijk([...items.flatMap((item) => bewijsVanItem(item, uitkomst, peildatum)), ...claim]);
}

function bewijsVanItem(item: Itemoordeel, { eis }: Eisuitkomst, peildatum: string): readonly Bewijs[] {
  const { feit } = item;
  const gelezen = new Map<Uitspraak, readonly Drie[]>();
  const noteer = (uitspraken: readonly Uitspraak[], ...waarden: readonly Drie[]): void => {
    for (const een of uitspraken) gelezen.set(een, [...(gelezen.get(een) ?? []), ...waarden]);
  };
  for (const { toets, waarde } of item.toetsen) noteer(uitsprakenVoor(item, gelezenVelden(toets.als)), waarde);
  if (eis.waar) noteer(uitsprakenVoor(item, gelezenVelden(eis.waar.als)), item.hoort);
  for (const een of feit.uitspraken) {
    const waarde = bestaan(een, feit, peildatum);
    if (waarde !== "geen") noteer([een], waarde);
    if (een.veld === (eis.voor === "dekking" ? "geldt_voor" : eis.voor === "aantal" ? "aantal" : "")) noteer([een]);
  }
  return [
    { ...bewijs(feit.plaats), feit: feit.id, uitkomst: alsUitkomst(en(item.hoort, item.waarde)) },
    ...[...gelezen].map(([een, waarden]) => ({
      ...bewijs(een.plaats),
      feit: feit.id,
      veld: een.veld,
      // Free text is no value to compare, and may hold what a rapport should not repeat.
      ...(!isVrijeTekst(een.veld) && { waarde: een.gelezen }),
      ...(waarden.length > 0 && { uitkomst: alsUitkomst(alle(waarden)) }),
    })),
  ];
}

/** What a statement says about the item being there and in force; "geen" for one about something else. */
function bestaan({ veld, waarde }: Uitspraak, feit: Feit, peildatum: string): Drie | "geen" {
  if (veld === "aanwezig") return feit.aanwezig;
  if (veld === "stand") return feit.stand === undefined ? undefined : feit.stand === "geldend";
  if (veld === "aantal" && waarde === 0) return false;
  if (!isDatum(waarde)) return "geen";
  const { begin, eind } = looptijden[feit.sectie];
  if (eind.includes(veld)) return nietBeeindigd(waarde, peildatum);
  return begin.includes(veld) ? begonnen(waarde, peildatum) : "geen";
}

const bewijs = ({ bestand, regel, kolom, pad }: Plaats): Bewijs => ({ bestand, regel, kolom, pad });

const alsUitkomst = (waarde: Drie): NonNullable<Bewijs["uitkomst"]> =>
  waarde === undefined ? "onbekend" : waarde ? "voldaan" : "niet-voldaan";

/** By place, each place once. */
function ordelijk(lijst: readonly Bewijs[]): readonly Bewijs[] {
  const uniek = new Map(lijst.map((een) => [`${een.bestand} ${een.pad}`, een]));
  return [...uniek.values()].sort(
    (a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0) || a.regel - b.regel || a.kolom - b.kolom,
  );
}
