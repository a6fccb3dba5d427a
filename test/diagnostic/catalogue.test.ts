import { describe, expect, it } from "vitest";
import type { DiagnosticArgs, DiagnosticCode } from "../../src/diagnostic/codes.ts";
import { diagnostic, plaatsVanBestand } from "../../src/diagnostic/diagnostic-error.ts";
import { diagnosticTekst } from "../../src/diagnostic/format-diagnostic.ts";
import { bijBeschrijving, bijPortfolio, bijRapport } from "../../tools/generate/diagnostics-voorbeelden.ts";

const gevallen = Object.entries({ ...bijBeschrijving, ...bijRapport, ...bijPortfolio }).flatMap(([code, lijst]) =>
  lijst.map((args) => [code as DiagnosticCode, args as DiagnosticArgs[DiagnosticCode]] as const),
);

describe("the catalogues", () => {
  it.each(gevallen)("say %s in whole sentences, in both languages (%j)", (code, args) => {
    const een = diagnostic(code, plaatsVanBestand("a.yaml"), args);
    const nl = diagnosticTekst(een, "nl");
    const en = diagnosticTekst(een, "en");
    for (const tekst of [nl.melding, en.melding, nl.hint, en.hint]) {
      if (tekst === undefined) continue;
      expect(tekst).toMatch(/^["\p{Lu}].*[.?]$/u);
      expect(tekst).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(nl.melding).not.toBe(en.melding);
    expect(nl.hint === undefined).toBe(en.hint === undefined);
  });
});
