import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { bestanden, NAAMRUIMTE } from "../../src/oscal/blad.ts";
import { catalog } from "../../src/oscal/catalog.ts";
import type { Prop } from "../../src/oscal/types.ts";
import { uuid } from "../../src/oscal/uuid.ts";
import { oscalWaarde, voorOscal } from "../../src/render/escape.ts";
import { talen } from "../../src/tekst/taal.ts";
import { overalVijandig, VIJANDIG, vijandig } from "../render/vijandig.ts";
import { ingedeeld, voorbeeld } from "../render/voorbeeld.ts";
import { rapport, voorbeeldrapport } from "../vergelijking/toets.ts";
import { alle, bezwaren, drietal } from "./documenten.ts";

const waarde = (props: readonly Prop[] | undefined, naam: string): string | undefined => props?.find(({ name }) => name === naam)?.value;

const utrecht = await voorbeeldrapport("provincie-utrecht-2018");

describe("the OSCAL documents", () => {
  it.each(["provincie-utrecht-2018", "provincie-drenthe-2022", "gemeente-stichtse-vecht-2019", "model-omgevingsdienst-2026"])(
    "of %s are valid under NIST's schemas, in both languages",
    async (naam) => {
      const gevonden = await voorbeeldrapport(naam);
      for (const taal of talen) for (const document of drietal(gevonden, taal).documenten) expect(bezwaren(document)).toEqual([]);
    },
    30_000,
  );

  it.each([voorbeeld, ingedeeld, vijandig(voorbeeld), vijandig(utrecht), overalVijandigeIds(voorbeeld)])(
    "are valid whatever a description holds",
    (gevonden) => {
      for (const document of drietal(gevonden).documenten) expect(bezwaren(document)).toEqual([]);
    },
    30_000,
  );

  it("are refused by those schemas when something is wrong, so that the check above means something", () => {
    const { resultaten, catalogus } = drietal(utrecht);
    expect(bezwaren({ "assessment-results": { ...resultaten, "import-ap": {} } })).not.toEqual([]);
    expect(bezwaren({ catalog: { ...catalogus.catalog, uuid: "no uuid" } })).not.toEqual([]);
    expect(bezwaren({ catalog: { ...catalogus.catalog, extra: 1 } })).not.toEqual([]);
  });

  it("are the same twice, and say the day of the audit, not of the clock", () => {
    expect(JSON.stringify(drietal(utrecht).documenten)).toBe(JSON.stringify(drietal(utrecht).documenten));
    for (const document of drietal(utrecht).documenten) expect(alle(document, "last-modified")).toEqual(["2018-10-30T12:00:00Z"]);
  });

  it("use each UUID for one thing, and refer to nothing that is not there", () => {
    const { catalogus, resultaten, plan } = drietal(utrecht);
    const controls = new Set(alle(catalogus, "id"));
    for (const document of [catalogus, resultaten, plan]) {
      const uuids = alle(document, "uuid");
      expect(new Set(uuids).size).toBe(uuids.length);
      const bekend = new Set([...uuids, ...alle(document, "roles").flatMap((rollen) => alle(rollen, "id"))]);
      const verwijzingen = ["observation-uuid", "risk-uuid", "finding-uuid", "actor-uuid", "subject-uuid", "component-uuid", "role-id"];
      for (const sleutel of verwijzingen) for (const naar of alle(document, sleutel)) expect(bekend).toContain(naar);
      for (const href of alle(document, "href")
        .map(String)
        .filter((een) => een.startsWith("#")))
        expect(bekend).toContain(href.slice(1));
      for (const id of [...alle(document, "target-id"), ...alle(document, "control-id")]) expect(controls).toContain(id);
    }
  });

  it("point at each other by file name", () => {
    const { resultaten, plan } = drietal(utrecht);
    expect(resultaten.metadata.links).toContainEqual(expect.objectContaining({ href: bestanden.catalog }));
    expect(plan?.metadata.links?.map(({ href }) => href)).toEqual([bestanden.catalog, bestanden.results]);
    expect(waarde(plan?.metadata.props, "assessment-results")).toBe(resultaten.uuid);
  });

  it("put every property of ours in our own namespace", () => {
    for (const document of drietal(utrecht).documenten)
      for (const props of alle(document, "props") as readonly (readonly Prop[])[])
        for (const { name, ns } of props) expect([name, ns]).toEqual([name, name === "label" ? undefined : NAAMRUIMTE]);
  });
});

