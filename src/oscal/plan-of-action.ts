import type { Rapport } from "../audit/rapport-types.ts";
import type { Taal } from "../tekst/taal.ts";
import { assets } from "./assets.ts";
import { type Blad, bestanden, maakBlad, markup, metadata, optional, origins, prop } from "./blad.ts";
import { type Beoordeeld, beoordeeld, isRisico } from "./eisen.ts";
import { findingUuid, observationUuid, partyUuid, resultsUuid, riskUuid } from "./ids.ts";
import { files, finding, observation } from "./observations.ts";
import { risk } from "./risks.ts";
import { roles } from "./roles.ts";
import type { PlanOfAction, PoamItem } from "./types.ts";
import { uuid } from "./uuid.ts";

/**
 * The gaps and accepted deviations with their actions, as an OSCAL plan of action and milestones. It holds the observations,
 * findings and risks it is about, so that it can be read alone. Undefined when there are none: OSCAL knows no empty plan.
 */
export function planOfAction(rapport: Rapport, taal: Taal): PlanOfAction | undefined {
  const blad = maakBlad(rapport, taal);
  const eisen = beoordeeld(rapport).filter(isRisico);
  if (eisen.length === 0) return undefined;
  const resources = files(eisen, blad);
  return {
    "plan-of-action-and-milestones": {
      uuid: uuid("plan-of-action-and-milestones", blad.wie, rapport.normenkader.id),
      metadata: metadata(blad, blad.eigen.plan(rapport.organisatie.naam), {
        props: [prop("assessment-results", resultsUuid(blad))],
        links: [
          { href: bestanden.catalog, rel: "catalog", "media-type": "application/json" },
          { href: bestanden.results, rel: "assessment-results", "media-type": "application/json" },
        ],
        ...optional("roles", roles(eisen)),
      }),
      "system-id": { "identifier-type": "http://ietf.org/rfc/rfc4122", id: partyUuid(blad) },
      "local-definitions": { "assessment-assets": assets(blad) },
      observations: eisen.map((een) => observation(een, blad)),
      risks: eisen.map((een) => risk(een, blad)),
      findings: eisen.map((een) => finding(een, blad)),
      "poam-items": eisen.map((een) => item(een, blad)),
      ...(resources.length > 0 && { "back-matter": { resources } }),
    },
  };
}

function item(een: Beoordeeld, blad: Blad): PoamItem {
  const { eis, norm } = een;
  return {
    uuid: uuid("poam-item", blad.wie, eis.id),
    title: markup(`${eis.id} ${eis.eis}`),
    description: risk(een, blad).description,
    props: [
      prop("soort", eis.uitkomst === "afwijking" ? "afwijking" : "gat"),
      ...(eis.zwaarte ? [prop("zwaarte", eis.zwaarte)] : []),
      prop("norm", norm.id),
      prop("domein", norm.domein),
    ],
    origins: origins(blad),
    "related-findings": [{ "finding-uuid": findingUuid(blad, eis.id) }],
    "related-observations": [{ "observation-uuid": observationUuid(blad, eis.id) }],
    "related-risks": [{ "risk-uuid": riskUuid(blad, eis.id) }],
  };
}
