import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { controleerPortfolio } from "../../src/generated/portfolio-validator.ts";
import type { Portfolio } from "../../src/portfolio/portfolio-types.ts";
import { portfolioformaten } from "../../src/render/portfolioformaten.ts";
import { draai, type Verloop } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

// Many organisations take more than one.
vi.setConfig({ testTimeout: 60_000 });

const { pad, schrijf } = tijdelijkeMap();

const org = (naam: string, meer = ""): string =>
  `basisnormen: 1\norganisatie: { naam: ${naam}, type: gemeente, tooi: gm0344 }\npeildatum: 2024-06-01\n${meer}`;
const code = (aanwezig: "ja" | "nee"): string =>
  `documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, titel: Gedragscode, aanwezig: ${aanwezig} }\n`;
const KAPOT = "basisnormen: 1\norganisatie: { naam: Gemeente Zeehoek, type: gemeent }\npeildatum: 2024-02-30\n";

const drie = (): string =>
  schrijf({
    "aa/basisnormen.yaml": org("Gemeente Ahoek", code("ja")),
    "bb/basisnormen.yaml": org("Gemeente Behoek", code("nee")),
    "cc/basisnormen.yaml": KAPOT,
  });

const alsPortfolio = ({ stdout }: Verloop): Portfolio => {
  const waarde: unknown = JSON.parse(stdout);
  expect(controleerPortfolio(waarde)).toBeUndefined();
  return waarde as Portfolio;
};

/** PDF needs a package of somebody else; its text is that of the others, from the same document. */
const namen = (Object.keys(portfolioformaten) as (keyof typeof portfolioformaten)[]).filter((naam) => naam !== "pdf");
const alleFormaten = namen.join(",");

/** Every file that was written, with its text as far as it has any. */
const inhoud = (map: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), "latin1")]));

describe("audit of the examples", () => {
  it("has all nine, with two of one name told apart by their folder", async () => {
    const verloop = await draai(["audit", "examples", "--format", "json", "--fail-on", "nooit"]);
    expect(verloop).toMatchObject({ status: 0, stderr: "" });
    const { organisaties, samenvatting } = alsPortfolio(verloop);
    expect(organisaties.map(({ map }) => map)).toContain("eigen-normenkader/beschrijving");
    expect(samenvatting.aantal).toEqual({ getoetst: 9, onleesbaar: 0 });
    const { stdout } = await draai(["audit", "examples", "--fail-on", "nooit"]);
    expect(stdout).toContain("(provincie-drenthe-2018)");
    expect(stdout).toContain("(provincie-drenthe-2022)");
  });

  it("gives each organisation the verdicts of its own report", async () => {
    const { organisaties } = alsPortfolio(await draai(["audit", "examples", "--format", "json"]));
    const utrecht = organisaties.find(({ map }) => map === "provincie-utrecht-2018");
    const rapport = JSON.parse((await draai(["audit", "examples/provincie-utrecht-2018", "--format", "json"])).stdout);
    expect(utrecht?.samenvatting).toEqual(rapport.samenvatting);
    for (const { id, domein, oordeel } of rapport.normen) expect(utrecht?.oordelen[id]?.[domein as "ambtelijk"]).toBe(oordeel);
  });
});

describe("a member that cannot be read", () => {
  it.each(namen.filter((naam) => !portfolioformaten[naam].binair))(
    "is told, does not stop the others, and makes it exit 3 (%s)",
    async (format) => {
      const { status, stdout, stderr } = await draai(["audit", drie(), "--format", format, "--fail-on", "nooit"]);
      expect(status).toBe(3);
      expect(stdout).toContain("Gemeente Ahoek");
      expect(stdout).not.toContain("Zeehoek");
      expect(stderr).toContain(`${join(pad(), "cc", "basisnormen.yaml")}:2:`);
      expect(stderr).toMatch(/2 fouten, in 1 beschrijving die niet te lezen is\n$/);
    },
  );

  it("stands in the portfolio with its number of problems, not judged", async () => {
    const { organisaties, onleesbaar, samenvatting } = alsPortfolio(await draai(["audit", drie(), "--format", "json"]));
    expect(onleesbaar).toEqual([{ map: "cc", fouten: 2 }]);
    expect(organisaties.map(({ naam }) => naam)).toEqual(["Gemeente Ahoek", "Gemeente Behoek"]);
    expect(samenvatting.aantal).toEqual({ getoetst: 2, onleesbaar: 1 });
  });

  it("may be a path that does not exist", async () => {
    drie();
    const { status, stderr } = await draai(["audit", join(pad(), "aa"), join(pad(), "weg"), "--fail-on", "nooit"]);
    expect(status).toBe(3);
    expect(stderr).toContain("pad-bestaat-niet");
  });
});

