import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import schema from "../../schemas/agenda.schema.json" with { type: "json" };
import type { Agenda, Agendapunt } from "../../src/agenda/types.ts";
import { maakDocument } from "../../src/render/agenda/document.ts";
import { agendaformaten } from "../../src/render/agenda/formaten.ts";
import type { Deel, Tabel } from "../../src/render/document/types.ts";
import { planformaten } from "../../src/render/plan/formaten.ts";
import { talen } from "../../src/tekst/taal.ts";
import { agenda, voorbeeldagenda } from "../agenda/maak.ts";
import { voorbeeldplan } from "../plan/maak.ts";
import { leesIcs } from "./kalender/lees-ics.ts";
import { maakFormaat, metVijandigeTekst, toetsFormaten } from "./resultaatformaten.ts";

/** A moment in every list. */
const klein = agenda(`acties:
  - { nr: "1", titel: iets doen, domein: ambtelijk, gereed: 2025-05, verantwoordelijk: [griffier], voor: [BN-02], toegezegd: nee, bron: { plan: "1" } }
  - { nr: "2", titel: steeds doen, domein: ambtelijk, gereed: 2025-04, frequentie: P6M }
  - { nr: "3", titel: ooit doen, domein: ambtelijk }
rollen:
  - { id: v, soort: vertrouwenspersoon, domein: ambtelijk, tot: 2025 }
registers:
  - { id: r, soort: geschenken, domein: ambtelijk, bijgewerkt: 2025-03-15, frequentie: P3M }
programma:
  - { onderwerp: Meten, activiteit: monitor, jaren: [2026] }
`);
const leeg = agenda("");

const CODES = new Set(
  "soort versie taal type tooi peildatum peildatum_bron van tot termijn frequentie zwaarte reden dag_bron hulpmiddel venster".split(" "),
);
const vijandig: Agenda = { ...metVijandigeTekst(klein, CODES), hulpmiddel: klein.hulpmiddel };

toetsFormaten("agenda", { registry: agendaformaten, gewone: () => [klein, leeg], vijandige: () => [vijandig] });

const alleDelen = (delen: readonly Deel[]): readonly Deel[] => delen.flatMap((deel) => [deel, ...alleDelen(deel.delen ?? [])]);
const tabellen = (delen: readonly Deel[]): readonly Tabel[] =>
  alleDelen(delen).flatMap(({ bouwstenen }) => bouwstenen.filter((een): een is Tabel => een.soort === "tabel"));
const deel = (uit: Agenda, id: string): Deel | undefined => maakDocument(uit, "nl").delen.find((een) => een.id === id);
const ids = (uit: Agenda): readonly string[] => maakDocument(uit, "nl").delen.map(({ id }) => id);

let utrecht: Agenda;
let model: Agenda;
beforeAll(async () => {
  utrecht = await voorbeeldagenda("provincie-utrecht-2018", { peildatum: "2019-06-15" });
  model = await voorbeeldagenda("model-gemeente-2026", { peildatum: "2026-06-30" });
});

