import { natuurlijk } from "../../audit/volgorde.ts";
import type { Taak } from "../../rollen/types.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import { tekens } from "../tekens.ts";
import type { Blad } from "./blad.ts";

/** "BN-09.b8, b9; BN-12.a1": of eisen of one norm the id of the norm once. */
export function kortEisen(ids: readonly string[]): string {
  const perNorm = new Map<string, string[]>();
  for (const id of [...new Set(ids)].sort(natuurlijk)) {
    const [norm = id, ...rest] = id.split(".");
    perNorm.set(norm, [...(perNorm.get(norm) ?? []), ...(rest.length > 0 ? [rest.join(".")] : [])]);
  }
  return [...perNorm].map(([norm, eisen]) => (eisen.length === 0 ? norm : `${norm}.${eisen.join(", ")}`)).join("; ");
}

/** The open eisen of a role: those with an action by their actions, the others a line per norm. What is missing stands in the plan. */
export function eisenregels(taken: readonly Taak[], blad: Blad): readonly Tekst[] {
  const eisen = taken.filter(({ soort }) => soort === "eis");
  const metActie = eisen.filter(({ acties }) => acties.length > 0);
  const zonder = eisen.filter(({ acties }) => acties.length === 0);
  return [
    ...perNorm(zonder, blad),
    ...(metActie.length === 0 ? [] : [[{ tekst: blad.eigen.rol.eisenMetActie(metActie.length, perActie(metActie, blad)) }]]),
  ];
}

/** "BN-01.b2, b3 (actie o33)". */
function perActie(eisen: readonly Taak[], { eigen }: Blad): readonly string[] {
  const groepen = new Map<string, Taak[]>();
  for (const eis of eisen) groepen.set(eis.acties.join(" "), [...(groepen.get(eis.acties.join(" ")) ?? []), eis]);
  return [...groepen.values()]
    .map((groep) => eigen.eisMetActie(kortEisen(groep.map(({ id }) => id)), groep[0]?.acties ?? []))
    .sort(natuurlijk);
}

/** "BN-12 Melden van een misstand: 3 open eisen zonder actie. ✗ BN-12.b4, b5 ? BN-12.b6". */
function perNorm(eisen: readonly Taak[], { uit, eigen }: Blad): readonly Tekst[] {
  return uit.normen.flatMap(({ id: norm, titel }): readonly Tekst[] => {
    const deze = eisen.filter(({ eis }) => eis?.norm === norm);
    if (deze.length === 0) return [];
    const van = (soort: "niet-voldaan" | "onbekend"): readonly string[] =>
      deze.filter(({ eis }) => eis?.soort === soort).map(({ id }) => id);
    const deel = (teken: string, toon: "fout" | "vraag", ids: readonly string[]): readonly Stuk[] =>
      ids.length === 0 ? [] : [{ tekst: ` ${teken}`, toon }, { tekst: ` ${kortEisen(ids)}` }];
    return [
      [
        { tekst: `${norm} ${titel}: ${eigen.rol.eisenZonder(deze.length)}.` },
        ...deel(tekens.ontbreekt, "fout", van("niet-voldaan")),
        ...deel(tekens.onbekend, "vraag", van("onbekend")),
      ],
    ];
  });
}
