import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { evaluate } from "../../src/audit/evaluate.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import type { Uitkomst } from "../../src/audit/uitkomst-types.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { draaiProeven } from "../../src/normenkader/proef.ts";
import type { Eis, Normenkader } from "../../src/normenkader/types.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { eis, kop, laad, lees, norm, pak, zoek } from "./pak.ts";

const { systeem: utrecht } = await leesMap("examples/provincie-utrecht-2018");
const eisen = basisnormen.normen.flatMap((een) => een.eisen);

const kader = (regels: string, normtekst?: string): Normenkader => lees({ ...pak(normtekst), "normenkader.yaml": kop + regels }).kader;

const rapport = (systeem: Integriteitssysteem, met: Normenkader, peildatum = "2026-06-30"): Rapport =>
  audit(systeem, met, { peildatum, peildatumBron: "optie", taal: "nl", versie: "0", selectie: {}, teksten: rapportteksten("nl") });

const uitkomst = (een: Eis, met: Normenkader, systeem: Integriteitssysteem, peildatum = "2026-06-30"): Uitkomst =>
  evaluate(een, met.normen.find(({ eisen: alle }) => alle.includes(een)) as never, systeem, met, peildatum).uitkomst;

const registers = (feiten: string): Integriteitssysteem =>
  laad(`basisnormen: 1\norganisatie: { naam: P, type: provincie }\nregisters: [${feiten}]\n`);

describe("an extension that changes nothing", () => {
  it("judges as the normenkader it builds upon", () => {
    const leeg = lees({ "normenkader.yaml": kop }).kader;
    expect(leeg.normen).toEqual(basisnormen.normen);
    expect(leeg.indelingen).toEqual(basisnormen.indelingen);
    expect(leeg.woorden).toEqual(basisnormen.woorden);
    expect(rapport(utrecht, leeg).normen).toEqual(rapport(utrecht, basisnormen).normen);
  });

  it("says in the report what it builds upon", () => {
    const uit = rapport(utrecht, lees({ "normenkader.yaml": kop }).kader);
    expect(uit.normenkader).toMatchObject({ id: "eigen", uitbreiding: { van: { id: "basisnormen", versie: "1.0.0" } } });
    expect(uit.grenzen.join(" ")).toContain("Het verandert daar niets aan.");
  });
});

describe("adding", () => {
  const bn06 = (regels = ""): string => `id: BN-06\n${regels}eisen:\n${eis({ id: "BN-06.a101" })}`;

  it("a norm stands behind the others, an eis behind those of its norm", () => {
    const met = lees(pak(undefined, { "normen/BN-06.yaml": bn06() })).kader;
    expect(met.normen.map(({ id }) => id)).toEqual([...basisnormen.normen.map(({ id }) => id), "PU-01"]);
    expect(met.normen.find(({ id }) => id === "BN-06")?.eisen.at(-1)?.id).toBe("BN-06.a101");
    expect(met.uitbreiding?.toegevoegd).toEqual(["BN-06.a101", "PU-01.a1"]);
  });

  it("a norm can be given a text for a domein it did not have", () => {
    const tekst = `id: WN-01\nnorm: { bestuurlijk: Ook bestuurders. }\neisen:\n${eis({ id: "WN-01.b101", domein: "bestuurlijk" })}`;
    const met = lees({ "normenkader.yaml": kop, "normen/WN-01.yaml": tekst }).kader;
    expect(met.normen.find(({ id }) => id === "WN-01")?.norm.bestuurlijk).toBe("Ook bestuurders.");
  });

  it("its own weight holds from its own first day, that of the others from theirs", () => {
    const met = kader("");
    const [oud, nieuw] = [zoek({ kader: met }, "BN-09.a1"), zoek({ kader: met }, "PU-01.a1")];
    const leeg = registers("");
    expect([uitkomst(nieuw, met, leeg, "2019-12-31"), uitkomst(nieuw, met, leeg, "2020-01-01")]).toEqual(["nvt", "onbekend"]);
    expect([uitkomst(oud, met, leeg, "2006-03-31"), uitkomst(oud, met, leeg, "2006-04-01")]).toEqual(["nvt", "onbekend"]);
  });

  it("goes along with a star of an existing indeling, else into a unit of its own", () => {
    const { indelingen } = lees(pak(undefined, { "normen/BN-06.yaml": bn06() })).kader;
    for (const { eenheden } of indelingen) {
      const genoemd = eenheden.flatMap((eenheid) => eenheid.eisen);
      expect(genoemd).toContain("BN-06.a101");
      expect(genoemd).toContain("PU-01.a1");
    }
    const perNorm = indelingen.find(({ id }) => id === "basisnormen");
    expect(perNorm?.eenheden.find(({ id }) => id === "BN-06")?.eisen).toContain("BN-06.a101");
    expect(perNorm?.eenheden.at(-1)).toMatchObject({ id: "eigen", titel: "Eigen eisen: Eigen kader", eisen: ["PU-01.a1"] });
  });

  it("a grondslag of its own makes an eis wettelijk while it is in force", () => {
    const grondslagen =
      "- { id: verordening-1, wet: Verordening, artikel: 1, eist: Iets., domein: [ambtelijk], organisatietypen: [provincie], van: 2021-01-01, tot: 2021-12-31, verificatie: { bron: gelezen, zekerheid: hoog } }\n";
    const met = lees(pak(norm(eis({ grondslag: "[verordening-1]" })), { "grondslagen.yaml": grondslagen })).kader;
    const zwaarten = ["2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01"].map(
      (dag) =>
        rapport(registers(""), met, dag)
          .normen.flatMap((een) => een.eisen)
          .find(({ id }) => id === "PU-01.a1")?.zwaarte,
    );
    expect(zwaarten).toEqual(["basisnorm", "wettelijk", "wettelijk", "basisnorm"]);
  });
});

