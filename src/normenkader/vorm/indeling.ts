import { domeinvorm, eiscode, eispatroon, groep, id, keuze, lijst, tekst, waarde } from "./bouwstenen.ts";
import { aspecten } from "./eis.ts";

const kern = groep(
  "Kern",
  "Een eis die voor dit onderdeel kern is.",
  { eis: waarde("Eis", "Id van de eis.", eiscode), bron: tekst("Bron", "De woorden waaruit blijkt dat het hier om gaat.") },
  ["eis", "bron"],
);

const eenheid = groep(
  "Eenheid",
  "Een onderdeel van de indeling, met een eigen oordeel.",
  {
    id: tekst("Id", "Nummer of naam van het onderdeel."),
    titel: tekst("Titel", "De naam van het onderdeel."),
    domein: domeinvorm("Voor welk domein, of welke domeinen.", { meer: true }),
    norm: tekst("Norm", "Wat het onderdeel vraagt, in een zin."),
    aspect: keuze("Aspect", "Neem alleen eisen van dit aspect.", aspecten),
    eisen: waarde("Eisen", "Ids van eisen; met * voor elke tekst gaan nieuwe eisen vanzelf mee.", eispatroon, { meer: true }),
    kern: lijst("Kern", "De eisen die hier kern zijn. Weglaten: de kern van de normen.", kern),
  },
  ["id", "titel", "domein", "eisen"],
);

const weggelaten = groep(
  "Weggelaten",
  "Een eis die deze indeling niet heeft.",
  { eis: waarde("Eis", "Id van de eis, met * voor meer.", eispatroon), reden: tekst("Reden", "Waarom.") },
  ["eis", "reden"],
);

/** The shape of a file in indelingen/. */
export const indelingvorm = groep(
  "Indeling",
  "Een andere ordening van dezelfde eisen. Elke eis staat in een eenheid of met een reden bij weggelaten.",
  {
    id: id("Id", "Eigen korte naam, voor --indeling."),
    titel: tekst("Titel", "De naam zoals een lezer die ziet."),
    toelichting: tekst("Toelichting", "Waar de indeling vandaan komt."),
    eenheden: lijst("Eenheden", "De onderdelen, in hun volgorde.", eenheid),
    weggelaten: lijst("Weggelaten", "Eisen die er niet in horen.", weggelaten),
  },
  ["id", "titel", "eenheden"],
);
