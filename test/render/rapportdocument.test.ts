import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import type { Bouwsteen, Deel, Document, Tabel, Tekst } from "../../src/render/document/types.ts";
import { rapportdocument } from "../../src/render/rapportdocument/rapportdocument.ts";
import { talen } from "../../src/tekst/taal.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const alleDelen = (delen: readonly Deel[]): readonly Deel[] => delen.flatMap((deel) => [deel, ...alleDelen(deel.delen ?? [])]);
const teksten = (bouwsteen: Bouwsteen): readonly Tekst[] => {
  switch (bouwsteen.soort) {
    case "alinea":
      return [bouwsteen.tekst];
    case "lijst":
      return bouwsteen.items;
    case "melding":
      return bouwsteen.tekst;
    case "tabel":
      return bouwsteen.rijen.flatMap(({ cellen }) => cellen.flatMap(({ inhoud }) => inhoud));
    default:
      return [];
  }
};
const zin = (tekst: Tekst): string => tekst.map((stuk) => stuk.tekst).join("");
const deel = (document: Document, id: string): Deel => {
  const gevonden = alleDelen(document.delen).find((een) => een.id === id);
  if (gevonden === undefined) throw new Error(`no section ${id}`);
  return gevonden;
};
const zinnen = (document: Document, id: string): readonly string[] =>
  alleDelen([deel(document, id)]).flatMap((een) => een.bouwstenen.flatMap(teksten).map(zin));
const tabel = (document: Document, id: string): Tabel => {
  const gevonden = deel(document, id).bouwstenen.find(({ soort }) => soort === "tabel");
  if (gevonden?.soort !== "tabel") throw new Error(`no table in ${id}`);
  return gevonden;
};
const rijen = (een: Tabel): readonly (readonly string[])[] =>
  een.rijen.map(({ cellen }) => cellen.map(({ inhoud }) => inhoud.map(zin).join("\n")));

const document = rapportdocument(voorbeeld, "nl");
const gevallen: readonly Rapport[] = [voorbeeld, ingedeeld, vijandig(voorbeeld), vijandig(ingedeeld)];

