import { bronTekst } from "../audit/bewijs.ts";
import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import type { Onderwerp } from "../beschrijving/format/begrippen.ts";
import type { Actie } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { momentVan } from "./moment.ts";
import type { Planbron } from "./plan.ts";
import type { Planactie } from "./types.ts";

/** Every action of the description, with all that its sources say. */
export function planacties(bron: Planbron): readonly Planactie[] {
  const open = new Set(bron.rapport.normen.flatMap(({ ontbreekt }) => ontbreekt).map(({ eis }) => eis));
  return [...bron.systeem.acties].sort((a, b) => natuurlijk(a.nr, b.nr)).map((actie) => planactie(actie, open, bron));
}

function planactie(actie: Actie, open: ReadonlySet<string>, bron: Planbron): Planactie {
  const { nr, domein, plan, kop, aanbeveling, voor, stand, vervolg, opmerking, plaats } = actie;
  const moment = momentVan(actie, bron.rapport.peildatum);
  const spreker: Spreker = { ...bron, taal: bron.rapport.taal };
  const over = (veld: keyof Actie): Planactie["proces"] => gezegdOver(actie, veld, spreker);
  return {
    nr,
    titel: metHoofdletter(actie.titel),
    domein,
    onderwerp: onderwerpVan(actie, bron),
    ...(actie.onderwerp !== undefined && { onderwerp_code: actie.onderwerp }),
    ...(plan !== undefined && { plan }),
    ...(kop !== undefined && { kop }),
    ...(aanbeveling !== undefined && { aanbeveling }),
    voor,
    open: voor.filter((id) => open.has(id)),
    geldt_voor: over("geldt_voor"),
    proces: over("proces"),
    oplevering: over("oplevering"),
    verantwoordelijk: over("verantwoordelijk"),
    besluit_door: over("besluit_door"),
    gereed: over("gereed"),
    frequentie: over("frequentie"),
    toegezegd: over("toegezegd"),
    ...(stand !== undefined && { stand }),
    ...(isOnzeker(actie) && { onzeker: true as const }),
    ...(vervolg !== undefined && { vervolg }),
    ...(opmerking !== undefined && { opmerking }),
    ...(moment !== undefined && { moment }),
    bron: bronTekst(actie.bron),
    plaats,
  };
}

/** Saying nothing is a promise. */
const isOnzeker = ({ toegezegd, uitspraken }: Actie): boolean =>
  toegezegd !== true && uitspraken.some(({ veld, waarde }) => veld === "toegezegd" && waarde !== true);

/** The words of the description's onderwerp, else the title of the norm the action is for. */
export function onderwerpVan({ onderwerp, voor }: Pick<Actie, "onderwerp" | "voor">, { kader, rapport, tekst }: Planbron): string {
  if (onderwerp !== undefined) return metHoofdletter(tekst.onderwerp[onderwerp as Onderwerp] ?? onderwerp);
  const [eerste = ""] = voor;
  const norm = kader.normen.find(({ id }) => id === eerste || eerste.startsWith(`${id}.`));
  if (norm === undefined) return tekst.anderOnderwerp;
  return rapport.taal === "en" ? norm.titel_en : norm.titel;
}
