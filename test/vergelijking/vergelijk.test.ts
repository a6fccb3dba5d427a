import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { vergelijk } from "../../src/vergelijking/vergelijk.ts";
import { rapport, verschil } from "./toets.ts";

const code = (extra = ""): string =>
  `documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, titel: Gedragscode, bron: { plan: "1" }${extra} }\n`;
const VOOR = "geldt_voor: [volksvertegenwoordiging, dagelijks-bestuur, voorzitter]";
const register = (extra: string): string =>
  `registers:\n  - { id: nevenwerk, soort: nevenwerkzaamheden, domein: bestuurlijk, titel: Nevenfuncties, ${VOOR}${extra} }\n`;
const bekend = (waarde: string): Rapport => rapport(code(`, bekend: ${waarde}`));

describe("what changed in the facts", () => {
  it("names a fact that came and made the eis met", () => {
    const een = verschil(vergelijk(rapport(""), rapport(code())), "BN-02.a1");
    expect(een).toMatchObject({ groep: "verbeterd", oud: { uitkomst: "onbekend" }, nieuw: { uitkomst: "voldaan" }, erger: false });
    expect(een.oorzaken).toMatchObject([
      { soort: "feit-nieuw", feit: { id: "code", titel: "Gedragscode" }, uitkomst: "voldaan", plaats: { regel: 6 } },
    ]);
  });

  it("names the attribute that changed, with both values as they were written", () => {
    const een = verschil(vergelijk(bekend("deels"), bekend("ja")), "BN-02.a3");
    expect(een.oorzaken).toMatchObject([{ soort: "uitspraak-gewijzigd", veld: "bekend", oud: "deels", nieuw: "ja", feit: { id: "code" } }]);
    expect(een).not.toHaveProperty("verdwenen");
  });

  it("is worse when it is known to be missing what was unknown", () => {
    const een = verschil(vergelijk(rapport(code()), bekend("nee")), "BN-02.a3");
    expect(een).toMatchObject({
      groep: "verslechterd",
      erger: true,
      oorzaken: [{ soort: "uitspraak-nieuw", veld: "bekend", nieuw: "nee" }],
    });
  });

  it("says nothing of facts that move, are put elsewhere in the list or get other words", () => {
    const ander = "  - { id: reglement, soort: beleidsnota, domein: ambtelijk, titel: Ander stuk }\n";
    const oud = rapport(code(", bekend: nee"));
    const nieuw = rapport(`\n\n${code(", bekend: nee").replace("documenten:\n", `documenten:\n${ander}`)}`);
    expect(verschil(vergelijk(oud, nieuw), "BN-02.a3")).toMatchObject({ groep: "gelijk", oorzaken: [] });
  });

  it("leaves out what changed against the direction of the outcome", () => {
    const tweede = `  - { id: tweede, soort: nevenwerkzaamheden, domein: bestuurlijk, ${VOOR}, openbaar: nee }\n`;
    const uit = vergelijk(rapport(register(", openbaar: nee")), rapport(register(", openbaar: ja") + tweede));
    expect(verschil(uit, "BN-06.b1").oorzaken).toMatchObject([{ soort: "uitspraak-gewijzigd", feit: { id: "nevenwerk" } }]);
  });
});

