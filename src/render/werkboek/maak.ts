import { isDag } from "../../beschrijving/datum.ts";
import type { Waardesoort } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import type { Bladcel, Bladkolom, Bladrij, Getalcel, Tekstcel } from "./types.ts";

/** Short ways to write down the pieces of a workbook. */

export const tekst = (inhoud: string, toon?: Toon): Tekstcel => ({ soort: "tekst", tekst: inhoud, ...(toon && { toon }) });

/** Statements under one another in one cell, each on a line of its own; undefined without any. */
export const regels = (stukken: readonly string[], toon?: Toon): Tekstcel | undefined =>
  stukken.length === 0 ? undefined : tekst(stukken.map(opEenRegel).join("\n"), toon);

/** Breaks in a text of somebody else would look like the begin of another statement. */
const opEenRegel = (stuk: string): string => stuk.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");

export const getal = (waarde: number, toon?: Toon): Getalcel => ({ soort: "getal", getal: waarde, ...(toon && { toon }) });

/** A real date where `iso` is a day that exists, else the words. */
export const dagOf = (iso: string, woorden: string = iso): Bladcel => (isDag(iso) ? { soort: "dag", dag: iso } : tekst(woorden));

export const vet = <C extends Bladcel>(cel: C): C => ({ ...cel, vet: true });

export const breed = <C extends Bladcel>(cel: C, beslaat: number): C => ({ ...cel, beslaat });

export const kolom = (kop: string, breedte: number, waardesoort: Waardesoort = "tekst"): Bladkolom => ({ kop, breedte, waardesoort });

export const rij = (...cellen: readonly (Bladcel | undefined)[]): Bladrij => ({ cellen });

export const vormrij = (vorm: NonNullable<Bladrij["vorm"]>, ...woorden: readonly string[]): Bladrij => ({
  vorm,
  cellen: woorden.map((woord) => tekst(woord)),
});
