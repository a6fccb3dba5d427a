import { leesPeriode, verschuif } from "../beschrijving/datum.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Eis } from "../normenkader/types.ts";
import type { Planbron } from "./plan.ts";
import type { Planvoorstel } from "./types.ts";

interface Groep {
  readonly eis: Eis;
  readonly tekst: string;
  readonly verantwoordelijk: string;
  readonly eisen: Set<string>;
  readonly domein: Set<Domein>;
}

/** The proposals of the rapport, each once, with a number that no action has. */
export function planvoorstellen({ systeem, kader, rapport }: Planbron): readonly Planvoorstel[] {
  const eisen = new Map(kader.normen.flatMap((norm) => norm.eisen).map((eis) => [eis.id, eis]));
  const groepen = new Map<string, Groep>();
  for (const { domein, uitwerking } of rapport.normen) {
    for (const { tekst, verantwoordelijk = "", ...rest } of uitwerking.filter(({ voorstel }) => voorstel)) {
      const eis = eisen.get(rest.eisen[0] ?? "");
      if (eis === undefined) continue;
      const sleutel = JSON.stringify([tekst, eis.uitwerking.verantwoordelijk]);
      const groep = groepen.get(sleutel) ?? { eis, tekst, verantwoordelijk, eisen: new Set(), domein: new Set() };
      for (const id of rest.eisen) groep.eisen.add(id);
      groep.domein.add(domein);
      groepen.set(sleutel, groep);
    }
  }
  const vrij = vrijeNummers(systeem.acties.map(({ nr }) => nr));
  const zeker = new Set(
    rapport.normen.flatMap(({ ontbreekt }) => ontbreekt.filter(({ soort }) => soort === "niet-voldaan").map(({ eis }) => eis)),
  );
  return [...groepen.values()].map((groep) => voorstel(groep, vrij(), { peildatum: rapport.peildatum, zeker }));
}

/** v1, v2, ... without those that are taken, whatever their case. */
function vrijeNummers(bezet: readonly string[]): () => string {
  const namen = new Set(bezet.map((nr) => nr.toLowerCase()));
  let laatste = 0;
  return () => {
    do laatste += 1;
    while (namen.has(`v${laatste}`));
    return `v${laatste}`;
  };
}

function voorstel(
  { eis, tekst, verantwoordelijk, eisen, domein }: Groep,
  nr: string,
  { peildatum, zeker }: { readonly peildatum: string; readonly zeker: ReadonlySet<string> },
): Planvoorstel {
  const { verantwoordelijk: rol, termijn, frequentie } = eis.uitwerking;
  const periode = termijn === undefined ? undefined : leesPeriode(termijn);
  return {
    nr,
    titel: tekst,
    domein: [...domein],
    eisen: [...eisen],
    rol,
    verantwoordelijk,
    ...(periode && { gereed: verschuif(peildatum, periode, 1) }),
    ...(frequentie !== undefined && { frequentie }),
    ...(![...eisen].some((id) => zeker.has(id)) && { eerst_nagaan: true as const }),
  };
}
