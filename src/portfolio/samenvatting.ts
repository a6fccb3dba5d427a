import { organisatietypen } from "../beschrijving/format/begrippen.ts";
import type { Zwaarte } from "../normenkader/types.ts";
import type { Eisverdeling, Normverdeling, Onleesbaar, Organisatieresultaat, Peildata, Portfoliosamenvatting } from "./portfolio-types.ts";
import { type Maatlat, nullen, oordelen } from "./telling.ts";

/** What the summary is made of. */
export interface Optelling {
  readonly maatlat: Maatlat;
  readonly organisaties: readonly Organisatieresultaat[];
  readonly onleesbaar: readonly Onleesbaar[];
  readonly eisen: readonly Eisverdeling[];
  readonly peildata: Peildata | undefined;
}

/** All counts over the organisations that were judged. */
export function portfoliosamenvatting({ maatlat, organisaties, onleesbaar, eisen, peildata }: Optelling): Portfoliosamenvatting {
  const typen = Object.keys(organisatietypen).filter((type) => organisaties.some((een) => een.type === type));
  return {
    aantal: { getoetst: organisaties.length, onleesbaar: onleesbaar.length },
    typen: Object.fromEntries(typen.map((type) => [type, organisaties.filter((een) => een.type === type).length])),
    ...(peildata && { peildata }),
    oordelen: telOp(
      oordelen,
      organisaties.map(({ samenvatting }) => samenvatting.oordelen),
    ),
    open: {
      wettelijk: open("wettelijk", organisaties),
      basisnorm: open("basisnorm", organisaties),
      aanbeveling: open("aanbeveling", organisaties),
    },
    signalen: telOp(
      ["hoog", "middel", "laag"],
      organisaties.map(({ samenvatting }) => samenvatting.signalen),
    ),
    normen: normverdelingen(maatlat, typen, organisaties),
    eisen,
  };
}

function telOp<Naam extends string>(namen: readonly Naam[], tellingen: readonly Readonly<Record<Naam, number>>[]): Record<Naam, number> {
  const som = nullen(namen);
  for (const telling of tellingen) for (const naam of namen) som[naam] += telling[naam];
  return som;
}

function open(zwaarte: Zwaarte, organisaties: readonly Organisatieresultaat[]): Portfoliosamenvatting["open"][Zwaarte] {
  const per = organisaties.map(({ samenvatting }) => samenvatting.open[zwaarte]);
  const metOpen = per.filter((een) => een["niet-voldaan"] + een.onbekend > 0).length;
  return { ...telOp(["niet-voldaan", "onbekend"], per), organisaties: metOpen };
}

function normverdelingen(
  { normen }: Maatlat,
  typen: readonly string[],
  organisaties: readonly Organisatieresultaat[],
): readonly Normverdeling[] {
  const rijen = normen.map((norm) => ({
    norm,
    oordelen: nullen(oordelen),
    typen: new Map(typen.map((type) => [type, nullen(oordelen)])),
  }));
  for (const organisatie of organisaties) {
    for (const rij of rijen) {
      const oordeel = organisatie.oordelen[rij.norm.id]?.[rij.norm.domein];
      const perType = rij.typen.get(organisatie.type);
      if (oordeel === undefined || perType === undefined) continue;
      rij.oordelen[oordeel] += 1;
      perType[oordeel] += 1;
    }
  }
  return rijen.map(({ norm, oordelen: aantallen, typen: perType }) => ({
    ...norm,
    oordelen: aantallen,
    typen: Object.fromEntries(perType),
  }));
}
