import type { Alinea, Cel, Kolom, Stuk, Tekst, Waardesoort } from "./types.ts";

/** Short ways to write down the pieces of a document. */

const alsTekst = (tekst: string | Stuk | Tekst): Tekst =>
  typeof tekst === "string" ? (tekst === "" ? [] : [{ tekst }]) : "tekst" in tekst ? [tekst] : tekst;

export const alinea = (tekst: string | Stuk | Tekst): Alinea => ({ soort: "alinea", tekst: alsTekst(tekst) });

export const vet = (tekst: string): Stuk => ({ tekst, stijl: "vet" });
export const cursief = (tekst: string): Stuk => ({ tekst, stijl: "cursief" });

/** A cell with a paragraph per argument; empty ones are left out. */
export const cel = (...alineas: readonly (string | Stuk | Tekst)[]): Cel => ({
  inhoud: alineas.map(alsTekst).filter((tekst) => tekst.length > 0),
});

export const getal = (waarde: number): Cel => ({ inhoud: [[{ tekst: String(waarde) }]], waarde });

/** A day that is exactly known becomes a real date in a workbook; `tekst` is how a reader sees it. */
export const dag = (tekst: string, iso?: string): Cel => ({ ...cel(tekst), ...(iso !== undefined && { waarde: iso }) });

export const kolom = (kop: string, breedte = 1, waardesoort: Waardesoort = "tekst"): Kolom => ({ kop, breedte, waardesoort });
