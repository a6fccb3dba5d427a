import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { vindOrganisaties } from "../../src/io/vind-organisaties.ts";
import { maxMapdiepte } from "../../src/portfolio/limieten.ts";
import { tijdelijkeMap } from "../cli/tijdelijke-map.ts";

const { pad, schrijf } = tijdelijkeMap();
const entry = "basisnormen.yaml";

const mappen = (...paden: readonly string[]): readonly string[] =>
  vindOrganisaties(paden.map((een) => join(pad(), een))).leden.map(({ map }) => map);

describe("a folder with organisations in folders", () => {
  it("holds each of them once, at any depth, in natural order", () => {
    schrijf({ [`groep/org-10/${entry}`]: "", [`groep/org-9/${entry}`]: "", [`groep/diep/er/org/${entry}`]: "", "groep/leeg/x.yaml": "" });
    expect(mappen("groep")).toEqual(["diep/er/org", "org-9", "org-10"]);
  });

  it("ends at a description: what is below it belongs to it", () => {
    schrijf({ [`groep/org/${entry}`]: "", [`groep/org/oud/${entry}`]: "" });
    expect(mappen("groep")).toEqual(["org"]);
  });

  it("leaves alone what is hidden, installed, linked or too deep", () => {
    const diep = Array.from({ length: maxMapdiepte + 1 }, (_, plek) => `d${plek}`).join("/");
    schrijf({
      [`groep/org/${entry}`]: "",
      [`groep/.git/${entry}`]: "",
      [`groep/node_modules/${entry}`]: "",
      [`groep/${diep}/${entry}`]: "",
      [`elders/${entry}`]: "",
    });
    symlinkSync(join(pad(), "elders"), join(pad(), "groep", "koppeling"), "dir");
    expect(mappen("groep")).toEqual(["org"]);
  });

  it("is no portfolio when it holds no description: then the reader made a mistake", () => {
    schrijf({ "leeg/x.txt": "" });
    expect(vindOrganisaties([join(pad(), "leeg")])).toEqual({ leden: [{ pad: join(pad(), "leeg"), map: "leeg" }], isEnkel: true });
  });
});

describe("several paths", () => {
  it("give the same whatever their order, and every organisation once", () => {
    schrijf({ [`een/${entry}`]: "", [`twee/${entry}`]: "", [`groep/drie/${entry}`]: "" });
    const verwacht = ["een", "groep/drie", "twee"];
    expect(mappen("een", "twee", "groep")).toEqual(verwacht);
    expect(mappen("groep", "twee", "een", "een", `twee/${entry}`, "groep/drie", "./een/")).toEqual(verwacht);
  });

  it("find an organisation once when a link leads to it too", () => {
    schrijf({ [`een/${entry}`]: "" });
    symlinkSync(join(pad(), "een"), join(pad(), "ook-een"), "dir");
    expect(mappen("een", "ook-een")).toEqual(["een"]);
  });

  it("keep one that does not exist, so that it is told", () => {
    schrijf({ [`een/${entry}`]: "" });
    expect(mappen("een", "weg")).toEqual(["een", "weg"]);
  });

  it("show folders from the one they have in common, so that nothing of the machine is in a report", () => {
    schrijf({ [`regio/noord/een/${entry}`]: "", [`regio/zuid/twee/${entry}`]: "", "regio/zuid/los.yaml": "" });
    expect(mappen("regio/noord/een", "regio/zuid")).toEqual(["noord/een", "zuid/twee"]);
    expect(mappen("regio/noord/een")).toEqual(["een"]);
    expect(mappen("regio/zuid/los.yaml")).toEqual(["los.yaml"]);
  });
});

describe("one path", () => {
  it("is one organisation when it is a description itself", () => {
    schrijf({ [`een/${entry}`]: "", "een/anders.yaml": "" });
    for (const welk of ["een", `een/${entry}`, "een/anders.yaml", "weg"])
      expect(vindOrganisaties([join(pad(), welk)]).isEnkel, welk).toBe(true);
    expect(vindOrganisaties([pad()]).isEnkel).toBe(false);
  });
});
