import type { Actie, Feit, Uitspraak } from "../../beschrijving/types.ts";

/** The attributes that say who does something. */
const wie: readonly string[] = ["houder", "door", "vervuld_door"];

/**
 * Whether a difference about who keeps a register or does an activity is the one already told with an action: the same
 * subject, the same places, and in each place a role that the action has there too.
 */
export function verteldBijActie(acties: readonly Actie[]): (feit: Feit, veld: string) => boolean {
  const perOnderwerp = new Map<string, Set<string>[]>();
  for (const { onderwerp, uitspraken, stand } of acties) {
    const eigenaren = uitspraken.filter(({ veld }) => veld === "verantwoordelijk");
    if (onderwerp === undefined || eigenaren.length < 2 || stand === "vervallen") continue;
    perOnderwerp.set(onderwerp, [...(perOnderwerp.get(onderwerp) ?? []), new Set(eigenaren.flatMap(sleutels))]);
  }
  return (feit, veld) => {
    if (!wie.includes(veld)) return false;
    const uitspraken = feit.uitspraken.filter((uitspraak) => uitspraak.veld === veld);
    const verteld = onderwerpenVan(feit).flatMap((onderwerp) => perOnderwerp.get(onderwerp) ?? []);
    return verteld.some((bekend) => uitspraken.every((een) => een.bron.length > 0 && sleutels(een).some((sleutel) => bekend.has(sleutel))));
  };
}

/** One for each role and each place that a statement names: "hfst. 4; hfst. 5" are two places. */
const sleutels = ({ waarde, bron }: Uitspraak): readonly string[] =>
  (Array.isArray(waarde) ? (waarde as readonly string[]) : [String(waarde)]).flatMap((rol) =>
    bron.flatMap((een) => een.vindplaats.split(";").map((plek) => `${rol} ${een.bron} ${plek.trim()}`)),
  );

const onderwerpenVan = ({ soort, velden }: Feit): readonly string[] =>
  Array.isArray(velden.onderwerpen) ? [soort, ...(velden.onderwerpen as readonly string[])] : [soort];
