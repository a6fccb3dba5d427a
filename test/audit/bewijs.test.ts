import { describe, expect, it } from "vitest";
import { bewijsVan } from "../../src/audit/bewijs.ts";
import { evaluate } from "../../src/audit/evaluate.ts";
import type { Bewijs } from "../../src/audit/rapport-types.ts";
import type { Datum, Feit, Uitspraak, Waarde } from "../../src/beschrijving/types.ts";
import type { Eis } from "../../src/normenkader/types.ts";
import { dag, eis, normenkader, PEILDATUM, register, systeem, volledigeRegisters } from "./opbouw.ts";

const zegt = (veld: string, waarde: Waarde | undefined, gelezen: string): Uitspraak => ({
  veld,
  waarde,
  gelezen,
  bron: [],
  plaats: { bestand: "basisnormen.yaml", regel: 2, kolom: 1, pad: `/registers/r/${veld.replace(".", "/")}` },
});

const openbaar = eis("BN-99.b1", { toets: [{ als: ["veld", "openbaar"], cel: "openbaar", ontbreekt: "Niet openbaar." }] });

function bewijs(een: Eis, registers: readonly Feit[], rest: Parameters<typeof systeem>[1] = {}): readonly Bewijs[] {
  const kader = normenkader([een]);
  const [norm] = kader.normen;
  if (norm === undefined) throw new Error("no norm");
  return bewijsVan(evaluate(een, norm, systeem(registers, rest), kader, PEILDATUM), PEILDATUM);
}

const gelezenVeld = (lijst: readonly Bewijs[], veld: string): Bewijs | undefined => lijst.find((een) => een.veld === veld);

describe("the evidence of an eis", () => {
  it("names each item and how it fared", () => {
    const lijst = bewijs(openbaar, [register("een", { velden: { openbaar: true } }), register("twee", { velden: { openbaar: false } })]);
    expect(lijst.map(({ feit, uitkomst }) => [feit, uitkomst])).toEqual([
      ["een", "voldaan"],
      ["twee", "niet-voldaan"],
    ]);
  });

  it("names each statement that was read, as it was written", () => {
    const feit = register("r", { velden: { openbaar: false }, uitspraken: [zegt("openbaar", false, "deels")] });
    expect(gelezenVeld(bewijs(openbaar, [feit]), "openbaar")).toMatchObject({ feit: "r", waarde: "deels", uitkomst: "niet-voldaan" });
  });

  it("leaves out statements that have nothing to do with the eis", () => {
    const feit = register("r", { velden: { openbaar: true }, uitspraken: [zegt("extern_geverifieerd", true, "ja")] });
    expect(gelezenVeld(bewijs(openbaar, [feit]), "extern_geverifieerd")).toBeUndefined();
  });

  it("tells a stand that is no evidence from a last day that has passed", () => {
    const einde: Datum = { ...dag("2019-12-31"), gedaan: false };
    const feit: Feit = {
      ...register("r", { eind: [einde], uitspraken: [zegt("stand", "geldend", "geldend"), zegt("geldig_tot", einde, "2019-12-31")] }),
      sectie: "documenten",
    };
    const kader = normenkader([{ ...openbaar, uit: "documenten" }]);
    const [norm] = kader.normen;
    const beschrijving = systeem([]);
    const eigen = { ...beschrijving, feiten: { ...beschrijving.feiten, documenten: [feit] } };
    const lijst = norm?.eisen[0] ? bewijsVan(evaluate(norm.eisen[0], norm, eigen, kader, PEILDATUM), PEILDATUM) : [];
    expect(gelezenVeld(lijst, "stand")).toMatchObject({ uitkomst: "voldaan" });
    expect(gelezenVeld(lijst, "geldig_tot")).toMatchObject({ waarde: "2019-12-31", uitkomst: "niet-voldaan" });
  });

  it("shows for whom an item is where groups must be covered, without calling that good or bad", () => {
    const dekking = eis("BN-99.b2", { voor: "dekking", doelgroepen: ["dagelijks-bestuur"] });
    const feit = register("r", {
      velden: { geldt_voor: ["volksvertegenwoordiging"] },
      uitspraken: [zegt("geldt_voor", ["volksvertegenwoordiging"], "volksvertegenwoordiging")],
    });
    const gevonden = gelezenVeld(bewijs(dekking, [feit]), "geldt_voor");
    expect(gevonden).toMatchObject({ waarde: "volksvertegenwoordiging" });
    expect(gevonden).not.toHaveProperty("uitkomst");
  });

  it("names the claim that a list is complete, which is no item", () => {
    expect(bewijs(openbaar, [], { volledig: volledigeRegisters })).toEqual([
      { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: "/volledig/0" },
    ]);
  });

  it("does not repeat free text", () => {
    const als = ["==", ["veld", "proces"], ["waarde", "iets"]] as unknown as Eis["toets"][number]["als"];
    const vrij = eis("BN-99.b3", { toets: [{ als, cel: 'proces == "iets"', ontbreekt: "" }] });
    const lijst = bewijs(vrij, [register("r", { uitspraken: [zegt("proces", "iets", "iets")] })]);
    expect(lijst.length).toBeGreaterThan(1);
    for (const een of lijst) expect(een).not.toHaveProperty("waarde");
  });
});
