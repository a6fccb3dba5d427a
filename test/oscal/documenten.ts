import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { assessmentResults } from "../../src/oscal/assessment-results.ts";
import { catalog } from "../../src/oscal/catalog.ts";
import { planOfAction } from "../../src/oscal/plan-of-action.ts";
import type { AssessmentResults, Catalog, PlanOfAction } from "../../src/oscal/types.ts";
import type { Taal } from "../../src/tekst/taal.ts";

/** NIST's own schemas, each compiled once. */
const soorten = { catalog: "catalog", "assessment-results": "assessment-results", "plan-of-action-and-milestones": "poam" } as const;
const gereed = new Map<string, ValidateFunction>();

function validator(soort: keyof typeof soorten): ValidateFunction {
  const eerder = gereed.get(soort);
  if (eerder !== undefined) return eerder;
  // The schemas hold "$id"s of parts that Ajv's strict mode does not care for.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const tekst = readFileSync(new URL(`./oscal_${soorten[soort]}_schema.json`, import.meta.url), "utf8");
  const nieuw = ajv.compile(JSON.parse(tekst) as object);
  gereed.set(soort, nieuw);
  return nieuw;
}

/** What NIST's schema has against a document; empty when it is valid. */
export function bezwaren(document: object): readonly string[] {
  const [soort] = Object.keys(document) as (keyof typeof soorten)[];
  if (soort === undefined) return ["empty"];
  const valideer = validator(soort);
  // As a reader gets it.
  if (valideer(JSON.parse(JSON.stringify(document)))) return [];
  return (valideer.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

export interface Drietal {
  readonly catalogus: Catalog;
  readonly resultaten: AssessmentResults["assessment-results"];
  readonly plan: PlanOfAction["plan-of-action-and-milestones"] | undefined;
  readonly documenten: readonly object[];
}

/** The three documents of a rapport. */
export function drietal(rapport: Rapport, taal: Taal = "nl"): Drietal {
  const catalogus = catalog(basisnormen, { type: rapport.organisatie.type, peildatum: rapport.peildatum, taal });
  const resultaten = assessmentResults(rapport, taal);
  const plan = planOfAction(rapport, taal);
  return {
    catalogus,
    resultaten: resultaten["assessment-results"],
    plan: plan?.["plan-of-action-and-milestones"],
    documenten: [catalogus, resultaten, ...(plan ? [plan] : [])],
  };
}

/** Every value under a key, at any depth. */
export function alle(waarde: unknown, sleutel: string): readonly unknown[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => [...(naam === sleutel ? [deel] : []), ...alle(deel, sleutel)]);
}