describe("replacing", () => {
  it("takes the place of the old eis, and the report says so", () => {
    const tekst = `id: BN-06\neisen:\n${eis({ id: "BN-06.a1", vervangt: "ja", eis: "Anders." })}`;
    const met = lees({ "normenkader.yaml": kop, "normen/BN-06.yaml": tekst }).kader;
    const ids = (een: Normenkader): readonly string[] => een.normen.flatMap(({ eisen: alle }) => alle.map(({ id }) => id));
    expect(ids(met)).toEqual(ids(basisnormen));
    expect(zoek({ kader: met }, "BN-06.a1").eis).toBe("Anders.");
    expect(met.uitbreiding).toMatchObject({ vervangen: ["BN-06.a1"], toegevoegd: [] });
    expect(rapport(utrecht, met).grenzen.join(" ")).toContain("Het vervangt: BN-06.a1.");
  });
});

describe("switching off", () => {
  it("is not applicable with its reason, and still there", () => {
    const uit = rapport(utrecht, kader("uitgezet: [{ eis: WN-01.a3, reden: Elders geregeld. }]\n"), "2018-10-30");
    const gevonden = uit.normen.flatMap((een) => een.eisen).find(({ id }) => id === "WN-01.a3");
    expect(gevonden).toMatchObject({ uitkomst: "nvt", reden: "Dit normenkader stelt deze eis niet: Elders geregeld." });
    expect(uit.grenzen.join(" ")).toContain("het zet uit: WN-01.a3.");
  });

  it("says it when the law asks it on that day, and only then", () => {
    const met = kader("uitgezet: [{ eis: BN-02.a1, reden: Zo. }]\n");
    const reden = (peildatum: string): string | undefined =>
      rapport(utrecht, met, peildatum)
        .normen.flatMap((een) => een.eisen)
        .find(({ id }) => id === "BN-02.a1")?.reden;
    expect(reden("2018-10-30")).toContain("De wet vraagt dit op de peildatum wel.");
    expect(reden("2005-06-01")).not.toContain("De wet");
  });

  it("never changes another eis", () => {
    const voor = new Map(
      rapport(utrecht, basisnormen, "2018-10-30")
        .normen.flatMap((een) => een.eisen)
        .map((een) => [een.id, een]),
    );
    fc.assert(
      fc.property(
        fc.subarray(
          eisen.map(({ id }) => id),
          { minLength: 1 },
        ),
        (uit) => {
          const met = kader(`uitgezet:\n${uit.map((id) => `  - { eis: ${id}, reden: Zo. }\n`).join("")}`);
          const na = rapport(utrecht, met, "2018-10-30").normen.flatMap((een) => een.eisen);
          for (const een of na.filter(({ id }) => voor.has(id))) {
            if (uit.includes(een.id)) expect(een.uitkomst).toBe("nvt");
            else expect(een).toEqual(voor.get(een.id));
          }
          expect(na).toHaveLength(voor.size + 1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("words", () => {
  it("of an extension replace only themselves", () => {
    const met = lees({
      "normenkader.yaml": kop,
      "woorden.yaml": "provincie: { griffier: de raadgever, doelgroep: { stagiairs: leerlingen } }\n",
    });
    expect(met.kader.woorden.provincie).toEqual({
      ...basisnormen.woorden.provincie,
      griffier: "de raadgever",
      "doelgroep-stagiairs": "leerlingen",
    });
    expect(met.kader.woorden.gemeente).toEqual(basisnormen.woorden.gemeente);
  });
});

describe("a normenkader that builds upon no other", () => {
  it("has its own normen, words and first day only", () => {
    const woorden = readFileSync("src/normenkader/basisnormen/woorden.yaml", "utf8");
    const los = { ...pak(), "normenkader.yaml": kop.replace("uitbreiding_van: basisnormen\n", ""), "woorden.yaml": woorden };
    const { kader: alleen, proeven } = lees(los);
    expect(alleen).toMatchObject({ van: "2020-01-01", grondslagen: {}, indelingen: [] });
    expect(alleen.normen.map(({ id }) => id)).toEqual(["PU-01"]);
    expect(alleen.uitbreiding).toBeUndefined();
    expect(alleen.woorden).toEqual(basisnormen.woorden);
    expect(draaiProeven({ kader: alleen, proeven, plaatsVan: lees(los).plaatsVan }, laad)).toMatchObject({ aantal: 4, mislukt: 0 });
    expect(rapport(registers(""), alleen).normen).toHaveLength(1);
  });
});