describe("bad news that vanished", () => {
  it("is named where forgetting an attribute lifts an outcome", () => {
    const een = verschil(vergelijk(bekend("nee"), rapport(code())), "BN-02.a3");
    expect(een).toMatchObject({ groep: "verbeterd", nieuw: { uitkomst: "onbekend" }, verdwenen: "alleen" });
    expect(een.oorzaken).toMatchObject([{ soort: "uitspraak-verdwenen", veld: "bekend", oud: "nee" }]);
  });

  it("is named where a whole fact is deleted, with the verdict that rose with it", () => {
    const zonder = rapport("");
    const met = rapport(code(", aanwezig: nee"));
    const uit = vergelijk(met, zonder);
    expect(verschil(uit, "BN-02.a1")).toMatchObject({ verdwenen: "alleen", oorzaken: [{ soort: "feit-verdwenen", feit: { id: "code" } }] });
    const norm = uit.normen.find(({ id, domein }) => id === "BN-02" && domein === "ambtelijk");
    expect(norm).toMatchObject({ oud: "voldoet-niet", nieuw: "niet-getoetst", richting: "verbeterd" });
    expect(norm?.verdwenen).toContain("BN-02.a1");
    expect(uit.samenvatting.verdwenen.alleen).toBeGreaterThan(0);
  });

  it("is named where a no became an unknown", () => {
    expect(verschil(vergelijk(bekend("nee"), bekend("onbekend")), "BN-02.a3").verdwenen).toBe("alleen");
  });

  it("is named where the claim of a complete list is gone", () => {
    const claim = "volledig:\n  - { sectie: documenten, soort: gedragscode, domein: ambtelijk, bron: { plan: '1' } }\n";
    const een = verschil(vergelijk(rapport(claim), rapport("")), "BN-02.a1");
    expect(een).toMatchObject({ verdwenen: "alleen", oorzaken: [{ soort: "volledig-verdwenen" }] });
    expect(verschil(vergelijk(rapport(""), rapport(claim)), "BN-02.a1").oorzaken).toMatchObject([{ soort: "volledig-nieuw" }]);
  });

  it("is named where a judgement is deleted", () => {
    const oordeel = "bevindingen:\n  - { eis: BN-02.a1, oordeel: niet-voldaan, toelichting: Nergens te vinden. }\n";
    const een = verschil(vergelijk(rapport(code() + oordeel), rapport(code())), "BN-02.a1");
    expect(een).toMatchObject({ verdwenen: "alleen", oorzaken: [{ soort: "bevinding-verdwenen", oud: "niet-voldaan" }] });
  });

  it("is named where an open eis is put out of scope, which is no improvement", () => {
    const buiten = "buiten_bereik:\n  - { norm: BN-02.a3, reden: Volgt later. }\n";
    const een = verschil(vergelijk(bekend("nee"), rapport(code(", bekend: nee") + buiten)), "BN-02.a3");
    expect(een).toMatchObject({ groep: "ander-bereik", verdwenen: "alleen", oorzaken: [{ soort: "bereik", nu: "buiten" }] });
    expect(verschil(vergelijk(rapport(code(", bekend: nee") + buiten), bekend("nee")), "BN-02.a3")).toMatchObject({
      groep: "ander-bereik",
      erger: true,
      oorzaken: [{ nu: "binnen" }],
    });
  });

  it("is one of the causes where good news came too", () => {
    const tweede = `  - { id: tweede, soort: nevenwerkzaamheden, domein: bestuurlijk, ${VOOR}, openbaar: nee }\n`;
    const uit = vergelijk(rapport(register(", openbaar: nee") + tweede), rapport(register(", openbaar: ja")));
    const een = verschil(uit, "BN-06.b1");
    expect(een.oorzaken.map(({ soort }) => soort).sort()).toEqual(["feit-verdwenen", "uitspraak-gewijzigd"]);
    expect(een.verdwenen).toBe("mede");
  });

  it("is not suspected where something good was forgotten", () => {
    const een = verschil(vergelijk(bekend("ja"), rapport(code())), "BN-02.a3");
    expect(een).toMatchObject({ groep: "verslechterd" });
    expect(een).not.toHaveProperty("verdwenen");
  });
});

