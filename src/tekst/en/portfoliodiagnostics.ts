import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { Deelverschil, PortfolioDiagnosticArgs } from "../../diagnostic/portfolio-codes.ts";

const verschillen: Readonly<Record<Deelverschil, string>> = {
  versie: "another version of basisnormen",
  normenkader: "another normenkader",
  selectie: "another choice of --domein or --norm",
  peildatum: "another --peildatum",
  anoniem: "another choice of --anoniem",
  delen: "another number of shards",
};

const mib = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;

/** Problems in the parts of a portfolio. */
export const portfoliodiagnosticsEn: {
  readonly [C in keyof PortfolioDiagnosticArgs]: (args: PortfolioDiagnosticArgs[C]) => Diagnosticmelding;
} = {
  "deel-ontbreekt": ({ bestand }) => ({ melding: `The file "${bestand}" does not exist.`, hint: "Has this part been checked?" }),
  "deel-geen-json": () => ({
    melding: "This file is not JSON.",
    hint: "Give files that were made with `basisnormen audit … --format json`.",
  }),
  "deel-geen-portfolio": ({ pad }) => ({
    melding: pad === "" ? "This file is not a portfolio." : `This file is not a portfolio: ${pad} is not right.`,
    hint: "Give files made with this version of basisnormen, of several organisations or with --shard.",
  }),
  "deel-te-groot": ({ bytes, max }) => ({ melding: `The file is ${mib(bytes)}; the maximum is ${mib(max)}.` }),
  "deel-verschilt": ({ wat, eerste }) => ({
    melding: `This part was made with ${verschillen[wat]} than "${eerste}".`,
    hint: "Make all parts with the same version and the same options.",
  }),
  "deel-dubbel": ({ nummer, van, eerste }) => ({ melding: `Part ${nummer} of ${van} is already in "${eerste}".` }),
  "organisatie-dubbel": ({ map, aantal, eerste }) => ({
    melding:
      aantal === 1
        ? `The organisation in "${map}" is already in "${eerste}".`
        : `In "${eerste}" there are already ${aantal} organisations of this part, such as the one in "${map}".`,
    hint: "Each organisation may be in one part only.",
  }),
};