/** The ids of a normenkader have a fixed shape; a rapport somebody made up may have others, but then is no OSCAL. */
function overalVijandigeIds(gevonden: Rapport): Rapport {
  const gif = overalVijandig(gevonden);
  return {
    ...gif,
    peildatum: gevonden.peildatum,
    normen: gif.normen.map((norm, i) => ({
      ...norm,
      eisen: norm.eisen.map((eis, j) => ({ ...eis, id: gevonden.normen[i]?.eisen[j]?.id ?? "" })),
    })),
  };
}

describe("the catalog", () => {
  const { catalogus } = drietal(utrecht);
  const { groups } = catalogus.catalog;

  it("has a group per norm and a control per eis of the normenkader", () => {
    expect(groups.map(({ id }) => id)).toEqual(basisnormen.normen.map(({ id }) => id));
    expect(groups.flatMap(({ controls }) => controls.map(({ id }) => id))).toEqual(
      basisnormen.normen.flatMap(({ eisen }) => eisen.map(({ id }) => id)),
    );
  });

  it("keeps what the norm says in properties: domein, aspect, kern, zwaarte and the conditions", () => {
    const control = groups.flatMap(({ controls }) => controls).find(({ id }) => id === "BN-06.b4");
    expect(["domein", "aspect", "kern", "zwaarte", "toets"].map((naam) => waarde(control?.props, naam))).toEqual([
      "bestuurlijk",
      "werking",
      "nee",
      "basisnorm",
      'binnen(bijgewerkt, "P6M")',
    ]);
  });

  it("speaks the words of the organisation type and cites its law only", () => {
    const gemeente = catalog(basisnormen, { type: "gemeente", peildatum: "2018-10-30", taal: "nl" }).catalog;
    const wetten = gemeente["back-matter"]?.resources.map(({ title }) => title).join(" ");
    expect(wetten).toContain("Gemeentewet");
    expect(wetten).not.toContain("Provinciewet");
    expect(JSON.stringify(gemeente)).toContain("de gemeenteraad");
    expect(JSON.stringify(catalogus)).not.toMatch(/\{[a-z-]+\}/);
  });

  it("is another catalog for another type or version", () => {
    const van = (versie: string, type: "gemeente" | "provincie"): string =>
      catalog({ ...basisnormen, versie }, { type, peildatum: "2018-10-30", taal: "nl" }).catalog.uuid;
    expect(new Set([van("1.0.0", "gemeente"), van("1.0.0", "provincie"), van("1.0.1", "gemeente")]).size).toBe(3);
    expect(van("1.0.0", "gemeente")).toBe(van("1.0.0", "gemeente"));
  });
});

