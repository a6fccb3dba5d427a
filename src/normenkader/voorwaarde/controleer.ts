import type { ASTNode, Environment } from "@marcbachmann/cel-js";
import { isDag, leesPeriode } from "../../beschrijving/datum.ts";
import type { Celveld } from "../../beschrijving/format/cel-typen.ts";
import { maxVoorwaarde } from "../limieten.ts";
import { functies } from "./functies.ts";
import { omgeving } from "./omgeving.ts";
import type { Voorwaarde } from "./types.ts";

/** Where a condition stands: `waar` selects (classifying fields only), `toets` demands (no negation), `geldt` is about the organisation. */
export type Plek = "waar" | "toets" | "geldt";

export type Fout = {
  readonly code:
    | "cel-syntax"
    | "cel-type"
    | "cel-onbekend-veld"
    | "cel-geen-ja-nee"
    | "cel-niet-toegestaan"
    | "cel-niet-indelend"
    | "cel-ontkenning"
    | "cel-onbekende-waarde"
    | "cel-periode"
    | "cel-dag"
    | "cel-vergelijking-ja-nee";
  readonly args: Readonly<Record<string, string>>;
  /** Offsets in the expression. */
  readonly van: number;
  readonly tot: number;
};

export type Resultaat = { readonly ok: true; readonly voorwaarde: Voorwaarde } | { readonly ok: false; readonly fouten: readonly Fout[] };

interface Werk {
  readonly plek: Plek;
  readonly velden: ReadonlyMap<string, Celveld>;
  readonly fouten: Fout[];
  /** Loop variables of exists/all with the values they can have. */
  readonly lokaal: ReadonlyMap<string, readonly string[] | undefined>;
}

/** Checks conditions of one section in one place. Build it once per section: the engine's environment is costly. */
export function maakControle(velden: readonly Celveld[]): (cel: string, plek: Plek) => Resultaat {
  const env = omgeving(velden);
  const opNaam = new Map(velden.map((veld) => [veld.pad.join("."), veld]));
  return (cel, plek) => controleer(env, opNaam, cel, plek);
}

function controleer(env: Environment, velden: ReadonlyMap<string, Celveld>, cel: string, plek: Plek): Resultaat {
  if (cel.length > maxVoorwaarde)
    return mislukt({ code: "cel-niet-toegestaan", args: { wat: `meer dan ${maxVoorwaarde} tekens` }, van: 0, tot: cel.length });
  const gecontroleerd = env.check(cel);
  if (!gecontroleerd.valid) return mislukt(motorfout(gecontroleerd.error, cel));
  const { ast } = env.parse(cel);
  if (gecontroleerd.type !== "bool") {
    return mislukt({ code: "cel-geen-ja-nee", args: { type: gecontroleerd.type ?? "dyn" }, van: 0, tot: cel.length });
  }
  const werk: Werk = { plek, velden, fouten: [], lokaal: new Map() };
  const voorwaarde = vertaal(ast, werk);
  return werk.fouten.length > 0 || voorwaarde === undefined ? { ok: false, fouten: werk.fouten } : { ok: true, voorwaarde };
}

const mislukt = (fout: Fout): Resultaat => ({ ok: false, fouten: [fout] });

/** What the engine's codes for a clash of types have in common; the rest is about how the text is written. */
const typefouten = ["type", "overload", "operand", "heterogeneous", "branches", "range"];

function motorfout(fout: { code: string; summary: string; range?: { start: number; end: number } } | undefined, cel: string): Fout {
  const van = fout?.range?.start ?? 0;
  const tot = fout?.range?.end ?? cel.length;
  const stuk = cel.slice(van, tot);
  if (fout?.code === "unknown_variable" || fout?.code === "no_such_key")
    return { code: "cel-onbekend-veld", args: { veld: stuk }, van, tot };
  const isType = fout === undefined || typefouten.some((deel) => fout.code.includes(deel));
  return { code: isType ? "cel-type" : "cel-syntax", args: { uitleg: fout?.summary ?? "" }, van, tot };
}

function meld(werk: Werk, knoop: ASTNode, code: Fout["code"], args: Fout["args"]): undefined {
  werk.fouten.push({ code, args, van: knoop.range.start, tot: knoop.range.end });
  return undefined;
}

/** The second pass: only the part of CEL that keeps the promises of three-valued logic, as our own small tree. */
function vertaal(knoop: ASTNode, werk: Werk): Voorwaarde | undefined {
  switch (knoop.op) {
    case "value":
      return letterlijk(knoop, werk);
    case "id":
    case ".":
      return veld(knoop, werk);
    case "&&":
    case "||": {
      const [links, rechts] = [vertaal(knoop.args[0], werk), vertaal(knoop.args[1], werk)];
      return links && rechts && [knoop.op === "&&" ? "en" : "of", links, rechts];
    }
    case "!_": {
      if (werk.plek === "toets") return meld(werk, knoop, "cel-ontkenning", { teken: "!" });
      const binnen = vertaal(knoop.args, werk);
      return binnen && ["niet", binnen];
    }
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "in":
      return vergelijking(knoop.op, knoop, knoop.args, werk);
    case "list": {
      const delen = knoop.args.map((deel) => vertaal(deel, werk));
      return delen.every((deel) => deel !== undefined) ? ["lijst", ...(delen as Voorwaarde[])] : undefined;
    }
    case "call":
      return functieaanroep(knoop, knoop.args[0], knoop.args[1], werk);
    case "rcall":
      return herhaling(knoop, knoop.args, werk);
    default:
      return meld(werk, knoop, "cel-niet-toegestaan", { wat: knoop.op });
  }
}

