import type { Afwijking, Bevinding, Feit, Integriteitssysteem, Volledig } from "../beschrijving/types.ts";
import type { Eis, Norm, Normenkader, Zwaarte } from "../normenkader/types.ts";
import { evalueer } from "../normenkader/voorwaarde/evalueer.ts";
import { alle, type Drie } from "../normenkader/voorwaarde/kleene.ts";
import { weegItems } from "./kwantor.ts";
import { buitenBereik, toepassing } from "./toepassing.ts";
import type { Eisuitkomst, Itemoordeel, Uitkomst } from "./uitkomst-types.ts";
import { vanKracht } from "./van-kracht.ts";

/** The outcome of one eis on one day: law, facts, then a person's judgement and an accepted deviation, in that order. */
export function evaluate(eis: Eis, norm: Norm, systeem: Integriteitssysteem, kader: Normenkader, peildatum: string): Eisuitkomst {
  const { geldt, zwaarte, grondslag, reden } = toepassing(eis, systeem, kader, peildatum);
  const items = geldt === false ? [] : beoordeelItems(eis, systeem.feiten[eis.uit], peildatum);
  const volledig = systeem.volledig.find((claim) => maaktVolledig(claim, eis));
  const { waarde, dekking } = weegItems(eis, items, volledig !== undefined);
  const feitelijk = waarde === undefined ? "onbekend" : waarde ? "voldaan" : "niet-voldaan";
  const basis = {
    eis,
    grondslag,
    feitelijk,
    items,
    dekking,
    ...(zwaarte && { zwaarte }),
    ...(reden && { reden }),
    ...(volledig && { volledig }),
  } as const;
  if (geldt === false) return { ...basis, uitkomst: "nvt" };
  const weggelaten = buitenBereik(eis, norm.id, systeem);
  if (weggelaten !== undefined) return { ...basis, uitkomst: "niet-getoetst", reden: { soort: "buiten-bereik", tekst: weggelaten.reden } };
  const bevinding = laatsteBevinding(eis, systeem, peildatum);
  const beoordeeld = metBevinding(feitelijk, bevinding);
  // Whether it applies is unknown: what is met is met either way, the rest stays unknown.
  if (geldt === undefined)
    return { ...basis, uitkomst: beoordeeld === "voldaan" ? "voldaan" : "onbekend", ...(bevinding && { bevinding }) };
  const afwijking = systeem.afwijkingen.find((afwijking) => afwijking.eis === eis.id && isGeldig(afwijking, zwaarte, peildatum));
  const gedekt = afwijking !== undefined && (beoordeeld === "niet-voldaan" || beoordeeld === "onbekend");
  return { ...basis, uitkomst: gedekt ? "afwijking" : beoordeeld, ...(bevinding && { bevinding }), ...(gedekt && { afwijking }) };
}

/** What the facts alone say about an eis on a day, whatever the law asks then. */
export function weegFeiten(
  eis: Eis,
  systeem: Integriteitssysteem,
  dag: string,
): { readonly waarde: Drie; readonly items: readonly Itemoordeel[] } {
  const items = beoordeelItems(eis, systeem.feiten[eis.uit], dag);
  const volledig = systeem.volledig.some((claim) => maaktVolledig(claim, eis));
  return { waarde: weegItems(eis, items, volledig).waarde, items };
}

function beoordeelItems(eis: Eis, feiten: readonly Feit[], peildatum: string): readonly Itemoordeel[] {
  return feiten
    .filter((feit) => eis.soort.includes(feit.soort) && feit.domein.includes(eis.domein))
    .map((feit) => beoordeelItem(eis, feit, peildatum))
    .filter((item) => item.hoort !== false)
    .sort((a, b) => (a.feit.id < b.feit.id ? -1 : 1));
}

function beoordeelItem(eis: Eis, feit: Feit, peildatum: string): Itemoordeel {
  const context = { velden: { ...feit.velden, soort: feit.soort, domein: feit.domein }, peildatum };
  const hoort: Drie = eis.waar === undefined ? true : evalueer(eis.waar.als, context);
  const kracht = vanKracht(feit, peildatum);
  // None of it (`aantal: 0`) is another way to say that it is not there.
  const aanwezig: Drie = feit.velden.aantal === 0 ? false : feit.aanwezig;
  const toetsen = eis.toets.map((toets) => ({ toets, waarde: evalueer(toets.als, context) }));
  return { feit, hoort, vanKracht: kracht, aanwezig, toetsen, waarde: alle([kracht, aanwezig, ...toetsen.map(({ waarde }) => waarde)]) };
}

/** A claim covers an eis when it spans everything the eis looks for. */
function maaktVolledig(claim: Volledig, eis: Eis): boolean {
  return (
    claim.sectie === eis.uit &&
    (claim.domein === undefined || claim.domein === eis.domein) &&
    (claim.soort === undefined || eis.soort.every((soort) => soort === claim.soort))
  );
}

/** The most recent judgement that may have been given on or before the peildatum. */
function laatsteBevinding(eis: Eis, systeem: Integriteitssysteem, peildatum: string): Bevinding | undefined {
  return systeem.bevindingen
    .filter((bevinding) => bevinding.eis === eis.id && (bevinding.op === undefined || bevinding.op.van <= peildatum))
    .sort((a, b) => vergelijk(b.op?.tot ?? "", a.op?.tot ?? "") || vergelijk(a.oordeel, b.oordeel))[0];
}

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A judgement settles what is unknown or lowers what is met; it never lifts what the facts call missing (ontwerp §5). */
function metBevinding(feitelijk: Eisuitkomst["feitelijk"], bevinding: Bevinding | undefined): Uitkomst {
  return bevinding === undefined || feitelijk === "niet-voldaan" ? feitelijk : bevinding.oordeel;
}

/** Who decided, when and until when must be known; through the last day inclusive; never for what the law demands. */
export function isGeldig(afwijking: Afwijking, zwaarte: Zwaarte | undefined, peildatum: string): boolean {
  return (
    zwaarte !== "wettelijk" &&
    afwijking.besloten_door !== undefined &&
    afwijking.besloten_op !== undefined &&
    afwijking.besloten_op.van <= peildatum &&
    afwijking.tot !== undefined &&
    afwijking.tot.van >= peildatum
  );
}