describe("the exit code of a portfolio", () => {
  it("is 1 when any of its organisations has open eisen of that weight, in every format", async () => {
    const map = drie();
    const paden = [join(map, "aa"), join(map, "bb")];
    expect((await draai(["audit", ...paden, "--norm", "BN-02.a1", "--format", "json"])).status).toBe(1);
    expect((await draai(["audit", ...paden, "--norm", "BN-02.a1", "--format", "json", "--fail-on", "nooit"])).status).toBe(0);
    expect((await draai(["audit", join(map, "aa"), join(map, "aa"), "--norm", "BN-02.a1", "--format", "json"])).status).toBe(0);
  });
});

describe("what may be asked of a portfolio", () => {
  it("is a day for all, a selection and a language", async () => {
    const map = drie();
    const argv = [
      "audit",
      map,
      "--format",
      "json",
      "--peildatum",
      "2020-01-01",
      "--norm",
      "BN-02",
      "--domein",
      "ambtelijk",
      "--lang",
      "en",
    ];
    const { peildatum, organisaties, samenvatting, taal, grenzen } = alsPortfolio(await draai(argv));
    expect({ peildatum, taal }).toEqual({ peildatum: "2020-01-01", taal: "en" });
    expect(organisaties.map((een) => een.peildatum)).toEqual(["2020-01-01", "2020-01-01"]);
    expect(samenvatting.normen.map(({ id, domein }) => [id, domein])).toEqual([["BN-02", "ambtelijk"]]);
    expect(samenvatting.eisen.every(({ norm, domein }) => norm === "BN-02" && domein === "ambtelijk")).toBe(true);
    expect(grenzen.join()).toContain("no ranking");
  });

  it("gives the same bytes whatever the order of the paths", async () => {
    const map = drie();
    const paden = ["aa", "bb", "cc"].map((naam) => join(map, naam));
    const een = await draai(["audit", ...paden, "--format", "json"]);
    expect((await draai(["audit", ...paden.toReversed(), map, "--format", "json"])).stdout).toBe(een.stdout);
  });

  it("does not overwrite a description", async () => {
    const map = drie();
    const doel = join(map, "aa", "basisnormen.yaml");
    const { status, stderr } = await draai(["audit", map, "--format", "json", "--output", doel, "--force"]);
    expect(status).toBe(2);
    expect(stderr).toContain("wordt niet overschreven");
    expect(readFileSync(doel, "utf8")).toContain("Ahoek");
  });

  it("shows how far it is on one line, for who is looking only", async () => {
    const map = drie();
    const { stderr } = await draai(["audit", map, "--format", "json"], { kolommen: 80, env: { NO_COLOR: "1" } });
    expect(stderr).toContain("\r\u001b[K2 van 3 organisaties");
    expect(stderr).toContain("\r\u001b[K2 fouten, in");
    expect((await draai(["audit", map, "--format", "json"])).stderr).not.toMatch(/\r|van 3/);
  });
});

describe("audit --anoniem", () => {
  it("lets nothing out that names an organisation, in any format or on stderr", async () => {
    const map = join(pad(), "klanten");
    cpSync("examples", map, { recursive: true });
    writeFileSync(join(map, "provincie-utrecht-2018", "basisnormen.yaml"), KAPOT);
    const { organisaties, onleesbaar } = alsPortfolio(await draai(["audit", map, "--format", "json"]));
    const uit = join(pad(), "uit");
    const { status, stderr } = await draai(["audit", map, "--anoniem", "--format", alleFormaten, "--output", uit]);
    expect(status).toBe(3);
    expect(Object.keys(inhoud(uit))).toHaveLength(namen.length);
    const zoek = [
      ...organisaties.flatMap((een) => [een.naam, een.tooi, een.map, een.map?.split("/")[0]]),
      ...onleesbaar.map((een) => een.map),
      ...["Zeehoek", "Stichtse", "Drenthe", "Provincie Utrecht", "klanten/", "beschrijving/"],
    ].filter((tekst) => tekst !== undefined);
    expect(zoek.length).toBeGreaterThan(25);
    for (const [naam, tekst] of Object.entries({ ...inhoud(uit), stderr: stderr.replaceAll(uit, "") }))
      for (const gezocht of zoek) expect(tekst.includes(gezocht), `${gezocht} in ${naam}`).toBe(false);
    expect(stderr).toContain("1 beschrijving is niet te lezen (2 fouten)");
  });

  it("names organisations by a number, and of their day only the year of the first and the last", async () => {
    const { organisaties, samenvatting, anoniem, grenzen } = alsPortfolio(
      await draai(["audit", "examples", "--anoniem", "--format", "json"]),
    );
    expect(anoniem).toBe(true);
    expect(organisaties.map(({ naam }) => naam)).toEqual(Array.from({ length: 9 }, (_, plek) => `organisatie ${plek + 1}`));
    expect(samenvatting.peildata).toEqual({ eerste: "2018", laatste: "2026" });
    expect(grenzen.join()).toContain("waterschap en gemeenschappelijke regeling is er telkens maar één");
  });

  it("makes a portfolio of one organisation too", async () => {
    drie();
    expect(alsPortfolio(await draai(["audit", join(pad(), "aa"), "--anoniem", "--format", "json"])).organisaties).toHaveLength(1);
  });
});