describe("what changed around the facts", () => {
  it("tells that time passed, and which date it made too old", () => {
    const yaml = register(", openbaar: ja, bijgewerkt: 2018-08");
    const een = verschil(vergelijk(rapport(yaml), rapport(yaml, { peildatum: "2019-10-30" })), "BN-06.b4");
    expect(een).toMatchObject({ groep: "verslechterd", oorzaken: [{ soort: "tijd", veld: "bijgewerkt", waarde: "2018-08" }] });
  });

  it("tells which law came into force, and which ended", () => {
    const { wetten, ...uit } = vergelijk(rapport(code()), rapport(code(), { peildatum: "2021-01-01" }));
    expect(verschil({ wetten, ...uit }, "WN-02.a6")).toMatchObject({
      groep: "nieuw-van-toepassing",
      erger: true,
      oorzaken: [{ soort: "wet-nieuw", grondslag: "aw2017-4-4", van: "2020-01-01" }],
    });
    expect(verschil({ wetten, ...uit }, "WN-02.a3")).toMatchObject({
      groep: "niet-meer-van-toepassing",
      oorzaken: [{ soort: "wet-weg", tot: "2019-12-31" }],
    });
    expect(wetten.find(({ grondslag }) => grondslag === "aw2017-4-4")).toMatchObject({
      verandering: "nieuw",
      eisen: expect.arrayContaining(["WN-02.a6"]),
    });
  });

  it("tells that a law made an eis heavier though its outcome stayed, and counts that for --fail-on", () => {
    const uit = vergelijk(rapport(""), rapport("", { peildatum: "2021-01-01" }));
    expect(verschil(uit, "BN-05.a2")).toMatchObject({
      groep: "gelijk",
      erger: true,
      oud: { zwaarte: "basisnorm" },
      nieuw: { zwaarte: "wettelijk" },
      oorzaken: [{ soort: "wet-nieuw" }],
    });
  });

  it("tells that a deviation was accepted, and that it expired", () => {
    const afwijking =
      "afwijkingen:\n  - { eis: BN-02.a3, reden: Kleine organisatie., besloten_door: dagelijks-bestuur, besloten_op: 2018-01-01, tot: 2018-12-31 }\n";
    const [zonder, met] = [code(", bekend: nee"), code(", bekend: nee") + afwijking];
    expect(verschil(vergelijk(rapport(zonder), rapport(met)), "BN-02.a3")).toMatchObject({
      groep: "verbeterd",
      nieuw: { uitkomst: "afwijking" },
      oorzaken: [{ soort: "afwijking-nieuw", tot: "2018-12-31" }],
    });
    const later = verschil(vergelijk(rapport(met), rapport(met, { peildatum: "2019-01-01" })), "BN-02.a3");
    expect(later).toMatchObject({ groep: "verslechterd", erger: true, oorzaken: [{ soort: "afwijking-verlopen" }] });
    expect(verschil(vergelijk(rapport(met), rapport(zonder)), "BN-02.a3").oorzaken).toMatchObject([{ soort: "afwijking-verdwenen" }]);
  });

  it("tells that a judgement came or changed", () => {
    const oordeel = (welk: string): string => `bevindingen:\n  - { eis: BN-02.a2, oordeel: ${welk}, toelichting: Bekeken. }\n`;
    const met = (welk: string): Rapport => rapport(code() + oordeel(welk));
    expect(verschil(vergelijk(rapport(code()), met("voldaan")), "BN-02.a2").oorzaken).toMatchObject([
      { soort: "bevinding-nieuw", nieuw: "voldaan" },
    ]);
    expect(verschil(vergelijk(met("voldaan"), met("niet-voldaan")), "BN-02.a2").oorzaken).toMatchObject([
      { soort: "bevinding-gewijzigd", oud: "voldaan", nieuw: "niet-voldaan" },
    ]);
  });

  it("tells that the organisation passed a threshold", () => {
    const groot = (medewerkers: number): Rapport =>
      rapport("", { peildatum: "2024-01-01", organisatie: `naam: GR, type: gemeenschappelijke-regeling, medewerkers: ${medewerkers}` });
    const { eisen } = vergelijk(groot(40), groot(60));
    const over = eisen.filter(({ oorzaken }) => oorzaken.some(({ soort }) => soort === "medewerkers"));
    expect(over.length).toBeGreaterThan(0);
    expect(over[0]).toMatchObject({ groep: "nieuw-van-toepassing", oorzaken: [{ oud: 40, nieuw: 60 }] });
  });

  it("tells that the normenkader dropped, added or changed an eis", () => {
    const kader = {
      ...basisnormen,
      versie: "2.0.0",
      normen: basisnormen.normen.map((norm) => ({
        ...norm,
        eisen: norm.eisen.filter(({ id }) => id !== "BN-02.a1").map((eis) => (eis.id === "BN-02.a3" ? { ...eis, toets: [] } : eis)),
      })),
    };
    const uit = vergelijk(bekend("nee"), rapport(code(", bekend: nee"), { kader }));
    expect(verschil(uit, "BN-02.a1")).toMatchObject({
      groep: "niet-meer-van-toepassing",
      oorzaken: [{ soort: "normenkader", eis: "weggelaten" }],
    });
    expect(verschil(uit, "BN-02.a3")).toMatchObject({ groep: "verbeterd" });
    expect(verschil(uit, "BN-02.a3").oorzaken).toMatchObject([{ soort: "normenkader", eis: "gewijzigd" }]);
    expect(uit.opmerkingen).toEqual(["andere-normenkaderversie"]);
    const terug = vergelijk(rapport(code(", bekend: nee"), { kader }), bekend("nee"));
    expect(verschil(terug, "BN-02.a1")).toMatchObject({ groep: "nieuw-van-toepassing", oorzaken: [{ eis: "toegevoegd" }] });
  });
});

