import type { Diagnosticteksten } from "../../diagnostic/format-diagnostic.ts";
import type { RapportDiagnosticArgs } from "../../diagnostic/rapport-codes.ts";

const opnieuw = "Maak het rapport opnieuw met `basisnormen audit --format json`.";

const bewaar = "Bewaar een voortgang met `basisnormen voortgang --format json`, of geef de map van de eerdere beschrijving.";

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
  "voortgang-ontbreekt": ({ pad }) => ({ melding: `De eerdere voortgang "${pad}" bestaat niet.`, hint: bewaar }),
  "geen-voortgang": () => ({ melding: "Dit is geen bewaarde voortgang van basisnormen.", hint: bewaar }),
  "voortgang-versie": ({ versie, verwacht }) => ({
    melding: `Deze voortgang heeft versie ${versie}, en deze basisnormen leest versie ${verwacht}.`,
    hint: bewaar,
  }),
  "voortgang-vorm": (fout) => ({ melding: vormzin(fout), hint: `Is de voortgang met de hand veranderd? ${bewaar}` }),
};

function vormzin(fout: RapportDiagnosticArgs["rapport-vorm"]): string {
  switch (fout.probleem) {
    case "sleutel-ontbreekt":
      return `Bij ${fout.pad} ontbreekt "${fout.sleutel}".`;
    case "sleutel-onbekend":
      return `Bij ${fout.pad} staat "${fout.sleutel}", en die sleutel hoort er niet in.`;
    case "waarde":
      return `De waarde bij ${fout.pad} kan niet${fout.mogelijk.length === 0 ? "" : `; mogelijk: ${fout.mogelijk.join(", ")}`}.`;
  }
}
