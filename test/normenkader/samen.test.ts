import { describe, expect, it } from "vitest";
import { draaiProeven } from "../../src/normenkader/proef.ts";
import { metMerken, waar } from "../beschrijving/plek.ts";
import { eis, fouten, kop, laad, lees, norm, pak } from "./pak.ts";

const alles = '{ id: a, titel: A, domein: ambtelijk, eisen: ["*.a*"] }, { id: b, titel: B, domein: bestuurlijk, eisen: ["*.b*"] }';

describe("proef-faalt", () => {
  const problemen = (proef: string): readonly (readonly string[])[] => {
    const { bestanden, merken } = metMerken(pak(norm(eis({ proef }))));
    const uit = draaiProeven(lees(bestanden), laad).problemen.map((een) => [een.code, waar(een)]);
    expect(uit.map(([, plek]) => plek)).toEqual(merken);
    return uit;
  };
  const rest = "onbekend: [], nvt: { peildatum: 2019-12-31 }";

  it("points at the case that comes out otherwise", () => {
    const uit = problemen(`{ voldaan: [{}], niet-voldaan: §[{}], ${rest} }`);
    expect(uit.map(([code]) => code)).toEqual(["proef-faalt"]);
  });

  it("points into the facts where those are not in order", () => {
    const uit = problemen(`{ voldaan: [{ §openbar: ja }], niet-voldaan: { feiten: [{ openbaar: §misschien }] }, ${rest} }`);
    expect(uit.map(([code]) => code)).toEqual(["onbekende-sleutel", "onbekende-waarde"]);
  });

  it("says so when a case has no type or day", () => {
    const { bestanden } = metMerken({ ...pak(), "normenkader.yaml": kop.replace(/proef: .*\n/, "") });
    expect(new Set(fouten(bestanden).map(({ code }) => code))).toEqual(new Set(["verplicht-ontbreekt"]));
  });
});

describe("everything at once", () => {
  it("problems of shape, of meaning, of YAML and of references, in several files", () => {
    const bestanden = {
      "normenkader.yaml": `${kop}uitgezet: [{ eis: BN-06.b99, reden: Zo. }]\nextra: 1\n`,
      "normen/PU-01.yaml": norm(eis({ toets: "[{ als: openbar, ontbreekt: Nee. }]" }), eis({ id: "PU-01.a2", apsect: "x" })),
      "normen/PU-02.yaml": "id: [\n",
      "indelingen/i.yaml": "id: x\n",
    };
    expect(fouten(bestanden).map(({ code, plaats }) => `${plaats.bestand} ${code}`)).toEqual([
      "indelingen/i.yaml verplicht-ontbreekt",
      "indelingen/i.yaml verplicht-ontbreekt",
      "normen/PU-01.yaml cel-onbekend-veld",
      "normen/PU-01.yaml onbekende-sleutel",
      "normen/PU-02.yaml yaml-syntaxis",
      "normenkader.yaml eis-onbekend",
      "normenkader.yaml onbekende-sleutel",
    ]);
  });

  it("says nothing of references to what could not be read", () => {
    const kapot = { ...pak(norm(eis({ steunt_op: "[besluit-1]" }))), "grondslagen.yaml": "- {\n", "normen/PU-02.yaml": "{" };
    const metIndeling = {
      ...kapot,
      "indelingen/i.yaml": `id: x\ntitel: X\neenheden: [${alles}, { id: c, titel: C, domein: ambtelijk, eisen: ["PU-02.*"] }]\n`,
    };
    expect(new Set(fouten(metIndeling).map(({ code }) => code))).toEqual(new Set(["yaml-syntaxis"]));
  });

  it("an eis with a fault is no unknown eis", () => {
    const kapot = pak(norm(eis({ aspect: "niets" })), {
      "indelingen/i.yaml": `id: x\ntitel: X\neenheden: [${alles}, { id: c, titel: C, domein: ambtelijk, eisen: [PU-01.a1] }]\n`,
    });
    expect(fouten(kapot).map(({ code }) => code)).toEqual(["onbekende-waarde"]);
  });
});
