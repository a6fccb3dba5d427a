import type { Waardesoort } from "../../diagnostic/codes.ts";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { eersteJaar, hoogsteAantal, kwaliteiten, laatsteJaar } from "../format/patronen.ts";
import type { Vorm, Waardeplek, Waardevorm } from "../format/vorm.ts";
import { type GelezenYaml, isGroep, isLijst, padstappen, type YamlWaarde } from "../lees/boom.ts";

/** One value the schema refused. */
interface Geval {
  readonly pad: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly waarde: YamlWaarde;
  readonly vorm: Vorm | undefined;
}

/** Says what is wrong with a value, from what the format wants there rather than from which keyword of the schema failed. */
export function waardefout(geval: Geval, { plaatsVan }: GelezenYaml): Diagnostic {
  const { pad, keyword, waarde, vorm, params } = geval;
  const plaats = plaatsVan(pad);
  const type = (verwacht: Waardesoort): Diagnostic =>
    diagnostic("verkeerd-type", plaats, { verwacht, gekregen: soortVan(waarde), sleutel: laatsteSleutel(pad) });
  if (keyword === "minItems") return diagnostic("lijst-leeg", plaats, {});
  if (vorm === undefined || vorm.aard !== "waarde") return type(vorm?.aard === "lijst" || vorm?.aard === "keus" ? "lijst" : "groep");
  // Only a statement is a group among values: a list that holds one, or a list where no list of values is allowed.
  if (keyword === "type" && params.type === "object") return type("uitspraak");
  if (typeof waarde !== "string" && typeof waarde !== "number" && typeof waarde !== "boolean") return type(verwachtesoort(vorm.waarde));
  if (vorm.waarde.soort === "tekst" && typeof waarde !== "string") return type("tekst");
  const keuzes = Array.isArray(params.allowedValues) ? params.allowedValues.filter((een) => typeof een === "string") : keuzesVan(vorm);
  if (keuzes !== undefined) return onbekendeWaarde(String(waarde), keuzes, plaats);
  return enkeleWaarde(vorm.waarde, waarde, plaats) ?? type(verwachtesoort(vorm.waarde));
}

function keuzesVan({ waarde }: Waardeplek): readonly string[] | undefined {
  if (waarde.soort === "keuze") return Object.keys(waarde.waarden);
  if (waarde.soort === "ja-nee") return ["ja", "nee"];
  return waarde.soort === "kwaliteit" ? Object.keys(kwaliteiten) : undefined;
}

function onbekendeWaarde(waarde: string, toegestaan: readonly string[], plaats: Diagnostic["plaats"]): Diagnostic {
  const bedoeld = suggest(waarde, toegestaan);
  return diagnostic("onbekende-waarde", plaats, { waarde, toegestaan, ...(bedoeld !== undefined && { bedoeld }) });
}

/** The fault of a value of the right type; undefined when its type is wrong. */
function enkeleWaarde(vorm: Waardevorm, waarde: string | number | boolean, plaats: Diagnostic["plaats"]): Diagnostic | undefined {
  const tekst = String(waarde);
  switch (vorm.soort) {
    case "datum":
    case "dag":
      return diagnostic("datum-ongeldig", plaats, { waarde: tekst, vorm: vorm.soort });
    case "periode":
      return diagnostic("periode-ongeldig", plaats, { waarde: tekst });
    case "versie":
      return typeof waarde === "number" ? diagnostic("versie-onbekend", plaats, { waarde: tekst }) : undefined;
    case "jaar":
      return isGeheel(waarde) ? diagnostic("getal-ongeldig", plaats, { waarde: tekst, min: eersteJaar, max: laatsteJaar }) : undefined;
    case "getal":
      return typeof waarde === "number" ? diagnostic("getal-ongeldig", plaats, { waarde: tekst, min: 0 }) : undefined;
    case "aantal":
      return isGeheel(waarde)
        ? diagnostic("getal-ongeldig", plaats, {
            waarde: tekst,
            min: vorm.min ?? 0,
            ...(Number(waarde) > hoogsteAantal && { max: hoogsteAantal }),
          })
        : undefined;
    case "id":
      return typeof waarde === "string" ? diagnostic("id-ongeldig", plaats, { waarde }) : undefined;
    case "tooi":
      return typeof waarde === "string" ? diagnostic("tooi-ongeldig", plaats, { waarde }) : undefined;
    case "code":
      return typeof waarde === "string" ? diagnostic("code-ongeldig", plaats, { waarde, voorbeeld: vorm.voorbeeld }) : undefined;
    case "tekst":
      if (vorm.max !== undefined && tekst.length > vorm.max) return diagnostic("tekst-te-lang", plaats, { max: vorm.max });
      return typeof waarde === "string" ? diagnostic("tekst-leeg", plaats, {}) : undefined;
    case "cel":
    case "nummer":
      return typeof waarde === "string" ? diagnostic("tekst-leeg", plaats, {}) : undefined;
    default:
      return undefined;
  }
}

/** A whole number, or no real number at all (`.inf`): in both cases the number is the fault, not the type. */
const isGeheel = (waarde: unknown): boolean => typeof waarde === "number" && (Number.isInteger(waarde) || !Number.isFinite(waarde));

function verwachtesoort({ soort }: Waardevorm): Waardesoort {
  switch (soort) {
    case "tekst":
    case "id":
    case "tooi":
    case "code":
    case "cel":
    case "nummer":
      return "tekst";
    case "getal":
      return "getal";
    case "aantal":
    case "jaar":
    case "versie":
      return "geheel-getal";
    case "kwaliteit":
    case "ja-nee":
      return "ja-nee";
    default:
      return "waarde";
  }
}

function soortVan(waarde: YamlWaarde): Waardesoort {
  if (waarde === null) return "niets";
  if (isLijst(waarde)) return "lijst";
  if (isGroep(waarde)) return "groep";
  if (typeof waarde === "string") return "tekst";
  return typeof waarde === "boolean" ? "ja-nee" : "getal";
}

const laatsteSleutel = (pad: string): string => padstappen(pad).findLast((stap) => !/^[0-9]+$/.test(stap)) ?? "";
