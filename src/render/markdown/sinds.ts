import { voorMarkdown } from "../escape.ts";
import { sindsBaseline } from "../sinds.ts";
import type { Blad } from "./blok.ts";

/** What changed since the baseline; nothing where none was given. */
export function sindsregels({ rapport, taal }: Blad): readonly string[] {
  const sinds = sindsBaseline(rapport, taal);
  if (sinds === undefined) return [];
  return [
    `## ${voorMarkdown(sinds.kop)}`,
    "",
    ...[...sinds.letOp, ...sinds.telling].flatMap((zin) => [voorMarkdown(zin), ""]),
    ...sinds.groepen.flatMap(({ kop, punten }) => [
      `### ${kop} (${punten.length})`,
      "",
      ...punten.map(({ teken, tekst, bij }) => `- ${teken} ${voorMarkdown(tekst)} (${bij.map(voorMarkdown).join(" · ")})`),
      "",
    ]),
  ];
}
