/** Footnotes, numbered through the document; within a section the same text shares a number. */
export interface Noten {
  readonly nummer: (noot: string | undefined) => number | undefined;
  /** The notes since the last time, in order: they stand at the end of their section. */
  readonly haal: () => readonly { readonly nummer: number; readonly noot: string }[];
}

export function noten(): Noten {
  let laatste = 0;
  let open = new Map<string, number>();
  return {
    nummer: (noot) => {
      if (noot === undefined || noot.trim() === "") return undefined;
      const bekend = open.get(noot);
      if (bekend !== undefined) return bekend;
      laatste += 1;
      open.set(noot, laatste);
      return laatste;
    },
    haal: () => {
      const uit = [...open].map(([noot, nummer]) => ({ nummer, noot }));
      open = new Map();
      return uit;
    },
  };
}
