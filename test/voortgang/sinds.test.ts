import { describe, expect, it } from "vitest";
import { vroegerUitBeschrijving, vroegerUitVoortgang } from "../../src/voortgang/vroeger.ts";
import { actie, sindsVan, systeem, voorbeeldvoortgang, voortgang } from "./toets.ts";

/** What became of the only action. */
const werd = (oud: string, nieuw: string): readonly string[] =>
  sindsVan([actie("1", oud)], [actie("1", nieuw)]).sinds?.acties.flatMap(({ veranderingen }) => veranderingen) ?? [];

const stand = (een: string): string => (een === "onbekend" ? "" : `stand: ${een}`);

describe("progress since an earlier voortgang", () => {
  it.each([
    ["lopend", "gereed", "nu-gereed"],
    ["onbekend", "gereed", "nu-gereed"],
    ["niet-gestart", "lopend", "nu-gestart"],
    ["lopend", "vervallen", "nu-vervallen"],
    ["vervallen", "lopend", "weer-opgepakt"],
    ["gereed", "lopend", "teruggezet"],
    ["lopend", "niet-gestart", "teruggezet"],
    ["onbekend", "lopend", "nu-bekend"],
    ["gereed", "onbekend", "nu-onbekend"],
    ["lopend", "lopend", "ongewijzigd"],
  ])("from %s to %s is %s", (oud, nieuw, verandering) => {
    expect(werd(stand(oud), stand(nieuw))).toEqual([verandering]);
  });

  it.each([
    ["2020-03", "2020-06", "uitgesteld"],
    ["2020", "2021-Q1", "uitgesteld"],
    ["2020-06", "2020-03", "vervroegd"],
    ["2020", "2020-Q4", "datum-anders"],
    ["2020-Q4", "2020", "datum-anders"],
    ["2020-06", "2020-06", "ongewijzigd"],
  ])("a date that was %s and is %s is %s, of the action and of its follow-up", (oud, nieuw, verandering) => {
    expect(werd(`gereed: ${oud}`, `gereed: ${nieuw}`)).toEqual([verandering]);
    expect(werd(`vervolg_gereed: ${oud}`, `vervolg_gereed: ${nieuw}`)).toEqual([verandering]);
  });

  it("a date that came or went is no delay", () => {
    expect(werd("", "gereed: 2020")).toEqual(["datum-anders"]);
    expect(werd("gereed: 2020", "")).toEqual(["datum-anders"]);
  });

  it("the next time of a recurring action is no delay, unless the earlier date had not passed", () => {
    expect(werd("gereed: 2019-05, frequentie: P1Y", "gereed: 2020-05, frequentie: P1Y")).toEqual(["volgende-keer"]);
    expect(werd("gereed: 2019-10, frequentie: P1Y", "gereed: 2020-10, frequentie: P1Y")).toEqual(["uitgesteld"]);
  });

  it("an action may have started and be delayed as well, and shows what it was and is", () => {
    const { sinds } = sindsVan([actie("1", "stand: niet-gestart, gereed: 2019-10")], [actie("1", "stand: lopend, gereed: 2020-01")]);
    expect(sinds?.acties).toEqual([
      {
        nr: "1",
        titel: "Actie 1",
        veranderingen: ["nu-gestart", "uitgesteld"],
        stand: { oud: "niet-gestart", nieuw: "lopend" },
        gereed: { oud: ["2019-10"], nieuw: ["2020-01"] },
      },
    ]);
    expect(sinds?.telling).toMatchObject({ "nu-gestart": 1, uitgesteld: 1, ongewijzigd: 0 });
  });

  it("knows an action again by its number, and by plan and title where it was numbered anew", () => {
    const { sinds } = sindsVan(
      [actie("1", "titel: Alfa, plan: P"), actie("2", "titel: Beta, plan: P"), actie("3", "titel: Gamma, plan: P")],
      [actie("1", "titel: Beta, plan: P"), actie("2", "titel: Alfa, plan: P"), actie("3", "titel: Gamma plus, plan: P")],
    );
    expect(sinds?.acties.map(({ nr, oud_nr, veranderingen }) => [nr, oud_nr, ...veranderingen])).toEqual([
      ["1", "2", "ongewijzigd"],
      ["2", "1", "ongewijzigd"],
      ["3", undefined, "ongewijzigd"],
    ]);
  });

  it("does not take two actions for the same because both have number 1", () => {
    const { sinds } = sindsVan([actie("1", "titel: Alfa, plan: P")], [actie("1", "titel: Beta, plan: Q")]);
    expect(sinds?.acties.map(({ titel, veranderingen }) => [titel, ...veranderingen]).sort()).toEqual([
      ["Alfa", "verdwenen"],
      ["Beta", "nieuw"],
    ]);
    const doel = sindsVan([actie("1", "titel: Alfa, voor: [BN-02]")], [actie("1", "titel: Beta, voor: [BN-02]")]);
    expect(doel.sinds?.telling).toMatchObject({ ongewijzigd: 1, nieuw: 0 });
  });

  it("is the same from a saved voortgang as from the description", async () => {
    const oud = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019");
    const zelf = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019", { vroeger: vroegerUitVoortgang(oud) });
    expect(zelf.sinds?.telling.ongewijzigd).toBe(21);
    expect(zelf.sinds?.opmerkingen).toEqual(["zelfde-dag"]);
    const regels = [
      actie("1", "stand: lopend, gereed: [{ waarde: 2019-Q3, bron: { een: '1' } }, { waarde: 2019-10, bron: { twee: '1' } }]"),
    ];
    const uitBeide = [vroegerUitBeschrijving(systeem(regels), "2019-08-31"), vroegerUitVoortgang(voortgang(systeem(regels)))];
    const nieuw = systeem([actie("1", "stand: gereed, gereed: 2019-12")]);
    const [een, ander] = uitBeide.map((vroeger) => voortgang(nieuw, { vroeger }).sinds?.acties);
    expect(een).toEqual(ander);
    expect(een?.[0]?.veranderingen).toEqual(["nu-gereed", "uitgesteld"]);
  });

  it("says that the order is reversed, or that it is about another organisation", () => {
    const vroeger = { bron: "beschrijving", organisatie: "Ander", peildatum: "2020-01-01", acties: [] } as const;
    expect(voortgang(systeem([]), { vroeger }).sinds?.opmerkingen).toEqual(["andere-organisatie", "omgekeerde-volgorde"]);
  });
});
