import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { Ontbreekt } from "../../src/audit/rapport-types.ts";
import { type Bronbestand, laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";

const voorbeelden = readdirSync("examples").map((naam) => (naam === "eigen-normenkader" ? `${naam}/beschrijving` : naam));

function gaten(bronnen: readonly Bronbestand[], peildatum = "2019-01-01"): readonly Ontbreekt[] {
  const { systeem } = laadBeschrijving(bronnen);
  const opties = { peildatum, peildatumBron: "optie", taal: "nl", versie: "0", selectie: {}, teksten: rapportteksten("nl") } as const;
  return audit(systeem, basisnormen, opties).normen.flatMap(({ ontbreekt }) => ontbreekt);
}

/** What a baseline compares; the sentence is there to show that it is the same gap. */
const sleutels = (lijst: readonly Ontbreekt[]): readonly string[] =>
  lijst.map(({ eis, onderwerp, soort, tekst }) => [eis, onderwerp, soort, tekst].join(" | "));

/** Every section in a file of its own, in another order, with comments that move every line. */
function gesplitst(bronnen: readonly Bronbestand[]): readonly Bronbestand[] {
  const isKop = (deel: string): boolean => /^(?:basisnormen|organisatie|peildatum):/.test(deel);
  const delen = bronnen.flatMap(({ tekst }) => tekst.split(/^(?=[a-z_]+:)/m)).filter((deel) => /^(?!bestanden:)[a-z]/.test(deel));
  const rest = delen.filter((deel) => !isKop(deel)).map((deel, i) => ({ bestand: `${i}.yaml`, tekst: `# elders\n\n${deel}` }));
  const lijst = rest.map(({ bestand }) => `  - ${bestand}\n`).join("");
  return [{ bestand: "basisnormen.yaml", tekst: `${delen.filter(isKop).join("")}bestanden:\n${lijst}` }, ...rest.reverse()];
}

describe.each(voorbeelden)("the gaps of %s", (naam) => {
  const lees = async (): Promise<readonly Bronbestand[]> =>
    [...(await leesMap(`examples/${naam}`)).bronteksten].map(([bestand, tekst]) => ({ bestand, tekst }));

  it("have a key of their own and one place to point at", async () => {
    for (const dag of ["2016-01-01", "2019-01-01", "2026-06-30"]) {
      const lijst = gaten(await lees(), dag);
      const eigen = lijst.map(({ eis, onderwerp }) => `${eis} ${onderwerp}`);
      expect(eigen).toEqual([...new Set(eigen)]);
      for (const { plaats, ouder, onderwerp } of lijst) {
        expect([plaats, ouder].filter((een) => een !== undefined)).toHaveLength(1);
        expect(onderwerp).toMatch(/^[a-z]+(?:\/[a-z0-9-]+\/[a-z_.+]+(?:~\d)?)?(?:@[a-z+-]+)?$/);
      }
    }
  });

  it("keep their keys when lines move, sections get a file of their own and files change places", async () => {
    const bronnen = await lees();
    expect(sleutels(gaten(gesplitst(bronnen)))).toEqual(sleutels(gaten(bronnen)));
  });
});

describe("the subject of a gap", () => {
  const kop = "basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\n";
  const van = (eis: string, tekst: string): readonly Ontbreekt[] =>
    gaten([{ bestand: "basisnormen.yaml", tekst: kop + tekst }]).filter((gat) => gat.eis === eis);

  it("is the section when nothing is described, pointed at by the organisation", () => {
    expect(van("BN-02.a1", "")).toMatchObject([
      { onderwerp: "documenten", soort: "onbekend", ouder: { regel: 2, kolom: 1, pad: "/organisatie" } },
    ]);
  });

  it("is pointed at by the section when that stands there", () => {
    const tekst = "documenten:\n  - { id: beleid, soort: integriteitsbeleid, domein: ambtelijk }\n";
    expect(van("BN-02.a1", tekst)).toMatchObject([{ onderwerp: "documenten", ouder: { regel: 3, kolom: 1, pad: "/documenten" } }]);
  });

  it("stays the same when what was unknown proves missing", () => {
    const tekst = "documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, aanwezig: nee }\n";
    expect(van("BN-02.a1", tekst)).toMatchObject([{ onderwerp: "documenten", soort: "niet-voldaan", plaats: { regel: 4 } }]);
  });

  it("is the item with the attribute it falls short of", () => {
    const tekst = "documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, bekend: nee }\n";
    const [gat] = gaten([{ bestand: "basisnormen.yaml", tekst: kop + tekst }]).filter(({ onderwerp }) => onderwerp.includes("/"));
    expect(gat).toMatchObject({ onderwerp: "documenten/code/bekend", soort: "niet-voldaan" });
  });

  it("names the groups in a fixed order where each must be covered", () => {
    expect(van("BN-02.b1", "")).toMatchObject([{ onderwerp: "documenten@dagelijks-bestuur+volksvertegenwoordiging+voorzitter" }]);
  });

  it("tells two items apart that would read the same", () => {
    const tekst = ["een", "twee"].map((id) => `  - { id: ${id}, soort: gedragscode, domein: ambtelijk, bekend: nee }\n`).join("");
    const onderwerpen = gaten([{ bestand: "basisnormen.yaml", tekst: `${kop}documenten:\n${tekst}` }]).map(({ onderwerp }) => onderwerp);
    expect(onderwerpen).toEqual(expect.arrayContaining(["documenten/een/bekend", "documenten/twee/bekend"]));
  });
});
