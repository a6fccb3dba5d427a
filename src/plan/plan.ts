import type { Rapport, Signaal } from "../audit/rapport-types.ts";
import { resultaatkop } from "../audit/resultaatkop.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import type { Normenkader, Woorden } from "../normenkader/types.ts";
import type { PlanTekst } from "../tekst/nl/plan.ts";
import type { SignaalId } from "../tekst/signaal-args.ts";
import { planacties } from "./acties.ts";
import { plangaten } from "./gaten.ts";
import { type Jarenbereik, jarenVan } from "./jaren.ts";
import { planprogramma } from "./programma.ts";
import type { Plan, Planactie, Plangat, Planregel, Plantelling, Planvoorstel } from "./types.ts";
import { planvoorstellen } from "./voorstellen.ts";

/** All that a plan is made from. */
export interface Planbron {
  readonly systeem: Integriteitssysteem;
  readonly kader: Normenkader;
  /** The rapport of this system by this normenkader: its gaps, proposals and signalen. */
  readonly rapport: Rapport;
  /** The organisation's own words for roles and groups. */
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly tekst: PlanTekst;
}

/** The plan of an organisation, as a pure function of its description, the norms and the audit. */
export function maakPlan(bron: Planbron, gevraagd?: Jarenbereik): Plan {
  const { systeem, rapport, tekst } = bron;
  const { peildatum } = rapport;
  const { jaren, jaren_bron } = jarenVan(gevraagd, systeem.programma, peildatum);
  const acties = planacties(bron);
  const voorstellen = planvoorstellen(bron);
  const gaten = plangaten(bron, voorstellen);
  const programma = planprogramma(bron, acties, jaren);
  const signalen = rapport.signalen.filter(gaatOverPlan);
  return {
    soort: "plan",
    versie: "1.0",
    ...resultaatkop(rapport),
    jaren,
    jaren_bron,
    samenvatting: telling({ acties, voorstellen, gaten, programma, signalen }),
    acties,
    voorstellen,
    gaten,
    programma,
    zonder_moment: zonderMoment(acties, programma),
    signalen,
    grenzen: [...Object.values(tekst.grens), ...rapport.grenzen],
  };
}

/** About an action or a line of the programme, or about what is not planned. */
const gaatOverPlan = ({ id, plaatsen }: Signaal): boolean =>
  overActies.has(id) || plaatsen.some(({ pad }) => pad.startsWith("/acties/") || pad.startsWith("/programma/"));

const overActies: ReadonlySet<string> = new Set<SignaalId>([
  "actie-buiten-programma",
  "actie-datum-verschilt",
  "actie-doelgroep-verschilt",
  "actie-eigenaar-verschilt",
  "actie-mist-doelgroep",
  "actie-na-plan",
  "actie-resultaat-verschilt",
  "actie-te-laat",
  "actie-zonder-begin",
  "actie-zonder-datum",
  "actie-zonder-eigenaar",
  "actie-zonder-gat",
  "eigenaar-elders",
  "gat-zonder-actie",
  "geen-acties",
  "gereed-maar-open",
  "onbekende-toezegging",
  "vage-afspraak",
]);

interface Delen {
  readonly acties: readonly Planactie[];
  readonly voorstellen: readonly Planvoorstel[];
  readonly gaten: readonly Plangat[];
  readonly programma: readonly Planregel[];
  readonly signalen: readonly Signaal[];
}

function telling({ acties, voorstellen, gaten, programma, signalen }: Delen): Plantelling {
  const metActie = gaten.filter((gat) => gat.acties.length > 0).length;
  return {
    acties: acties.length,
    onzeker: acties.filter(({ onzeker }) => onzeker).length,
    gaten: { totaal: gaten.length, met_actie: metActie, met_voorstel: gaten.filter(({ voorstel }) => voorstel !== undefined).length },
    voorstellen: voorstellen.length,
    programma: { regels: programma.length, afgeleid: programma.filter(({ afgeleid }) => afgeleid).length },
    signalen: signalen.length,
  };
}

/** Nothing that is planned may vanish because nobody said when. */
function zonderMoment(acties: readonly Planactie[], programma: readonly Planregel[]): readonly string[] {
  const inRegel = new Set(programma.flatMap((regel) => regel.acties));
  return acties.filter(({ nr, stand }) => !inRegel.has(nr) && stand !== "vervallen" && stand !== "gereed").map(({ nr }) => nr);
}
