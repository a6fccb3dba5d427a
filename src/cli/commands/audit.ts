import { domeinen } from "../../beschrijving/format/begrippen.ts";
import { formaten } from "../../render/formaten.ts";
import { regeleindes } from "../../render/types.ts";
import type { CommandDefinition } from "../command.ts";
import { failOnChoices } from "../exit-code.ts";

export interface AuditOptions {
  readonly peildatum?: string;
  readonly normenkader: string;
  readonly indeling?: string;
  readonly domein?: string;
  readonly norm?: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly sjabloon?: string;
  readonly force?: boolean;
  readonly csvRegeleinde?: string;
  readonly openbaar?: boolean;
  readonly drempel?: string;
  readonly baseline?: string;
  readonly failOn: string;
  readonly anoniem?: boolean;
  readonly shard?: string;
}

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

export const audit: CommandDefinition = {
  name: "audit",
  define(command, { tekst, taal }) {
    const { optie, argument } = tekst;
    const formats = Object.entries(formaten).map(([naam, { uitleg }]) => `${naam} (${uitleg[taal]})`);
    command
      .argument("[pad...]", `${argument.paden} (${tekst.standaard(argument.padStandaard)})`)
      .option("--peildatum <dag>", optie.peildatum)
      .option("--normenkader <naam>", `${optie.normenkader} (${tekst.standaard("basisnormen")})`)
      .option("--indeling <naam>", optie.indeling)
      .option("--domein <domein>", `${optie.domein}; ${tekst.keuzes(Object.keys(domeinen))}`)
      .option("--norm <id>", optie.norm, collect)
      .option("--format <formaat>", `${optie.formaten(formats.join(", "))} (${tekst.standaard("terminal")})`)
      .option("--output <pad>", optie.output)
      .option("--sjabloon <bestand>", optie.sjabloon)
      .option("--force", optie.force)
      .option("--csv-regeleinde <regeleinde>", `${optie.csvRegeleinde}; ${tekst.keuzes(regeleindes)} (${tekst.standaard("lf")})`)
      .option("--openbaar", optie.openbaar)
      .option("--drempel <aantal>", `${optie.drempel} (${tekst.standaard("5")})`)
      .option("--baseline <rapport>", optie.baseline)
      .option("--fail-on <zwaarte>", `${optie.failOn}; ${tekst.keuzes(failOnChoices)} (${tekst.standaard("wettelijk")})`)
      .option("--anoniem", optie.anoniem)
      .option("--shard <i/n>", optie.shard);
  },
  async run(command, context) {
    const { runAudit } = await import("../actions/audit.ts");
    const defaults = { normenkader: "basisnormen", format: "terminal", failOn: "wettelijk" };
    return runAudit(command.args, { ...defaults, ...command.opts<Partial<AuditOptions>>() }, context);
  },
};
