import { isDag } from "../beschrijving/datum.ts";
import type { RegisterDiagnosticArgs } from "../diagnostic/register-codes.ts";
import type { Cel } from "./bestand/tabel.ts";
import { maxTekens } from "./bestand/tabel.ts";
import type { Veldaard } from "./velden.ts";

/** A value of a register: a text, an ISO day, an amount in euros, or yes or no. */
export type Registerwaarde = string | number | boolean;

/** What is wrong with a cell, but for the heading of its column. */
type Celfout = {
  readonly [C in "register-cel-fout" | "register-cel-lang" | "register-bedrag" | "register-datum" | "register-ja-nee"]: {
    readonly code: C;
    readonly args: Omit<RegisterDiagnosticArgs[C], "kolom">;
  };
}["register-cel-fout" | "register-cel-lang" | "register-bedrag" | "register-datum" | "register-ja-nee"];

export type Waardeuitkomst = { readonly waarde: Registerwaarde } | { readonly fout: Celfout };

/** Reads a cell as what its field holds. Nothing is guessed: what can mean two things is refused. */
export function leesWaarde({ waarde, geschreven }: Cel, aard: Veldaard): Waardeuitkomst {
  if (typeof waarde === "object" && "fout" in waarde) return { fout: { code: "register-cel-fout", args: {} } };
  switch (aard) {
    case "tekst":
      return leesTekst(waarde);
    case "bedrag":
      return leesBedrag(waarde, geschreven);
    case "datum":
      return leesDag(waarde);
    case "ja-nee":
      return leesJaNee(waarde);
  }
}

/** "n.v.t." and a dash say that there is no amount or day. In a text they are what somebody wrote. */
export const isNietVanToepassing = ({ waarde }: Cel, aard: Veldaard): boolean =>
  aard !== "tekst" && typeof waarde === "string" && /^\s*(?:n\.?\s?v\.?\s?t\.?|[-–—]+)\s*$/i.test(waarde);

type Gelezen = Exclude<Cel["waarde"], { readonly fout: true }>;

function leesTekst(waarde: Gelezen): Waardeuitkomst {
  const tekst = typeof waarde === "object" ? waarde.dag : typeof waarde === "boolean" ? (waarde ? "ja" : "nee") : String(waarde);
  const net = tekst.replaceAll("\u0000", "").replace(/\s+/g, " ").trim();
  return net.length > maxTekens ? { fout: { code: "register-cel-lang", args: { max: maxTekens } } } : { waarde: net };
}

const bedragfout = (probleem: "geen-bedrag" | "negatief" | "dubbelzinnig"): Waardeuitkomst => ({
  fout: { code: "register-bedrag", args: { probleem } },
});

/**
 * € 1.250,00 · 1250 · 12,50 · 12.50 · 1.250 · € 25,-; not 1,250, which is twelve hundred and fifty to some and one and a quarter to
 * others, nor 0.125. A number of YAML is read as YAML reads it, so there 1.250 is refused too.
 */
function leesBedrag(waarde: Gelezen, geschreven = ""): Waardeuitkomst {
  if (typeof waarde === "number") {
    if (/\.[0-9]{3}$/.test(geschreven)) return bedragfout("dubbelzinnig");
    return Number.isFinite(waarde) ? nietNegatief(waarde) : bedragfout("geen-bedrag");
  }
  if (typeof waarde !== "string") return bedragfout("geen-bedrag");
  const kaal = waarde.replace(/\s|€|eur(?:o)?\b/gi, "").replace(/,[-–=]{1,2}$/, "");
  const [, min = "", cijfers = ""] = /^([-−–]?)(.*)$/.exec(kaal.replace(/^\((.*)\)$/, "-$1")) ?? [];
  if (/^(?:0[0-9]*[.,][0-9]{3}|[0-9]+,[0-9]{3})$/.test(cijfers)) return bedragfout("dubbelzinnig");
  const getal = getalUit(cijfers);
  if (getal === undefined) return bedragfout("geen-bedrag");
  return nietNegatief(min === "" ? getal : -getal);
}

const nietNegatief = (getal: number): Waardeuitkomst => (getal < 0 ? bedragfout("negatief") : { waarde: Math.round(getal * 100) / 100 });

function getalUit(cijfers: string): number | undefined {
  if (/^[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?$/.test(cijfers) || /^[0-9]{1,12}(?:,[0-9]{1,2})?$/.test(cijfers))
    return cijfers.length > 16 ? undefined : Number(cijfers.replaceAll(".", "").replace(",", "."));
  return /^[0-9]{1,12}\.[0-9]{1,2}$/.test(cijfers) ? Number(cijfers) : undefined;
}

const datumfout = (probleem: "geen-datum" | "bestaat-niet"): Waardeuitkomst => ({ fout: { code: "register-datum", args: { probleem } } });

const maanden = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** 2025-12-31, 31-12-2025, 31 december 2025, or a date of the workbook; midnight behind it is what a computer adds. */
function leesDag(waarde: Gelezen): Waardeuitkomst {
  const tekst = (typeof waarde === "object" ? waarde.dag : String(waarde).trim()).replace(/[T ]0?0:00(?::00(?:\.0{1,6})?)?Z?$/, "");
  const [, woorddag, woord = "", woordjaar] = /^([0-9]{1,2}) ([a-z]+) ([0-9]{4})$/i.exec(tekst) ?? [];
  const nummer = maanden.indexOf(woord.toLowerCase()) + 1;
  const cijfers = nummer > 0 ? `${woorddag}-${nummer}-${woordjaar}` : tekst;
  const [, dag, maand, jaar] = /^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$/.exec(cijfers) ?? [];
  const iso = jaar === undefined ? tekst : `${jaar}-${maand?.padStart(2, "0")}-${dag?.padStart(2, "0")}`;
  if (!/^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$/.test(iso)) return datumfout("geen-datum");
  return isDag(iso) ? { waarde: iso } : datumfout("bestaat-niet");
}

const ja = new Set(["ja", "j", "yes", "y", "true", "waar", "bezoldigd", "betaald"]);
const nee = new Set(["nee", "n", "no", "false", "onwaar", "onbezoldigd", "onbetaald"]);

function leesJaNee(waarde: Gelezen): Waardeuitkomst {
  if (typeof waarde === "boolean") return { waarde };
  const woord = typeof waarde === "string" ? waarde.trim().toLowerCase() : "";
  if (ja.has(woord)) return { waarde: true };
  return nee.has(woord) ? { waarde: false } : { fout: { code: "register-ja-nee", args: {} } };
}
