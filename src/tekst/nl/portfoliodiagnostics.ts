import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { Deelverschil, PortfolioDiagnosticArgs } from "../../diagnostic/portfolio-codes.ts";

const verschillen: Readonly<Record<Deelverschil, string>> = {
  versie: "een andere versie van basisnormen",
  normenkader: "een ander normenkader",
  selectie: "een andere keuze van --domein of --norm",
  peildatum: "een andere --peildatum",
  anoniem: "een andere keuze voor --anoniem",
  delen: "een ander aantal delen (--shard)",
};

const mib = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;

/** Problems in the parts of a portfolio. */
export const portfoliodiagnosticsNl: {
  readonly [C in keyof PortfolioDiagnosticArgs]: (args: PortfolioDiagnosticArgs[C]) => Diagnosticmelding;
} = {
  "deel-ontbreekt": ({ bestand }) => ({ melding: `Het bestand "${bestand}" bestaat niet.`, hint: "Is het deel wel getoetst?" }),
  "deel-geen-json": () => ({
    melding: "Dit bestand is geen JSON.",
    hint: "Geef bestanden die zijn gemaakt met `basisnormen audit … --format json`.",
  }),
  "deel-geen-portfolio": ({ pad }) => ({
    melding: pad === "" ? "Dit bestand is geen portfolio." : `Dit bestand is geen portfolio: ${pad} klopt niet.`,
    hint: "Geef bestanden die met deze versie van basisnormen zijn gemaakt, met meer organisaties of met --shard.",
  }),
  "deel-te-groot": ({ bytes, max }) => ({ melding: `Het bestand is ${mib(bytes)}; het maximum is ${mib(max)}.` }),
  "deel-verschilt": ({ wat, eerste }) => ({
    melding: `Dit deel is gemaakt met ${verschillen[wat]} dan "${eerste}".`,
    hint: "Maak alle delen met dezelfde versie en dezelfde opties.",
  }),
  "deel-dubbel": ({ nummer, van, eerste }) => ({ melding: `Deel ${nummer} van ${van} zit ook al in "${eerste}".` }),
  "organisatie-dubbel": ({ map, aantal, eerste }) => ({
    melding:
      aantal === 1
        ? `De organisatie in "${map}" zit ook al in "${eerste}".`
        : `In "${eerste}" zitten ook al ${aantal} organisaties van dit deel, zoals die in "${map}".`,
    hint: "Elke organisatie mag in één deel voorkomen.",
  }),
};
