import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Jaarverslag } from "../../src/jaarverslag/types.ts";
import { teller, verslag } from "./maak.ts";

const DREMPEL = 5;
const GEHEIM = "zzgeheim";

const meldingen = (bron: string, aantallen: readonly [number, ...number[]]): string => {
  const [totaal, ...delen] = aantallen;
  const lijst = delen.map((aantal, i) => `{ naam: deel ${"abc"[i]}, aantal: ${aantal} }`).join(", ");
  return `cijfers:\n  - { jaar: 2025, soort: meldingen-vertrouwenspersoon, domein: ambtelijk, aantal: ${totaal}, delen: [${lijst}], bron: { ${bron}: p } }\n`;
};

describe("the version for the public", () => {
  it("hides small parts, and another that would give one away", () => {
    const [cijfer] = teller(verslag(meldingen("open", [19, 1, 8, 10]), { drempel: DREMPEL }), "gesprekken").cijfers;
    expect(cijfer?.aantal).toEqual({ getal: 19 });
    expect(cijfer?.delen.map(({ aantal }) => aantal)).toEqual([{ verborgen: "klein" }, { verborgen: "ook" }, { getal: 10 }]);
  });

  it.each([
    [
      "both domeinen together beside one of them",
      "  - { jaar: 2025, soort: klachten, domein: [bestuurlijk, ambtelijk], aantal: 20 }\n  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 18 }\n",
    ],
    [
      "the same of the year before",
      "  - { jaar: 2025, soort: klachten, domein: [bestuurlijk, ambtelijk], aantal: 30, vorig_jaar: 20 }\n  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 24, vorig_jaar: 18 }\n  - { jaar: 2025, soort: klachten, domein: bestuurlijk, aantal: 6, vorig_jaar: 2 }\n",
    ],
    [
      "a year that is told in two ways",
      "  - { jaar: 2024, soort: klachten, domein: [bestuurlijk, ambtelijk], aantal: 8 }\n  - { jaar: 2024, soort: klachten, domein: ambtelijk, aantal: 6 }\n  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 0, vorig_jaar: 1 }\n",
    ],
    [
      "parts that leave some out",
      "  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 20, delen: [{ naam: a, aantal: 10 }, { naam: b, aantal: 8 }], bron: { open: p } }\n",
    ],
    [
      "a kind of report beside one that holds it",
      "  - { jaar: 2025, soort: meldingen-vertrouwenspersoon, domein: ambtelijk, aantal: 19 }\n  - { jaar: 2025, soort: meldingen-ongewenst-gedrag, domein: ambtelijk, aantal: 17 }\n",
    ],
  ])("tells no small number by subtraction: %s", (_, regels) => {
    const { cijfers } = verslag(`cijfers:\n${regels}`, { drempel: DREMPEL });
    const getoond = new Set(getallenIn(cijfers));
    expect([...getoond].some((a) => [...getoond].some((b) => a - b === 2))).toBe(false);
    expect(JSON.stringify(cijfers)).toContain("verborgen");
  });

  it("hides the parts with a total that they do not add up to", () => {
    const yaml = `cijfers:
  - { jaar: 2025, soort: klachten, domein: [bestuurlijk, ambtelijk], aantal: 14 }
  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 12, delen: [{ naam: a, aantal: 7 }, { naam: b, aantal: 6 }], bron: { open: p } }
  - { jaar: 2025, soort: klachten, domein: bestuurlijk, aantal: 2 }\n`;
    const [, ambtelijk] = teller(verslag(yaml, { drempel: DREMPEL }), "klachten").cijfers;
    expect(ambtelijk?.delen.every(({ aantal }) => aantal.getal === undefined)).toBe(true);
  });

  it("does not tell in how many sessions a hidden number of oaths was sworn, nor how many work there", () => {
    const yaml = (aantal: number): string =>
      `cijfers:\n  - { jaar: 2025, soort: eden, domein: ambtelijk, aantal: ${aantal} }\nactiviteiten:\n  - { id: e, soort: eedaflegging, domein: ambtelijk, aantal: 4, over: { jaar: 2025 } }\n`;
    expect(teller(verslag(yaml(4), { drempel: DREMPEL }), "eden").cijfers[0]?.keren).toBeUndefined();
    expect(teller(verslag(yaml(9), { drempel: DREMPEL }), "eden").cijfers[0]?.keren).toBe(4);
    const uit = verslag("", { drempel: DREMPEL, vorig: { yaml: "", peildatum: "2024-12-31" } });
    expect(JSON.stringify(uit)).not.toContain('medewerkers":');
  });

  it("leaves out actions of which the words are not public", () => {
    const actie = (bron: string): string =>
      `acties:\n  - { nr: "1", titel: doen, domein: ambtelijk, gereed: 2025, bron: { ${bron}: p } }\n`;
    expect(verslag(actie("intern"), { jaar: 2025, drempel: DREMPEL }).kader.acties).toEqual([]);
    expect(verslag(actie("open"), { jaar: 2025, drempel: DREMPEL }).kader.acties).toHaveLength(1);
  });

  it("shows parts only from a public source", () => {
    const [cijfer] = teller(verslag(meldingen("intern", [26, 8, 8, 10]), { drempel: DREMPEL }), "gesprekken").cijfers;
    expect(cijfer).toMatchObject({ aantal: { getal: 26 }, delen: [], bron: "" });
  });

  it("hides a small number of the year before wherever it stands, and the difference with it", () => {
    const uit = verslag("cijfers:\n  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 9, vorig_jaar: 2 }\n", {
      drempel: DREMPEL,
    });
    const [cijfer] = teller(uit, "klachten").cijfers;
    expect(cijfer?.vorig?.aantal).toEqual({ verborgen: "klein" });
    expect(cijfer?.verschil).toBeUndefined();
    expect(uit.management.trends).toEqual([]);
    expect(uit.cijfers.vergelijking.reeksen[0]?.aantallen).toEqual([{ verborgen: "klein" }, { getal: 9 }]);
  });

  it("tells zero, and how many trainings there were, for those are no people", () => {
    const uit = verslag(
      "cijfers:\n  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 0 }\n  - { jaar: 2025, soort: trainingen, domein: ambtelijk, aantal: 2 }\n",
      { drempel: DREMPEL },
    );
    expect(teller(uit, "klachten").cijfers[0]?.aantal).toEqual({ getal: 0 });
    expect(teller(uit, "trainingen").cijfers[0]?.aantal).toEqual({ getal: 2 });
  });

  it("makes no check that would tell a hidden number", () => {
    const yaml = meldingen("open", [19, 1, 8, 10]);
    expect(verslag(yaml).cijfers.controles).toHaveLength(1);
    expect(verslag(yaml, { drempel: DREMPEL }).cijfers.controles).toEqual([]);
    expect(verslag(meldingen("open", [26, 8, 8, 10]), { drempel: DREMPEL }).cijfers.controles).toHaveLength(1);
  });

  it("keeps what somebody wrote only from a public source, and never about cases", () => {
    const geschreven = (bron: string): string =>
      `jaarverslagen:\n  - { jaar: 2025, visie: Onze visie., uitkomsten: Geen misstand., bron: { ${bron}: p } }\n`;
    const standen = (bron: string): readonly unknown[] => {
      const uit = verslag(geschreven(bron), { drempel: DREMPEL });
      return [uit.kader.vragen[0]?.stand, teller(uit, "misstanden").vragen[2]?.stand];
    };
    expect(standen("open")).toEqual(["ingevuld", "niet-openbaar"]);
    expect(standen("intern")).toEqual(["niet-openbaar", "niet-openbaar"]);
    expect(verslag(geschreven("intern")).kader.vragen[0]?.stand).toBe("ingevuld");
  });

  it("does not show whether a question about cases was answered, or was none", () => {
    const stand = (yaml: string): string | undefined => teller(verslag(yaml, { drempel: DREMPEL }), "misstanden").vragen[1]?.stand;
    expect(stand("cijfers:\n  - { jaar: 2025, soort: meldingen-misstand, domein: ambtelijk, aantal: 0 }\n")).toBe("niet-openbaar");
    expect(stand("")).toBe("niet-openbaar");
  });

  it("holds nothing of what somebody wrote for the inside, and no place in a file", () => {
    const yaml = `cijfers:
  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 3, delen: [{ naam: ${GEHEIM}, aantal: 3 }], toelichting: ${GEHEIM}, bron: { intern: ${GEHEIM} } }
jaarverslagen:
  - { jaar: 2025, visie: ${GEHEIM}, aard_meldingen: ${GEHEIM}, diversen: ${GEHEIM}, bron: { intern: ${GEHEIM} } }
activiteiten:
  - { id: a, soort: training, domein: ambtelijk, titel: ${GEHEIM}, opmerking: ${GEHEIM}, laatst: 2025, deelnemers: 3, bron: { intern: ${GEHEIM} } }
acties:
  - { nr: ${GEHEIM}, titel: ${GEHEIM}, domein: ambtelijk, gereed: 2025, bron: { intern: ${GEHEIM} } }
programma:
  - { onderwerp: ${GEHEIM}, activiteit: ${GEHEIM}, jaren: [2025, 2026], bron: { intern: ${GEHEIM} } }\n`;
    const uit = JSON.stringify(verslag(yaml, { drempel: DREMPEL }));
    expect(uit).not.toContain(GEHEIM);
    expect(uit).not.toContain("basisnormen.yaml");
    expect(JSON.stringify(verslag(yaml))).toContain(GEHEIM);
  });
});

