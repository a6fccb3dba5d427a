import { bronvorm, documentvorm, opmerkingvorm } from "../format/document.ts";
import type { Vorm, Waardeplek } from "../format/vorm.ts";
import { isGroep, isLijst, padstap, type YamlWaarde } from "../lees/boom.ts";

/** What to do at each place; values of the wrong type are passed by, for the schema reports those. */
export interface Bezoeker {
  /** A bare value, also inside statements and lists. */
  readonly waarde?: (vorm: Waardeplek, waarde: YamlWaarde, pad: string) => void;
  /** A reference to a source. */
  readonly bron?: (id: string, pad: string) => void;
}

/** Visits every value of a file together with what the format says of its place. */
export function wandel(wortel: YamlWaarde, bezoeker: Bezoeker, vorm: Vorm = documentvorm): void {
  stap(vorm, wortel, "", bezoeker);
}

function stap(vorm: Vorm, waarde: YamlWaarde, pad: string, bezoeker: Bezoeker): void {
  switch (vorm.aard) {
    case "groep":
      if (!isGroep(waarde)) return;
      for (const naam in waarde) {
        const van = Object.hasOwn(vorm.sleutels, naam) ? vorm.sleutels[naam] : undefined;
        const deel = waarde[naam];
        if (van !== undefined && deel !== undefined) stap(van, deel, pad + padstap(naam), bezoeker);
      }
      return;
    case "lijst":
      if (isLijst(waarde)) waarde.forEach((deel, i) => void stap(vorm.van, deel, `${pad}/${i}`, bezoeker));
      return;
    case "kaart":
      if (isGroep(waarde)) kaart(vorm, waarde, pad, bezoeker);
      return;
    case "waarde":
      waardestap(vorm, waarde, pad, bezoeker);
      return;
    case "keus":
      stap(isLijst(waarde) ? vorm.lijst : vorm.groep, waarde, pad, bezoeker);
      return;
    case "vrij":
  }
}

function kaart(
  vorm: Extract<Vorm, { aard: "kaart" }>,
  waarde: Readonly<Record<string, YamlWaarde>>,
  pad: string,
  bezoeker: Bezoeker,
): void {
  for (const sleutel in waarde) {
    const hier = pad + padstap(sleutel);
    if (vorm === bronvorm) bezoeker.bron?.(sleutel, hier);
    stap(vorm.van, waarde[sleutel] ?? null, hier, bezoeker);
  }
}

function waardestap(vorm: Waardeplek, waarde: YamlWaarde, pad: string, bezoeker: Bezoeker): void {
  if (isLijst(waarde)) {
    waarde.forEach((deel, i) => void waardestap(vorm, deel, `${pad}/${i}`, bezoeker));
  } else if (isGroep(waarde)) {
    if (waarde.waarde !== undefined) waardestap(vorm, waarde.waarde, `${pad}/waarde`, bezoeker);
    if (waarde.opmerking !== undefined) stap(opmerkingvorm, waarde.opmerking, `${pad}/opmerking`, bezoeker);
    if (waarde.bron !== undefined) stap(bronvorm, waarde.bron, `${pad}/bron`, bezoeker);
  } else bezoeker.waarde?.(vorm, waarde, pad);
}
