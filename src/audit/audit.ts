import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import { citaat, jci } from "../normenkader/citaat.ts";
import { vul } from "../normenkader/sjabloon.ts";
import type { Indeling, Norm, Normenkader } from "../normenkader/types.ts";
import { eisoordeel } from "./eisoordeel.ts";
import { evaluate } from "./evaluate.ts";
import { type Blik, kolommen } from "./kolommen.ts";
import {
  type Eenheidoordeel,
  type Grondslagverwijzing,
  type Indelingsoordeel,
  type Normoordeel,
  RAPPORTVERSIE,
  type Rapport,
} from "./rapport-types.ts";
import { samenvatting } from "./samenvatting.ts";
import { inSelectie, type Selectie } from "./selectie.ts";
import { signaleer } from "./signalen/signaleer.ts";
import type { Rapportteksten } from "./teksten.ts";
import type { Eisuitkomst } from "./uitkomst-types.ts";

export interface Auditopties {
  /** ISO day. */
  readonly peildatum: string;
  readonly peildatumBron: Rapport["peildatum_bron"];
  readonly taal: Rapport["taal"];
  readonly versie: string;
  readonly selectie: Selectie;
  readonly indeling?: Indeling;
  readonly teksten: Rapportteksten;
}

/** The whole audit as a pure function: the same description, normenkader, day and options give the same rapport. */
export function audit(systeem: Integriteitssysteem, kader: Normenkader, opties: Auditopties): Rapport {
  const { peildatum, selectie, indeling, taal, teksten } = opties;
  const alle = kader.normen.flatMap((norm) => norm.eisen.map((eis) => evaluate(eis, norm, systeem, kader, peildatum)));
  const uitkomsten = alle.filter((uitkomst) => inSelectie(uitkomst, selectie));
  const { acties, plaatsen } = systeem;
  const blik: Blik = { woorden: kader.woorden[systeem.organisatie.type], teksten, acties, plaatsen, peildatum };
  const gevraagd: Gevraagd = { alle, toon: (uitkomst) => inSelectie(uitkomst, selectie), blik };
  const normen = kader.normen.flatMap((norm) => normoordelen(norm, gevraagd));
  const eenheden = indeling && eenheidoordelen(indeling, gevraagd);
  const signalen = signaleer({ systeem, kader, peildatum, uitkomsten: alle, teksten, woorden: blik.woorden });
  return {
    versie: RAPPORTVERSIE,
    hulpmiddel: { naam: "basisnormen", versie: opties.versie },
    taal,
    organisatie: systeem.organisatie,
    peildatum,
    peildatum_bron: opties.peildatumBron,
    normenkader: {
      id: kader.id,
      versie: kader.versie,
      titel: kader.titel,
      ...(kader.uitbreiding && { uitbreiding: kader.uitbreiding }),
    },
    selectie,
    normen,
    ...(indeling &&
      eenheden && {
        indeling: {
          id: indeling.id,
          titel: indeling.titel,
          toelichting: indeling.toelichting,
          eenheden,
          weggelaten: weggelaten(indeling, uitkomsten, blik),
        },
      }),
    signalen,
    feiten: feiten(systeem),
    grondslagen: grondslagen(uitkomsten, kader, peildatum),
    samenvatting: samenvatting(uitkomsten, normen, eenheden, signalen),
    grenzen: teksten.grenzen({
      peildatum,
      kader: kader.titel,
      versie: kader.versie,
      selectie: selectie.norm !== undefined || selectie.domein !== undefined,
      ...tijdgrenzen(systeem, kader, peildatum),
      ...(kader.uitbreiding && { uitbreiding: kader.uitbreiding }),
    }),
  };
}

/** What the day that was asked for means for what can be judged. */
function tijdgrenzen(
  { peildatum: beschreven }: Integriteitssysteem,
  { van, grondslagen: wetten }: Normenkader,
  peildatum: string,
): { readonly begin?: string; readonly nagelezen?: string; readonly beschreven?: string } {
  const gelezen = Object.values(wetten).flatMap(({ verificatie }) => verificatie.bron.match(/\d{4}-\d{2}-\d{2}/g) ?? []);
  const nagelezen = gelezen.toSorted().at(-1) ?? "";
  return {
    ...(peildatum < van && { begin: van }),
    ...(nagelezen !== "" && peildatum > nagelezen && { nagelezen }),
    ...(beschreven !== undefined && beschreven !== peildatum && { beschreven }),
  };
}