/** Every number that stands in it under a name of a number. */
const getallenIn = (waarde: unknown): readonly number[] => {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    typeof deel === "number" && ["getal", "aantal", "deelnemers"].includes(sleutel) ? [deel] : getallenIn(deel),
  );
};

describe("whatever the figures are", () => {
  const aantal = fc.integer({ min: 0, max: 12 });
  const cijfer = fc.record({
    jaar: fc.constantFrom(2024, 2025),
    soort: fc.constantFrom("klachten", "incidenten", "eden"),
    domein: fc.constantFrom("ambtelijk", "bestuurlijk", "[bestuurlijk, ambtelijk]"),
    aantal,
    delen: fc.array(aantal, { maxLength: 3 }),
    vorig: fc.option(aantal, { nil: undefined }),
  });
  const beschrijving = fc.uniqueArray(cijfer, { selector: ({ jaar, soort, domein }) => `${jaar} ${soort} ${domein}`, maxLength: 8 });

  it("no number below the threshold is told", () => {
    fc.assert(
      fc.property(beschrijving, (cijfers) => {
        const regels = cijfers.map(({ jaar, soort, domein, aantal: totaal, delen, vorig }) => {
          const lijst = delen.map((deel, i) => `{ naam: d${i}, aantal: ${deel} }`).join(", ");
          return `  - { jaar: ${jaar}, soort: ${soort}, domein: ${domein}, aantal: ${totaal}, delen: [${lijst}], bron: { open: p }${vorig === undefined ? "" : `, vorig_jaar: ${vorig}`} }\n`;
        });
        const uit: Jaarverslag = verslag(`cijfers:${regels.length === 0 ? " []\n" : `\n${regels.join("")}`}`, {
          drempel: DREMPEL,
          jaar: 2025,
        });
        const { cijfers: deel, management } = uit;
        const gezien = getallenIn({ deel, trends: management.trends });
        expect(gezien.filter((getal) => getal > 0 && getal < DREMPEL)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("none can be worked out from totals, parts and the two domeinen, step by step", () => {
    fc.assert(
      fc.property(beschrijving, (cijfers) => {
        const regels = cijfers.map(({ jaar, soort, domein, aantal: totaal, delen, vorig }) => {
          const lijst = delen.map((deel, i) => `{ naam: d${i}, aantal: ${deel} }`).join(", ");
          return `  - { jaar: ${jaar}, soort: ${soort}, domein: ${domein}, aantal: ${totaal}, delen: [${lijst}], bron: { open: p }${vorig === undefined ? "" : `, vorig_jaar: ${vorig}`} }\n`;
        });
        const uit = verslag(`cijfers:${regels.length === 0 ? " []\n" : `\n${regels.join("")}`}`, { drempel: DREMPEL, jaar: 2025 });
        expect(uitgerekend(uit).filter((getal) => getal > 0 && getal < DREMPEL)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

/**
 * What a reader works out who knows that a total is the sum of its domeinen and of its parts: every number that follows
 * from those shown, until nothing new does. A sum that leaves something over gives that rest. Written apart from the code.
 */
function uitgerekend({ cijfers: { tellers, vergelijking } }: Jaarverslag): readonly number[] {
  const bekend = new Map<string, number>();
  const sommen: { readonly totaal: string; readonly delen: readonly string[]; readonly heel: boolean }[] = [];
  for (const { soort, domein, aantallen } of vergelijking.reeksen)
    for (const [i, { getal }] of aantallen.entries())
      if (getal !== undefined) bekend.set(`${soort} ${domein.join("+")} ${vergelijking.jaren[i]}`, getal);
  for (const { soort, domein } of vergelijking.reeksen)
    if (domein.length > 1)
      for (const jaar of vergelijking.jaren)
        sommen.push({ totaal: `${soort} ${domein.join("+")} ${jaar}`, delen: domein.map((een) => `${soort} ${een} ${jaar}`), heel: true });
  for (const { soort, domein, delen } of tellers.flatMap(({ cijfers }) => cijfers)) {
    const totaal = `${soort} ${domein.join("+")} 2025`;
    for (const [
      i,
      {
        aantal: { getal },
      },
    ] of delen.entries())
      if (getal !== undefined) bekend.set(`${totaal} ${i}`, getal);
    if (delen.length > 0) sommen.push({ totaal, delen: delen.map((_, i) => `${totaal} ${i}`), heel: false });
  }
  const gevonden: number[] = [];
  for (let nieuw = true; nieuw; ) {
    nieuw = false;
    for (const { totaal, delen, heel } of sommen) {
      const onbekend = [totaal, ...delen].filter((een) => !bekend.has(een));
      const [enige] = onbekend;
      const som = delen.reduce((tot, een) => tot + (bekend.get(een) ?? 0), 0);
      if (enige === undefined && !heel) gevonden.push((bekend.get(totaal) ?? 0) - som);
      if (enige === undefined || onbekend.length > 1 || (enige !== totaal && !heel)) continue;
      if (enige === totaal && !heel) continue;
      const waarde = enige === totaal ? som : (bekend.get(totaal) ?? 0) - som;
      bekend.set(enige, waarde);
      gevonden.push(waarde);
      nieuw = true;
    }
  }
  return gevonden;
}
