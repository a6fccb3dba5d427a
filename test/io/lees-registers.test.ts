import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leesRegisters } from "../../src/io/lees-registers.ts";
import { maxUitgepakt } from "../../src/register/bestand/tabel.ts";
import { tijdelijkeMap } from "../cli/tijdelijke-map.ts";
import { PEILDATUM, register, systeem, tekstcel, werkmap } from "../register/toets.ts";

const { pad: map } = tijdelijkeMap();

const lees = (regels: readonly string[]): ReturnType<typeof leesRegisters> =>
  leesRegisters(map(), systeem(regels).feiten.registers, PEILDATUM);
const codes = (lijst: readonly { readonly code: string }[]): readonly string[] => lijst.map(({ code }) => code);

describe("the files of registers", () => {
  const rijen = (aantal: number): string =>
    `<row r="1">${tekstcel("A1", "Datum")}</row>${`<!--${"x".repeat(1000)}-->`.repeat(aantal)}<row r="2"><c r="A2" s="0"><v></v></c></row>`;
  const groot = werkmap(rijen(Math.ceil((maxUitgepakt * 0.6) / 1007)));

  it("may be the same for more registers: it is read once", async () => {
    writeFileSync(join(map(), "r.xlsx"), groot);
    const { inhoud, fouten } = await lees(["a", "b", "c"].map((id) => register("meldingen", "bestand: { pad: r.xlsx }", id)));
    expect(fouten).toEqual([]);
    expect(inhoud.size).toBe(3);
  });

  it("may not be more together, unpacked, than there is room for", async () => {
    for (const naam of ["a", "b", "c"]) writeFileSync(join(map(), `${naam}.xlsx`), groot);
    const { fouten } = await lees(["a", "b", "c"].map((id) => register("meldingen", `bestand: { pad: ${id}.xlsx }`, id)));
    expect(codes(fouten)).toEqual(["register-werkmap"]);
  });

  it("are told to be too large without the advice to divide them", async () => {
    writeFileSync(join(map(), "r.csv"), "x".repeat(3 * 1024 * 1024));
    expect((await lees([register("meldingen", "bestand: { pad: r.csv }")])).fouten).toMatchObject([
      { code: "register-te-groot", args: { wat: "MB", max: 2 } },
    ]);
  });

  it("that have a row after `bijgewerkt` are a warning where the public would see both", async () => {
    writeFileSync(join(map(), "r.csv"), "Datum;Functie;Geschenk\n2026-03-02;Wethouder;Taart\n");
    const regel = (rest: string): string => register("geschenken", `bestand: { pad: r.csv }, ${rest}`);
    expect(codes((await lees([regel("openbaar: ja, bijgewerkt: 2026-03-01")])).waarschuwingen)).toEqual(["register-na-bijgewerkt"]);
    expect(codes((await lees([regel("openbaar: ja, bijgewerkt: 2026-03")])).waarschuwingen)).toEqual([]);
    expect(codes((await lees([regel("bijgewerkt: 2026-03-01")])).waarschuwingen)).toEqual([]);
  });
});
