import { describe, expect, test } from "vitest";
import type { signaalregels } from "../../src/audit/signalen/signaleer.ts";
import { actie, cijfer, document, procedure, register, rol, signalen, tweeMaal, uitgezet } from "./signaalproef.ts";

// Each signaal both ways: a description that shows it, with the line it points at, and one that does not.

const gevallen: Readonly<
  Record<Exclude<keyof typeof signaalregels, "wettelijke-eis-uitgezet">, { readonly wel: string; readonly niet: string }>
> = {
  persoonsgegevens: { wel: register("opmerking: Bel 06-12345678"), niet: register("opmerking: Bel het secretariaat") },
  "tegenstrijdige-bronnen": {
    wel: register("openbaar: [{ waarde: ja, bron: { plan: '1' } }, { waarde: nee, bron: { plan: '2' } }]"),
    niet: register("openbaar: [{ waarde: ja, bron: { plan: '1' } }, { waarde: onbekend, bron: { plan: '2' } }]"),
  },
  "bevinding-tegen-feit": {
    wel: `${register("openbaar: nee")}\nbevindingen: [{ eis: BN-99.b1, oordeel: voldaan, toelichting: Gezien }]`,
    niet: `${register("opmerking: x")}\nbevindingen: [{ eis: BN-99.b1, oordeel: voldaan, toelichting: Gezien }]`,
  },
  "bevinding-onvolledig": {
    wel: `${register("openbaar: ja")}\nbevindingen: [{ eis: BN-99.b1, oordeel: onbekend, toelichting: Gezien, door: griffier }]`,
    niet: `${register("openbaar: ja")}\nbevindingen: [{ eis: BN-99.b1, oordeel: onbekend, toelichting: Gezien, door: griffier, op: 2020-01-01 }]`,
  },
  "bevinding-overbodig": {
    wel: `${register("openbaar: ja")}\nbevindingen: [{ eis: BN-99.b1, oordeel: voldaan, toelichting: Gezien }]`,
    niet: `${register("openbaar: ja")}\nbevindingen: [{ eis: BN-99.b1, oordeel: niet-voldaan, toelichting: Gezien }]`,
  },
  "afwijking-ongeldig": {
    wel: `${register("openbaar: nee")}\nafwijkingen: [{ eis: BN-99.b1, reden: Klein, besloten_door: griffier, besloten_op: 2020-01-01, tot: 2020-06-29 }]`,
    niet: `${register("openbaar: nee")}\nafwijkingen: [{ eis: BN-99.b1, reden: Klein, besloten_door: griffier, besloten_op: 2020-01-01, tot: 2020-06-30 }]`,
  },
  "afwijking-ongebruikt": {
    wel: `${register("openbaar: ja")}\nafwijkingen: [{ eis: BN-99.b1, reden: Klein, besloten_door: griffier, besloten_op: 2020-01-01, tot: 2020-12-31 }]`,
    niet: `${register("openbaar: nee")}\nafwijkingen: [{ eis: BN-99.b1, reden: Klein, besloten_door: griffier, besloten_op: 2020-01-01, tot: 2020-12-31 }]`,
  },
  "datum-na-peildatum": { wel: register("bijgewerkt: 2020-07"), niet: register("bijgewerkt: 2020") },
  "actie-zonder-eigenaar": {
    wel: actie("voor: [BN-99.b1], gereed: 2021"),
    niet: actie("voor: [BN-99.b1], gereed: 2021, verantwoordelijk: griffier"),
  },
  "actie-zonder-datum": {
    wel: actie("voor: [BN-99.b1], verantwoordelijk: griffier"),
    niet: actie("voor: [BN-99.b1], verantwoordelijk: griffier, frequentie: P1Y"),
  },
  "actie-zonder-gat": {
    wel: `${register("openbaar: ja")}\n${actie("voor: [BN-99.b1], gereed: 2021, verantwoordelijk: griffier")}`,
    niet: `${register("openbaar: nee")}\n${actie("voor: [BN-99], gereed: 2021, verantwoordelijk: griffier")}`,
  },
  "gereed-maar-open": {
    wel: `${register("openbaar: nee")}\n${actie("voor: [BN-99.b1], stand: gereed")}`,
    niet: `${register("openbaar: nee")}\n${actie("voor: [BN-99.b1], stand: lopend")}`,
  },
  "onbekende-toezegging": {
    wel: actie("voor: [BN-99.b1], toegezegd: deels"),
    niet: actie("voor: [BN-99.b1], toegezegd: ja"),
  },
  "grens-verschilt": {
    wel: procedure(`soort: geschenken, drempel: { bedrag: 50, grens: ${tweeMaal("tot-en-met", "onder")} }`),
    niet: procedure(`soort: geschenken, drempel: { bedrag: 50, grens: ${tweeMaal("onder", "onder")} }`),
  },
  "onbevoegd-orgaan": {
    wel: document("soort: gedragscode, vastgesteld: { door: dagelijks-bestuur }"),
    niet: document("soort: gedragscode, vastgesteld: { door: volksvertegenwoordiging }"),
  },
  "rol-niet-onafhankelijk": {
    wel: `rollen: [${rol("soort: vertrouwenspersoon, vervuld_door: leidinggevenden")}]`,
    niet: `rollen: [${rol("soort: vertrouwenspersoon, vervuld_door: personeelszaken")}]`,
  },
  "termijn-voorbij": {
    wel: `rollen: [${rol("soort: vertrouwenspersoon, tot: 2020-06-29")}]`,
    niet: `rollen: [${rol("soort: vertrouwenspersoon, tot: 2020-06-30")}]`,
  },
  "regel-ouder-dan-wet": {
    wel: procedure("soort: melden-misstand, vastgesteld: { op: 2017 }"),
    niet: procedure("soort: melden-misstand, vastgesteld: { op: 2018 }"),
  },
  "publicatie-niet-actueel": { wel: register("openbaar: ja, actueel: deels"), niet: register("openbaar: ja, bijgewerkt: 2020") },
  "wel-en-niet-openbaar": {
    wel: `registers: [{ id: a, soort: geschenken, domein: bestuurlijk, geldt_voor: voorzitter, openbaar: ja }, { id: b, soort: geschenken, domein: bestuurlijk, geldt_voor: voorzitter, openbaar: nee }]`,
    niet: `registers: [{ id: a, soort: geschenken, domein: bestuurlijk, geldt_voor: voorzitter, openbaar: ja }, { id: b, soort: geschenken, domein: bestuurlijk, geldt_voor: dagelijks-bestuur, openbaar: nee }]`,
  },
  "gat-zonder-actie": {
    wel: `${register("openbaar: nee")}\n${actie("voor: [BN-99.b2]")}`,
    niet: `${register("openbaar: nee")}\n${actie("voor: [BN-99]")}`,
  },
  "geen-acties": { wel: register("openbaar: nee"), niet: register("openbaar: ja") },
  "actie-te-laat": { wel: actie("gereed: 2020-06-29"), niet: actie("gereed: 2020-06") },
  "actie-eigenaar-verschilt": {
    wel: actie(`verantwoordelijk: ${tweeMaal("[griffie]", "[voorzitter]")}`),
    niet: actie(`verantwoordelijk: ${tweeMaal("[griffie, voorzitter]", "[voorzitter, griffie]")}`),
  },
  "actie-datum-verschilt": {
    wel: actie(`vervolg_gereed: ${tweeMaal("2020-Q3", "2020-10")}`),
    niet: actie(`vervolg_gereed: ${tweeMaal("2020-Q4", "2020-10")}`),
  },
  "actie-doelgroep-verschilt": {
    wel: actie(`geldt_voor: ${tweeMaal("[voorzitter]", "[voorzitter, dagelijks-bestuur]")}`),
    niet: actie("geldt_voor: [voorzitter, dagelijks-bestuur]"),
  },
  "actie-mist-doelgroep": {
    wel: actie("voor: [BN-99.b5], geldt_voor: [volksvertegenwoordiging]"),
    niet: actie("voor: [BN-99.b5], geldt_voor: [volksvertegenwoordiging, voorzitter]"),
  },
  "actie-buiten-programma": {
    wel: `${actie("gereed: 2021-05")}\nprogramma: [{ onderwerp: x, activiteit: y, jaren: [2020, 2022], acties: ["1"] }]`,
    niet: `${actie("gereed: 2021-05")}\nprogramma: [{ onderwerp: x, activiteit: y, jaren: [2020, 2021], acties: ["1"] }]`,
  },
  "actie-na-plan": {
    wel: `${document("soort: meerjarenplan, titel: Ons plan, geldig_tot: 2021")}\n${actie("gereed: 2022, plan: ons plan")}`,
    niet: `${document("soort: meerjarenplan, titel: Ons plan, geldig_tot: 2021")}\n${actie("gereed: 2021, plan: ons plan")}`,
  },
  "actie-resultaat-verschilt": {
    wel: actie(`oplevering: ${tweeMaal("Elk kwartaal", "Doorlopend")}`),
    niet: actie(`oplevering: ${tweeMaal("Elk kwartaal", "Elk kwartaal")}`),
  },
  "eigenaar-elders": {
    wel: actie('verantwoordelijk: { waarde: [griffie], bron: { plan: "hfst. 8" } }, bron: { plan: "actie 1" }'),
    niet: actie('verantwoordelijk: { waarde: [griffie], bron: { plan: "hfst. 8; actie 1" } }, bron: { plan: "actie 1" }'),
  },
  "actie-zonder-begin": {
    wel: actie("voor: [BN-99.b1], frequentie: P1Y"),
    niet: `${actie("frequentie: P1Y")}\nprogramma: [{ onderwerp: x, activiteit: y, jaren: [2020, 2021], acties: ["1"] }]`,
  },
  "vage-afspraak": { wel: actie("proces: Overleg waar nodig."), niet: actie("proces: Overleg waar nodige zaken spelen.") },
  "delen-tellen-niet-op": {
    wel: cijfer("aantal: 3, delen: [{ naam: x, aantal: 1 }, { naam: y, aantal: 1 }]"),
    niet: cijfer("aantal: 2, delen: [{ naam: x, aantal: 1 }, { naam: y, aantal: 1 }]"),
  },
  "cijfer-zonder-vergelijking": {
    wel: cijfer("aantal: 3"),
    niet: "cijfers: [{ jaar: 2020, soort: klachten, domein: ambtelijk, aantal: 1 }, { jaar: 2019, soort: klachten, domein: [ambtelijk, bestuurlijk], aantal: 2 }]",
  },
  "nul-zonder-uitleg": { wel: cijfer("aantal: 0, vorig_jaar: 1"), niet: cijfer("aantal: 0, toelichting: Er was niets.") },
  "bewijs-zonder-bron": {
    wel: "registers: [{ id: a, soort: nevenwerkzaamheden, domein: bestuurlijk, openbaar: ja }]",
    niet: register("openbaar: ja"),
  },
};