describe("the assessment results", () => {
  const { resultaten } = drietal(voorbeeld);
  const [result] = resultaten.results;
  const finding = (eis: string) => result?.findings?.find(({ target }) => target["target-id"] === `${eis}_smt`);

  it.each([
    ["BN-06.b1", "satisfied", "pass"],
    ["BN-06.b2", "not-satisfied", "fail"],
    ["BN-06.b3", "not-satisfied", "other"],
    ["BN-06.b5", "not-satisfied", "other"],
  ])("say of %s: %s, %s", (eis, state, reason) => {
    expect(finding(eis)?.target.status).toMatchObject({ state, reason });
  });

  it("keep the unknown apart from the missing, in a property and in words", () => {
    expect(waarde(finding("BN-06.b3")?.props, "uitkomst")).toBe("onbekend");
    expect(finding("BN-06.b3")?.target.status.remarks).toContain("Dat is iets anders dan niet voldaan");
  });

  it("conclude nothing about what does not apply or is out of scope, and say why", () => {
    for (const eis of ["BN-06.b6", "BN-08.a1"]) expect(finding(eis)).toBeUndefined();
    const [keuze] = result?.["reviewed-controls"]["control-selections"] ?? [];
    expect(keuze?.["exclude-controls"]).toEqual([{ "control-id": "BN-06.b6" }, { "control-id": "BN-08.a1" }]);
    expect(keuze?.props).toMatchObject([
      { name: "niet-getoetst", value: "BN-06.b6", remarks: expect.stringContaining("volgt in 2019") as string },
      { name: "nvt", value: "BN-08.a1" },
    ]);
  });

  it("point from each observation to file and line of the evidence", () => {
    const observation = result?.observations?.find(({ title }) => title.startsWith("BN-06.b2"));
    const bewijs = observation?.["relevant-evidence"]?.at(-1);
    expect(bewijs?.description).toBe("registers.yaml:15, Register nevenfuncties, openbaar: deels");
    expect(["bestand", "regel", "pad", "uitkomst"].map((naam) => waarde(bewijs?.props, naam))).toEqual([
      "registers.yaml",
      "15",
      "/registers/0/openbaar",
      "niet-voldaan",
    ]);
    const bron = resultaten["back-matter"].resources.find((een) => `#${een.uuid}` === bewijs?.href);
    expect(bron?.title).toBe("registers.yaml");
  });

  it("have no plan of assessment to import, and tell the approach in a resource instead", () => {
    const aanpak = resultaten["back-matter"].resources.find((een) => `#${een.uuid}` === resultaten["import-ap"].href);
    expect(aanpak?.description).toContain("EXAMINE");
  });

  it("state the limits of the verdict", () => {
    for (const grens of voorbeeld.grenzen) expect(result?.remarks).toContain(grens.slice(0, -1));
  });
});

describe("the plan of action", () => {
  const { plan } = drietal(voorbeeld);
  const risk = (eis: string) => plan?.risks.find(({ title }) => title.startsWith(eis));

  it("has an item for every gap and accepted deviation, and no other", () => {
    expect(plan?.["poam-items"].map(({ title }) => title.split(" ")[0])).toEqual(["BN-06.b2", "BN-06.b3", "BN-06.b5"]);
    expect(waarde(plan?.["poam-items"][2]?.props, "soort")).toBe("afwijking");
  });

  it("tells planned actions from proposals, with the role, the last day and the rhythm", () => {
    const [actie] = risk("BN-06.b2")?.remediations ?? [];
    expect(actie).toMatchObject({
      lifecycle: "planned",
      tasks: [
        {
          type: "milestone",
          timing: { "on-date": { date: "2019-03-31T12:00:00Z" } },
          "responsible-roles": [{ "role-id": "rol-de-griffier-en-de-commissaris-van-de-koning" }],
        },
        { type: "action", timing: { "at-frequency": { period: 6, unit: "months" } } },
      ],
    });
    expect(actie).not.toHaveProperty("origins");
    const voorstel = risk("BN-06.b3")?.remediations?.[1];
    expect(voorstel).toMatchObject({
      lifecycle: "recommendation",
      tasks: [{ timing: { "within-date-range": { start: "2018-10-30T12:00:00Z", end: "2019-01-30T12:00:00Z" } } }],
    });
    expect(voorstel?.origins).toHaveLength(1);
  });

  it("says how far it is: open, being worked on, or accepted until a day", () => {
    expect(risk("BN-06.b2")?.status).toBe("remediating");
    expect(risk("BN-06.b5")).toMatchObject({ status: "deviation-approved", deadline: "2019-12-31T12:00:00Z" });
  });

  it("keeps the identity of a gap over the years, and not that of what was seen", () => {
    const later = drietal({ ...voorbeeld, peildatum: "2019-10-30" }).plan;
    expect(later?.risks.map((een) => een.uuid)).toEqual(plan?.risks.map((een) => een.uuid));
    expect(later?.uuid).toBe(plan?.uuid);
    expect(later?.findings[0]?.uuid).not.toBe(plan?.findings[0]?.uuid);
  });

  it("is not there when there is nothing to follow up", () => {
    const [norm] = voorbeeld.normen;
    if (norm === undefined) throw new Error("no norm");
    const eisen = norm.eisen.filter(({ uitkomst }) => uitkomst === "voldaan");
    expect(drietal({ ...voorbeeld, normen: [{ ...norm, eisen, ontbreekt: [] }] }).plan).toBeUndefined();
  });

  it("names roles and bodies, no people", () => {
    for (const document of drietal(utrecht).documenten) expect(alle(document, "type")).not.toContain("person");
  });
});

