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
    const reden = redenVanWeigering(geschreven);
    const bestand = geschreven.replace(/^(?:\.\/)+/, "");
    // Lower case, because on some systems names differing in case are one file.
    if (reden !== undefined) fouten.push(diagnostic("bestand-geweigerd", plaatsVan(pad), { bestand: geschreven, reden }));
    else if (gezien.has(bestand.toLowerCase())) fouten.push(diagnostic("bestand-dubbel", plaatsVan(pad), { bestand }));
    else bestanden.push({ bestand, pad });
    gezien.add(bestand.toLowerCase());
  }
  return { bestanden, fouten };
}

function redenVanWeigering(bestand: string): Bestandsreden | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(bestand)) return "adres";
  if (/^(?:[/\\]|[a-z]:)/i.test(bestand)) return "absoluut";
  const delen = bestand.replace(/^(?:\.\/)+/, "").split("/");
  if (delen.includes("..")) return "erbuiten";
  const gewoon = delen.every((deel) => deel !== "" && deel !== "." && !/[\\:*?"<>|\p{Cc}]/u.test(deel)) && /\.ya?ml$/i.test(bestand);
  return gewoon ? undefined : "vorm";
}