describe.each(Object.entries(gevallen))("%s", (id, { wel, niet }) => {
  test("is seen, with its place and words", () => {
    const gezien = signalen(wel).filter((signaal) => signaal.id === id);
    expect(gezien).toHaveLength(1);
    expect(gezien[0]?.plaatsen[0]).toMatchObject({ bestand: "basisnormen.yaml" });
    expect(gezien[0]?.plaatsen[0]?.regel).toBeGreaterThanOrEqual(4);
    expect(gezien[0]?.tekst).not.toMatch(/\{|undefined/);
  });

  test("is not seen where it is not so", () => {
    expect(signalen(niet).map((signaal) => signaal.id)).not.toContain(id);
  });
});

describe("wettelijke-eis-uitgezet", () => {
  const ids = (peildatum: string): readonly string[] => signalen("", peildatum, uitgezet).map(({ id }) => id);

  test("is seen when a norm set switches off what the law asks on that day", () => {
    expect(ids("2018-01-01")).toContain("wettelijke-eis-uitgezet");
    expect(signalen("", "2018-01-01", uitgezet)[0]).toMatchObject({ ernst: "hoog", plaatsen: [{ regel: 2 }] });
  });

  test("is not seen before that law", () => {
    expect(ids("2017-12-31")).not.toContain("wettelijke-eis-uitgezet");
  });
});

test("an afwijking of which only the year of the end is known is told apart from one that has ended", () => {
  const van = (tot: string): string =>
    signalen(
      `${register("openbaar: nee")}\nafwijkingen: [{ eis: BN-99.b1, reden: Klein, besloten_door: griffier, besloten_op: 2018-01-01, tot: ${tot} }]`,
    )
      .filter(({ id }) => id === "afwijking-ongeldig")
      .map(({ tekst }) => tekst)
      .join();
  expect(van("2020")).toContain("niet zeker");
  expect(van("2019")).toContain("voorbij");
});

test("personal data itself is never repeated", () => {
  expect(JSON.stringify(signalen(gevallen.persoonsgegevens.wel))).not.toContain("12345678");
});

test("gravest first", () => {
  const ernst = signalen(`${gevallen.persoonsgegevens.wel}\n${gevallen["actie-zonder-datum"].wel}`).map((signaal) => signaal.ernst);
  expect(ernst).toEqual([...ernst].sort((a, b) => ["hoog", "middel", "laag"].indexOf(a) - ["hoog", "middel", "laag"].indexOf(b)));
});
