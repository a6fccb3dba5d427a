import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { verschuif } from "../../beschrijving/datum.ts";
import { keren } from "../../beschrijving/herhaling.ts";
import { voorIcs } from "../escape.ts";
import { KENMERK } from "../kenmerk.ts";
import { herhaalregel } from "./herhaalregel.ts";
import type { Afspraak, Kalender } from "./types.ts";

/**
 * A calendar as iCalendar (RFC 5545), with CRLF as that asks. Each item is an event of a whole day that leaves the day free:
 * Google Calendar and Outlook leave out tasks (VTODO) when they import a file.
 */
export function kalenderIcs(kalender: Kalender): string {
  const { taal, naam, soort, peildatum } = kalender;
  const stempel = dagtijd(peildatum);
  const uit = ical({
    prodId: { company: "basisnormen", product: `${KENMERK} ${soort}`, language: taal },
    method: ICalCalendarMethod.PUBLISH,
    // ical-generator escapes the texts of an event, not these.
    name: ontsnapt(naam),
  });
  for (const een of uniek(kalender.afspraken.flatMap(uitgeschreven))) {
    const { dag, regel } = een;
    uit.createEvent({
      id: uid(een.sleutel, kalender),
      sequence: volgnummer(peildatum),
      stamp: stempel,
      start: dagtijd(dag),
      end: dagtijd(verschuif(dag, EEN_DAG, 1)),
      allDay: true,
      summary: voorIcs(een.titel),
      description: een.regels.map(voorIcs).join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(regel !== undefined && { repeating: `RRULE:${regel}` }),
    });
  }
  return `${uit.toString()}\r\n`;
}

/** As it is written: once, or with the rule by which it comes back. */
type Metregel = Omit<Afspraak, "herhaling"> & { readonly regel?: string };

const EEN_DAG = { maanden: 0, dagen: 1 };

/** Midnight UTC; only the day of it is written. */
const dagtijd = (dag: string): Date => new Date(`${dag}T00:00:00Z`);

const ontsnapt = (tekst: string): string => voorIcs(tekst).replace(/[\\;,]/g, "\\$&");

/**
 * The same for the same thing of the same organisation, in every version and in every kind of calendar: what is imported again
 * replaces what was there, also an action of the plan by that action of the agenda.
 */
function uid(sleutel: string, { organisatie }: Kalender): string {
  const bron = [organisatie.type, organisatie.naam, sleutel].join("\n");
  return `${createHash("sha256").update(bron).digest("hex").slice(0, 32)}@basisnormen`;
}

/** Which of two versions of an item is the newer: the days since 1 January 1970, so that a later peildatum always is. */
const volgnummer = (peildatum: string): number => Math.max(0, dagtijd(peildatum).getTime() / DAG_IN_MS);

const DAG_IN_MS = 86_400_000;

/** Two that are called the same are two: the later ones get a number. */
function uniek(afspraken: readonly Metregel[]): readonly Metregel[] {
  const aantal = new Map<string, number>();
  return afspraken.map((een) => {
    const nummer = (aantal.get(een.sleutel) ?? 0) + 1;
    aantal.set(een.sleutel, nummer);
    return nummer === 1 ? een : { ...een, sleutel: `${een.sleutel}\n${nummer}` };
  });
}

/** An event with its rule; what no rule can say is an event per time. */
function uitgeschreven(een: Afspraak): readonly Metregel[] {
  const { dag, herhaling, ...rest } = een;
  if (herhaling === undefined) return [een];
  const { frequentie, tot } = herhaling;
  const dagen = keren({ eerste: { van: dag, tot: dag }, frequentie }, { van: dag, tot });
  if (dagen.length < 2) return [{ ...rest, dag }];
  const regel = herhaalregel(dag, herhaling);
  if (regel !== undefined) return [{ ...rest, dag, regel }];
  return dagen.map((keer) => ({ ...rest, sleutel: `${een.sleutel} ${keer.tot}`, dag: keer.tot }));
}
