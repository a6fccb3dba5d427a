import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { Signaal } from "../../src/audit/rapport-types.ts";
import type { signaalregels } from "../../src/audit/signalen/signaleer.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { eis, normenkader } from "./opbouw.ts";

// Each signaal both ways: a description that shows it, with the line it points at, and one that does not.

const kader = normenkader([eis("BN-99.b1", { toets: [{ als: ["veld", "openbaar"], cel: "openbaar", ontbreekt: "Niet openbaar." }] })]);

function signalen(regels: string, peildatum = "2020-06-30"): readonly Signaal[] {
  const tekst = `basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\nbronnen: { plan: { titel: Plan } }\n${regels}`;
  const systeem: Integriteitssysteem = laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]).systeem;
  return audit(systeem, kader, { peildatum, peildatumBron: "optie", taal: "nl", versie: "0", selectie: {}, teksten: rapportteksten("nl") })
    .signalen;
}

const register = (inhoud: string): string =>
  `registers: [{ id: a, soort: nevenwerkzaamheden, domein: bestuurlijk, ${inhoud}, bron: { plan: "1" } }]`;
const actie = (inhoud: string): string => `acties: [{ nr: "1", titel: Iets doen, domein: bestuurlijk, ${inhoud} }]`;

const gevallen: Readonly<Record<keyof typeof signaalregels, { readonly wel: string; readonly niet: string }>> = {
  persoonsgegevens: { wel: register("opmerking: Bel 06-12345678"), niet: register("opmerking: Bel het secretariaat") },
  "tegenstrijdige-bronnen": {
    wel: register("openbaar: [{ waarde: ja, bron: { plan: '1' } }, { waarde: nee, bron: { plan: '2' } }]"),
    niet: register("openbaar: [{ waarde: ja, bron: { plan: '1' } }, { waarde: onbekend, bron: { plan: '2' } }]"),
  },
  "bevinding-tegen-feit": {
    wel: `${register("openbaar: nee")}\nbevindingen: [{ eis: BN-99.b1, oordeel: voldaan, toelichting: Gezien }]`,
    niet: `${register("opmerking: x")}\nbevindingen: [{ eis: BN-99.b1, oordeel: voldaan, toelichting: Gezien }]`,
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

test("personal data itself is never repeated", () => {
  expect(JSON.stringify(signalen(gevallen.persoonsgegevens.wel))).not.toContain("12345678");
});

test("gravest first", () => {
  const ernst = signalen(`${gevallen.persoonsgegevens.wel}\n${gevallen["actie-zonder-datum"].wel}`).map((signaal) => signaal.ernst);
  expect(ernst).toEqual([...ernst].sort((a, b) => ["hoog", "middel", "laag"].indexOf(a) - ["hoog", "middel", "laag"].indexOf(b)));
});
