import type { Beschrijving } from "../beschrijving/laad.ts";
import { isGroep, isLijst } from "../beschrijving/lees/boom.ts";
import { leesYaml } from "../beschrijving/lees/lees-yaml.ts";
import type { PlanTekst } from "../tekst/nl/plan.ts";
import type { NieuweActie } from "./terugschrijven.ts";
import type { Plan, Planvoorstel } from "./types.ts";

/** A proposal as an action of the description: not promised, and said to be ours. */
export function alsActie(voorstel: Planvoorstel, peildatum: string, { terug }: PlanTekst): NieuweActie {
  const { nr, titel, domein, eisen, rol, gereed, frequentie, eerst_nagaan } = voorstel;
  return {
    nr,
    titel,
    domein,
    voor: eisen,
    verantwoordelijk: [rol],
    ...(gereed !== undefined && { gereed }),
    ...(frequentie !== undefined && { frequentie }),
    toegezegd: "nee",
    opmerking: [terug.opmerking(peildatum), ...(eerst_nagaan ? [terug.eerstNagaan] : [])].join(" "),
  };
}

/** All proposals of a plan, ready to be added. */
export const nieuweActies = ({ voorstellen, peildatum }: Plan, tekst: PlanTekst): readonly NieuweActie[] =>
  voorstellen.map((voorstel) => alsActie(voorstel, peildatum, tekst));

/** Where actions stand: the first file with any, else the first with an empty list, else the entry file. */
export function actiebestand({ systeem, bronteksten }: Pick<Beschrijving, "systeem" | "bronteksten">): string {
  const [ingang = ""] = bronteksten.keys();
  const [eerste] = systeem.acties;
  return eerste?.plaats.bestand ?? [...bronteksten].find(([bestand, tekst]) => heeftLijst(tekst, bestand))?.[0] ?? ingang;
}

function heeftLijst(tekst: string, bestand: string): boolean {
  const uit = leesYaml(tekst, bestand);
  return "gelezen" in uit && isGroep(uit.gelezen.waarde) && isLijst(uit.gelezen.waarde.acties);
}
