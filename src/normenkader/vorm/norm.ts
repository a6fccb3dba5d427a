import { groep, lijst, normcode, tekst, waarde } from "./bouwstenen.ts";
import { eisvorm } from "./eis.ts";
import { proefbasisvorm } from "./proef.ts";

/** The shape of a file in normen/. */
export const normvorm = groep(
  "Norm",
  "Een norm van een normenkader, met de eisen die elk los worden getoetst.",
  {
    id: waarde("Id", "Hoofdletters, streepje en nummer. Bestaat de norm al, dan komen de eisen daarbij.", normcode),
    titel: tekst("Titel", "De korte naam van de norm. Alleen bij een nieuwe norm, en daar verplicht."),
    titel_en: tekst("Engelse titel", "De korte naam in het Engels. Weglaten: de titel."),
    norm: groep("Norm", "Wat de norm vraagt, per domein.", {
      bestuurlijk: tekst("Bestuurlijk", "Wat de norm voor bestuurders vraagt."),
      ambtelijk: tekst("Ambtelijk", "Wat de norm voor medewerkers vraagt."),
    }),
    proef: proefbasisvorm,
    eisen: lijst("Eisen", "De eisen van de norm.", eisvorm),
  },
  ["id", "eisen"],
);
