import type { Diagnosticteksten } from "../../diagnostic/format-diagnostic.ts";
import type { RapportDiagnosticArgs } from "../../diagnostic/rapport-codes.ts";

const again = "Make the report again with `basisnormen audit --format json`.";

const save = "Save one with `basisnormen voortgang --format json`, or give the folder of the earlier description.";

/** The English words of diagnostics about a saved rapport. */
export const rapportdiagnosticsEn: Pick<Diagnosticteksten["codes"], keyof RapportDiagnosticArgs> = {
  "rapport-ontbreekt": ({ pad }) => ({
    melding: `The report "${pad}" does not exist.`,
    hint: "Save a report with `basisnormen audit --format json --output rapport.json`.",
  }),
  "rapport-te-groot": ({ max }) => ({ melding: `This file is larger than ${max / 1024 / 1024} MiB, which is too large for a report.` }),
  "rapport-geen-json": () => ({ melding: "This is not valid JSON.", hint: again }),
  "geen-rapport": () => ({ melding: "This is not a report of basisnormen.", hint: again }),
  "rapport-versie": ({ versie, verwacht }) => ({
    melding: `This report has version ${versie}, and this basisnormen reads version ${verwacht}.`,
    hint: again,
  }),
  "rapport-vorm": (fault) => ({ melding: shape(fault), hint: `Was the report changed by hand? ${again}` }),
  "voortgang-ontbreekt": ({ pad }) => ({ melding: `The earlier progress overview "${pad}" does not exist.`, hint: save }),
  "geen-voortgang": () => ({ melding: "This is not a saved progress overview of basisnormen.", hint: save }),
  "voortgang-versie": ({ versie, verwacht }) => ({
    melding: `This progress overview has version ${versie}, and this basisnormen reads version ${verwacht}.`,
    hint: save,
  }),
  "voortgang-vorm": (fault) => ({ melding: shape(fault), hint: `Was the progress overview changed by hand? ${save}` }),
};

function shape(fault: RapportDiagnosticArgs["rapport-vorm"]): string {
  switch (fault.probleem) {
    case "sleutel-ontbreekt":
      return `At ${fault.pad} the key "${fault.sleutel}" is missing.`;
    case "sleutel-onbekend":
      return `At ${fault.pad} stands "${fault.sleutel}", a key that does not belong there.`;
    case "waarde":
      return `The value at ${fault.pad} is not possible${fault.mogelijk.length === 0 ? "" : `; possible: ${fault.mogelijk.join(", ")}`}.`;
  }
}
