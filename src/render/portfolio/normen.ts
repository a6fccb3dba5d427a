import type { Oordeel } from "../../audit/uitkomst-types.ts";
import type { Normverdeling } from "../../portfolio/portfolio-types.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Cel, Deel, Kolom, Rij } from "../document/types.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { typenVan } from "./samenvatting.ts";
import { oordeeltoon, type Vel } from "./vel.ts";

/** How many organisations have each verdict, per norm and domein. */
export const normen = (vel: Vel): Deel => ({
  id: "normen",
  kop: vel.eigen.kop.normen,
  nieuwePagina: true,
  bouwstenen: [
    alinea(vel.eigen.normenUitleg),
    {
      soort: "tabel",
      titel: vel.eigen.kop.normen,
      titelVerborgen: true,
      werkblad: vel.eigen.werkblad.normen,
      kolommen: [...normkolommen(vel), ...telkolommen(vel)],
      rijen: vel.portfolio.samenvatting.normen.map((norm) => rij(normcellen(norm, vel), norm.oordelen)),
    },
  ],
});

/** The same per type, for whoever compares like with like; not where there is one type. */
export function typen(vel: Vel): readonly Deel[] {
  const { portfolio, eigen, tekst } = vel;
  const aanwezig = typenVan(portfolio.samenvatting.typen);
  if (aanwezig.length < 2) return [];
  const rijen = portfolio.samenvatting.normen.flatMap((norm) =>
    aanwezig.flatMap((type) => {
      const aantallen = norm.typen[type];
      if (aantallen === undefined || gemeten.every((oordeel) => aantallen[oordeel] === 0)) return [];
      return [rij([...normcellen(norm, vel), cel(tekst.organisatietype[type])], aantallen)];
    }),
  );
  return [
    {
      id: "soorten",
      kop: eigen.kop.typen,
      bouwstenen: [
        alinea(eigen.typenUitleg),
        {
          soort: "tabel",
          titel: eigen.kop.typen,
          titelVerborgen: true,
          werkblad: eigen.werkblad.typen,
          kolommen: [...normkolommen(vel), kolom(eigen.kolom.soort, 2), ...telkolommen(vel)],
          rijen,
        },
      ],
    },
  ];
}

const gemeten = oordeelvolgorde.filter((oordeel) => oordeel !== "nvt");

const normkolommen = ({ eigen, ruimte }: Vel): readonly Kolom[] =>
  ruimte.breed
    ? [kolom(eigen.kolom.norm, 1), kolom(eigen.kolom.titel, 4), kolom(eigen.kolom.domein, 2)]
    : [kolom(eigen.kolom.norm, 4), kolom(eigen.kolom.domein, 2)];

function normcellen({ id, titel, titel_en, domein }: Normverdeling, { taal, tekst, ruimte }: Vel): readonly Cel[] {
  const naam = taal === "en" ? titel_en : titel;
  return ruimte.breed ? [cel(id), cel(naam), cel(tekst.domein[domein])] : [cel(`${id} ${naam}`), cel(tekst.domein[domein])];
}

const telkolommen = ({ tekst }: Vel): readonly Kolom[] => oordeelvolgorde.map((oordeel) => kolom(tekst.oordeel[oordeel], 1, "getal"));

const rij = (begin: readonly Cel[], aantallen: Readonly<Record<Oordeel, number>>): Rij => ({
  metKop: true,
  cellen: [
    ...begin,
    ...oordeelvolgorde.map((oordeel) => ({ ...getal(aantallen[oordeel]), ...(aantallen[oordeel] > 0 && { toon: oordeeltoon[oordeel] }) })),
  ],
});
