import type { Bronverwijzing, Uitspraak } from "../beschrijving/types.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Voorwaarde } from "../normenkader/voorwaarde/types.ts";
import type { Eisuitkomst, Itemoordeel } from "./uitkomst-types.ts";

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

/** Every place the outcome rests on: the items, the statements the conditions read, the claim of a complete list. */
export function bewijsplaatsen({ items, volledig }: Eisuitkomst): readonly Plaats[] {
  const plaatsen = items.flatMap((item) => {
    const velden = item.toetsen.flatMap(({ toets }) => gelezenVelden(toets.als));
    const basis = item.feit.uitspraken.filter(({ veld }) => veld === "aanwezig" || veld === "stand");
    return [item.feit.plaats, ...basis.map(({ plaats }) => plaats), ...uitsprakenVoor(item, velden).map(({ plaats }) => plaats)];
  });
  return ontdubbel([...plaatsen, ...(volledig ? [volledig.plaats] : [])]);
}

function ontdubbel(plaatsen: readonly Plaats[]): readonly Plaats[] {
  const uniek = new Map(plaatsen.map((plaats) => [`${plaats.bestand} ${plaats.pad}`, plaats]));
  return [...uniek.values()].sort(
    (a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0) || a.regel - b.regel || a.kolom - b.kolom,
  );
}
