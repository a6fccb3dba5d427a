import { type Taal, talen } from "../tekst/taal.ts";
import type { Environment } from "./environment.ts";

const isTaal = (tekst: string): tekst is Taal => (talen as readonly string[]).includes(tekst);

/**
 * The language of help, messages and report: `--lang`, else the locale, else Dutch. It must be known before the arguments
 * are parsed, because what goes wrong in parsing is told in it too; a wrong `--lang` is reported by the caller.
 */
export function chooseLanguage({ argv, env }: Pick<Environment, "argv" | "env">): { readonly taal: Taal; readonly wrong?: string } {
  const asked = askedLanguage(argv);
  if (asked !== undefined && isTaal(asked)) return { taal: asked };
  const taal = fromLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
  return asked === undefined ? { taal } : { taal, wrong: asked };
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const own = end === -1 ? argv : argv.slice(0, end);
  const at = own.findLastIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const found = own[at];
  if (found === undefined) return undefined;
  // A missing value is left to the parser, which says so.
  return found === "--lang" ? own[at + 1] : found.slice("--lang=".length);
}

const fromLocale = (locale: string): Taal => talen.find((taal) => locale.toLowerCase().startsWith(taal)) ?? talen[0];
