import type { Attribuut, Velden } from "./attribuut.ts";
import { domeinen } from "./begrippen.ts";
import { type Bewijssectie, bewijssecties } from "./secties.ts";

/** The type of a field in a condition. Numbers are CEL doubles; a kwaliteit is a bool. */
export type Celtype = "bool" | "double" | "string" | "list<string>" | "Datum" | "Periode";

/** One field a condition may read. */
export interface Celveld {
  readonly pad: readonly string[];
  readonly type: Celtype;
  /** The values an enum field can have. */
  readonly waarden?: readonly string[];
  /** May select evidence (`waar`). */
  readonly indelend: boolean;
}

const typen: Readonly<Record<Exclude<Attribuut["aard"], "groep">, Celtype | undefined>> = {
  kwaliteit: "bool",
  datum: "Datum",
  periode: "Periode",
  getal: "double",
  keuze: "string",
  keuzes: "list<string>",
  tekst: undefined,
  verwijzing: undefined,
};

function veldenVan(velden: Velden, pad: readonly string[]): readonly Celveld[] {
  return Object.entries(velden).flatMap(([naam, attribuut]): readonly Celveld[] => {
    if (attribuut.aard === "groep") return veldenVan(attribuut.velden, [...pad, naam]);
    const type = typen[attribuut.aard];
    if (type === undefined) return [];
    const keuze = attribuut.aard === "keuze" || attribuut.aard === "keuzes" ? attribuut : undefined;
    return [{ pad: [...pad, naam], type, indelend: keuze?.indelend ?? false, ...(keuze && { waarden: Object.keys(keuze.waarden) }) }];
  });
}

/** Every field of an item of this section that a condition may read, derived from the format itself. */
export function celVelden(sectie: Bewijssectie): readonly Celveld[] {
  const { soorten, velden } = bewijssecties[sectie];
  return [
    { pad: ["soort"], type: "string", waarden: Object.keys(soorten), indelend: true },
    { pad: ["domein"], type: "list<string>", waarden: Object.keys(domeinen), indelend: true },
    ...veldenVan(velden, []),
  ];
}

/** What a condition on the organisation itself (`geldt`) may read. */
export const organisatieVelden: readonly Celveld[] = [{ pad: ["medewerkers"], type: "double", indelend: true }];
