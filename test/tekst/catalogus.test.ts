import { describe, expect, it } from "vitest";
import type { Reden } from "../../src/audit/uitkomst-types.ts";
import { catalogus } from "../../src/tekst/catalogus.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { SignaalArgs, SignaalId } from "../../src/tekst/signaal-args.ts";
import { talen } from "../../src/tekst/taal.ts";
import { signaalvoorbeelden } from "../../tools/generate/signalen-voorbeelden.ts";

/** The keys of a catalogue in their order, down to the sentences. */
function vorm(deel: unknown): unknown {
  if (typeof deel !== "object" || deel === null) return typeof deel;
  return Object.entries(deel).map(([sleutel, waarde]) => [sleutel, vorm(waarde)]);
}

const redenen: readonly Reden[] = [
  { soort: "organisatietype", tekst: "Geldt niet voor het Rijk." },
  { soort: "drempel", tekst: "Geldt vanaf 50 medewerkers." },
  { soort: "geen-grondslag" },
  { soort: "voor-begin", van: "2006-04-01" },
  { soort: "grondslag-onzeker", grondslag: "pw-11-1", van: "2011-02-23" },
  { soort: "drempel-onbekend", tekst: "Geldt vanaf 50 medewerkers." },
  { soort: "buiten-bereik", tekst: "volgt later" },
];

const uitspraken = [
  { gelezen: "ja", bron: "Plan, hfst. 3" },
  { gelezen: "nee", bron: "" },
];

describe("the catalogues", () => {
  it("have the same texts in the same order in both languages", () => {
    expect(vorm(catalogus("en"))).toEqual(vorm(catalogus("nl")));
  });

  it.each(talen)("have a whole sentence for every reden (%s)", (taal) => {
    for (const reden of redenen) expect(rapportteksten(taal).reden(reden)).toMatch(/^[A-Z].*\w\.?\)?\.?$/);
  });

  it.each(talen)("have a whole sentence for every signaal (%s)", (taal) => {
    for (const [id, args] of Object.entries(signaalvoorbeelden)) {
      const zin = rapportteksten(taal).signaal(id as SignaalId, args as SignaalArgs[SignaalId]);
      expect(zin).toMatch(/^[A-Z‘].*[.?]$/);
      expect(zin).not.toContain("undefined");
    }
  });

  it.each(talen)("state the limits: paper, unknown, law of the day, no legal advice (%s)", (taal) => {
    const grenzen = rapportteksten(taal).grenzen({ peildatum: "2018-10-30", kader: "Basisnormen integriteit", versie: "1.0.0" });
    expect(grenzen).toHaveLength(5);
    expect(grenzen.join(" ")).toMatch(
      taal === "nl" ? /cultuur.*30 oktober 2018.*juridisch advies/ : /culture.*30 October 2018.*legal advice/,
    );
  });

  it("tell what each source says, without empty brackets", () => {
    expect(rapportteksten("nl").bronnenVerschillen(uitspraken)).toBe("De bronnen verschillen: ja (Plan, hfst. 3) en nee.");
  });
});
