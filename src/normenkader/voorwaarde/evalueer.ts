import type { Datum, Waarde } from "../../beschrijving/types.ts";
import type { Functienaam } from "./functies.ts";
import { alle, type Drie, en, enige, niet, of } from "./kleene.ts";
import { binnen, hoogstens, vanaf } from "./tijd.ts";
import type { Voorwaarde } from "./types.ts";

/** What a condition looks at: the values of one item (a missing key is unknown) on one day (ISO). */
export interface Context {
  readonly velden: Readonly<Record<string, Waarde>>;
  readonly peildatum: string;
}

type Lokaal = Readonly<Record<string, Waarde | undefined>>;

const GEEN: Lokaal = {};

/** The three-valued outcome of a condition. Only missing values and uncertain dates are unknown; anything else out of place is our bug. */
export function evalueer(voorwaarde: Voorwaarde, context: Context, lokaal: Lokaal = GEEN): Drie {
  switch (voorwaarde[0]) {
    case "en":
      return en(evalueer(voorwaarde[1], context, lokaal), evalueer(voorwaarde[2], context, lokaal));
    case "of":
      return of(evalueer(voorwaarde[1], context, lokaal), evalueer(voorwaarde[2], context, lokaal));
    case "niet":
      return niet(evalueer(voorwaarde[1], context, lokaal));
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "in":
      return vergelijk(voorwaarde[0], waarde(voorwaarde[1], context, lokaal), waarde(voorwaarde[2], context, lokaal));
    case "functie":
      return roepAan(
        voorwaarde[1] as Functienaam,
        voorwaarde.slice(2).map((deel) => waarde(deel as Voorwaarde, context, lokaal)),
        context.peildatum,
      );
    case "een":
    case "elk":
      return herhaal(voorwaarde, context, lokaal);
    default: {
      const uit = waarde(voorwaarde, context, lokaal);
      if (uit === undefined || typeof uit === "boolean") return uit;
      throw new TypeError(`condition is not a yes/no value: ${JSON.stringify(voorwaarde)}`);
    }
  }
}

function waarde(voorwaarde: Voorwaarde, context: Context, lokaal: Lokaal): Waarde | undefined {
  switch (voorwaarde[0]) {
    case "waarde":
      return voorwaarde[1];
    case "veld":
      return opPad(context.velden, voorwaarde.slice(1) as readonly string[]);
    case "lokaal":
      return lokaal[voorwaarde[1]];
    case "lijst":
      return lijst(voorwaarde.slice(1) as readonly Voorwaarde[], context, lokaal);
    default:
      return evalueer(voorwaarde, context, lokaal);
  }
}

function opPad(velden: Context["velden"], pad: readonly string[]): Waarde | undefined {
  let hier: Waarde | undefined = velden as Waarde;
  for (const naam of pad) {
    if (typeof hier !== "object" || hier === null || !Object.hasOwn(hier, naam)) return undefined;
    hier = (hier as Readonly<Record<string, Waarde>>)[naam];
  }
  return hier;
}

function lijst(delen: readonly Voorwaarde[], context: Context, lokaal: Lokaal): readonly string[] | undefined {
  const uit = delen.map((deel) => waarde(deel, context, lokaal));
  return uit.every((deel) => deel !== undefined) ? (uit as readonly string[]) : undefined;
}

function vergelijk(op: "==" | "!=" | "<" | "<=" | ">" | ">=" | "in", links: Waarde | undefined, rechts: Waarde | undefined): Drie {
  if (links === undefined || rechts === undefined) return undefined;
  switch (op) {
    case "==":
      return links === rechts;
    case "!=":
      return links !== rechts;
    case "in":
      return (rechts as readonly Waarde[]).includes(links);
    case "<":
      return links < rechts;
    case "<=":
      return links <= rechts;
    case ">":
      return links > rechts;
    case ">=":
      return links >= rechts;
  }
}

function herhaal(
  [soort, over, naam, inhoud]: readonly ["elk" | "een", Voorwaarde, string, Voorwaarde],
  context: Context,
  lokaal: Lokaal,
): Drie {
  const elementen = waarde(over, context, lokaal);
  if (elementen === undefined) return undefined;
  const uitkomsten = (elementen as readonly string[]).map((element) => evalueer(inhoud, context, { ...lokaal, [naam]: element }));
  return soort === "elk" ? alle(uitkomsten) : enige(uitkomsten);
}

function roepAan(naam: Functienaam, [eerste, tweede]: readonly (Waarde | undefined)[], peildatum: string): Drie {
  if (eerste === undefined) return undefined;
  switch (naam) {
    case "binnen":
      return binnen(eerste as Datum, tweede as string, peildatum);
    case "hoogstens":
      return hoogstens(eerste as string, tweede as string);
    case "vanaf":
      return vanaf(eerste as Datum, tweede as string, peildatum);
  }
}
