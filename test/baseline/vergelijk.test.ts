import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../../src/audit/uitkomst-types.ts";
import { bezwaar } from "../../src/baseline/passend.ts";
import { telling } from "../../src/baseline/telling.ts";
import { metBaseline, openSindsBaseline } from "../../src/baseline/vergelijk.ts";
import { baselinetekst } from "../../src/tekst/baseline.ts";
import { ingedeeld, voorbeeld } from "../render/voorbeeld.ts";

const vergelijk = (nu: Rapport, eerder: Rapport): Rapport => metBaseline(nu, eerder, baselinetekst("nl"));
const som = (rapport: Rapport): number =>
  Object.values(openSindsBaseline(rapport)).reduce((totaal, soorten) => totaal + soorten["niet-voldaan"] + soorten.onbekend, 0);

/** The example with the first norm changed. */
const anders = (pasAan: (norm: Rapport["normen"][number]) => Rapport["normen"][number]): Rapport => ({
  ...voorbeeld,
  normen: voorbeeld.normen.map((norm, i) => (i === 0 ? pasAan(norm) : norm)),
});
const zonderGaten = anders((norm) => ({ ...norm, oordeel: "voldoet", ontbreekt: [] }));
const metUitkomst = (eis: string, uitkomst: Uitkomst, oordeel: Oordeel): Rapport =>
  anders((norm) => ({
    ...norm,
    oordeel,
    ontbreekt: norm.ontbreekt.filter((gat) => gat.eis !== eis),
    eisen: norm.eisen.map((een) => (een.id === eis ? { ...een, uitkomst } : een)),
  }));

describe("a rapport against an earlier one", () => {
  it("has only known gaps when nothing changed, and nothing counts", () => {
    const rapport = vergelijk(voorbeeld, voorbeeld);
    expect(rapport.baseline).toMatchObject({ gaten: { nieuw: 0, erger: 0, bekend: 2, lichter: 0 }, weg: [], gedaald: [], let_op: [] });
    expect(som(rapport)).toBe(0);
  });

  it("counts new gaps by their weight, and a verdict that went down", () => {
    const rapport = vergelijk(voorbeeld, zonderGaten);
    expect(rapport.baseline?.gaten.nieuw).toBe(2);
    expect(rapport.baseline?.gedaald).toMatchObject([{ id: "BN-06", van: "voldoet", naar: "voldoet-niet", zwaarte: "wettelijk" }]);
    expect(openSindsBaseline(rapport)).toMatchObject({ wettelijk: { "niet-voldaan": 2, onbekend: 0 }, basisnorm: { onbekend: 1 } });
  });

  it("marks the same gap the same way in the units of an indeling", () => {
    const rapport = vergelijk(ingedeeld, zonderGaten);
    const standen = (lijst: Rapport["normen"][number]["ontbreekt"] = []) => lijst.map(({ baseline }) => baseline);
    expect(standen(rapport.indeling?.eenheden[0]?.ontbreekt)).toEqual(standen(rapport.normen[0]?.ontbreekt));
  });

  it("tells what was solved apart from what is no longer tested", () => {
    const opgelost = vergelijk(metUitkomst("BN-06.b2", "voldaan", "deels"), voorbeeld);
    expect(telling(opgelost.baseline as never)).toMatchObject({ opgelost: 1, weg: 0, bekend: 1 });
    const weg = vergelijk(metUitkomst("BN-06.b2", "niet-getoetst", "niet-getoetst"), voorbeeld);
    expect(telling(weg.baseline as never)).toMatchObject({ opgelost: 0, weg: 1, bekend: 1 });
  });

  it("does not let a fact be hidden: a verdict that drops without a gap counts", () => {
    const toen = metUitkomst("BN-06.b2", "voldaan", "deels");
    const rapport = vergelijk(metUitkomst("BN-06.b2", "niet-getoetst", "niet-getoetst"), toen);
    expect(rapport.baseline?.gaten).toMatchObject({ nieuw: 0, erger: 0 });
    expect(rapport.baseline?.gedaald).toMatchObject([{ van: "deels", naar: "niet-getoetst", zwaarte: "wettelijk" }]);
    expect(som(rapport)).toBe(1);
  });

  it("weighs a verdict that dropped by the eis that made it drop, not by gaps that were known", () => {
    const toen = anders((norm) => ({
      ...norm,
      oordeel: "deels",
      ontbreekt: norm.ontbreekt.filter(({ eis }) => eis !== "BN-06.b3"),
      eisen: norm.eisen.map((een) => (een.id === "BN-06.b3" ? { ...een, uitkomst: "voldaan" } : een)),
    }));
    expect(vergelijk(voorbeeld, toen).baseline?.gedaald).toMatchObject([{ zwaarte: "basisnorm" }]);
  });

  it("tells new signalen apart, each as often as there are", () => {
    const [signaal] = voorbeeld.signalen;
    if (signaal === undefined) throw new Error("no signaal");
    const twee: Rapport = { ...voorbeeld, signalen: [signaal, signaal] };
    expect(vergelijk(twee, voorbeeld).signalen.map(({ baseline }) => baseline)).toEqual(["bekend", "nieuw"]);
    const engels: Rapport = { ...voorbeeld, taal: "en", signalen: [{ ...signaal, tekst: "Other words." }] };
    expect(vergelijk(engels, voorbeeld).signalen.map(({ baseline }) => baseline)).toEqual(["bekend"]);
  });

  it("says nothing of eisen that were left out of this rapport on purpose", () => {
    const deel: Rapport = { ...voorbeeld, selectie: { norm: ["BN-08"] }, normen: voorbeeld.normen.slice(1) };
    expect(vergelijk(deel, voorbeeld).baseline).toMatchObject({ weg: [], gedaald: [] });
  });

  it("warns of another version of the normenkader, another name and an earlier peildatum", () => {
    const eerder: Rapport = {
      ...voorbeeld,
      peildatum: "2019-01-01",
      organisatie: { ...voorbeeld.organisatie, naam: "Anders" },
      normenkader: { ...voorbeeld.normenkader, versie: "0.9.0" },
    };
    expect(vergelijk(voorbeeld, eerder).baseline?.let_op).toHaveLength(3);
    expect(bezwaar(voorbeeld, eerder)).toBeUndefined();
  });
});

