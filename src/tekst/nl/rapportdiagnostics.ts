import type { Diagnosticteksten } from "../../diagnostic/format-diagnostic.ts";
import type { RapportDiagnosticArgs } from "../../diagnostic/rapport-codes.ts";

const opnieuw = "Maak het rapport opnieuw met `basisnormen audit --format json`.";

/** The Dutch words of diagnostics about a saved rapport. */
export const rapportdiagnosticsNl: Pick<Diagnosticteksten["codes"], keyof RapportDiagnosticArgs> = {
  "rapport-ontbreekt": ({ pad }) => ({
    melding: `Het rapport "${pad}" bestaat niet.`,
    hint: "Bewaar een rapport met `basisnormen audit --format json --output rapport.json`.",
  }),
  "rapport-te-groot": ({ max }) => ({ melding: `Dit bestand is groter dan ${max / 1024 / 1024} MiB; dat is te groot voor een rapport.` }),
  "rapport-geen-json": () => ({ melding: "Dit is geen geldige JSON.", hint: opnieuw }),
  "geen-rapport": () => ({ melding: "Dit is geen rapport van basisnormen.", hint: opnieuw }),
  "rapport-versie": ({ versie, verwacht }) => ({
    melding: `Dit rapport heeft versie ${versie}, en deze basisnormen leest versie ${verwacht}.`,
    hint: opnieuw,
  }),
  "rapport-vorm": (fout) => ({ melding: vormzin(fout), hint: `Is het rapport met de hand veranderd? ${opnieuw}` }),
};

function vormzin(fout: RapportDiagnosticArgs["rapport-vorm"]): string {
  switch (fout.probleem) {
    case "sleutel-ontbreekt":
      return `Bij ${fout.pad} ontbreekt "${fout.sleutel}".`;
    case "sleutel-onbekend":
      return `Bij ${fout.pad} staat "${fout.sleutel}", en die sleutel hoort niet in een rapport.`;
    case "waarde":
      return `De waarde bij ${fout.pad} kan niet${fout.mogelijk.length === 0 ? "" : `; mogelijk: ${fout.mogelijk.join(", ")}`}.`;
  }
}
