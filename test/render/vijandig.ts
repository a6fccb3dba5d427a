import type { Rapport } from "../../src/audit/rapport-types.ts";

/** Everything an output could stumble over, with words around it that must stay readable. */
export const VIJANDIG =
  "kop\u001b[31mrood\u001b]8;;http://evil.example\u0007\r\n::error file=x::fout\n##[error]fout ##vso[task.x] | pijp\n# kop <script>alert(1)</script> " +
  "[link](javascript:alert(1)) ![plaat](http://evil.example/x.png) http://evil.example www.evil.example `code` *vet* _cursief_ ~~weg~~ @iemand #123 GH-1 " +
  "a@evil.example \u202eomgekeerd\u202c \u200bleeg \u0000nul \u0008terug \u009b31m {{ x }} $x$ :smile: <!-- --> &lt; 100%0A%0D::error::%3A, \\ einde";

const velden = new Set([
  "titel",
  "titel_en",
  "norm",
  "tekst",
  "bron",
  "bestand",
  "toelichting",
  "onderwerp",
  "reden",
  "besloten_door",
  "door",
  "verantwoordelijk",
  "gereed",
  "frequentie",
  "citaat",
  "actie",
  "jci",
  "waarde",
  "veld",
]);

/** The same rapport with hostile text wherever text from a description or normenkader stands. */
export function vijandig(rapport: Rapport, tekst: string = VIJANDIG): Rapport {
  const gif = JSON.parse(JSON.stringify(rapport), (sleutel, waarde: unknown) =>
    velden.has(sleutel) && typeof waarde === "string" ? tekst : waarde,
  ) as Rapport;
  return {
    ...gif,
    organisatie: { ...gif.organisatie, naam: tekst },
    normenkader: { ...gif.normenkader, versie: tekst },
    ...(gif.baseline && { baseline: { ...gif.baseline, let_op: gif.baseline.let_op.map(() => tekst) } }),
    grenzen: rapport.grenzen.map(() => tekst),
  };
}

/** What a saved rapport says in codes and counts; the reader of rapporten lets only the known ones pass. */
const vast = new Set([
  "versie",
  "taal",
  "type",
  "peildatum_bron",
  "domein",
  "oordeel",
  "soort",
  "zwaarte",
  "aspect",
  "uitkomst",
  "stand",
  "ernst",
  "zekerheid",
  "reden_soort",
  "baseline",
  "van",
  "naar",
  "nu",
]);

/** A rapport that somebody made up: hostile text in every place that its schema leaves free, ids and keys included. */
export function overalVijandig(rapport: Rapport): Rapport {
  const { hulpmiddel, selectie, feiten, grondslagen, ...rest } = rapport;
  const gif = JSON.parse(JSON.stringify(rest), (sleutel, waarde: unknown) =>
    typeof waarde === "string" && !vast.has(sleutel) && !Object.hasOwn({ bestuurlijk: 1, ambtelijk: 1 }, waarde)
      ? `${VIJANDIG} ${waarde}`
      : waarde,
  ) as Rapport;
  const sleutels = <T>(groep: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(groep).map(([sleutel, waarde]) => [`${VIJANDIG} ${sleutel}`, waarde]));
  return { ...gif, hulpmiddel, selectie, ...(feiten && { feiten: sleutels(feiten) }), grondslagen: sleutels(grondslagen) };
}
