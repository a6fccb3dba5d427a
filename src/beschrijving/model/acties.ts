import { acties, type programma } from "../format/acties.ts";
import type { Velden } from "../format/attribuut.ts";
import type { Doelgroep, Domein, Rol } from "../format/begrippen.ts";
import type { Actie, Programmaregel, Uitspraak, Waarde } from "../types.ts";
import { aanwezige, type Context, type Item, itemsVan, teksten, tekstOf } from "./lezer.ts";
import { eensgezind, leesUitspraken, perVeld } from "./uitspraken.ts";

const { nr: _nr, domein: _domein, ...attributen } = acties;
const velden: Velden = attributen;

export const leesActies = (contexten: readonly Context[]): readonly Actie[] => itemsVan(contexten, "acties").map(leesActie);

function leesActie(item: Item): Actie {
  const { groep, plaats, bron } = item;
  const uitspraken = leesUitspraken(velden, item);
  const groepen = perVeld(uitspraken);
  const eerste = <T extends Waarde>(veld: keyof typeof attributen): T | undefined => eersteWaarde(groepen.get(veld)) as T | undefined;
  // What a reader must be able to rely on: of differing sources neither is taken.
  const samen = <T extends Waarde>(veld: keyof typeof attributen): T | undefined => eensgezind(groepen.get(veld) ?? []) as T | undefined;
  return aanwezige<Actie>({
    nr: String(groep.nr),
    titel: eerste("titel") ?? "",
    domein: teksten<Domein>(groep.domein),
    onderwerp: eerste("onderwerp"),
    plan: eerste("plan"),
    kop: eerste("kop"),
    aanbeveling: eerste("aanbeveling"),
    voor: alle(groepen.get("voor")),
    geldt_voor: alle<Doelgroep>(groepen.get("geldt_voor")),
    proces: eerste("proces"),
    oplevering: eerste("oplevering"),
    verantwoordelijk: eerste<readonly Rol[]>("verantwoordelijk") ?? [],
    besluit_door: eerste("besluit_door"),
    gereed: eerste("gereed"),
    frequentie: eerste("frequentie"),
    stand: samen("stand"),
    toegezegd: samen("toegezegd"),
    vervolg: eerste("vervolg"),
    vervolg_gereed: eerste("vervolg_gereed"),
    opmerking: tekstOf(groep.opmerking),
    uitspraken,
    bron,
    plaats,
  });
}

const eersteWaarde = (uitspraken: readonly Uitspraak[] = []): Waarde | undefined =>
  uitspraken.find(({ waarde }) => waarde !== undefined)?.waarde;

/** Everything any source names. */
const alle = <T extends string>(uitspraken: readonly Uitspraak[] = []): readonly T[] => [
  ...new Set(uitspraken.flatMap(({ waarde }) => (Array.isArray(waarde) ? (waarde as readonly T[]) : []))),
];

/** Lines of the programme give no statements: they are one source's words. */
export const leesProgramma = (contexten: readonly Context[]): readonly Programmaregel[] => itemsVan(contexten, "programma").map(leesRegel);

type Regelsleutel = keyof typeof programma;

function leesRegel({ groep, plaats, bron }: Item): Programmaregel {
  const tekst = (sleutel: Regelsleutel): string | undefined => tekstOf(groep[sleutel]);
  return aanwezige<Programmaregel>({
    onderwerp: tekst("onderwerp") ?? "",
    activiteit: tekst("activiteit") ?? "",
    verantwoordelijk: teksten<Rol>(groep.verantwoordelijk),
    frequentie: tekst("frequentie"),
    wanneer: tekst("wanneer"),
    jaren: [...new Set(teksten(groep.jaren).map(Number))].sort((a, b) => a - b),
    acties: teksten(groep.acties),
    opmerking: tekstOf(groep.opmerking),
    bron,
    plaats,
  });
}
