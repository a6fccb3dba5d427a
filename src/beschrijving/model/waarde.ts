import { leesDatum } from "../datum.ts";
import type { Attribuut } from "../format/attribuut.ts";
import { isLijst, type YamlWaarde } from "../lees/boom.ts";
import type { Datum, Waarde } from "../types.ts";
import { teksten } from "./lezer.ts";

export type Enkelvoudig = Exclude<Attribuut, { aard: "groep" }>;

/** A written value as conditions know it; undefined when it is said to be unknown. `deels` counts as nee. */
export function normaliseer(attribuut: Enkelvoudig, waarde: YamlWaarde): Waarde | undefined {
  switch (attribuut.aard) {
    case "kwaliteit":
      return waarde === "onbekend" ? undefined : waarde === "ja" || waarde === true;
    case "datum":
      return leesDatum(String(waarde), attribuut.gedaan);
    case "getal":
      return Number(waarde);
    case "keuzes":
    case "verwijzing":
      return teksten(waarde);
    default:
      return String(waarde);
  }
}

/** A written value as a reader sees it. */
export function gelezenTekst(attribuut: Enkelvoudig, waarde: YamlWaarde): string {
  if (attribuut.aard === "kwaliteit" && typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return isLijst(waarde) ? waarde.map(String).join(", ") : String(waarde);
}

/** Whether two normalised values of one attribute say the same. The order of a list says nothing. */
export function zegtHetzelfde(a: Waarde, b: Waarde): boolean {
  if (isReeks(a) && isReeks(b)) return a.length === b.length && a.every((deel) => b.includes(deel));
  if (isDatum(a) && isDatum(b)) return a.van === b.van && a.tot === b.tot;
  return a === b;
}

const isReeks = (waarde: Waarde): waarde is readonly string[] => Array.isArray(waarde);
export const isDatum = (waarde: Waarde | undefined): waarde is Datum =>
  typeof waarde === "object" && !Array.isArray(waarde) && "van" in waarde && "tot" in waarde && "gedaan" in waarde;
