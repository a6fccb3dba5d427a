import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { stijl } from "../../src/generated/html.ts";
import { render } from "../../src/render/html.tsx";
import type { Taal } from "../../src/tekst/taal.ts";
import { utrecht } from "./utrecht.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const alsHtml = (rapport: Rapport, taal: Taal = "nl"): string => render(rapport, { kleur: false, breedte: 80, taal }) as string;
const gewoon = alsHtml(voorbeeld);
const alle = (html: string, patroon: RegExp): readonly string[] => [...html.matchAll(patroon)].map(([, deel = ""]) => deel);
/** The page without style and script, as words. */
const woorden = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
/** From one heading to the next of the same level. */
const deel = (html: string, id: string): string => html.split(/(?=<section )/).find((stuk) => stuk.includes(`id="${id}"`)) ?? "";

let groot: readonly Rapport[] = [];
beforeAll(async () => {
  groot = [await utrecht("nl"), await utrecht("nl", "utrecht-hoofdstuk-3")];
});

describe("html", () => {
  it("is one page that asks for nothing else", () => {
    for (const html of [gewoon, alsHtml(vijandig(voorbeeld))]) {
      expect(html).not.toMatch(/<(?:img|link|iframe|object|embed|base|video|audio|source)\b|\bsrc=|@import|url\(/i);
      expect(alle(html, /href="([^"]*)"/g).filter((adres) => !/^(?:#|https:\/\/wetten\.overheid\.nl\/)/.test(adres))).toEqual([]);
    }
  });

  it("lets a browser run its own script and style sheet and nothing else", () => {
    const hash = (tekst: string): string => `'sha256-${createHash("sha256").update(tekst).digest("base64")}'`;
    const [script = "", ...meer] = alle(gewoon, /<script type="module">([\s\S]*?)<\/script>/g);
    const [css = ""] = alle(gewoon, /<style>([\s\S]*?)<\/style>/g);
    const [beleid = ""] = alle(gewoon, /http-equiv="Content-Security-Policy" content="([^"]*)"/g);
    expect(meer).toEqual([]);
    expect(beleid).toBe(`default-src 'none'; style-src ${hash(css)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`);
    expect(gewoon).not.toMatch(/ style="| on[a-z]+="/);
  });

  it("has a style sheet of at most 50 kB", () => {
    expect(stijl.length).toBeLessThan(50_000);
  });

  it("says its language and its title in the reader's language", () => {
    expect(gewoon).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/);
    expect(alsHtml({ ...voorbeeld, taal: "en" }, "en")).toContain('<html lang="en">');
    expect(gewoon).toContain("<title>Provincie Voorbeeld - Integriteit: wat staat er, wat ontbreekt</title>");
  });

  it("tells the peildatum, the normenkader and the tool, each with its version", () => {
    const kop = woorden(gewoon.slice(0, gewoon.indexOf("<main")));
    expect(kop).toMatch(
      /Peildatum 30 oktober 2018 .*Normenkader Basisnormen integriteit, versie 1\.0\.0 .*Gemaakt met basisnormen 0\.0\.0/,
    );
  });

  it("uses every id once, and every link within the page leads somewhere", () => {
    for (const rapport of [voorbeeld, ingedeeld, vijandig(voorbeeld), vijandig(ingedeeld), ...groot]) {
      const html = alsHtml(rapport);
      const ids = alle(html, / id="([^"]*)"/g);
      expect(ids.length).toBeGreaterThan(20);
      expect(ids.filter((id, plek) => ids.indexOf(id) !== plek)).toEqual([]);
      const kapot = alle(html, /href="#([^"]*)"/g).filter((id) => !ids.includes(id));
      expect(kapot).toEqual([]);
    }
  });

  it("has its headings in order, without skipping a level", () => {
    for (const rapport of [voorbeeld, ingedeeld, ...groot]) {
      const niveaus = alle(alsHtml(rapport), /<h(\d)/g).map(Number);
      expect(niveaus[0]).toBe(1);
      expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1);
      for (const [plek, niveau] of niveaus.entries()) expect(niveau - (niveaus[plek - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("keeps its shape with hostile text", () => {
    // A law reference that is none makes no link, and sources that are all the same share one note.
    const vorm = (html: string): readonly string[] =>
      alle(html.replace(/<ol class="bn-noten">[\s\S]*/, "").replace(/<\/?(?:a|sup)\b[^>]*>/g, ""), /<(\/?[a-z]\w*)/g);
    expect(vorm(alsHtml(vijandig(voorbeeld)))).toEqual(vorm(gewoon));
  });

  it("links a law only when the reference has the shape of one", () => {
    expect(gewoon).toContain('href="https://wetten.overheid.nl/jci1.3:c:BWBR0005645&amp;artikel=11');
    expect(alsHtml(vijandig(voorbeeld))).not.toContain("wetten.overheid.nl");
  });

  it("numbers its notes in the order of the page, and each leads back to every place it is used", () => {
    for (const rapport of [voorbeeld, ...groot]) {
      const html = alsHtml(rapport);
      const gebruikt = alle(html, /href="#noot-(\d+)" role="doc-noteref"/g).map(Number);
      const bepaald = alle(html, /<li id="noot-(\d+)">/g).map(Number);
      expect([...new Set(gebruikt)]).toEqual(bepaald);
      expect(bepaald).toEqual(bepaald.map((_, plek) => plek + 1));
      expect([...alle(html, /href="#bij-([\d-]+)" role="doc-backlink"/g)].sort()).toEqual([...alle(html, / id="bij-([\d-]+)"/g)].sort());
    }
  });

  it("shows per eis what is asked, what is missing and what is done about it, side by side", () => {
    const [rij = ""] = gewoon.match(/<tr [^>]*id="deel-BN-06-bestuurlijk-BN-06-b2"[\s\S]*?<\/tr>/) ?? [];
    const [norm = "", uitgewerkt = "", ontbreekt = "", uitwerking = ""] = rij.split(/(?=<td )/).map(woorden);
    expect(norm).toContain("BN-06.b2 Er is een openbaar overzicht");
    expect(norm).toMatch(/wettelijk · kern · bestaan .*art\. 40b lid 1 Provinciewet/);
    expect(uitgewerkt.trim()).toBe("");
    expect(ontbreekt).toContain("ontbreekt: Register nevenfuncties is niet openbaar");
    expect(uitwerking).toMatch(/actie 5: .*gereed eerste kwartaal 2019, elk half jaar, loopt/);
  });

  it("tells an action that answers several eisen once in a norm, and refers to it after that", () => {
    const [rij = ""] = gewoon.match(/<tr [^>]*id="deel-BN-06-bestuurlijk-BN-06-b3"[\s\S]*?<\/tr>/) ?? [];
    expect(woorden(rij)).toMatch(/voorstel: Wijs iemand aan.*actie 5 zie BN-06\.b2/);
    expect(rij).toContain('href="#deel-BN-06-bestuurlijk-BN-06-b2"');
  });

  it("puts what is missing before what is not known before what is in order", () => {
    const rijen = alle(gewoon, /<tr [^>]*id="deel-BN-06-bestuurlijk-([^"]*)"/g);
    expect(rijen).toEqual(["BN-06-b2", "BN-06-b3", "BN-06-b6", "BN-06-b5", "BN-06-b1", "BN-06-b4"]);
  });

  it("shows every statement of the rapport", () => {
    for (const rapport of groot) {
      const tekst = woorden(alsHtml(rapport)).replaceAll("&amp;", "&").replaceAll("&quot;", '"');
      const blokken = rapport.indeling?.eenheden ?? rapport.normen;
      const zinnen = [
        ...blokken.flatMap(({ uitgewerkt, ontbreekt, uitwerking }) => [...uitgewerkt, ...ontbreekt, ...uitwerking].map((een) => een.tekst)),
        ...rapport.signalen.map((een) => een.tekst),
        ...Object.values(rapport.grondslagen).map(({ citaat }) => citaat),
        ...rapport.grenzen,
        ...(rapport.indeling?.weggelaten ?? []).filter(({ uitkomst }) => uitkomst === "onbekend").flatMap((een) => [een.tekst, een.reden]),
      ].map((zin) => zin.replace(/\s+/g, " ").trim());
      expect(zinnen.filter((zin) => !tekst.includes(zin))).toEqual([]);
    }
  });

  it("shows the units of an indeling with the words that make an eis their kern, and what stands in none", () => {
    const html = alsHtml(ingedeeld);
    expect(woorden(deel(html, "deel-5B-bestuurlijk"))).toContain("kern: ‘Integriteitsplan, hfst. 3.3’");
    expect(woorden(deel(html, "buiten-de-indeling"))).toContain("WN-02.a1 Er is een jaarverslag.");
    expect(html).not.toContain("WN-02.a2");
  });

  it("names norms that do not apply with the reason, and no filter hides them", () => {
    const nvt = deel(gewoon, "niet-van-toepassing");
    expect(woorden(nvt)).toContain("BN-08 Bescherming van informatie · ambtelijk: Op de peildatum vraagt geen wet");
    expect(nvt).not.toContain("data-keuze");
  });

  it("gives the counts of the bars in words and numbers", () => {
    expect(gewoon).toContain("<desc>opzet: in orde 0, ontbreekt 0, niet bekend 0. bestaan: in orde 2, ontbreekt 1, niet bekend 1.");
    expect(woorden(gewoon)).toContain("bestaan 2 1 1 4");
  });

  it("lets one verdict over both domains span them in the heat map", () => {
    const [, indeling] = groot;
    const [vak = ""] = indeling === undefined ? [] : (alsHtml(indeling).match(/<td [^>]*colspan[\s\S]*?<\/td>/) ?? []);
    expect(vak).toContain('colspan="2"');
    expect(vak).toMatch(/aria-label="voldoet deels: 1 Integriteitsbeleid, bestuurlijk, ambtelijk"/);
  });
});