describe("an earlier rapport does not fit", () => {
  const met = (deel: Partial<Rapport>): Rapport => ({ ...voorbeeld, ...deel });
  const kader = voorbeeld.normenkader;

  it.each([
    ["another kind of organisation", voorbeeld, met({ organisatie: { naam: "Provincie Voorbeeld", type: "gemeente" } }), "organisatie"],
    [
      "another code",
      met({ organisatie: { ...voorbeeld.organisatie, tooi: "pv26" } }),
      met({ organisatie: { ...voorbeeld.organisatie, tooi: "pv22" } }),
      "organisatie",
    ],
    ["another normenkader", voorbeeld, met({ normenkader: { ...kader, id: "eigen" } }), "normenkader"],
    ["a public version", voorbeeld, met({ openbaar: { drempel: 5 } }), "openbaar"],
    ["one of some normen only", voorbeeld, met({ selectie: { norm: ["BN-06"] } }), "selectie"],
    ["one of other normen", met({ selectie: { norm: ["BN-07"] } }), met({ selectie: { norm: ["BN-06"] } }), "selectie"],
    ["one of one domein", voorbeeld, met({ selectie: { domein: "ambtelijk" } }), "selectie"],
  ] as const)("when it is %s", (_, nu, eerder, reden) => {
    expect(bezwaar(nu, eerder)).toMatchObject({ reden });
  });

  it.each([
    ["it is of all normen and this one of some", met({ selectie: { norm: ["BN-06.b2"] } }), voorbeeld],
    ["this one is a part of what it judges", met({ selectie: { norm: ["BN-06.b2"] } }), met({ selectie: { norm: ["BN-06"] } })],
    [
      "the normenkader builds upon the one it was judged by",
      met({
        normenkader: {
          ...kader,
          id: "eigen",
          uitbreiding: { van: { id: "basisnormen", versie: "1.0.0" }, toegevoegd: [], aangescherpt: [], vervangen: [], uitgezet: [] },
        },
      }),
      voorbeeld,
    ],
  ] as const)("but fits when %s", (_, nu, eerder) => {
    expect(bezwaar(nu, eerder)).toBeUndefined();
  });
});