describe("the gap analysis as a document", () => {
  it("gives every section an id of its own, and every link within it a section to go to", () => {
    for (const rapport of gevallen) {
      for (const taal of talen) {
        const doc = rapportdocument(rapport, taal);
        const ids = alleDelen(doc.delen).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
        const links = alleDelen(doc.delen)
          .flatMap(({ bouwstenen }) => bouwstenen)
          .flatMap((bouwsteen) => [
            ...teksten(bouwsteen).flat(),
            ...(bouwsteen.soort === "raster" ? bouwsteen.rijen.flatMap(({ vakken }) => vakken) : []),
          ])
          .flatMap((stuk) => (stuk?.link?.startsWith("#") ? [stuk.link.slice(1)] : []));
        expect(links.length).toBeGreaterThan(0);
        expect(links.filter((id) => !ids.includes(id))).toEqual([]);
      }
    }
  });

  it("gives every row as many cells as its table has columns", () => {
    for (const rapport of gevallen) {
      const tabellen = alleDelen(rapportdocument(rapport, "nl").delen)
        .flatMap(({ bouwstenen }) => bouwstenen)
        .filter((bouwsteen) => bouwsteen.soort === "tabel");
      for (const { kolommen, rijen } of tabellen) for (const { cellen } of rijen) expect(cellen.length).toBe(kolommen.length);
    }
  });

  it("links a law only when the reference has the shape of one, and nothing else from outside", () => {
    const adressen = (rapport: Rapport): readonly string[] =>
      alleDelen(rapportdocument(rapport, "nl").delen)
        .flatMap(({ bouwstenen }) => bouwstenen.flatMap(teksten).flat())
        .flatMap(({ link }) => (link === undefined || link.startsWith("#") ? [] : [link]));
    expect(adressen(voorbeeld)).toEqual(["https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=11&lid=1&z=2018-10-30&g=2018-10-30"]);
    expect(adressen(vijandig(voorbeeld))).toEqual([]);
  });

  it("tells in the summary what was judged, on which day, how many verdicts there are, the gravest gap and what is not known", () => {
    const tekst = zinnen(document, "samenvatting").join("\n");
    expect(tekst).toContain("Provincie Voorbeeld");
    expect(tekst).toContain("30 oktober 2018");
    expect(rijen(tabel(document, "beeld")).map(([oordeel, aantal]) => [oordeel, aantal])).toEqual([
      ["✓ voldoet", "0"],
      ["◐ voldoet deels", "0"],
      ["✗ voldoet niet", "1"],
      ["○ niet getoetst", "0"],
      ["– niet van toepassing", "1"],
    ]);
    const [gat = []] = rijen(tabel(document, "ergste-gaten"));
    expect(gat[0]).toContain("Register nevenfuncties is niet openbaar");
    expect(gat[2]).toMatch(/^→ actie 5: /);
    expect(zinnen(document, "besluiten").some((een) => een.startsWith("Leg vast dat actie 5 doorgaat."))).toBe(true);
  });

  it("counts the units when an indeling was asked for", () => {
    const tekst = zinnen(rapportdocument(ingedeeld, "nl"), "samenvatting").join("\n");
    expect(tekst).toContain("1 onderdeel met een oordeel");
    expect(tekst).toContain("Bekijk ook de ene open eis");
  });

  it("has a row per eis that applies in the four columns, the gravest gap first", () => {
    const norm = tabel(document, "norm-BN-06-bestuurlijk");
    expect(norm.kolommen.map(({ kop }) => kop)).toEqual(["norm", "uitgewerkt", "ontbreekt", "uitwerking"]);
    const ids = rijen(norm).map(([cel = ""]) => /BN-06\.b\d/.exec(cel)?.[0]);
    expect(ids.slice(0, 2)).toEqual(["BN-06.b2", "BN-06.b3"]);
    expect([...ids].sort()).toEqual(["BN-06.b1", "BN-06.b2", "BN-06.b3", "BN-06.b4", "BN-06.b5", "BN-06.b6"]);
  });

  it("writes an action for several eisen out once, and refers to it after that", () => {
    const [eerste = [], tweede = []] = rijen(tabel(document, "norm-BN-06-bestuurlijk"));
    expect(eerste[3]).toContain("Publiceer de nevenfuncties op de website");
    expect(tweede[3]).toContain("→ actie 5, zie BN-06.b2");
    expect(tweede[3]).not.toContain("Publiceer");
  });

  it("keeps planned actions and proposals apart", () => {
    expect(rijen(tabel(document, "gepland")).map(([nr, , wie, wanneer, stand, voor]) => [nr, wie, wanneer, stand, voor])).toEqual([
      [
        "5",
        "de griffier en de commissaris van de Koning",
        "Eerste kwartaal 2019, elk half jaar",
        "loopt, staat nog niet vast",
        "BN-06.b2, BN-06.b3",
      ],
    ]);
    expect(rijen(tabel(document, "voorstellen")).map(([nr, , wie, wanneer]) => [nr, wie, wanneer])).toEqual([
      ["V1", "de griffier", "Binnen 3 maanden"],
    ]);
  });

  it("has in the annexes every eis, what does not apply and why, the law with its dates, and what the indeling leaves out", () => {
    expect(tabel(document, "eisen").rijen.length).toBe(7);
    expect(rijen(tabel(document, "nvt"))).toEqual([
      [
        "BN-08.a1",
        "Er is een openbaar overzicht van nevenfuncties.",
        "Op de peildatum vraagt geen wet of basisnorm dit van deze organisatie.",
      ],
    ]);
    expect(rijen(tabel(document, "grondslagen")).map(([wet, van, tot]) => [wet, van, tot])).toEqual([
      ["art. 11 lid 1 Provinciewet", "12 maart 2003", "nog van kracht"],
      ["art. 40b lid 1 Provinciewet", "1 april 2010", "31 december 2022"],
    ]);
    expect(tabel(rapportdocument(ingedeeld, "nl"), "weggelaten").rijen.length).toBe(2);
  });

  it("names the source of a statement in a footnote, and its place where it has no source", () => {
    const stukken = tabel(document, "norm-BN-06-bestuurlijk").rijen.flatMap(({ cellen }) => cellen.flatMap(({ inhoud }) => inhoud.flat()));
    expect(stukken.map(({ noot }) => noot)).toContain("Integriteitsplan, hfst. 3.3, onderwerp 5");
  });

  it("states the limits", () => {
    expect(zinnen(document, "grenzen")).toEqual(voorbeeld.grenzen);
  });
});
