import type { Eisoordeel, Rapport } from "../audit/rapport-types.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import { gatenVan, isErbij } from "./gaten.ts";
import { type Gericht, isVerdwenenNieuws, oorzaken, type Rapporten } from "./oorzaken.ts";
import { type Geplaatst, type Paar, paren, perEis } from "./samen.ts";
import type { Eisverschil, Groep, Stand } from "./types.ts";

/** Every eis of either rapport in exactly one group, with what caused the difference. */
export function eisverschillen(oud: Rapport, nieuw: Rapport): readonly Eisverschil[] {
  const eerder = gatenVan(oud);
  const ergere = new Set(
    gatenVan(nieuw)
      .filter((gat) => isErbij(gat, eerder))
      .map(({ eis }) => eis),
  );
  return paren(perEis(oud), perEis(nieuw)).flatMap((paar) => {
    const geplaatst = paar.nieuw ?? paar.oud;
    return geplaatst === undefined ? [] : [eisverschil(paar, geplaatst, { oud, nieuw, ergere })];
  });
}

function eisverschil(
  { id, oud: was, nieuw: is }: Paar<Geplaatst>,
  { eis, norm, domein }: Geplaatst,
  { ergere, ...rapporten }: Rapporten & { readonly ergere: ReadonlySet<string> },
): Eisverschil {
  const eisen = { oud: was?.eis, nieuw: is?.eis };
  const getoond = { oud: isGevraagd({ id, norm, domein }, rapporten.oud), nieuw: isGevraagd({ id, norm, domein }, rapporten.nieuw) };
  const groep = getoond.oud && getoond.nieuw ? groepVan(was?.eis.uitkomst, is?.eis.uitkomst) : "niet-vergeleken";
  const redenen: readonly Gericht[] =
    groep === "niet-vergeleken"
      ? [{ soort: "selectie", werkt: 0 }]
      : isGelijk(eisen)
        ? []
        : oorzaken({ ...eisen, ...richtingVan(eisen) }, rapporten);
  const verdwenen = groep === "niet-vergeleken" ? undefined : verdwenenNieuws(eisen, redenen);
  return {
    id,
    norm,
    domein,
    eis: eis.eis,
    groep,
    ...(was && { oud: stand(was.eis) }),
    ...(is && { nieuw: stand(is.eis) }),
    erger: groep !== "niet-vergeleken" && ergere.has(id),
    ...(verdwenen && { verdwenen }),
    oorzaken: redenen.map(({ werkt: _, ...oorzaak }) => oorzaak),
  };
}

interface Eispaar {
  readonly oud: Eisoordeel | undefined;
  readonly nieuw: Eisoordeel | undefined;
}

const stand = ({ uitkomst, zwaarte, reden }: Eisoordeel): Stand => ({ uitkomst, ...(zwaarte && { zwaarte }), ...(reden && { reden }) });

/** Nothing to explain: the same outcome, of the same weight. */
const isGelijk = ({ oud, nieuw }: Eispaar): boolean =>
  (oud?.uitkomst ?? "nvt") === (nieuw?.uitkomst ?? "nvt") && oud?.zwaarte === nieuw?.zwaarte;

/** The order of what is judged; what does not apply or is out of scope has no place in it. */
const rang: Partial<Record<Uitkomst, number>> = { "niet-voldaan": 0, onbekend: 1, afwijking: 2, voldaan: 3 };

/** An eis that a normenkader does not have does not apply. */
function groepVan(oud: Uitkomst = "nvt", nieuw: Uitkomst = "nvt"): Groep {
  if (oud === nieuw) return "gelijk";
  if (oud === "nvt") return "nieuw-van-toepassing";
  if (nieuw === "nvt") return "niet-meer-van-toepassing";
  const [was, is] = [rang[oud], rang[nieuw]];
  if (was === undefined || is === undefined) return "ander-bereik";
  return is > was ? "verbeterd" : "verslechterd";
}

function richtingVan({ oud, nieuw }: Eispaar): { readonly richting: number } {
  const [was, is] = [oud && rang[oud.uitkomst], nieuw && rang[nieuw.uitkomst]];
  return { richting: was === undefined || is === undefined ? 0 : Math.sign(is - was) };
}

const isOpen = (uitkomst: Uitkomst | undefined): boolean => uitkomst === "niet-voldaan" || uitkomst === "onbekend";
/** Did it rise, or leave the scope, because something that spoke against it is no longer told (ontwerp: deleted bad news)? */
function verdwenenNieuws({ oud, nieuw }: Eispaar, redenen: readonly Gericht[]): Eisverschil["verdwenen"] {
  if (oud === undefined || nieuw === undefined || !isOpen(oud.uitkomst)) return undefined;
  const stijgt = (rang[nieuw.uitkomst] ?? -1) > (rang[oud.uitkomst] ?? -1);
  if (!stijgt && nieuw.uitkomst !== "niet-getoetst") return undefined;
  const weg = redenen.filter(isVerdwenenNieuws).length;
  return weg === 0 ? undefined : weg === redenen.length ? "alleen" : "mede";
}

/** Does a rapport limited to some normen or one domein show this eis? */
function isGevraagd(
  { id, norm, domein }: { readonly id: string; readonly norm: string; readonly domein: string },
  { selectie }: Rapport,
): boolean {
  const { domein: alleen, norm: ids } = selectie;
  return (alleen === undefined || alleen === domein) && (ids === undefined || ids.length === 0 || ids.includes(norm) || ids.includes(id));
}
