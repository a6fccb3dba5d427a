import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { Normverdeling, Organisatieresultaat, Portfolio } from "../../portfolio/portfolio-types.ts";
import { KENMERK } from "../kenmerk.ts";
import type { Renderaar } from "../types.ts";
import { bladCsv } from "../werkboek/csv.ts";
import { dagOf, getal, kolom, tekst } from "../werkboek/maak.ts";
import type { Bladcel } from "../werkboek/types.ts";
import { type Vel, vel } from "./vel.ts";

const alles = { organisaties: Number.POSITIVE_INFINITY, gaten: Number.POSITIVE_INFINITY, breed: true, typen: true };

/** A row per verdict: organisation, norm and domein, to pivot in any program; and one per description that could not be read. */
export const render: Renderaar<Portfolio> = (portfolio, { taal, regeleinde }) => {
  const blad = vel(portfolio, taal, alles);
  const velden = veldenVan(blad);
  const rijen = portfolio.organisaties.flatMap((organisatie) =>
    portfolio.samenvatting.normen
      .filter(({ id, domein }) => organisatie.oordelen[id]?.[domein] !== undefined)
      .map((norm) => ({ cellen: velden.map(([, cel]) => cel(organisatie, norm)) })),
  );
  const ongelezen = portfolio.onleesbaar.map(({ map }) => ({ cellen: velden.map(([kop]) => ongelezenCel(kop, map, blad)) }));
  return bladCsv(
    { kolommen: velden.map(([kop]) => kolom(kop, 0)), rijen: [...rijen, ...ongelezen] },
    { taal, ...(regeleinde && { regeleinde }) },
  );
};

/** It has no name, no type and no verdict: only where it is, and that it is there. */
function ongelezenCel(kop: string, map: string | undefined, { eigen }: Vel): Bladcel | undefined {
  if (kop === eigen.kolom.oordeel) return tekst(eigen.onleesbaar);
  return kop === eigen.kolom.map && map !== undefined ? tekst(map) : undefined;
}

type Veld = readonly [
  kop: string,
  cel: (organisatie: Organisatieresultaat, norm: Pick<Normverdeling, "id" | "titel" | "titel_en" | "domein">) => Bladcel | undefined,
];

function veldenVan({ portfolio, taal, tekst: woord, eigen }: Vel): readonly Veld[] {
  const { kolom: kop } = eigen;
  const oordeel = ({ oordelen }: Organisatieresultaat, id: string, domein: Domein): string => {
    const gegeven = oordelen[id]?.[domein];
    return gegeven === undefined ? "" : woord.oordeel[gegeven];
  };
  const genoemd: readonly Veld[] = [
    [kop.tooi, ({ tooi }) => tekst(tooi ?? "")],
    [kop.map, ({ map }) => tekst(map ?? "")],
    [kop.medewerkers, ({ medewerkers }) => (medewerkers === undefined ? undefined : getal(medewerkers))],
    [kop.peildatum, ({ peildatum }) => (peildatum === undefined ? undefined : dagOf(peildatum))],
  ];
  return [
    [kop.organisatie, ({ naam }) => tekst(naam)],
    [kop.soort, ({ type }) => tekst(woord.organisatietype[type])],
    ...(portfolio.anoniem
      ? ([[kop.omvang, ({ omvang }) => tekst(omvang ? eigen.omvang[omvang] : "")]] satisfies readonly Veld[])
      : genoemd),
    [kop.norm, (_organisatie, { id }) => tekst(id)],
    [kop.titel, (_organisatie, { titel, titel_en }) => tekst(taal === "en" ? titel_en : titel)],
    [kop.domein, (_organisatie, { domein }) => tekst(woord.domein[domein])],
    [kop.oordeel, (organisatie, { id, domein }) => tekst(oordeel(organisatie, id, domein))],
    // As in the CSV of a report: this heading is how we know our own file.
    [KENMERK, () => tekst(`${portfolio.hulpmiddel.naam} ${portfolio.hulpmiddel.versie}`)],
  ];
}
