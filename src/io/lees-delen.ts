import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import { controleerPortfolio } from "../generated/portfolio-validator.ts";
import { isDeel } from "../portfolio/deel.ts";
import { maxDeelBytes } from "../portfolio/limieten.ts";
import type { Portfolio } from "../portfolio/portfolio-types.ts";
import { type Gelezendeel, samenvoegfouten } from "../portfolio/samenvoegen.ts";
import { systeemcode } from "./uitvoer.ts";

/** The parts of a portfolio, fit to be put together. Throws a DiagnosticError with everything that is wrong. */
export function leesDelen(paden: readonly string[]): readonly Gelezendeel[] {
  const gelezen = paden.map(leesDeel);
  const fouten = gelezen.flatMap((een) => ("fout" in een ? [een.fout] : []));
  const delen = gelezen.flatMap((een) => ("portfolio" in een ? [een] : []));
  // Parts are compared with the first; without it every comparison would be with another.
  const alle = fouten.length > 0 ? fouten : samenvoegfouten(delen);
  if (alle.length > 0) throw new DiagnosticError(alle);
  return delen;
}

function leesDeel(bestand: string): Gelezendeel | { readonly fout: Diagnostic } {
  const plaats = plaatsVanBestand(bestand);
  try {
    const staat = statSync(bestand);
    if (!staat.isFile()) return { fout: diagnostic("geen-gewoon-bestand", plaats, { bestand }) };
    if (staat.size > maxDeelBytes) return { fout: diagnostic("deel-te-groot", plaats, { bytes: staat.size, max: maxDeelBytes }) };
    const bytes = readFileSync(bestand);
    return isUtf8(bytes) ? alsPortfolio(bestand, bytes.toString("utf8")) : { fout: diagnostic("geen-utf8", plaats, {}) };
  } catch (fout) {
    const oorzaak = systeemcode(fout);
    if (oorzaak === undefined) throw fout;
    const bestaatNiet = ["ENOENT", "ENOTDIR", "ERR_INVALID_ARG_VALUE"].includes(oorzaak);
    return {
      fout: bestaatNiet
        ? diagnostic("deel-ontbreekt", plaats, { bestand })
        : diagnostic("bestand-onleesbaar", plaats, { bestand, oorzaak }),
    };
  }
}

function alsPortfolio(bestand: string, tekst: string): Gelezendeel | { readonly fout: Diagnostic } {
  const plaats = plaatsVanBestand(bestand);
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst.replace(/^\uFEFF/, ""));
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout;
    return { fout: diagnostic("deel-geen-json", plaats, {}) };
  }
  const [mis] = controleerPortfolio(waarde) ?? [];
  if (mis !== undefined) return { fout: diagnostic("deel-geen-portfolio", plaats, { pad: mis.instancePath }) };
  // The validator has just checked it against the schema, which is derived from this type.
  const portfolio = waarde as Portfolio;
  // A number that no shard has would be a list without end of what is missing.
  if (portfolio.deel !== undefined && !isDeel(portfolio.deel)) return { fout: diagnostic("deel-geen-portfolio", plaats, { pad: "/deel" }) };
  return { bestand, portfolio };
}
