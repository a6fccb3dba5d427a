import { leesPeriode } from "../../beschrijving/datum.ts";
import type { Moment, Plan, Planactie, Planregel } from "../../plan/types.ts";
import { datumtekst } from "../../tekst/datum.ts";
import type { PlanTekst } from "../../tekst/nl/plan.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import { plantekst } from "../../tekst/plan.ts";
import type { Taal } from "../../tekst/taal.ts";
import { kalenderIcs } from "../kalender/ics.ts";
import type { Afspraak, Kalender } from "../kalender/types.ts";
import type { Renderaar } from "../types.ts";

/** The deadlines and recurring duties of a plan, until the end of its last year. */
export const render: Renderaar<Plan> = (plan, { taal }) => kalenderIcs(plankalender(plan, taal));

function plankalender(plan: Plan, taal: Taal): Kalender {
  const eigen = plantekst(taal);
  const einde = `${plan.jaren.at(-1) ?? plan.peildatum.slice(0, 4)}-12-31`;
  const acties = plan.acties.flatMap((actie) => vanActie(actie, { eigen, taal, einde, programma: plan.programma }));
  return {
    taal,
    naam: eigen.kalender.naam(plan.organisatie.naam),
    soort: `${plan.soort} ${plan.versie}`,
    hulpmiddel: plan.hulpmiddel,
    organisatie: plan.organisatie,
    peildatum: plan.peildatum,
    afspraken: [...acties, ...plan.programma.flatMap((regel) => vanRegel(regel, eigen))],
  };
}

interface Omgeving {
  readonly eigen: PlanTekst;
  readonly taal: Taal;
  readonly einde: string;
  readonly programma: readonly Planregel[];
}

/**
 * What is done or dropped needs no reminder, unless it comes back. A day that was reckoned from the peildatum would move with every
 * new calendar and never arrive: then only the years that the programme marks are told, or nothing.
 */
function vanActie(actie: Planactie, omgeving: Omgeving): readonly Afspraak[] {
  const { nr, titel, moment, stand } = actie;
  const klaar = stand === "vervallen" || (stand === "gereed" && moment?.frequentie === undefined);
  if (moment === undefined || klaar) return [];
  if (moment.bron === "gerekend") return jarenVan(actie, moment, omgeving);
  const { frequentie } = moment;
  const vaag = moment.van !== moment.tot;
  return [
    {
      sleutel: `actie ${nr}`,
      dag: moment.tot,
      ...(frequentie !== undefined && leesPeriode(frequentie) && { herhaling: { frequentie, tot: omgeving.einde, maandeinde: vaag } }),
      titel: omgeving.eigen.kalender.actie(nr, titel),
      regels: regelsVan(actie, moment, omgeving),
    },
  ];
}

/** The last day of each year that a line of the programme marks for this action. */
function jarenVan(actie: Planactie, moment: Moment, omgeving: Omgeving): readonly Afspraak[] {
  const { nr, titel } = actie;
  const eigen = omgeving.programma.filter(({ acties }) => acties.includes(nr));
  const jaren = new Set(eigen.flatMap((regel) => genoemdeJaren(regel)));
  return [...jaren].sort().map((jaar) => ({
    sleutel: `actie ${nr} ${jaar}`,
    dag: `${jaar}-12-31`,
    titel: omgeving.eigen.kalender.actie(nr, titel),
    regels: regelsVan(actie, { ...moment, van: `${jaar}-01-01`, tot: `${jaar}-12-31`, tekst: `${jaar}` }, omgeving),
  }));
}

const genoemdeJaren = ({ jaren }: Planregel): readonly number[] => jaren.filter(({ soort }) => soort === "genoemd").map(({ jaar }) => jaar);

function regelsVan(actie: Planactie, moment: Moment, { eigen, taal }: Omgeving): readonly string[] {
  const { kalender, label } = eigen;
  const zeg = datumtekst(taal);
  const wanneer = [zeg(moment.tekst), ...(moment.frequentie === undefined ? [] : [frequentietekst(moment.frequentie, taal)])].join(", ");
  const wie = actie.verantwoordelijk.map(({ tekst }) => tekst).join(" / ");
  return [
    ...(wie === "" ? [] : [kalender.regel(label.door, wie)]),
    kalender.wanneer(wanneer),
    ...(moment.van === moment.tot ? [] : [kalender.laatsteDag]),
    ...(moment.anders === undefined ? [] : [kalender.anders(moment.anders.map(zeg))]),
    ...(actie.onzeker ? [kalender.onzeker] : []),
    ...(actie.voor.length > 0 ? [kalender.regel(label.voor, actie.voor.join(", "))] : []),
    ...(actie.bron === "" ? [] : [kalender.regel(label.bron, actie.bron)]),
  ];
}

/** A line of the programme without an action: the last day of each year it names. */
function vanRegel(regel: Planregel, eigen: PlanTekst): readonly Afspraak[] {
  const { onderwerp, activiteit, verantwoordelijk, acties, opmerking, bron } = regel;
  if (acties.length > 0) return [];
  const { kalender, label } = eigen;
  return genoemdeJaren(regel).map((jaar) => ({
    sleutel: `programma ${onderwerp} ${activiteit} ${jaar}`,
    dag: `${jaar}-12-31`,
    titel: activiteit,
    regels: [
      ...(verantwoordelijk === undefined ? [] : [kalender.regel(label.door, verantwoordelijk)]),
      kalender.wanneer(String(jaar)),
      kalender.laatsteDag,
      ...(opmerking === undefined ? [] : [kalender.regel(label.opmerking, opmerking)]),
      ...(bron === undefined ? [] : [kalender.regel(label.bron, bron)]),
    ],
  }));
}
