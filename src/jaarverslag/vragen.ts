import { bronTekst } from "../audit/bewijs.ts";
import type { Verslagvraag } from "../beschrijving/format/jaarverslagen.ts";
import type { Verslagtekst } from "../beschrijving/types.ts";
import { magOpenbaar } from "../openbaar/systeem.ts";
import { overZaken } from "./tellers.ts";
import type { Vraag } from "./types.ts";
import type { Verslagbron } from "./verslagbron.ts";

/** A question of the template with what is written for it in the description; open where nothing is. */
export function vraag(id: Verslagvraag, jaar: number, bron: Verslagbron): Vraag {
  const { systeem, tekst, openbaar } = bron;
  const geschreven = systeem.jaarverslagen.find((een) => een.jaar === jaar);
  const antwoord = geschreven?.teksten[id];
  const basis = { id, vraag: tekst.vraag[id] };
  if (openbaar !== undefined && overZaken.has(id)) return { ...basis, stand: "niet-openbaar" };
  if (geschreven === undefined || antwoord === undefined) return { ...basis, stand: "in-te-vullen" };
  if (openbaar !== undefined && !magNaarBuiten(antwoord, geschreven, bron)) return { ...basis, stand: "niet-openbaar" };
  return { ...basis, stand: "ingevuld", tekst: antwoord, bron: bronTekst(geschreven.bron) };
}

const magNaarBuiten = (antwoord: string, { bron }: Verslagtekst, { systeem }: Verslagbron): boolean => magOpenbaar(antwoord, bron, systeem);

export const vragen = (ids: readonly Verslagvraag[], jaar: number, bron: Verslagbron): readonly Vraag[] =>
  ids.map((id) => vraag(id, jaar, bron));
