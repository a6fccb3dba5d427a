import type { Oordeel } from "../../audit/uitkomst-types.ts";
import type { Normverdeling } from "../../portfolio/portfolio-types.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Cel, Deel, Kolom, Rij, Tabel } from "../document/types.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { oordeeltoon } from "../rapportdocument/toon.ts";
import { typenVan } from "./samenvatting.ts";
import type { Vel } from "./vel.ts";

/** How many organisations have each verdict, per norm: a table with all of it, or one per domein. */
export function normen(vel: Vel): Deel {
  const { eigen, tekst, domeinen, portfolio, ruimte } = vel;
  const alle = portfolio.samenvatting.normen;
  const tabellen = ruimte.breed
    ? [normtabel(eigen.kop.normen(), alle, vel)]
    : domeinen.map((domein) =>
        normtabel(
          eigen.kop.normen(tekst.domein[domein]),
          alle.filter((norm) => norm.domein === domein),
          vel,
        ),
      );
  return { id: "normen", kop: eigen.kop.normen(), nieuwePagina: true, bouwstenen: [alinea(eigen.normenUitleg), ...tabellen] };
}

const normtabel = (titel: string, alle: readonly Normverdeling[], vel: Vel): Tabel => ({
  soort: "tabel",
  titel,
  titelVerborgen: vel.ruimte.breed,
  ...(vel.ruimte.breed && { werkblad: vel.eigen.werkblad.normen }),
  kolommen: [...normkolommen(vel), ...telkolommen(vel)],
  rijen: alle.map((norm) => rij(normcellen(norm, vel), norm.oordelen, vel)),
});

/** The same per type, for whoever compares like with like; not where there is one type. */
export function typen(vel: Vel): readonly Deel[] {
  const { portfolio, eigen, tekst, ruimte, domeinen } = vel;
  const aanwezig = typenVan(portfolio.samenvatting.typen);
  if (aanwezig.length < 2 || !ruimte.typen) return [];
  const rijenVan = (normverdelingen: readonly Normverdeling[]): readonly Rij[] =>
    normverdelingen.flatMap((norm) =>
      aanwezig.flatMap((type) => {
        const aantallen = norm.typen[type];
        if (aantallen === undefined || gemeten.every((oordeel) => aantallen[oordeel] === 0)) return [];
        return [rij([...normcellen(norm, vel), cel(tekst.organisatietype[type])], aantallen, vel)];
      }),
    );
  const tabel = (titel: string, rijen: readonly Rij[]): Tabel => ({
    soort: "tabel",
    titel,
    titelVerborgen: ruimte.breed,
    ...(ruimte.breed && { werkblad: eigen.werkblad.typen }),
    kolommen: [...normkolommen(vel), kolom(eigen.kolom.soort, 2), ...telkolommen(vel)],
    rijen,
  });
  const alle = portfolio.samenvatting.normen;
  const tabellen = ruimte.breed
    ? [tabel(eigen.kop.typen, rijenVan(alle))]
    : domeinen.map((domein) => tabel(eigen.kop.normen(tekst.domein[domein]), rijenVan(alle.filter((norm) => norm.domein === domein))));
  return [{ id: "soorten", kop: eigen.kop.typen, bouwstenen: [alinea(eigen.typenUitleg), ...tabellen] }];
}

const gemeten = oordeelvolgorde.filter((oordeel) => oordeel !== "nvt");

const normkolommen = ({ eigen, ruimte }: Vel): readonly Kolom[] =>
  ruimte.breed ? [kolom(eigen.kolom.norm, 1), kolom(eigen.kolom.titel, 4), kolom(eigen.kolom.domein, 2)] : [kolom(eigen.kolom.norm, 4)];

function normcellen({ id, titel, titel_en, domein }: Normverdeling, { taal, tekst, ruimte }: Vel): readonly Cel[] {
  const naam = taal === "en" ? titel_en : titel;
  return ruimte.breed ? [cel(id), cel(naam), cel(tekst.domein[domein])] : [cel(`${id} ${naam}`)];
}

const getoond = ({ ruimte }: Vel): readonly Oordeel[] => (ruimte.breed ? oordeelvolgorde : gemeten);

const telkolommen = (vel: Vel): readonly Kolom[] => getoond(vel).map((oordeel) => kolom(vel.tekst.oordeel[oordeel], 1, "getal"));

const rij = (begin: readonly Cel[], aantallen: Readonly<Record<Oordeel, number>>, vel: Vel): Rij => ({
  metKop: true,
  cellen: [
    ...begin,
    ...getoond(vel).map((oordeel) => ({
      ...getal(aantallen[oordeel]),
      ...(aantallen[oordeel] > 0 && { toon: oordeeltoon[oordeel] }),
    })),
  ],
});
