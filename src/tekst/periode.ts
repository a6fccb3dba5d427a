import type { Taal } from "./taal.ts";

const eenheden = {
  nl: { Y: ["jaar", "jaar"], M: ["maand", "maanden"], W: ["week", "weken"], D: ["dag", "dagen"] },
  en: { Y: ["year", "years"], M: ["month", "months"], W: ["week", "weeks"], D: ["day", "days"] },
} as const satisfies Readonly<Record<Taal, unknown>>;

const vorm = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const letters = ["Y", "M", "W", "D"] as const;

interface Deel {
  readonly aantal: number;
  readonly letter: (typeof letters)[number];
}

function ontleed(periode: string): readonly Deel[] {
  const gevonden = vorm.exec(periode);
  if (gevonden === null) return [];
  return letters.flatMap((letter, plek) => {
    const aantal = gevonden[plek + 1];
    return aantal === undefined ? [] : [{ aantal: Number(aantal), letter }];
  });
}

/** "6 maanden"; what is no ISO 8601 period stays as it was written. */
export function duurtekst(periode: string, taal: Taal): string {
  const delen = ontleed(periode);
  if (delen.length === 0) return periode;
  const woorden = delen.map(({ aantal, letter }) => `${aantal} ${eenheden[taal][letter][aantal === 1 ? 0 : 1]}`);
  return woorden.join(taal === "nl" ? " en " : " and ");
}

/** "elk jaar", "elk half jaar", "elke 3 maanden": how often. */
export function frequentietekst(periode: string, taal: Taal): string {
  const delen = ontleed(periode);
  const [deel] = delen;
  if (deel === undefined) return periode;
  if (periode === "P6M") return taal === "nl" ? "elk half jaar" : "every six months";
  if (delen.length > 1 || deel.aantal !== 1) return `${taal === "nl" ? "elke" : "every"} ${duurtekst(periode, taal)}`;
  const [enkel] = eenheden[taal][deel.letter];
  if (taal === "en") return `every ${enkel}`;
  return deel.letter === "Y" ? `elk ${enkel}` : `elke ${enkel}`;
}
