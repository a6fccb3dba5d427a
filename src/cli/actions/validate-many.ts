import { voorTerminal } from "../../render/escape.ts";
import { portfoliotekst } from "../../tekst/portfolio.ts";
import type { Context } from "../command.ts";
import type { plainFormats } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { diagnosticsText } from "../failure.ts";
import { StageError } from "../stage.ts";
import { hasColour } from "../terminal.ts";
import type { Member } from "./judge-member.ts";
import type { ReadDescription } from "./read-description.ts";
import { readWhole } from "./read-whole.ts";
import { asJson, inOrder, invalidAsJson, validAsJson } from "./validate.ts";

interface Checking {
  readonly format: (typeof plainFormats)[number];
  readonly ids: ReadonlySet<string>;
}

type Checked = { readonly map: string } & ({ readonly gelezen: ReadDescription } | { readonly error: StageError });

/** Checks several descriptions; one that is not in order does not keep the others from being checked. */
export async function validateMany(members: readonly Member[], { format, ids }: Checking, context: Context): Promise<Ending> {
  const { stdout, stderr } = context.environment;
  const results: object[] = [];
  let [fouten, onleesbaar] = [0, 0];
  for (const member of members) {
    const checked = await check(member, ids, context);
    if ("error" in checked) [fouten, onleesbaar] = [fouten + checked.error.cause.diagnostics.length, onleesbaar + 1];
    if (format === "json") results.push(asResult(checked, context));
    else tell(checked, context);
  }
  if (format === "json") (onleesbaar > 0 ? stderr : stdout).write(asJson({ geldig: onleesbaar === 0, organisaties: results }));
  else if (onleesbaar > 0) stderr.write(`${portfoliotekst(context.taal).problemen(fouten, onleesbaar)}\n`);
  return { kind: onleesbaar > 0 ? "beschrijving" : "ok" };
}

async function check({ pad, map }: Member, ids: ReadonlySet<string>, { environment }: Context): Promise<Checked> {
  try {
    return { map, gelezen: await readWhole(pad, ids, environment) };
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    return { map, error };
  }
}

const asResult = (checked: Checked, { taal }: Context): object => ({
  map: checked.map,
  ...("error" in checked ? invalidAsJson(checked.error, taal) : validAsJson(checked.gelezen, taal)),
});

function tell(checked: Checked, context: Context): void {
  const { environment, taal } = context;
  const opties = { taal, kleur: hasColour(environment.stderr, environment.env) };
  if ("error" in checked) {
    const { folder, cause } = checked.error;
    environment.stderr.write(`${diagnosticsText(cause.diagnostics, { bronteksten: cause.bronteksten, folder }, opties)}\n\n`);
    return;
  }
  const { gelezen, map } = checked;
  if (gelezen.waarschuwingen.length > 0) environment.stderr.write(`${diagnosticsText(gelezen.waarschuwingen, gelezen, opties)}\n\n`);
  environment.stdout.write(`${voorTerminal(`${map}: ${inOrder(gelezen, context)}`)}\n`);
}
