import type { InstalleerTekst } from "../nl/installeer.ts";

export const installeer: InstalleerTekst = {
  zo: "Install it in the same place as basisnormen:",
  globaal: "if basisnormen is installed for the whole computer",
  project: "if basisnormen is part of a project",
  npx: "without installing anything",
};
