/** A GitHub flavoured table. Cells are Markdown already: escape what goes into them. */
export const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): readonly string[] => [
  rij(kop),
  rij(kop.map(() => "---")),
  ...rijen.map(rij),
];

const rij = (cellen: readonly string[]): string => `| ${cellen.join(" | ")} |`;