describe("what cannot be compared as it stands", () => {
  const gewoon = rapport(code());

  it("is said of another organisation, unless its code is the same", () => {
    expect(vergelijk(gewoon, rapport(code(), { organisatie: "naam: Provincie Ander, type: provincie" })).opmerkingen).toEqual([
      "andere-organisatie",
    ]);
    const met = (naam: string): Rapport => rapport("", { organisatie: `naam: ${naam}, type: provincie, tooi: pv26` });
    expect(vergelijk(met("Provincie A"), met("Provincie B")).opmerkingen).toEqual([]);
  });

  it("is said of rapporten in the wrong order, in another language, and of another kind of organisation", () => {
    expect(vergelijk(gewoon, rapport(code(), { peildatum: "2017-01-01" })).opmerkingen).toEqual(["omgekeerde-volgorde"]);
    expect(vergelijk(gewoon, rapport(code(), { taal: "en" })).opmerkingen).toEqual(["andere-taal"]);
    const gemeente = rapport(code(), { organisatie: "naam: Provincie Voorbeeld, type: gemeente" });
    expect(vergelijk(gewoon, gemeente).opmerkingen).toEqual(["ander-organisatietype"]);
  });

  it("is said of a rapport that is limited to a part, and those eisen are left alone", () => {
    const uit = vergelijk(gewoon, rapport(code(), { selectie: { norm: ["BN-02"], domein: "ambtelijk" } }));
    expect(uit.opmerkingen).toEqual(["andere-selectie"]);
    expect(verschil(uit, "BN-06.b1")).toMatchObject({ groep: "niet-vergeleken", erger: false, oorzaken: [{ soort: "selectie" }] });
    expect(verschil(uit, "BN-02.a1").groep).toBe("gelijk");
    expect(uit.gaten.vervallen).toEqual([]);
    expect(uit.gaten.opgelost).toEqual([]);
  });

  it("falls back on the sentences of the columns where the facts are not in it", () => {
    const kaal = ({ feiten: _, ...rest }: Rapport): Rapport => ({
      ...rest,
      normen: rest.normen.map((norm) => ({ ...norm, eisen: norm.eisen.map((eis) => ({ ...eis, bewijs: [] })) })),
    });
    const openbaar = { ...gewoon, openbaar: { drempel: 5 } };
    expect(vergelijk(gewoon, openbaar).opmerkingen).toEqual(["openbare-versie"]);
    const uit = vergelijk(kaal(rapport("")), kaal(gewoon));
    expect(uit.opmerkingen).toEqual(["zonder-feiten"]);
    expect(verschil(uit, "BN-02.a1").oorzaken).toContainEqual({
      soort: "tekst-nieuw",
      kolom: "uitgewerkt",
      tekst: expect.stringContaining("edragscode") as string,
    });
    expect(verschil(vergelijk(kaal(bekend("nee")), kaal(gewoon)), "BN-02.a3").verdwenen).toBe("alleen");
  });
});

describe("gaps", () => {
  it("are filled, new, or gone without being filled", () => {
    const oud = rapport(register(", openbaar: nee, bijgewerkt: 2015"));
    expect(vergelijk(oud, rapport(register(", openbaar: ja, bijgewerkt: 2018-10"))).gaten.opgelost.map(({ eis }) => eis)).toEqual(
      expect.arrayContaining(["BN-06.b1", "BN-06.b4"]),
    );
    const vergeten = vergelijk(oud, rapport(register("")));
    expect(vergeten.gaten.opgelost).toEqual([]);
    expect(vergeten.gaten.vervallen).toContainEqual(expect.objectContaining({ eis: "BN-06.b1", soort: "niet-voldaan", nu: "onbekend" }));
    expect(vergeten.gaten.nieuw).toEqual([]);
    expect(vergelijk(rapport(register("")), oud).gaten.nieuw).toContainEqual(
      expect.objectContaining({ eis: "BN-06.b1", soort: "niet-voldaan" }),
    );
  });
});

describe("planned actions", () => {
  const actie = (deel: string): Rapport => rapport(`acties:\n  - { nr: "1", domein: ambtelijk, voor: [BN-02.a1]${deel} }\n`);

  it("show what changed in stand, date and owner", () => {
    const oud = actie(", titel: Stel een code op, stand: niet-gestart, gereed: 2019");
    const nieuw = actie(", titel: Stel een gedragscode op, stand: gereed, gereed: 2020, verantwoordelijk: griffier");
    expect(vergelijk(oud, nieuw).acties).toEqual([
      {
        nr: "1",
        tekst: "Stel een gedragscode op",
        verandering: "gewijzigd",
        stand: { oud: "niet-gestart", nieuw: "gereed" },
        gereed: { oud: "2019", nieuw: "2020" },
        verantwoordelijk: { nieuw: "de Statengriffier" },
        eisen: ["BN-02.a1"],
      },
    ]);
  });

  it("of two plans with the same number are two actions", () => {
    const ander = rapport('acties:\n  - { nr: "1", titel: Iets anders, domein: ambtelijk, voor: [BN-09.a1] }\n');
    expect(vergelijk(actie(", titel: Stel een code op"), ander).acties.map(({ tekst, verandering }) => [tekst, verandering])).toEqual([
      ["Stel een code op", "verdwenen"],
      ["Iets anders", "nieuw"],
    ]);
  });
});
