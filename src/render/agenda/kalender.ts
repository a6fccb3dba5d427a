import type { Agenda, Agendapunt } from "../../agenda/types.ts";
import { leesPeriode } from "../../beschrijving/datum.ts";
import { agendatekst } from "../../tekst/agenda.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { AgendaTekst } from "../../tekst/nl/agenda.ts";
import type { Taal } from "../../tekst/taal.ts";
import { kalenderIcs } from "../kalender/ics.ts";
import type { Afspraak, Kalender } from "../kalender/types.ts";
import type { Renderaar } from "../types.ts";
import type { Stand } from "./blad.ts";
import { wanneertekst } from "./blad.ts";

/** The moments of an agenda, each on the last day it can be; what comes back as one item with its rule. */
export const render: Renderaar<Agenda> = (agenda, { taal }) => kalenderIcs(agendakalender(agenda, taal));

interface Omgeving {
  readonly eigen: AgendaTekst;
  readonly datum: Datumtekst;
  /** The last day on which what comes back may. */
  readonly einde: string;
  /** Keys of what is ahead. */
  readonly komend: ReadonlySet<string>;
}

function agendakalender(agenda: Agenda, taal: Taal): Kalender {
  const perSleutel = new Map<string, Agendapunt[]>();
  for (const punt of agenda.komend) perSleutel.set(punt.sleutel, [...(perSleutel.get(punt.sleutel) ?? []), punt]);
  const komend = new Set(perSleutel.keys());
  const omgeving: Omgeving = { eigen: agendatekst(taal), datum: datumtekst(taal), einde: agenda.venster.tot, komend };
  return {
    taal,
    naam: omgeving.eigen.kalender.naam(agenda.organisatie.naam),
    soort: `${agenda.soort} ${agenda.versie}`,
    hulpmiddel: agenda.hulpmiddel,
    organisatie: agenda.organisatie,
    peildatum: agenda.peildatum,
    afspraken: [
      ...agenda.voorbij.map((punt) => afspraak(punt, "voorbij", omgeving)),
      ...agenda.misschien.map((punt) => afspraak(punt, "misschien", omgeving)),
      ...[...perSleutel.values()].flatMap((reeks) => reeksafspraak(reeks, omgeving)),
    ],
  };
}

/** A moment keeps its key when its day has passed, so that importing again replaces it; unless a next time of it is ahead. */
function afspraak(punt: Agendapunt, stand: Stand, { eigen, datum, komend }: Omgeving): Afspraak {
  const { kalender: k } = eigen;
  const { bron, wie, eisen, toelichting, onzeker, oplevering, opmerking, reden, van, tot } = punt;
  return {
    sleutel: stand !== "komend" && komend.has(punt.sleutel) ? `${punt.sleutel} voorbij` : punt.sleutel,
    dag: tot,
    titel: stand === "komend" ? punt.wat : k[stand](punt.wat),
    regels: [
      ...(wie === undefined ? [] : [k.regel(k.wie, wie)]),
      k.regel(k.wanneer, wanneertekst(punt, datum)),
      ...(van === tot ? [] : [k.laatsteDag]),
      ...(punt.dag_bron === "gerekend" ? [k.gerekend] : []),
      ...(oplevering === undefined ? [] : [eigen.oplevering(oplevering)]),
      ...(opmerking === undefined ? [] : [eigen.bijDatum(opmerking)]),
      ...toelichting,
      ...(onzeker && reden !== "staat-niet-vast" ? [eigen.onzeker] : []),
      ...(eisen.length > 0 ? [k.regel(k.eisen, eisen.join(", "))] : []),
      ...(bron === undefined ? [] : [k.regel(k.bron, bron)]),
    ],
  };
}

/** One event for what comes back. A line of the programme says how often within its year: that is no rule to reckon with. */
function reeksafspraak(reeks: readonly Agendapunt[], omgeving: Omgeving): readonly Afspraak[] {
  const [eerste] = reeks;
  if (eerste === undefined) return [];
  const { frequentie, soort, van, tot } = eerste;
  const een = afspraak(eerste, "komend", omgeving);
  if (frequentie === undefined || soort === "programma" || leesPeriode(frequentie) === undefined || tot > omgeving.einde) return [een];
  return [{ ...een, herhaling: { frequentie, tot: omgeving.einde, maandeinde: van !== tot } }];
}
