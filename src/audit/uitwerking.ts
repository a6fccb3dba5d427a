import type { Actie } from "../beschrijving/types.ts";
import { metHoofdletter, opsomming, vul } from "../normenkader/sjabloon.ts";
import { bronTekst } from "./bewijs.ts";
import type { Blik } from "./kolommen.ts";
import type { Uitwerking } from "./rapport-types.ts";
import type { Eisuitkomst } from "./uitkomst-types.ts";
import { natuurlijk } from "./volgorde.ts";

const isOpen = ({ uitkomst }: Eisuitkomst): boolean => uitkomst === "niet-voldaan" || uitkomst === "onbekend";

/** What to do: the plan's own actions for these eisen, and a proposal for every gap that no action names. */
export function uitwerking(uitkomsten: readonly Eisuitkomst[], blik: Blik): readonly Uitwerking[] {
  const getoetst = uitkomsten.filter(({ uitkomst }) => uitkomst !== "nvt");
  const gepland = blik.acties
    .map((actie) => ({ actie, eisen: getoetst.filter(({ eis }) => isVoor(actie, eis.id)) }))
    .filter(({ actie, eisen }) => eisen.length > 0 || isVoorNorm(actie, getoetst))
    .sort((a, b) => natuurlijk(a.actie.nr, b.actie.nr));
  const beantwoord = new Set(
    gepland.filter(({ actie }) => actie.stand !== "vervallen").flatMap(({ eisen }) => eisen.map(({ eis }) => eis.id)),
  );
  const open = getoetst.filter((uitkomst) => isOpen(uitkomst) && !beantwoord.has(uitkomst.eis.id));
  return [...gepland.map(({ actie, eisen }) => alsUitwerking(actie, eisen, blik)), ...voorstellen(open, blik)];
}

const isVoor = (actie: Actie, eis: string): boolean => actie.voor.includes(eis);

/** An action for the norm as a whole is shown with it, but answers no particular gap. */
const isVoorNorm = (actie: Actie, uitkomsten: readonly Eisuitkomst[]): boolean =>
  uitkomsten.some(({ eis }) => actie.voor.includes(eis.id.slice(0, eis.id.indexOf("."))) && actie.domein.includes(eis.domein));

function alsUitwerking(actie: Actie, uitkomsten: readonly Eisuitkomst[], { woorden }: Blik): Uitwerking {
  const eisen = uitkomsten.map(({ eis }) => eis.id);
  return {
    tekst: actietekst(actie, uitkomsten, woorden),
    eisen,
    actie: actie.nr,
    ...(actie.verantwoordelijk.length > 0 && { verantwoordelijk: opsomming(actie.verantwoordelijk.map((rol) => woorden[rol] ?? rol)) }),
    ...(actie.gereed && { gereed: actie.gereed.tekst }),
    ...(actie.frequentie && { frequentie: actie.frequentie }),
    ...(actie.stand && { stand: actie.stand }),
    ...(actie.toegezegd !== true && isOnzeker(actie) ? { onzeker: true as const } : {}),
    voorstel: false,
    bron: bronTekst(actie.bron),
    plaats: actie.plaats,
  };
}

/** The plan's own words; where those are not for the public, what the norm itself proposes for the same eisen. */
function actietekst({ titel, verborgen }: Actie, uitkomsten: readonly Eisuitkomst[], woorden: Blik["woorden"]): string {
  const [eerste] = uitkomsten;
  if (verborgen !== true || eerste === undefined) return metHoofdletter(titel);
  return voorsteltekst(eerste, woorden);
}

/** The plan says it is not promised, or its places differ about that; saying nothing is a promise. */
const isOnzeker = (actie: Actie): boolean => actie.uitspraken.some(({ veld, waarde }) => veld === "toegezegd" && waarde !== true);

function voorstellen(open: readonly Eisuitkomst[], { woorden }: Blik): readonly Uitwerking[] {
  const perTekst = new Map<string, Uitwerking & { readonly eisen: string[] }>();
  for (const uitkomst of open) {
    const { eis } = uitkomst;
    const tekst = voorsteltekst(uitkomst, woorden);
    const bekend = perTekst.get(tekst);
    if (bekend) bekend.eisen.push(eis.id);
    else perTekst.set(tekst, nieuw(tekst, eis, woorden));
  }
  return [...perTekst.values()];
}

/** What the norm proposes, for the groups that are not covered yet. */
function voorsteltekst({ eis, dekking }: Eisuitkomst, woorden: Blik["woorden"]): string {
  const ongedekt = dekking.filter(({ waarde }) => waarde !== true);
  const groepen = (ongedekt.length > 0 ? ongedekt : dekking).map(({ doelgroep }) => woorden[`doelgroep-${doelgroep}`] ?? doelgroep);
  return vul(eis.uitwerking.activiteit, { ...woorden, doelgroep: opsomming(groepen) });
}

function nieuw(
  tekst: string,
  { id, uitwerking: voorstel }: Eisuitkomst["eis"],
  woorden: Blik["woorden"],
): Uitwerking & { readonly eisen: string[] } {
  return {
    tekst,
    eisen: [id],
    verantwoordelijk: woorden[voorstel.verantwoordelijk] ?? voorstel.verantwoordelijk,
    ...(voorstel.termijn && { gereed: voorstel.termijn }),
    ...(voorstel.frequentie && { frequentie: voorstel.frequentie }),
    voorstel: true,
  };
}
