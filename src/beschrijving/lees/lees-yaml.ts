import { type Event, parseEvents, YAMLException } from "js-yaml";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import { maxDiepte } from "../limieten.ts";
import { type GelezenYaml, plaatsbepaler } from "./boom.ts";
import { bouwBoom, type Weigering } from "./bouw.ts";
import { oorzaakVanJsYaml } from "./oorzaak.ts";
import { type Regelzoeker, regelzoeker } from "./regels.ts";

/** What reading one text gives: its value with places, or everything that is wrong with it. */
export type Leesresultaat = { readonly gelezen: GelezenYaml } | { readonly fouten: readonly Diagnostic[] };

/** A byte order mark says nothing in UTF-8, and would shift the first column. */
export const zonderBom = (tekst: string): string => (tekst.startsWith("\uFEFF") ? tekst.slice(1) : tekst);

/**
 * Reads YAML in a strict profile: one document of groups, lists and plain values. Of a syntax error only the first is
 * found here; see `alleSyntaxisfouten`.
 */
export function leesYaml(bron: string, bestand: string): Leesresultaat {
  const tekst = zonderBom(bron);
  const zoek = regelzoeker(tekst);
  const plaats = (offset: number, pad = ""): Plaats => ({ bestand, ...zoek(offset), pad });
  const nul = tekst.indexOf("\0");
  if (nul >= 0) return { fouten: [diagnostic("yaml-nul-teken", plaats(nul), {})] };
  // To YAML a line ending, to many editors and to the second parser not: what a reader sees would not be what is read.
  const cr = tekst.search(/\r(?!\n)/);
  if (cr >= 0) return { fouten: [diagnostic("yaml-syntaxis", plaats(cr), { oorzaak: "regeleinde" })] };
  const richtlijn = offsetVanRichtlijn(tekst);
  if (richtlijn !== undefined) return { fouten: [diagnostic("yaml-richtlijn", plaats(richtlijn), {})] };
  const events = eventsVan(tekst);
  if ("reden" in events) return { fouten: [syntaxisfout(events, plaats)] };
  const { wortel, begin, kinderen, weigeringen } = bouwBoom(tekst, events.events);
  if (weigeringen.length > 0) return { fouten: weigeringen.map((een) => weigering(een, bestand, zoek)) };
  if (wortel === undefined || wortel === null) return { fouten: [diagnostic("leeg-bestand", plaats(0), {})] };
  return { gelezen: { bestand, waarde: wortel, ...plaatsbepaler({ bestand, tekst, wortel, begin, kinderen, zoek }) } };
}

interface Parserfout {
  readonly reden: string;
  readonly offset: number;
}

function eventsVan(tekst: string): { readonly events: readonly Event[] } | Parserfout {
  try {
    return { events: parseEvents(tekst, { maxDepth: maxDiepte }) };
  } catch (fout) {
    if (!(fout instanceof YAMLException)) throw fout;
    // The exception holds the whole text; only reason and position leave this function.
    return { reden: fout.reason, offset: Math.min(fout.mark?.position ?? 0, tekst.length) };
  }
}

function syntaxisfout({ reden, offset }: Parserfout, plaats: (offset: number) => Plaats): Diagnostic {
  if (reden.startsWith("nesting exceeded")) return diagnostic("yaml-te-diep", plaats(offset), { max: maxDiepte });
  return diagnostic("yaml-syntaxis", plaats(offset), { oorzaak: oorzaakVanJsYaml(reden) });
}

function weigering(een: Weigering, bestand: string, zoek: Regelzoeker): Diagnostic {
  const plaats: Plaats = { bestand, ...zoek(een.offset), pad: een.pad };
  switch (een.code) {
    case "sleutel-dubbel":
      return diagnostic(een.code, plaats, { sleutel: een.sleutel }, [{ bestand, ...zoek(een.eerder), pad: een.pad }]);
    case "sleutel-ongeldig":
    case "sleutel-verboden":
      return diagnostic(een.code, plaats, { sleutel: een.sleutel });
    default:
      return diagnostic(een.code, plaats, {});
  }
}

/** A directive stands before the document, after blank lines and comments only. js-yaml skips those it does not know. */
function offsetVanRichtlijn(tekst: string): number | undefined {
  const leeg = /[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)/y;
  let offset = 0;
  while (leeg.test(tekst)) offset = leeg.lastIndex;
  return tekst[offset] === "%" ? offset : undefined;
}
