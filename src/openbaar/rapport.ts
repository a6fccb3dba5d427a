import type { Eisoordeel, Kolommen, Ontbreekt, Rapport, Uitgewerkt, Uitwerking } from "../audit/rapport-types.ts";
import type { OpenbaarTekst } from "../tekst/nl/openbaar.ts";
import type { Openbaaropties } from "./systeem.ts";

/**
 * The rapport of a system made public (`openbaarSysteem`), without what only the organisation itself may know: places in its
 * files, evidence, signalen, the judge and day of a bevinding. Built up from what may stay, so that a new field stays out.
 */
export function openbaarRapport(rapport: Rapport, { drempel, tekst }: Openbaaropties): Rapport {
  const { organisatie, indeling } = rapport;
  const { medewerkers, naam, type, tooi } = organisatie;
  const noemAantal = medewerkers !== undefined && (medewerkers === 0 || medewerkers >= drempel);
  return {
    versie: rapport.versie,
    hulpmiddel: rapport.hulpmiddel,
    taal: rapport.taal,
    organisatie: { naam, type, ...(tooi && { tooi }), ...(noemAantal && { medewerkers }) },
    peildatum: rapport.peildatum,
    peildatum_bron: rapport.peildatum_bron,
    normenkader: rapport.normenkader,
    openbaar: { drempel },
    selectie: rapport.selectie,
    normen: rapport.normen.map(({ id, titel, titel_en, domein, norm, grondslag, eisen, ...rest }) => ({
      id,
      titel,
      titel_en,
      domein,
      norm,
      grondslag,
      ...kolommen(rest, tekst),
      eisen: eisen.map((eis) => openbareEis(eis, tekst.toelichting)),
    })),
    ...(indeling && {
      indeling: {
        ...indeling,
        eenheden: indeling.eenheden.map(({ id, titel, domein, norm, eisen, kern, ...rest }) => ({
          id,
          titel,
          domein,
          ...(norm !== undefined && { norm }),
          ...kolommen(rest, tekst),
          eisen,
          kern,
        })),
      },
    }),
    signalen: [],
    grondslagen: rapport.grondslagen,
    samenvatting: { ...rapport.samenvatting, signalen: { hoog: 0, middel: 0, laag: 0 } },
    grenzen: [...tekst.grenzen(drempel), ...rapport.grenzen],
  };
}

const kolommen = ({ oordeel, uitgewerkt, ontbreekt, uitwerking }: Kolommen, { zonderNummer }: OpenbaarTekst): Kolommen => ({
  oordeel,
  uitgewerkt: uniek(uitgewerkt.map(openbaarUitgewerkt)),
  ontbreekt: uniek(ontbreekt.map(openbaarOntbreekt)),
  uitwerking: uniek(uitwerking.map((een) => openbareUitwerking(een, zonderNummer))),
});

/** Statements that differed only in what was left out have become one. */
const uniek = <T>(lijst: readonly T[]): readonly T[] => [...new Map(lijst.map((een) => [JSON.stringify(een), een])).values()];

const openbaarUitgewerkt = ({ eis, tekst, bron, bevinding }: Uitgewerkt): Uitgewerkt => ({
  eis,
  tekst,
  bron,
  ...(bevinding && { bevinding }),
});

/** Ids of items are somebody's own words too: the section and the groups remain. */
const zonderIds = (onderwerp: string): string => onderwerp.replace(/\/[^@]*/, "");

const openbaarOntbreekt = ({ eis, onderwerp, tekst, soort, zwaarte, kern, bron, toelichting, bevinding }: Ontbreekt): Ontbreekt => ({
  eis,
  onderwerp: zonderIds(onderwerp),
  tekst,
  soort,
  zwaarte,
  kern,
  ...(bron && { bron }),
  ...(toelichting && { toelichting }),
  ...(bevinding && { bevinding }),
});

/** A number such as 7 or 7a may be told; what else stands there may be anything. */
export const openbaarNummer = (nr: string, zonderNummer: string): string => (/^[0-9]{1,3}[a-z]?$/.test(nr) ? nr : zonderNummer);

const openbareUitwerking = (een: Uitwerking, zonderNummer: string): Uitwerking => {
  const { tekst, eisen, actie, verantwoordelijk, gereed, frequentie, stand, onzeker, voorstel, bron } = een;
  return {
    tekst,
    eisen,
    ...(actie !== undefined && { actie: openbaarNummer(actie, zonderNummer) }),
    ...(verantwoordelijk && { verantwoordelijk }),
    ...(gereed && { gereed }),
    ...(frequentie && { frequentie }),
    ...(stand && { stand }),
    ...(onzeker && { onzeker }),
    voorstel,
    ...(bron && { bron }),
  };
};

function openbareEis(een: Eisoordeel, toelichting: string): Eisoordeel {
  const { id, eis, uitkomst, zwaarte, aspect, kern, grondslag, reden, reden_soort, bevinding, afwijking } = een;
  return {
    id,
    eis,
    uitkomst,
    ...(zwaarte && { zwaarte }),
    aspect,
    kern,
    grondslag,
    ...(reden && { reden }),
    ...(reden_soort && { reden_soort }),
    bewijs: [],
    ...(bevinding && { bevinding: { oordeel: bevinding.oordeel, toelichting } }),
    ...(afwijking && {
      afwijking: {
        reden: afwijking.reden,
        ...(afwijking.besloten_door && { besloten_door: afwijking.besloten_door }),
        ...(afwijking.tot && { tot: afwijking.tot }),
      },
    }),
  };
}
