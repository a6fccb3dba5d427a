import type { CommanderError } from "commander";
import { UsageError } from "./usage-error.ts";

const suggestion = /\(Did you mean (?:one of )?([^)?]+)\?\)/;

/** Commander's own errors as ours, so that they are told in the reader's language. Its version is pinned; each line has a test. */
export function fromCommander({ code, message }: CommanderError): UsageError {
  const melding = message.replace(/^error: /, "");
  const quoted = /'([^']*)'/.exec(melding)?.[1] ?? "";
  const bedoeld = suggestion.exec(melding)?.[1];
  const extra = bedoeld === undefined ? {} : { bedoeld };
  switch (code) {
    case "commander.unknownOption":
      return new UsageError("onbekende-optie", { optie: quoted, ...extra });
    case "commander.unknownCommand":
      return new UsageError("onbekende-opdracht", { opdracht: quoted, ...extra });
    case "commander.missingArgument":
      return new UsageError("argument-ontbreekt", { argument: quoted });
    case "commander.optionMissingArgument":
      return new UsageError("waarde-ontbreekt", { optie: quoted });
    case "commander.excessArguments":
      return excess(melding);
    default:
      return new UsageError("anders", { melding });
  }
}

function excess(melding: string): UsageError {
  const [hoogstens = 0, aantal = 0] = (melding.match(/\d+/g) ?? []).map(Number);
  return new UsageError("te-veel-argumenten", { hoogstens, aantal });
}
