import { overlapt } from "../audit/signalen/in-gebruik.ts";
import type { Actie, Bronverwijzing, Feit, Uitspraak } from "../beschrijving/types.ts";
import type { Rollenbron } from "./rollen.ts";

/** Numbers of the actions that a register or activity belongs to. */
export type Koppel = (feit: Feit) => readonly string[];

/**
 * Which actions an item belongs to, where the description itself links them: both name the same passage of a source, and on top of
 * that the item was looked at for an eis that the action is for, or both come back as often and no other action of the passage does.
 * One passage may ask many things, and one eis may be answered by many, so neither alone is enough.
 */
export function koppelaar({ systeem, rapport }: Rollenbron): Koppel {
  const acties = systeem.acties.filter(({ stand }) => stand !== "vervallen").map((actie) => ({ actie, passages: passagesVan(actie.bron) }));
  const eisen = new Map<string, Set<string>>();
  for (const { id, bewijs } of rapport.normen.flatMap((norm) => norm.eisen))
    for (const { feit } of bewijs) if (feit !== undefined) eisen.set(feit, (eisen.get(feit) ?? new Set()).add(id));
  return (feit) => {
    const passages = new Set([...passagesVan(feit.bron), ...feit.uitspraken.flatMap(({ bron }) => passagesVan(bron))]);
    const gelijk = acties.filter(
      ({ actie, passages: eigen }) => overlapt(actie.domein, feit.domein) && eigen.some((een) => passages.has(een)),
    );
    const opEis = gelijk.filter(({ actie }) => actie.voor.some((eis) => eisen.get(feit.id)?.has(eis)));
    if (opEis.length > 0) return opEis.map(({ actie }) => actie.nr);
    const evenVaak = gelijk.filter(({ actie }) => isEvenVaak(actie, feit));
    return evenVaak.length === 1 ? evenVaak.map(({ actie }) => actie.nr) : [];
  };
}

const isEvenVaak = ({ frequentie }: Actie, { velden }: Feit): boolean => frequentie !== undefined && frequentie === velden.frequentie;

/** "hfst. 4; hfst. 5.1" are two passages. */
const passagesVan = (bron: readonly Bronverwijzing[] | Uitspraak["bron"]): readonly string[] =>
  bron.flatMap((een) =>
    een.vindplaats
      .split(";")
      .map((deel) => deel.trim())
      .filter((deel) => deel !== "")
      .map((deel) => `${een.bron}\n${deel}`),
  );
