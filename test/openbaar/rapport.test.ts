import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { EENVOUDIG, map } from "../cli/beschrijving.ts";
import { draai } from "../cli/draai.ts";

const GEHEIM = "zzgeheim";

/** A secret in every place where somebody can write freely; a public and a closed source; few people. */
const BESCHRIJVING = `basisnormen: 1
organisatie: { naam: Provincie Voorbeeld, type: provincie, medewerkers: 4 }
peildatum: 2018-10-30
bronnen:
  open: { titel: Openbaar plan, vindplaats: https://example.nl/${GEHEIM}.pdf, openbaar: ja }
  dicht: { titel: Intern verslag ${GEHEIM}, vindplaats: '\\\\server\\${GEHEIM}' }
documenten:
  - id: ${GEHEIM}-code
    soort: gedragscode
    domein: ambtelijk
    titel: Code na de zaak ${GEHEIM}
    opmerking: Over ${GEHEIM}
    geldt_voor: [medewerkers]
    schriftelijk: { waarde: ja, opmerking: "na ${GEHEIM}", bron: { dicht: "blz. ${GEHEIM}" } }
    bekend: [{ waarde: ja, opmerking: "${GEHEIM}", bron: { open: hfst. 1 } }, { waarde: nee, bron: { dicht: "${GEHEIM}" } }]
    bron: { dicht: "blz. ${GEHEIM}" }
  - id: open-code
    soort: gedragscode
    domein: bestuurlijk
    titel: Gedragscode Provinciale Staten
    geldt_voor: [volksvertegenwoordiging]
    bekend: deels
    bron: { open: 'C:\\${GEHEIM}\\plan' }
rollen:
  - id: ${GEHEIM}-rol
    soort: vertrouwenspersoon
    domein: ambtelijk
    titel: Vertrouwenspersoon ${GEHEIM}
    aantal: [{ waarde: 1, bron: { dicht: a } }, { waarde: 2, bron: { open: b } }]
    bron: { dicht: "${GEHEIM}" }
acties:
  - nr: ${GEHEIM}
    titel: Afhandeling van ${GEHEIM}
    domein: ambtelijk
    voor: [BN-02.a1, BN-11]
    proces: ${GEHEIM}
    oplevering: ${GEHEIM}
    opmerking: ${GEHEIM}
    bron: { dicht: "${GEHEIM}" }
  - nr: "7"
    titel: Werk de code bij
    domein: bestuurlijk
    voor: [BN-02]
    bron: { open: hfst. 3 }
bevindingen:
  - { eis: BN-01.a1, oordeel: voldaan, toelichting: "Na ${GEHEIM}", door: griffier, op: 2018-09-02, bron: { dicht: "${GEHEIM}" } }
afwijkingen:
  - { eis: BN-01.a5, reden: "Om ${GEHEIM}", besloten_door: directie, besloten_op: 2018-01-01, tot: 2019-12-31, bron: { dicht: "${GEHEIM}" } }
cijfers:
  - { jaar: 2017, soort: meldingen-misstand, domein: ambtelijk, aantal: 3, delen: [{ naam: "${GEHEIM}", aantal: 1 }], toelichting: "${GEHEIM}" }
buiten_bereik:
  - { norm: BN-10, reden: "Loopt nog: ${GEHEIM}", bron: { dicht: "${GEHEIM}" } }
`;

async function rapport(pad: string, ...opties: readonly string[]): Promise<{ readonly json: string; readonly rapport: Rapport }> {
  const { stdout, stderr, status } = await draai(["audit", pad, "--format", "json", "--fail-on", "nooit", ...opties]);
  expect(status, stderr).toBe(0);
  return { json: stdout, rapport: JSON.parse(stdout) as Rapport };
}

const oordelen = ({ normen }: Rapport): unknown =>
  normen.map(({ id, domein, oordeel, eisen }) => [id, domein, oordeel, eisen.map((eis) => [eis.id, eis.uitkomst])]);

describe("a public version", () => {
  it("holds nothing that somebody wrote freely, no place and no small number", async () => {
    const pad = map({ "basisnormen.yaml": BESCHRIJVING });
    const { json, rapport: uit } = await rapport(pad, "--openbaar");
    expect(json).not.toContain(GEHEIM);
    expect(json).not.toContain("basisnormen.yaml");
    expect(json).not.toContain(pad);
    expect(json).not.toMatch(/"(?:regel|kolom|pad|plaats|plaatsen)"/);
    expect(uit.organisatie.medewerkers).toBeUndefined();
    expect(uit.signalen).toEqual([]);
    expect(uit.openbaar).toEqual({ drempel: 5 });
  });

  it("holds the secrets where it is not asked to be public, so that the test above can fail", async () => {
    const { json } = await rapport(map({ "basisnormen.yaml": BESCHRIJVING }));
    expect(json.split(GEHEIM).length).toBeGreaterThan(15);
  });

  it("shows what a public document says: its titles, its actions, its chapters", async () => {
    const { json } = await rapport(map({ "basisnormen.yaml": BESCHRIJVING }), "--openbaar");
    expect(json).toContain("Gedragscode Provinciale Staten");
    expect(json).toContain("Werk de code bij");
    expect(json).toContain("Openbaar plan, hfst. 3");
  });

  it("says in its limits that it is public and what is left out, in both languages", async () => {
    const pad = map({ "basisnormen.yaml": BESCHRIJVING });
    expect((await rapport(pad, "--openbaar")).rapport.grenzen[0]).toContain("openbare versie");
    expect((await rapport(pad, "--openbaar", "--lang", "en")).rapport.grenzen[0]).toContain("public version");
  });

  it.each(readdirSync("examples").filter((naam) => naam !== "eigen-normenkader"))("judges the same as the full one (%s)", async (naam) => {
    const pad = join("examples", naam);
    expect(oordelen((await rapport(pad, "--openbaar")).rapport)).toEqual(oordelen((await rapport(pad)).rapport));
  });

  it("keeps a planned action planned, with what the norm proposes in the place of its words", async () => {
    const { rapport: uit } = await rapport(map({ "basisnormen.yaml": BESCHRIJVING }), "--openbaar", "--norm", "BN-02");
    const gepland = uit.normen.find(({ domein }) => domein === "ambtelijk")?.uitwerking.filter(({ voorstel }) => !voorstel) ?? [];
    expect(gepland).toHaveLength(1);
    expect(gepland[0]).toMatchObject({ actie: "zonder nummer", eisen: ["BN-02.a1"] });
  });
});

describe("options of a public version", () => {
  it.each(["2", "101", "vijf", "-1"])("refuses %s as a threshold", async (drempel) => {
    const { status, stderr } = await draai(["audit", map({ "basisnormen.yaml": EENVOUDIG }), "--openbaar", `--drempel=${drempel}`]);
    expect(status).toBe(2);
    expect(stderr).toContain("3 tot en met 100");
  });

  it("refuses a threshold without --openbaar", async () => {
    expect((await draai(["audit", map(), "--drempel", "5"])).status).toBe(2);
  });

  it("shows the number of staff from the threshold up", async () => {
    const pad = map({ "basisnormen.yaml": BESCHRIJVING });
    expect((await rapport(pad, "--openbaar", "--drempel", "4")).rapport.organisatie.medewerkers).toBe(4);
  });
});