describe("shards and merge", () => {
  const shard = async (nummer: number, van: number, meer: readonly string[] = []): Promise<string> => {
    const doel = join(pad(), "delen");
    const argv = ["audit", join(pad(), "klanten"), "--shard", `${nummer}/${van}`, "--format", "json", "--output", `${doel}/`, ...meer];
    const { status, stderr } = await draai(argv);
    expect(status, stderr).not.toBe(5);
    return join(doel, `portfolio-deel-${nummer}-van-${van}.json`);
  };
  const klanten = (): void => {
    for (const naam of ["gemeente-stichtse-vecht-2019", "provincie-2020-jaarverslag", "provincie-drenthe-2018", "provincie-drenthe-2022"])
      cpSync(join("examples", naam), join(pad(), "klanten", naam), { recursive: true });
  };

  it.each([[[]], [["--anoniem"]], [["--norm", "BN-06", "--peildatum", "2024-01-01"]]])(
    "give what the whole gives, in every format, byte for byte (%j)",
    async (meer) => {
      klanten();
      schrijf({ "klanten/zeehoek/basisnormen.yaml": KAPOT });
      const delen = [await shard(3, 3, meer), await shard(1, 3, meer), await shard(2, 3, meer)];
      const [heel, samen] = [join(pad(), "heel"), join(pad(), "samen")];
      const eerst = await draai(["audit", join(pad(), "klanten"), ...meer, "--format", alleFormaten, "--output", heel]);
      const daarna = await draai(["merge", ...delen, "--format", alleFormaten, "--output", samen]);
      expect([eerst.status, daarna.status]).toEqual([3, 3]);
      expect(Object.keys(inhoud(heel))).toHaveLength(namen.length);
      for (const [naam, tekst] of Object.entries(inhoud(heel))) expect(inhoud(samen)[naam] === tekst, naam).toBe(true);
    },
  );

  it("may have fewer organisations than there are shards", async () => {
    schrijf({ "klanten/aa/basisnormen.yaml": org("Gemeente Ahoek") });
    const delen = [await shard(1, 3), await shard(2, 3), await shard(3, 3)];
    const heel = await draai(["audit", join(pad(), "klanten"), "--format", "json"]);
    const samen = await draai(["merge", ...delen, "--format", "json"]);
    expect(samen.stdout).toBe(heel.stdout);
    expect(samen.status).toBe(heel.status);
  });

  it("become anonymous when they are put together", async () => {
    klanten();
    const delen = [await shard(1, 2), await shard(2, 2)];
    const heel = await draai(["audit", join(pad(), "klanten"), "--anoniem", "--format", "json"]);
    expect((await draai(["merge", ...delen, "--anoniem", "--format", "json"])).stdout).toBe(heel.stdout);
  });

  it("say that a part is missing, and exit 3 with what there is", async () => {
    klanten();
    const { status, stdout, stderr } = await draai(["merge", await shard(2, 3), "--fail-on", "nooit"]);
    expect(status).toBe(3);
    expect(stderr).toContain("de delen 1 en 3 van 3 ontbreken");
    expect(stdout).toContain("De delen 1 en 3 van 3 ontbreken");
  });

  it("judge by --fail-on when they are put together", async () => {
    klanten();
    const delen = [await shard(1, 2), await shard(2, 2)];
    expect((await draai(["merge", ...delen, "--format", "json"])).status).toBe(1);
    expect((await draai(["merge", ...delen, "--format", "json", "--fail-on", "nooit"])).status).toBe(0);
  });

  it("do not overwrite a part that was read", async () => {
    klanten();
    const deel = await shard(1, 2);
    const voor = readFileSync(deel, "utf8");
    expect((await draai(["merge", deel, await shard(2, 2), "--format", "json", "--output", deel, "--force"])).status).toBe(2);
    expect(readFileSync(deel, "utf8")).toBe(voor);
  });
});

