/** How to install a package that a format needs; the lines themselves are the same in every language. */
export const installeer = {
  zo: "Installeer het op dezelfde plek als basisnormen:",
  globaal: "als basisnormen voor de hele computer is geïnstalleerd",
  project: "als basisnormen in een project staat",
  npx: "zonder iets te installeren",
};

export type InstalleerTekst = typeof installeer;
