import type { Bewijs } from "../audit/rapport-types.ts";
import { type Blad, markup, moment, optional, origins, paragraphs, prop } from "./blad.ts";
import { type Beoordeeld, isGeoordeeld, isRisico } from "./eisen.ts";
import { fileUuid, findingUuid, observationUuid, partyUuid, riskUuid, statementId } from "./ids.ts";
import type { Evidence, Finding, Observation, Resource } from "./types.ts";

/** What was seen for one eis: what is in place, what is missing, and where the description says so. */
export function observation(een: Beoordeeld, blad: Blad): Observation {
  const { eis, uitgewerkt, ontbreekt } = een;
  const { eigen, rapport } = blad;
  const metBron = (tekst: string, bron: string | undefined): string => (bron ? eigen.metBron(tekst, bron) : tekst);
  const zinnen = [
    ...uitgewerkt.map(({ tekst, bron }) => eigen.uitgewerkt(metBron(tekst, bron))),
    ...ontbreekt.map(({ tekst, toelichting, soort, bron }) =>
      (soort === "onbekend" ? eigen.onbekend : eigen.ontbreekt)(metBron([tekst, toelichting].filter(Boolean).join(" "), bron)),
    ),
  ];
  return {
    uuid: observationUuid(blad, eis.id),
    title: markup(`${eis.id} ${eis.eis}`),
    description: paragraphs(...(zinnen.length > 0 ? zinnen : [eigen.nietsBeschreven])),
    methods: eis.bevinding === undefined ? ["EXAMINE"] : ["EXAMINE", "UNKNOWN"],
    types: ["control-objective"],
    origins: origins(blad),
    subjects: [{ "subject-uuid": partyUuid(blad), type: "party" }],
    ...optional(
      "relevant-evidence",
      eis.bewijs.map((bewijs) => evidence(bewijs, blad)),
    ),
    collected: moment(rapport.peildatum),
  };
}

function evidence({ bestand, regel, kolom, pad, feit, veld, waarde, uitkomst }: Bewijs, blad: Blad): Evidence {
  const { rapport, tekst } = blad;
  const titel = feit === undefined ? undefined : rapport.feiten?.[feit]?.titel;
  const wat = [titel, veld === undefined ? undefined : `${veld}${waarde === undefined ? "" : `: ${waarde}`}`].filter(
    (deel) => deel !== undefined,
  );
  return {
    href: `#${fileUuid(blad, bestand)}`,
    description: paragraphs([tekst.regel(bestand, regel), ...wat].join(", ")),
    props: [
      prop("bestand", bestand),
      prop("regel", regel),
      prop("kolom", kolom),
      prop("pad", pad === "" ? "/" : pad),
      ...(feit === undefined ? [] : [prop("feit", feit)]),
      ...(uitkomst === undefined ? [] : [prop("uitkomst", uitkomst)]),
    ],
  };
}

/** The files of the description that these eisen point into: relevant evidence refers to them. */
export function files(eisen: readonly Beoordeeld[], blad: Blad): readonly Resource[] {
  const namen = [...new Set(eisen.flatMap(({ eis }) => eis.bewijs.map(({ bestand }) => bestand)))].sort();
  return namen.map((bestand) => ({
    uuid: fileUuid(blad, bestand),
    title: markup(bestand),
    description: paragraphs(blad.eigen.bestand(bestand)),
    props: [prop("bestand", bestand)],
  }));
}

/** The conclusion about one eis. OSCAL knows two states; what is neither met nor missing has a reason of its own. */
export function finding(een: Beoordeeld, blad: Blad): Finding {
  const { norm, eis } = een;
  const { eigen } = blad;
  const { uitkomst } = eis;
  const reden = isGeoordeeld(uitkomst) ? eigen.reden[uitkomst] : "";
  return {
    uuid: findingUuid(blad, eis.id),
    title: markup(`${eis.id} ${eis.eis}`),
    description: paragraphs(reden, eis.reden ?? "", eis.bevinding ? eigen.bevinding : ""),
    props: [
      prop("uitkomst", uitkomst),
      ...(eis.zwaarte ? [prop("zwaarte", eis.zwaarte)] : []),
      prop("aspect", eis.aspect),
      prop("kern", eis.kern),
      prop("norm", norm.id),
      prop("domein", norm.domein),
      ...eis.grondslag.map((grondslag) => prop("grondslag", grondslag)),
      ...(eis.bevinding ? [prop("bevinding", eis.bevinding.oordeel)] : []),
    ],
    origins: origins(blad),
    target: { type: "statement-id", "target-id": statementId(eis.id), status: { ...status(uitkomst), remarks: paragraphs(reden) } },
    "related-observations": [{ "observation-uuid": observationUuid(blad, eis.id) }],
    ...(isRisico(een) && { "related-risks": [{ "risk-uuid": riskUuid(blad, eis.id) }] }),
  };
}

function status(uitkomst: Beoordeeld["eis"]["uitkomst"]): Pick<Finding["target"]["status"], "state" | "reason"> {
  if (uitkomst === "voldaan") return { state: "satisfied", reason: "pass" };
  // Only what the facts show to be missing has failed. Unknown and accepted deviations are not satisfied for another reason.
  return { state: "not-satisfied", reason: uitkomst === "niet-voldaan" ? "fail" : "other" };
}
