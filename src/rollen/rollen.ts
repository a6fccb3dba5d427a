import type { Spreker } from "../audit/gezegd.ts";
import type { Rapport, Signaal } from "../audit/rapport-types.ts";
import { resultaatkop } from "../audit/resultaatkop.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import type { Normenkader, Woorden } from "../normenkader/types.ts";
import type { Plan } from "../plan/types.ts";
import type { RollenTekst } from "../tekst/nl/rollen.ts";
import type { SignaalId } from "../tekst/signaal-args.ts";
import { besluittaken } from "./besluiten.ts";
import { functiesVan } from "./functies.ts";
import { actietaken, eistaken, programmataken } from "./plantaken.ts";
import { opVolgorde, rolbeelden } from "./rolbeelden.ts";
import { itemtaken } from "./taken.ts";
import { rollentelling } from "./telling.ts";
import type { Onverenigbaarheid, Rollen } from "./types.ts";
import { vindOnverenigbaar } from "./vind-onverenigbaar.ts";

/** All that the overview of roles is made from. */
export interface Rollenbron {
  readonly systeem: Integriteitssysteem;
  readonly kader: Normenkader;
  /** The rapport of this system by this normenkader, and the plan made of it. */
  readonly rapport: Rapport;
  readonly plan: Plan;
  /** The organisation's own words for roles and groups. */
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly tekst: RollenTekst;
}

/** Who is responsible for what, as a pure function of the description, the norms, the audit and the plan. */
export function maakRollen(bron: Rollenbron): Rollen {
  const { systeem, rapport, plan, woorden, teksten, tekst } = bron;
  const { taal, peildatum } = rapport;
  const spreker: Spreker = { woorden, teksten, taal };
  const acties = actietaken(bron);
  const toebedeeld = [
    ...acties,
    ...programmataken(bron, acties),
    ...itemtaken(bron, { peildatum, spreker }),
    ...besluittaken(bron),
    ...eistaken(bron),
  ];
  const rollen = rolbeelden(bron, toebedeeld);
  const functies = functiesVan(bron);
  const onverenigbaar = vindOnverenigbaar(bron);
  const zonder = toebedeeld.flatMap(({ rol, taak }) => (rol === undefined && taak.stand !== "klaar" ? [taak] : [])).sort(opVolgorde);
  const normen = new Map(plan.gaten.map(({ norm, normtitel }) => [norm, normtitel]));
  return {
    soort: "rollen",
    versie: "1.0",
    ...resultaatkop(rapport),
    samenvatting: rollentelling({ rollen, functies, onverenigbaar, zonder }),
    rollen_beschreven: systeem.feiten.rollen.length > 0,
    rollen,
    functies,
    onverenigbaar,
    zonder_rol: zonder,
    normen: [...normen].map(([id, titel]) => ({ id, titel })),
    signalen: rapport.signalen.filter((signaal) => gaatOverRollen(signaal) && !isVerteld(signaal, onverenigbaar)),
    grenzen: [...Object.values(tekst.grens), ...rapport.grenzen],
  };
}

const overRollen: ReadonlySet<string> = new Set<SignaalId>([
  "actie-eigenaar-verschilt",
  "actie-zonder-eigenaar",
  "eigenaar-elders",
  "onbevoegd-orgaan",
  "rol-niet-onafhankelijk",
]);

const gaatOverRollen = ({ id, plaatsen }: Signaal): boolean =>
  overRollen.has(id) || (plaatsen.length > 0 && plaatsen.every(({ pad }) => pad.startsWith("/rollen/")));

/** The same conflict need not be told twice. */
const isVerteld = ({ id, plaatsen }: Signaal, onverenigbaar: readonly Onverenigbaarheid[]): boolean =>
  id === ("rol-niet-onafhankelijk" satisfies SignaalId) &&
  onverenigbaar.some((een) =>
    plaatsen.every(({ bestand, pad }) => een.plaatsen.some((plek) => plek.bestand === bestand && plek.pad === pad)),
  );
