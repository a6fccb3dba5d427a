import type { Bestandsreden } from "../diagnostic/codes.ts";
import { diagnostic } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import { type GelezenYaml, isGroep, isLijst } from "./lees/boom.ts";
import { ingangsbestand, maxBestanden } from "./limieten.ts";

/** A file that the entry file lists, with the pointer of the line that does. */
export interface GenoemdBestand {
  readonly bestand: string;
  readonly pad: string;
}

/** The files an entry file lists, and what is wrong with the list; no file is looked at yet. */
export function genoemdeBestanden({ waarde, bestand: ingang, plaatsVan, sleutelPlaatsVan }: GelezenYaml): {
  readonly bestanden: readonly GenoemdBestand[];
  readonly fouten: readonly Diagnostic[];
} {
  const lijst = isGroep(waarde) ? waarde.bestanden : undefined;
  if (!isLijst(lijst)) return { bestanden: [], fouten: [] };
  if (lijst.length + 1 > maxBestanden) {
    return {
      bestanden: [],
      fouten: [diagnostic("te-veel-bestanden", sleutelPlaatsVan("/bestanden"), { aantal: lijst.length, max: maxBestanden - 1 })],
    };
  }
  const bestanden: GenoemdBestand[] = [];
  const fouten: Diagnostic[] = [];
  const gezien = new Set([ingang.toLowerCase(), ingangsbestand]);
  for (const [i, geschreven] of lijst.entries()) {
    if (typeof geschreven !== "string") continue; // the schema reports it
    const pad = `/bestanden/${i}`;
    const reden = redenVanWeigering(geschreven, /\.ya?ml$/i);
    const bestand = zonderBegin(geschreven);
    // Lower case, because on some systems names differing in case are one file.
    if (reden !== undefined) fouten.push(diagnostic("bestand-geweigerd", plaatsVan(pad), { bestand: geschreven, reden }));
    else if (gezien.has(bestand.toLowerCase())) fouten.push(diagnostic("bestand-dubbel", plaatsVan(pad), { bestand }));
    else bestanden.push({ bestand, pad });
    gezien.add(bestand.toLowerCase());
  }
  return { bestanden, fouten };
}

/** A path without "./" before it. */
export const zonderBegin = (bestand: string): string => bestand.replace(/^(?:\.\/)+/, "");

/** Why a path in a description is not followed; undefined for a plain path in or below its folder, with an ending that is asked for. */
export function redenVanWeigering(bestand: string, einde: RegExp): Bestandsreden | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(bestand)) return "adres";
  if (/^(?:[/\\]|[a-z]:)/i.test(bestand)) return "absoluut";
  const delen = zonderBegin(bestand).split("/");
  if (delen.includes("..")) return "erbuiten";
  const gewoon = delen.every((deel) => deel !== "" && deel !== "." && !/[\\:*?"<>|\p{Cc}]/u.test(deel)) && einde.test(bestand);
  return gewoon ? undefined : "vorm";
}
