import type { Ontbreekt } from "../audit/rapport-types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { bestandspad, cigaten } from "./ci/gaten.ts";
import { vingerafdruk, volgnummers } from "./ci/vingerafdruk.ts";
import { voorJson, voorTerminal } from "./escape.ts";
import type { Render } from "./types.ts";

/** What GitLab asks of one finding of its code quality report. */
interface Bevinding {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** GitLab code quality: a finding per gap, at its line. GitLab compares the fingerprints with those of the target branch. */
export const render: Render = (rapport, opties) => {
  const { rapport: woorden } = catalogus(opties.taal);
  const volgnummer = volgnummers();
  const bevindingen = cigaten(rapport, opties).map(({ gat, plaats }): Bevinding => {
    const wat = gat.soort === "niet-voldaan" ? woorden.ontbreekt : woorden.onbekend;
    const tekst = [gat.tekst, ...(gat.toelichting ? [gat.toelichting] : [])].join(" ");
    const afdruk = vingerafdruk(rapport, [gat.eis, gat.onderwerp]);
    const nummer = volgnummer(afdruk);
    return {
      description: voorTerminal(`${gat.eis} ${wat} (${woorden.zwaarte[gat.zwaarte]}): ${tekst}`),
      check_name: `basisnormen/${voorTerminal(gat.eis)}`,
      fingerprint: nummer === 1 ? afdruk : `${afdruk}-${nummer}`,
      severity: ernst(gat),
      location: { path: voorTerminal(bestandspad(plaats, opties)), lines: { begin: plaats.regel } },
    };
  });
  return `${voorJson(JSON.stringify(bevindingen, null, 2))}\n`;
};

/** By weight; what is not known is one step lighter than what is missing. */
function ernst({ soort, zwaarte }: Ontbreekt): Bevinding["severity"] {
  const gemist = soort === "niet-voldaan";
  switch (zwaarte) {
    case "wettelijk":
      return gemist ? "critical" : "major";
    case "basisnorm":
      return gemist ? "major" : "minor";
    case "aanbeveling":
      return gemist ? "minor" : "info";
  }
}