describe("an unusual rapport", () => {
  it("of which nothing was assessed is valid still", () => {
    const [norm] = voorbeeld.normen;
    if (norm === undefined) throw new Error("no norm");
    const eisen = norm.eisen.map((eis) => ({ ...eis, uitkomst: "nvt" as const }));
    const niets = { ...voorbeeld, normen: [{ ...norm, eisen, uitgewerkt: [], ontbreekt: [], uitwerking: [] }] };
    for (const document of drietal(niets).documenten) expect(bezwaren(document)).toEqual([]);
  });

  it("with dates and periods of every precision is valid, and gives the last day they may be", () => {
    const acties = ["2019", "2019-05", "2019-Q1", "2019-H2", "2019-02-28", "1850"]
      .map(
        (gereed, i) =>
          `  - { nr: "${i}", titel: Actie ${i}, domein: ambtelijk, voor: [BN-02.a1], gereed: ${gereed}, frequentie: P${i + 1}M }`,
      )
      .join("\n");
    const { plan, documenten } = drietal(rapport(`acties:\n${acties}\n`));
    for (const document of documenten) expect(bezwaren(document)).toEqual([]);
    const dagen = alle(plan, "on-date").map((een) => (een as { readonly date: string }).date.slice(0, 10));
    expect(dagen.slice(0, 5)).toEqual(["2019-12-31", "2019-05-31", "2019-03-31", "2019-12-31", "2019-02-28"]);
    expect(dagen.some((dag) => dag.startsWith("1850"))).toBe(false);
  });
});

describe("text in OSCAL's Markdown", () => {
  /** What a CommonMark reader shows, if it is one plain paragraph. */
  const gelezen = (tekst: string): string => {
    const [alinea, ...meer] = fromMarkdown(voorOscal(tekst)).children;
    if (alinea?.type !== "paragraph" || meer.length > 0) return "no paragraph";
    return alinea.children.map((deel) => (deel.type === "text" ? deel.value : `<${deel.type}>`)).join("");
  };

  it("is read as the text it was, and nothing else", () => {
    expect(gelezen(VIJANDIG)).toBe(oscalWaarde(VIJANDIG));
    for (const tekst of [
      "# kop",
      "- punt",
      "1. een",
      "+ punt",
      "> citaat",
      "===",
      "---",
      "    code",
      "| a | b |",
      "~~~",
      "[a]: http://x",
      "&lt;",
      "a\\b",
      "2) x",
      "<b>x</b>",
      "![a](b)",
    ])
      expect(gelezen(tekst)).toBe(oscalWaarde(tekst));
  });

  it("of any kind is, too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (tekst) => {
        fc.pre(oscalWaarde(tekst) !== "");
        expect(gelezen(tekst)).toBe(oscalWaarde(tekst));
      }),
      { numRuns: 500 },
    );
  });

  it("has no sub, sup, quotation or insertion, which are OSCAL's own", () => {
    expect(voorOscal('a~b~ ^c^ "d" {{ insert: param, x }}')).toBe('a\\~b\\~ \\^c\\^ \\"d\\" \\{\\{ insert: param, x \\}\\}');
  });
});

describe("a UUID", () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, "urn:basisnormen:oscal:risk:pv26:BN-06.b1")
  it("is of version 5, as another implementation makes it", () => {
    expect(uuid("risk", "pv26", "BN-06.b1")).toBe("4af022e7-26f0-5dde-80ee-facbffd7014b");
    expect(uuid("rol", "de griffier: é")).toBe("4487bb86-51fb-55dd-92b5-cac52288f88f");
  });

  it("differs where the parts differ, also where they run together", () => {
    expect(uuid("a", "b:c")).not.toBe(uuid("a", "b", "c"));
    expect(uuid("a:b", "c")).not.toBe(uuid("a", "b:c"));
  });
});