describe("merge of what is no part", () => {
  const fout = async (naam: string, tekst: string): Promise<Verloop> => {
    schrijf({ [naam]: tekst });
    const verloop = await draai(["merge", join(pad(), naam), "--format", "json"]);
    expect(verloop).toMatchObject({ status: 2, stdout: "" });
    return verloop;
  };

  it.each([
    ["deel-geen-json", "{"],
    ["deel-geen-json", ""],
    ["deel-geen-portfolio", "{}"],
    ["deel-geen-portfolio", "[1]"],
    ["deel-geen-portfolio", '{"versie":"1.0","__proto__":{"organisaties":[]}}'],
  ])("is refused as %s: %s", async (welk, tekst) => {
    expect((await fout("deel.json", tekst)).stderr).toContain(`fout[${welk}]`);
  });

  it("tells what is wrong with every file", async () => {
    schrijf({ "a.json": "{", "b.json": "{}" });
    const { status, stderr } = await draai(["merge", join(pad(), "a.json"), join(pad(), "b.json"), join(pad(), "c.json"), pad()]);
    expect(status).toBe(2);
    for (const welk of ["deel-geen-json", "deel-geen-portfolio", "deel-ontbreekt", "geen-gewoon-bestand"]) expect(stderr).toContain(welk);
    expect(existsSync(join(pad(), "c.json"))).toBe(false);
  });

  it("refuses the report of one organisation", async () => {
    const { stdout } = await draai(["audit", "examples/provincie-drenthe-2018", "--format", "json"]);
    expect((await fout("rapport.json", stdout)).stderr).toContain("deel-geen-portfolio");
  });

  it("refuses shards that cannot be, and tells many that are missing in short", async () => {
    const { stdout } = await draai(["audit", drie(), "--shard", "1/2", "--format", "json"]);
    const deel = JSON.parse(stdout) as Portfolio;
    for (const onmogelijk of [
      { nummers: [1], van: 1e12 },
      { nummers: [3], van: 2 },
      { nummers: [1.5], van: 2 },
      { nummers: [], van: 2 },
      { nummers: [1, 1], van: 2 },
    ])
      expect((await fout("deel.json", JSON.stringify({ ...deel, deel: onmogelijk }))).stderr).toContain("/deel klopt niet");
    schrijf({ "veel.json": JSON.stringify({ ...deel, deel: { nummers: [1], van: 100 } }) });
    const { status, stderr } = await draai(["merge", join(pad(), "veel.json"), "--format", "json"]);
    expect(status).toBe(3);
    expect(stderr).toContain("de delen 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 en nog 87 van 100 ontbreken");
  });

  it("may not be deep or wide enough to exhaust the reader", async () => {
    await fout("diep.json", `{"organisaties":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    await fout("breed.json", JSON.stringify({ organisaties: Array.from({ length: 50_000 }, () => ({})) }));
  });

  it("refuses the same part twice", async () => {
    const map = drie();
    const doel = join(map, "p.json");
    await draai(["audit", map, "--format", "json", "--output", doel]);
    expect((await draai(["merge", doel, doel])).stderr).toContain("organisatie-dubbel");
    await draai(["audit", map, "--shard", "1/2", "--format", "json", "--output", doel]);
    const { status, stderr } = await draai(["merge", doel, doel]);
    expect(status).toBe(2);
    expect(stderr).toContain("deel-dubbel");
  });
});

describe("validate of several descriptions", () => {
  it("checks all of them and tells of each", async () => {
    const map = drie();
    const { status, stdout, stderr } = await draai(["validate", map]);
    expect(status).toBe(3);
    expect(stdout).toBe("aa: 1 bestand, 1 feit, in orde\nbb: 1 bestand, 1 feit, in orde\n");
    expect(stderr).toContain("fout[datum-bestaat-niet]");
    expect(stderr).toMatch(/2 fouten, in 1 beschrijving die niet te lezen is\n$/);
    expect(await draai(["validate", join(map, "aa"), join(map, "bb")])).toMatchObject({ status: 0, stderr: "" });
  });

  it("gives the same as data, on stderr when something is wrong", async () => {
    const map = drie();
    const goed = JSON.parse((await draai(["validate", join(map, "aa"), join(map, "bb"), "--format", "json"])).stdout);
    expect(goed).toMatchObject({ geldig: true, organisaties: [{ map: "aa", geldig: true, feiten: 1 }, { map: "bb" }] });
    const { stdout, stderr } = await draai(["validate", map, "--format", "json"]);
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toMatchObject({ geldig: false, organisaties: [{}, {}, { map: "cc", geldig: false }] });
  });
});