function letterlijk(knoop: ASTNode & { op: "value" }, werk: Werk): Voorwaarde | undefined {
  const waarde = knoop.args;
  if (typeof waarde === "string" || typeof waarde === "boolean" || typeof waarde === "number") return ["waarde", waarde];
  if (typeof waarde === "bigint") return ["waarde", Number(waarde)];
  return meld(werk, knoop, "cel-niet-toegestaan", { wat: String(waarde) });
}

/** The path of `a.b.c`, or undefined for anything that is not a plain field. */
function padVan(knoop: ASTNode): readonly string[] | undefined {
  if (knoop.op === "id") return [knoop.args];
  if (knoop.op !== ".") return undefined;
  const begin = padVan(knoop.args[0]);
  return begin && [...begin, knoop.args[1]];
}

function veld(knoop: ASTNode, werk: Werk): Voorwaarde | undefined {
  const pad = padVan(knoop);
  if (pad === undefined) return meld(werk, knoop, "cel-niet-toegestaan", { wat: "." });
  const [eerste] = pad;
  if (pad.length === 1 && eerste !== undefined && werk.lokaal.has(eerste)) return ["lokaal", eerste];
  const gevonden = werk.velden.get(pad.join("."));
  if (gevonden === undefined) return meld(werk, knoop, "cel-onbekend-veld", { veld: pad.join(".") });
  if (werk.plek === "waar" && !gevonden.indelend) return meld(werk, knoop, "cel-niet-indelend", { veld: pad.join(".") });
  return ["veld", ...pad];
}

type Vergelijking = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in";

function vergelijking(op: Vergelijking, knoop: ASTNode, [links, rechts]: readonly [ASTNode, ASTNode], werk: Werk): Voorwaarde | undefined {
  if (op === "!=" && werk.plek === "toets") return meld(werk, knoop, "cel-ontkenning", { teken: "!=" });
  for (const kant of [links, rechts]) {
    const waarden = waardenVan(kant, werk);
    if (waarden === "bool")
      return meld(werk, knoop, "cel-vergelijking-ja-nee", { veld: kant.input.slice(kant.range.start, kant.range.end) });
    if (waarden !== undefined) controleerWaarden(kant === links ? rechts : links, waarden, werk);
  }
  const [l, r] = [vertaal(links, werk), vertaal(rechts, werk)];
  return l && r && [op, l, r];
}

/** The enum values a field can have; "bool" for a kwaliteit, which may not be compared (that would hide a negation). */
function waardenVan(knoop: ASTNode, werk: Werk): readonly string[] | "bool" | undefined {
  if (knoop.op === "value" && typeof knoop.args === "boolean") return "bool";
  const pad = padVan(knoop);
  if (pad === undefined) return undefined;
  if (pad.length === 1 && werk.lokaal.has(pad[0] as string)) return werk.lokaal.get(pad[0] as string);
  const gevonden = werk.velden.get(pad.join("."));
  return gevonden?.type === "bool" ? "bool" : gevonden?.waarden;
}

function controleerWaarden(knoop: ASTNode, waarden: readonly string[], werk: Werk): void {
  if (knoop.op === "list") {
    for (const deel of knoop.args) controleerWaarden(deel, waarden, werk);
  } else if (knoop.op === "value" && typeof knoop.args === "string" && !waarden.includes(knoop.args)) {
    meld(werk, knoop, "cel-onbekende-waarde", { waarde: knoop.args, keuzes: waarden.join(", ") });
  }
}

function functieaanroep(knoop: ASTNode, naam: string, argumenten: readonly ASTNode[], werk: Werk): Voorwaarde | undefined {
  if (!Object.hasOwn(functies, naam)) return meld(werk, knoop, "cel-niet-toegestaan", { wat: `${naam}()` });
  const functie = functies[naam as keyof typeof functies];
  const vertaald: Voorwaarde[] = [];
  for (const [i, { vorm }] of functie.argumenten.entries()) {
    const argument = argumenten[i];
    if (argument === undefined) return undefined;
    const tekst = argument.op === "value" && typeof argument.args === "string" ? argument.args : undefined;
    if (vorm === "periode" && (tekst === undefined || leesPeriode(tekst) === undefined))
      return meld(werk, argument, "cel-periode", { waarde: tekst ?? "" });
    if (vorm === "dag" && (tekst === undefined || !isDag(tekst))) return meld(werk, argument, "cel-dag", { waarde: tekst ?? "" });
    const deel = vertaal(argument, werk);
    if (deel === undefined) return undefined;
    vertaald.push(deel);
  }
  return ["functie", naam, ...vertaald];
}

/** `lijst.exists(v, …)` and `lijst.all(v, …)`. */
function herhaling(
  knoop: ASTNode,
  [naam, lijst, argumenten]: readonly [string, ASTNode, readonly ASTNode[]],
  werk: Werk,
): Voorwaarde | undefined {
  const [variabele, binnen] = argumenten;
  if ((naam !== "exists" && naam !== "all") || argumenten.length !== 2 || variabele?.op !== "id" || binnen === undefined) {
    return meld(werk, knoop, "cel-niet-toegestaan", { wat: `.${naam}()` });
  }
  const bron = vertaal(lijst, werk);
  const waarden = waardenVan(lijst, werk);
  const lokaal = new Map(werk.lokaal).set(variabele.args, waarden === "bool" ? undefined : waarden);
  const inhoud = vertaal(binnen, { ...werk, lokaal });
  return bron && inhoud && [naam === "exists" ? "een" : "elk", bron, variabele.args, inhoud];
}
