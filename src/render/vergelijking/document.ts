import type { Taal } from "../../tekst/taal.ts";
import type { Eisverschil, Kant, Vergelijking } from "../../vergelijking/types.ts";
import { alinea } from "../document/maak.ts";
import type { Deel, Document, Gegeven } from "../document/types.ts";
import { KENMERK } from "../kenmerk.ts";
import { acties } from "./acties.ts";
import { type Blad, maakBlad } from "./blad.ts";
import { eistabel } from "./eistabel.ts";
import { gaten } from "./gaten.ts";
import { oordelen, samenvatting } from "./samenvatting.ts";
import { wetten } from "./wetten.ts";

/** A comparison as a document: what got worse and what improved, and why. */
export function maakDocument(uit: Vergelijking, taal: Taal): Document {
  const blad = maakBlad(uit, taal);
  const { eigen } = blad;
  const { naam, versie } = uit.hulpmiddel;
  const [was, is] = [uit.oud.organisatie.naam, uit.nieuw.organisatie.naam];
  return {
    taal,
    titel: eigen.titel,
    ondertitel: was === is ? is : eigen.van(was, is),
    kenmerk: `${KENMERK} ${uit.soort} ${uit.versie}, ${naam} ${versie}`,
    gegevens: [
      gegeven(eigen.oud, uit.oud, blad),
      gegeven(eigen.nieuw, uit.nieuw, blad),
      { naam: eigen.gemaaktMet, waarde: `${naam} ${versie}` },
    ],
    delen: [
      samenvatting(blad),
      oordelen(blad),
      ...eisdelen(blad),
      ...(heeftGaten(uit) ? [gaten(blad)] : []),
      ...(uit.acties.length > 0 ? [acties(blad)] : []),
      ...(uit.wetten.length > 0 ? [wetten(blad)] : []),
      { id: "uitleg", kop: eigen.kop.uitleg, bouwstenen: [{ soort: "lijst", items: eigen.uitleg.map((tekst) => [{ tekst }]) }] },
    ],
  };
}

function gegeven(naam: string, { organisatie, peildatum, normenkader }: Kant, { uit, eigen, datum }: Blad): Gegeven {
  const rest = eigen.kant(datum(peildatum), normenkader.titel, normenkader.versie);
  const anders = uit.oud.organisatie.naam !== uit.nieuw.organisatie.naam;
  return { naam, waarde: anders ? eigen.kantMetNaam(organisatie.naam, rest) : rest };
}

const heeftGaten = ({ gaten: { opgelost, nieuw, vervallen } }: Vergelijking): boolean =>
  opgelost.length + nieuw.length + vervallen.length > 0;

/** A section per group of eisen; those where bad news vanished come first, and only there. */
function eisdelen(blad: Blad): readonly Deel[] {
  const { uit, eigen } = blad;
  const { kop } = eigen;
  const groep = (naam: Eisverschil["groep"]): readonly Eisverschil[] => uit.eisen.filter((eis) => eis.groep === naam);
  const verdwenen = uit.eisen.filter((eis) => eis.verdwenen !== undefined).toSorted((a, b) => rang(a) - rang(b));
  const elders = (naam: Eisverschil["groep"]): number => groep(naam).filter((eis) => eis.verdwenen !== undefined).length;
  const rest = (naam: Eisverschil["groep"]): readonly Eisverschil[] => groep(naam).filter((eis) => eis.verdwenen === undefined);
  const ookBoven = (naam: Eisverschil["groep"]): readonly string[] => (elders(naam) > 0 ? [eigen.ookBoven(elders(naam))] : []);
  const gewicht = groep("gelijk").filter(({ oorzaken }) => oorzaken.length > 0);
  return [
    deel("verdwenen", kop.verdwenen, verdwenen, blad, [eigen.verdwenenUitleg]),
    deel("verslechterd", kop.verslechterd, groep("verslechterd"), blad),
    deel("nieuw-van-toepassing", kop.nieuw, groep("nieuw-van-toepassing"), blad),
    deel("verbeterd", kop.verbeterd, rest("verbeterd"), blad, ookBoven("verbeterd")),
    deel("niet-meer-van-toepassing", kop.vervallen, groep("niet-meer-van-toepassing"), blad),
    deel("bereik", kop.bereik, rest("ander-bereik"), blad, [eigen.bereikUitleg, ...ookBoven("ander-bereik")]),
    deel("zwaarte", kop.zwaarte, gewicht, blad, [eigen.zwaarteUitleg]),
  ].flat();
}

const rang = ({ verdwenen }: Eisverschil): number => (verdwenen === "alleen" ? 0 : 1);

function deel(id: string, kop: string, eisen: readonly Eisverschil[], blad: Blad, uitleg: readonly string[] = []): readonly Deel[] {
  if (eisen.length === 0) return [];
  return [{ id, kop: `${kop} (${eisen.length})`, bouwstenen: [...uitleg.map((zin) => alinea(zin)), eistabel(kop, eisen, blad)] }];
}