const DOMEINEN: readonly Domein[] = ["bestuurlijk", "ambtelijk"];

/** All outcomes, and which of them are shown: a verdict is always over the whole norm or unit. */
interface Gevraagd {
  readonly alle: readonly Eisuitkomst[];
  readonly toon: (uitkomst: Eisuitkomst) => boolean;
  readonly blik: Blik;
}

function normoordelen(norm: Norm, { alle, toon, blik }: Gevraagd): readonly Normoordeel[] {
  const vanNorm = alle.filter(({ eis }) => norm.eisen.includes(eis));
  return DOMEINEN.flatMap((domein) => {
    const eigen = vanNorm.filter(({ eis }) => eis.domein === domein);
    if (!eigen.some(toon)) return [];
    const kern = new Set(eigen.filter(({ eis }) => eis.kern).map(({ eis }) => eis.id));
    return [
      {
        id: norm.id,
        titel: norm.titel,
        titel_en: norm.titel_en,
        domein,
        norm: vul(norm.norm[domein] ?? norm.titel, blik.woorden),
        grondslag: [...new Set(eigen.flatMap(({ grondslag }) => grondslag))],
        ...kolommen(eigen, (eis) => kern.has(eis), blik, toon),
        eisen: eigen.filter(toon).map((uitkomst) => eisoordeel(uitkomst, blik)),
      },
    ];
  });
}

/** What applies but stands in no unit: an open eis must not disappear because a reader asked for an indeling. */
function weggelaten(indeling: Indeling, uitkomsten: readonly Eisuitkomst[], { woorden }: Blik): Indelingsoordeel["weggelaten"] {
  const redenen = new Map(indeling.weggelaten.map(({ eis, reden }) => [eis, reden]));
  return uitkomsten
    .filter(({ eis, uitkomst }) => redenen.has(eis.id) && uitkomst !== "nvt")
    .map(({ eis, uitkomst, zwaarte }) => ({
      eis: eis.id,
      tekst: vul(eis.eis, woorden),
      uitkomst,
      ...(zwaarte && { zwaarte }),
      reden: redenen.get(eis.id) ?? "",
    }));
}

function eenheidoordelen(indeling: Indeling, { alle, toon, blik }: Gevraagd): readonly Eenheidoordeel[] {
  const opId = new Map(alle.map((uitkomst) => [uitkomst.eis.id, uitkomst]));
  return indeling.eenheden.flatMap((eenheid) => {
    const eigen = eenheid.eisen.map((id) => opId.get(id)).filter((uitkomst) => uitkomst !== undefined);
    if (!eigen.some(toon)) return [];
    const kern = new Set(eenheid.kern.map(({ eis }) => eis));
    const { id, titel, domein, norm } = eenheid;
    return [
      {
        id,
        titel,
        domein,
        ...(norm && { norm: vul(norm, blik.woorden) }),
        ...kolommen(eigen, (eis) => kern.has(eis), blik, toon),
        eisen: eigen.filter(toon).map(({ eis }) => eis.id),
        kern: eenheid.kern,
      },
    ];
  });
}

/** All items that may be evidence, in order of their ids. */
function feiten({ feiten: secties }: Integriteitssysteem): NonNullable<Rapport["feiten"]> {
  const alle = Object.values(secties).flat();
  return Object.fromEntries(
    alle.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, sectie, soort, titel }) => [id, { sectie, soort, titel }]),
  );
}

function grondslagen(
  uitkomsten: readonly Eisuitkomst[],
  kader: Normenkader,
  peildatum: string,
): Readonly<Record<string, Grondslagverwijzing>> {
  const ids = [...new Set(uitkomsten.flatMap(({ grondslag }) => grondslag))].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const grondslag = kader.grondslagen[id];
      if (grondslag === undefined) return [];
      const verwijzing = jci(grondslag, peildatum);
      return [
        [
          id,
          {
            citaat: citaat(grondslag),
            ...(verwijzing && { jci: verwijzing }),
            van: grondslag.van,
            tot: grondslag.tot,
            zekerheid: grondslag.verificatie.zekerheid,
          },
        ],
      ];
    }),
  );
}
