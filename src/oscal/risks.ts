import type { Uitwerking } from "../audit/rapport-types.ts";
import { leesDatum, leesPeriode, verschuif } from "../beschrijving/datum.ts";
import { duurtekst, frequentietekst } from "../tekst/periode.ts";
import { type Blad, kanMoment, markup, moment, optional, origins, paragraphs, prop } from "./blad.ts";
import type { Beoordeeld } from "./eisen.ts";
import { observationUuid, riskUuid, roleId } from "./ids.ts";
import type { Response, Risk, Task, Timing } from "./types.ts";
import { uuid } from "./uuid.ts";

/** A gap or an accepted deviation, with what is planned or proposed for it. */
export function risk({ eis, ontbreekt, uitwerking }: Beoordeeld, blad: Blad): Risk {
  const { eigen, tekst } = blad;
  const { afwijking } = eis;
  const acties = uitwerking.filter(({ stand }) => stand !== "vervallen");
  const deadline = afwijking?.tot === undefined ? undefined : laatsteDag(afwijking.tot);
  const zinnen = ontbreekt.map(({ tekst: zin, toelichting }) => [zin, toelichting].filter(Boolean).join(" "));
  return {
    uuid: riskUuid(blad, eis.id),
    title: markup(`${eis.id} ${eis.eis}`),
    description: paragraphs(...(afwijking ? [eigen.afwijking(afwijking.reden)] : zinnen.length > 0 ? zinnen : [eigen.nietsBeschreven])),
    statement: paragraphs(eigen.risico(eis.zwaarte ? tekst.zwaarte[eis.zwaarte] : eigen.nvt)),
    props: [
      prop("uitkomst", eis.uitkomst),
      ...(eis.zwaarte ? [prop("zwaarte", eis.zwaarte)] : []),
      prop("aspect", eis.aspect),
      prop("kern", eis.kern),
      ...(afwijking?.besloten_door ? [prop("besloten-door", afwijking.besloten_door)] : []),
    ],
    status: afwijking ? "deviation-approved" : acties.some(({ stand }) => stand === "lopend") ? "remediating" : "open",
    origins: origins(blad),
    ...(deadline && { deadline: moment(deadline) }),
    ...optional(
      "remediations",
      acties.map((actie) => response(actie, eis.id, blad)),
    ),
    "related-observations": [{ "observation-uuid": observationUuid(blad, eis.id) }],
  };
}

/** A planned action, or a proposal where the plan has none. */
function response(actie: Uitwerking, eis: string, blad: Blad): Response {
  const { eigen } = blad;
  const naam = actie.voorstel ? eigen.voorstel(actie.tekst) : eigen.actie(actie.actie ?? "", actie.tekst);
  return {
    uuid: uuid("response", blad.wie, eis, actie.actie ?? "", actie.tekst),
    lifecycle: actie.voorstel ? "recommendation" : actie.stand === "gereed" ? "completed" : "planned",
    title: markup(naam),
    description: paragraphs(
      actie.bron ? eigen.metBron(actie.tekst, actie.bron) : actie.tekst,
      actie.voorstel ? eigen.eigenVoorstel : eigen.uitPlan,
      ...wanneer(actie, blad),
      actie.onzeker ? eigen.onzeker : "",
    ),
    props: [
      prop("soort", actie.voorstel ? "voorstel" : "actie"),
      ...(actie.actie === undefined ? [] : [prop("actie", actie.actie)]),
      ...(actie.stand === undefined ? [] : [prop("stand", actie.stand)]),
      ...(actie.onzeker ? [prop("onzeker", true)] : []),
    ],
    // A planned action is the organisation's own; what is proposed comes from us.
    ...(actie.voorstel && { origins: origins(blad) }),
    tasks: tasks(actie, eis, blad),
  };
}

function wanneer({ gereed, frequentie }: Uitwerking, { taal, eigen, datum }: Blad): readonly string[] {
  return [
    ...(gereed === undefined ? [] : [gereed.startsWith("P") ? eigen.termijn(duurtekst(gereed, taal)) : eigen.gereed(datum(gereed))]),
    ...(frequentie === undefined ? [] : [eigen.frequentie(frequentietekst(frequentie, taal))]),
  ];
}

/** A task to be done once, one that comes back, or one without a moment; the role is on each. */
function tasks(actie: Uitwerking, eis: string, { wie, rapport }: Blad): readonly Task[] {
  const moment = eenmalig(actie.gereed, rapport.peildatum);
  const ritme = herhaald(actie.frequentie);
  const taak = (soort: "milestone" | "action", timing?: Timing): Task => ({
    uuid: uuid("task", wie, eis, actie.actie ?? "", actie.tekst, soort),
    type: soort,
    title: markup(actie.tekst),
    ...(timing && { timing }),
    ...(actie.verantwoordelijk && { "responsible-roles": [{ "role-id": roleId(actie.verantwoordelijk) }] }),
  });
  if (moment === undefined) return [taak("action", ritme)];
  return [taak("milestone", moment), ...(ritme ? [taak("action", ritme)] : [])];
}

/** The last day it may be; a term counts from the peildatum. */
function eenmalig(gereed: string | undefined, peildatum: string): Timing | undefined {
  if (gereed === undefined) return undefined;
  const termijn = leesPeriode(gereed);
  if (termijn !== undefined) {
    const tot = verschuif(peildatum, termijn, 1);
    return kanMoment(tot) ? { "within-date-range": { start: moment(peildatum), end: moment(tot) } } : undefined;
  }
  const dag = laatsteDag(gereed);
  return dag === undefined ? undefined : { "on-date": { date: moment(dag) } };
}

function laatsteDag(datum: string): string | undefined {
  const gelezen = leesDatum(datum, false);
  return gelezen !== undefined && kanMoment(gelezen.tot) ? gelezen.tot : undefined;
}

/** OSCAL has one unit per rhythm: whole years, else months, else days; a period of both is only told in words. */
function herhaald(frequentie: string | undefined): Timing | undefined {
  const periode = frequentie === undefined ? undefined : leesPeriode(frequentie);
  if (periode === undefined || (periode.maanden > 0 && periode.dagen > 0)) return undefined;
  const { maanden, dagen } = periode;
  if (dagen > 0) return { "at-frequency": { period: dagen, unit: "days" } };
  return { "at-frequency": maanden % 12 === 0 ? { period: maanden / 12, unit: "years" } : { period: maanden, unit: "months" } };
}
