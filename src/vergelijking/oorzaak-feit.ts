import type { Bewijs, Eisoordeel, Rapport } from "../audit/rapport-types.ts";
import { looptijden } from "../beschrijving/model/feiten.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Gericht, Rapporten } from "./oorzaken.ts";
import { type Paar, paren } from "./samen.ts";
import type { Feitnaam } from "./types.ts";

/** What the evidence of an eis says about one item: the item itself, and its statements by attribute. */
interface Feitbewijs {
  readonly item: Bewijs;
  readonly velden: ReadonlyMap<string, readonly Bewijs[]>;
}

/** The facts that make the difference between two outcomes of one eis. */
export function feitoorzaken(oud: Eisoordeel, nieuw: Eisoordeel, rapporten: Rapporten): readonly Gericht[] {
  const feiten = paren(perFeit(oud.bewijs), perFeit(nieuw.bewijs));
  return [...feiten.flatMap((paar) => feitoorzaak(paar, rapporten)), ...claimoorzaken(oud.bewijs, nieuw.bewijs)];
}

function perFeit(bewijs: readonly Bewijs[]): ReadonlyMap<string, Feitbewijs> {
  const items = bewijs.filter(({ feit, veld }) => feit !== undefined && veld === undefined);
  return new Map(items.map((item) => [item.feit ?? "", { item, velden: perVeld(bewijs.filter(({ feit }) => feit === item.feit)) }]));
}

function perVeld(bewijs: readonly Bewijs[]): ReadonlyMap<string, readonly Bewijs[]> {
  const uit = new Map<string, readonly Bewijs[]>();
  for (const een of bewijs) if (een.veld !== undefined) uit.set(een.veld, [...(uit.get(een.veld) ?? []), een]);
  return uit;
}

function feitoorzaak({ id, oud, nieuw }: Paar<Feitbewijs>, rapporten: Rapporten): readonly Gericht[] {
  const feit = feitnaam(id, rapporten);
  if (oud !== undefined && nieuw !== undefined)
    return paren(oud.velden, nieuw.velden).flatMap((veld) => veldoorzaak(veld, feit, rapporten));
  const een = nieuw?.item ?? oud?.item;
  if (een === undefined) return [];
  const erbij = nieuw !== undefined;
  const beschreven = (erbij ? rapporten.oud : rapporten.nieuw).feiten?.[id] !== undefined;
  // Described in both, so its soort or domein changed; or another normenkader looks at other things, and no fact changed.
  if (beschreven && !isZelfdeKader(rapporten)) return [];
  // What passes lifts, what fails lowers, and the other way round when it goes; what is unknown may do either.
  const kracht = een.uitkomst === "voldaan" ? 1 : een.uitkomst === "niet-voldaan" ? -1 : undefined;
  return [
    {
      soort: erbij ? "feit-nieuw" : "feit-verdwenen",
      feit,
      ...(een.uitkomst && { uitkomst: een.uitkomst }),
      ...(beschreven && { beschreven }),
      plaats: plaats(een),
      werkt: kracht === undefined || erbij ? kracht : -kracht,
    },
  ];
}

/** One attribute: another value, or the same value that fares differently on another day. */
function veldoorzaak(
  { id: veld, oud = [], nieuw = [] }: Paar<readonly Bewijs[]>,
  feit: Feitnaam,
  rapporten: Rapporten,
): readonly Gericht[] {
  const eerste = nieuw[0] ?? oud[0];
  if (eerste === undefined) return [];
  const [was, is] = [waarden(oud), waarden(nieuw)];
  const werkt = beweging(veld, oud[0], nieuw[0]);
  if (was !== is) {
    if (!isGelezen(feit, veld, rapporten)) return [];
    const soort = nieuw.length === 0 ? "uitspraak-verdwenen" : oud.length === 0 ? "uitspraak-nieuw" : "uitspraak-gewijzigd";
    return [{ soort, feit, veld, ...(was && { oud: was }), ...(is && { nieuw: is }), plaats: plaats(eerste), werkt }];
  }
  // The same words that fare differently on the same day: the normenkader asks something else.
  if (!werkt || rapporten.oud.peildatum === rapporten.nieuw.peildatum) return [];
  return [{ soort: "tijd", feit, veld, ...(is && { waarde: is }), plaats: plaats(eerste), werkt }];
}

/**
 * Another normenkader may no longer look at an attribute. Then that it is not in the evidence does not say that it is no
 * longer in the description; only where some eis of both rapporten read it of this item can that be told.
 */
function isGelezen(feit: Feitnaam, veld: string, { oud, nieuw }: Rapporten): boolean {
  const leest = ({ normen }: Rapport): boolean =>
    normen.some(({ eisen }) => eisen.some(({ bewijs }) => bewijs.some((een) => een.feit === feit.id && een.veld === veld)));
  return isZelfdeKader({ oud, nieuw }) || (leest(oud) && leest(nieuw));
}

export const isZelfdeKader = ({ oud: { normenkader: a }, nieuw: { normenkader: b } }: Rapporten): boolean =>
  a.id === b.id && a.versie === b.versie;

/** Several sources may say different things: all of them, in order. */
const waarden = (bewijs: readonly Bewijs[]): string =>
  bewijs
    .map(({ waarde }) => waarde ?? "")
    .toSorted()
    .join(" / ");

const rang = { "niet-voldaan": 0, onbekend: 1, voldaan: 2 } as const;

/** Existence has a default: an item is there, in force and not ended, unless something says otherwise. */
const bestaan: ReadonlySet<string> = new Set(["aanwezig", "stand", ...Object.values(looptijden).flatMap(({ eind }) => eind)]);
/** A first day that is left out is no doubt about the item, but may be about its age. */
const begin: ReadonlySet<string> = new Set(Object.values(looptijden).flatMap((looptijd) => looptijd.begin));

/** Up, down, neither or no telling. A quality that is not mentioned says as much as one that is unknown. */
function beweging(veld: string, oud: Bewijs | undefined, nieuw: Bewijs | undefined): number | undefined {
  const zonder = bestaan.has(veld) ? rang.voldaan : begin.has(veld) ? undefined : rang.onbekend;
  const [was, is] = [oud, nieuw].map((een) => (een === undefined ? zonder : een.uitkomst && rang[een.uitkomst]));
  return was === undefined || is === undefined ? undefined : Math.sign(is - was);
}

/** A list that is called complete turns silence into absence. */
function claimoorzaken(oud: readonly Bewijs[], nieuw: readonly Bewijs[]): readonly Gericht[] {
  const [was, is] = [oud, nieuw].map((bewijs) => bewijs.find(({ feit }) => feit === undefined));
  if (was === undefined && is !== undefined) return [{ soort: "volledig-nieuw", plaats: plaats(is), werkt: -1 }];
  return was !== undefined && is === undefined ? [{ soort: "volledig-verdwenen", plaats: plaats(was), werkt: 1 }] : [];
}

function feitnaam(id: string, { oud, nieuw }: Rapporten): Feitnaam {
  const titelIn = ({ feiten }: Rapport): string | undefined => feiten?.[id]?.titel;
  return { id, titel: titelIn(nieuw) ?? titelIn(oud) ?? id };
}

const plaats = ({ bestand, regel, kolom, pad }: Bewijs): Plaats => ({
  bestand,
  regel,
  kolom,
  pad,
});
