import fc from "fast-check";
import type { Oordeel, Uitkomst } from "../../src/audit/uitkomst-types.ts";
import { organisatietypen } from "../../src/beschrijving/format/begrippen.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import type { Zwaarte } from "../../src/normenkader/types.ts";
import { maakPortfolio, type Portfoliokop } from "../../src/portfolio/portfolio.ts";
import type { Organisatieresultaat, Portfolio } from "../../src/portfolio/portfolio-types.ts";
import type { Bijdrage } from "../../src/portfolio/resultaat.ts";
import { eisteller, type Maatlat, maatlat, nullen, oordelen, uitkomsten, zwaarten } from "../../src/portfolio/telling.ts";

export const kop: Portfoliokop = {
  versie: "1.0",
  hulpmiddel: { naam: "basisnormen", versie: "0.1.0" },
  taal: "nl",
  normenkader: { id: "basisnormen", versie: "1.0.0", titel: "Basisnormen integriteit" },
  selectie: { norm: ["BN-06", "BN-09"] },
};

export const lat: Maatlat = maatlat(basisnormen, kop.selectie);

const kies = <T>(waarden: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...waarden);

/** One organisation that was judged, of any make; its folder comes from its place in the list. */
const bijdrage: fc.Arbitrary<Omit<Bijdrage, "resultaat"> & { readonly resultaat: Omit<Organisatieresultaat, "map"> }> = fc
  .record({
    // Few names, so that some organisations share theirs.
    naam: kies(["Gemeente Ahoek", "gemeente Bééhoek", "Provincie Cé", "Waterschap De Dé", "Gemeente 10", "Gemeente 9"]),
    type: kies(Object.keys(organisatietypen) as Organisatieresultaat["type"][]),
    medewerkers: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    tooi: fc.option(kies(["gm0001", "pv99", "ws0155"]), { nil: undefined }),
    peildatum: kies(["2018-10-30", "2022-12-31", "2026-01-01"]),
    oordelen: fc.array(kies<Oordeel>(oordelen), { minLength: lat.normen.length, maxLength: lat.normen.length }),
    uitkomsten: fc.array(kies<Uitkomst>(uitkomsten), { minLength: lat.eisen.length, maxLength: lat.eisen.length }),
    zwaarten: fc.array(kies<Zwaarte>(zwaarten), { minLength: lat.eisen.length, maxLength: lat.eisen.length }),
    ergste: fc.nat(20),
  })
  .map(({ naam, type, medewerkers, tooi, peildatum, ergste, ...rest }) => {
    const eisen = lat.eisen.map(({ id }, plek) => ({
      id,
      uitkomst: rest.uitkomsten[plek] ?? "nvt",
      zwaarte: rest.zwaarten[plek] ?? "wettelijk",
    }));
    const perNorm = new Map<string, Record<string, Oordeel>>();
    for (const [plek, { id, domein }] of lat.normen.entries())
      perNorm.set(id, { ...perNorm.get(id), [domein]: rest.oordelen[plek] ?? "nvt" });
    const tel = <N extends string>(namen: readonly N[], waarden: readonly N[]): Record<N, number> => {
      const som = nullen(namen);
      for (const waarde of waarden) if (waarde in som) som[waarde] += 1;
      return som;
    };
    const open = (zwaarte: Zwaarte) =>
      tel(
        ["niet-voldaan", "onbekend"],
        eisen.filter((eis) => eis.zwaarte === zwaarte).map(({ uitkomst }) => uitkomst as "onbekend"),
      );
    const leeg = { voldaan: 0, "niet-voldaan": 0, onbekend: 0 };
    return {
      resultaat: {
        naam,
        type,
        ...(tooi !== undefined && { tooi }),
        ...(medewerkers !== undefined && { medewerkers }),
        peildatum,
        peildatum_bron: "beschrijving" as const,
        oordelen: Object.fromEntries(perNorm),
        samenvatting: {
          oordelen: tel(oordelen, rest.oordelen),
          uitkomsten: tel(uitkomsten, rest.uitkomsten),
          open: { wettelijk: open("wettelijk"), basisnorm: open("basisnorm"), aanbeveling: open("aanbeveling") },
          aspecten: { opzet: leeg, bestaan: leeg, werking: leeg },
          acties: { gepland: 0, voorstel: 0 },
          signalen: { hoog: 0, middel: 0, laag: 0 },
        },
        ergste,
      },
      eisen,
    };
  });

/** A member: judged, or with so many mistakes. */
export type Lid = { readonly map: string } & ({ readonly bijdrage: Bijdrage } | { readonly fouten: number });

export const leden: fc.Arbitrary<readonly Lid[]> = fc
  .array(fc.oneof({ weight: 6, arbitrary: bijdrage }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 })
  .map((alle) =>
    alle.map((een, plek): Lid => {
      const map = `regio-${plek % 2}/map-${plek}`;
      if (typeof een === "number") return { map, fouten: een };
      const { naam, type, tooi, medewerkers, ...rest } = een.resultaat;
      const resultaat = { naam, type, ...(tooi && { tooi }), ...(medewerkers !== undefined && { medewerkers }), map, ...rest };
      return { map, bijdrage: { resultaat, eisen: een.eisen } };
    }),
  );

/** The portfolio of these members, as the command makes it. */
export function portfolioVan(alle: readonly Lid[], deel?: Portfolio["deel"]): Portfolio {
  const teller = eisteller(lat);
  for (const lid of alle) if ("bijdrage" in lid) teller.tel(lid.bijdrage.eisen);
  return maakPortfolio({ ...kop, ...(deel && { deel }) }, lat, {
    organisaties: alle.flatMap((lid) => ("bijdrage" in lid ? [lid.bijdrage.resultaat] : [])),
    onleesbaar: alle.flatMap((lid) => ("fouten" in lid ? [{ map: lid.map, fouten: lid.fouten }] : [])),
    eisen: teller.uitslag(),
  });
}
