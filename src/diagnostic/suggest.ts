/**
 * Damerau-Levenshtein distance (adjacent transpositions count once), because swapped and dropped letters are how people
 * misspell keys.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Longest word worth comparing: longer ones are no typing errors, and the cost is quadratic. */
const MAX_LENGTH = 60;
/** Most candidates worth looking through. */
const MAX_CANDIDATES = 2000;

/** The candidate that was probably meant, or undefined when none is near. The first of equally near ones wins. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH || candidates.length > MAX_CANDIDATES) return undefined;
  const normal = normalise(word);
  let best: string | undefined;
  let distance = Math.floor(normal.length / 3) + 1;
  for (const candidate of candidates) {
    // The difference in length is the least that the distance can be.
    if (Math.abs(candidate.length - normal.length) >= distance) continue;
    const found = editDistance(normal, normalise(candidate));
    if (found < distance) {
      best = candidate;
      distance = found;
    }
  }
  return best;
}

/** Upper case, spaces and underscores are no spelling differences. */
const normalise = (word: string): string => word.toLowerCase().replace(/[\s_]/g, "-");