describe("an agenda as a document", () => {
  it("begins with what has passed, then what may have, then per month, then what has no day", () => {
    expect(ids(klein)).toEqual(["samenvatting", "voorbij", "misschien", "komend", "zonder-dag", "grenzen"]);
    expect(ids(leeg)).toEqual(["samenvatting", "komend", "grenzen"]);
    expect(deel(klein, "komend")?.delen?.map(({ kop }) => kop)).toEqual([
      "Loopt al",
      "Juni 2025",
      "September 2025",
      "Oktober 2025",
      "December 2025",
      "Maart 2026",
      "April 2026",
      "Kan in deze periode, uiterlijk na 14 juni 2026",
    ]);
  });

  it("has a heading per quarter in a long window", async () => {
    const lang = await voorbeeldagenda("model-gemeente-2026", { peildatum: "2026-06-30", maanden: 36 });
    expect(
      deel(lang, "komend")
        ?.delen?.slice(0, 2)
        .map(({ kop }) => kop),
    ).toEqual(["Loopt al", "Derde kwartaal 2026"]);
  });

  it("shows every moment, in a workbook those ahead on one sheet", () => {
    for (const uit of [klein, utrecht, model]) {
      const aantal = uit.voorbij.length + uit.misschien.length + uit.komend.length + uit.zonder_dag.length;
      for (const ruimte of [{}, { kort: true }, { aaneen: true }])
        expect(tabellen(maakDocument(uit, "nl", ruimte).delen).reduce((som, { rijen }) => som + rijen.length, 0)).toBe(aantal);
      const blad = tabellen(maakDocument(uit, "nl", { aaneen: true }).delen.filter(({ id }) => id === "komend"));
      expect(blad).toHaveLength(1);
      expect(blad[0]?.rijen.map(({ cellen }) => cellen[0]?.waarde)).toEqual(uit.komend.map(({ tot }) => tot));
    }
  });

  it("does not call an empty description good news", async () => {
    const zin = "De beschrijving noemt niets waarnaar de agenda vooruit kan kijken";
    const markdown = (yaml: string): Promise<string> => maakFormaat<Agenda>(agendaformaten.markdown, agenda(yaml));
    expect(leeg.leeg).toBe(true);
    expect(deel(leeg, "samenvatting")?.bouwstenen[0]).toMatchObject({ soort: "melding", toon: "vraag" });
    expect(await markdown("")).toContain(zin);
    // Named, and after the window.
    for (const yaml of [
      'acties: [{ nr: "1", titel: a, domein: ambtelijk, gereed: 2030 }]',
      'acties: [{ nr: "1", titel: a, domein: ambtelijk, gereed: 2030, frequentie: P1Y }]',
      "programma: [{ onderwerp: a, activiteit: b, jaren: [2030] }]",
    ]) {
      expect(agenda(`${yaml}\n`)).not.toHaveProperty("leeg");
      expect(await markdown(`${yaml}\n`)).not.toContain(zin);
    }
    expect(agenda('acties: [{ nr: "1", titel: a, domein: ambtelijk, stand: gereed }]\n').leeg).toBe(true);
  });

  it("shows the words of the source, unless they are only the date, and that a day was reckoned, also in a window", async () => {
    const yaml = (gereed: string, oplevering: string, meer = ""): string =>
      `acties: [{ nr: "1", titel: a, domein: ambtelijk, gereed: ${gereed}, oplevering: "${oplevering}"${meer} }]\n`;
    const terminal = async (tekst: string): Promise<string> =>
      (await maakFormaat<Agenda>(agendaformaten.terminal, agenda(tekst), { kleur: false, breedte: 120, taal: "nl" })).replace(/\s+/g, " ");
    expect(await terminal(yaml("2025-09", "Voor de kieslijsten"))).toContain("Oplevering volgens de bron: Voor de kieslijsten");
    expect(await terminal(yaml("2025-09", "September 2025"))).not.toContain("Oplevering");
    expect(await terminal(yaml("{ waarde: 2026, opmerking: De bron zegt 2025/2026. }", "Plan"))).toContain("De bron zegt 2025/2026.");
    const terugkerend = yaml("2024-09", "Jaarlijks", ", frequentie: P1Y, stand: lopend");
    expect(await terminal(terugkerend)).toMatch(/september 2025 │ Actie 1.*gerekend/);
  });

  it("says of what is not promised for certain that it is not, also in a window", async () => {
    const onzeker = agenda('acties: [{ nr: "1", titel: a, domein: ambtelijk, gereed: 2025-09, toegezegd: deels }]\n');
    const tekst = await maakFormaat<Agenda>(agendaformaten.terminal, onzeker, { kleur: false, breedte: 120, taal: "nl" });
    expect(tekst).toContain("Of dit doorgaat, staat nog niet vast.");
  });

  it("says of which day the description is, where that is an earlier one", async () => {
    const tekst = (uit: Agenda): Promise<string> => maakFormaat(agendaformaten.markdown, uit);
    expect(await tekst(utrecht)).toContain("De beschrijving is van 30 oktober 2018.");
    expect(await tekst(model)).not.toContain("De beschrijving is van");
  });

  it.each(talen)("has no empty place in a sentence (%s)", async (taal) => {
    for (const naam of ["provincie-utrecht-2018", "model-gemeente-2026"]) {
      const uit = await voorbeeldagenda(naam, { taal, maanden: 60 });
      for (const formaat of [agendaformaten.markdown, agendaformaten.terminal, agendaformaten.ics])
        expect(await maakFormaat<Agenda>(formaat, uit, { kleur: false, breedte: 80, taal })).not.toMatch(
          /undefined|null|NaN|\[object|“”|‘’|\(\)|\{[a-z]/,
        );
    }
  });

  it("gives JSON that its own schema accepts", () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    for (const uit of [utrecht, model, klein, leeg])
      expect(valideer(JSON.parse(JSON.stringify(uit))), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
  });

  it.each([80, 120])("is never wider than a terminal of %d columns", async (breedte) => {
    const regels = (await maakFormaat<Agenda>(agendaformaten.terminal, utrecht, { kleur: false, breedte, taal: "nl" })).split("\n");
    expect(Math.max(...regels.map((een) => [...een].length))).toBeLessThanOrEqual(breedte);
  });
});

describe("an agenda as a calendar", () => {
  const lees = async (uit: Agenda): Promise<ReturnType<typeof leesIcs>> => {
    const ics = (await (await agendaformaten.ics.laad()).render(uit, { kleur: false, breedte: 80, taal: "nl" })) as string;
    return leesIcs(new TextEncoder().encode(ics));
  };
  const dagOf = ({ tot }: Agendapunt): string => tot.replaceAll("-", "");

  it("has an event per moment on its last day, and one for what comes back", async () => {
    const { gebeurtenissen } = await lees(klein);
    const sleutels = new Set(klein.komend.map(({ sleutel }) => sleutel));
    expect(gebeurtenissen).toHaveLength(klein.voorbij.length + klein.misschien.length + sleutels.size);
    expect(gebeurtenissen[0]).toMatchObject({ begin: klein.voorbij.map(dagOf)[0], titel: "Termijn voorbij: Actie 2: Steeds doen" });
    expect(gebeurtenissen.map(({ titel }) => titel)).toContain("Misschien voorbij: Actie 1: Iets doen");
    expect(gebeurtenissen.find(({ titel }) => titel.includes("bijwerken"))).toMatchObject({ begin: "20250615" });
  });

  it("keeps the UID of a moment when time goes on, also when its day has passed", async () => {
    const yaml = `acties:\n  - { nr: "1", titel: doen, domein: ambtelijk, gereed: 2025-09 }\nregisters:\n  - { id: r, soort: geschenken, domein: ambtelijk, bijgewerkt: 2025-05-01, frequentie: P6M }\n`;
    const uids = async (peildatum: string): Promise<readonly string[]> =>
      (await lees(agenda(yaml, { peildatum }))).gebeurtenissen.map(({ uid }) => uid).sort();
    const eerst = await uids("2025-06-15");
    expect(eerst).toHaveLength(2);
    expect(new Set(eerst).size).toBe(2);
    expect(await uids("2025-06-22")).toEqual(eerst);
    expect(await uids("2026-03-01")).toEqual(eerst);
  });

  it("shares the UID of an action with the calendar of the plan", async () => {
    const plan = await voorbeeldplan("provincie-utrecht-2018");
    const ics = (await (await planformaten.ics.laad()).render(plan, { kleur: false, breedte: 80, taal: "nl" })) as string;
    const uids = (lijst: ReturnType<typeof leesIcs>["gebeurtenissen"], nr: string): readonly string[] =>
      lijst.flatMap(({ titel, uid }) => (titel.includes(`ctie ${nr}:`) ? [uid] : []));
    const { gebeurtenissen } = leesIcs(new TextEncoder().encode(ics));
    const agendapunten = (await lees(utrecht)).gebeurtenissen;
    for (const nr of ["2", "4"]) {
      expect(uids(agendapunten, nr)).toHaveLength(1);
      expect(uids(agendapunten, nr)).toEqual(uids(gebeurtenissen, nr));
    }
  });

  it("gives every event of the examples a UID of its own", async () => {
    for (const uit of [utrecht, model]) {
      const uids = (await lees(uit)).gebeurtenissen.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
    }
  });
});
