import { dag, domeinvorm, groep, id, jaNee, keuze, lijst, normcode, tekst, typenvorm, waarde } from "./bouwstenen.ts";

const bwb = { soort: "code", naam: "bwbcode", patroon: "^BWB[RVW][0-9]{7}$", voorbeeld: "BWBR0005645" } as const;
const celex = { soort: "code", naam: "celexcode", patroon: "^[0-9]{5}[A-Z]{1,2}[0-9]{4}$", voorbeeld: "32016R0679" } as const;

const zekerheden = {
  hoog: "vindplaats, inhoud en periode zijn gelezen of zeker bekend",
  middel: "een deel daarvan, vaak een datum, is afgeleid",
} as const;

const grondslag = groep(
  "Grondslag",
  "Een bepaling die iets eist, met de dagen waarop die geldt.",
  {
    id: id("Id", "Eigen korte naam."),
    wet: tekst("Wet", "Citeertitel van de wet, verordening of regeling."),
    bwb: waarde("BWB", "Nummer in het Basiswettenbestand, als dat er is.", bwb, { leeg: true }),
    celex: waarde("CELEX", "Nummer van Europees recht.", celex),
    artikel: waarde("Artikel", "Nummer van het artikel.", { soort: "nummer" }),
    lid: waarde("Lid", "Nummer van het lid, als dat er is.", { soort: "nummer" }, { leeg: true }),
    onderdeel: tekst("Onderdeel", "Letter of nummer van het onderdeel, als dat er is.", { leeg: true }),
    eist: tekst("Eist", "Wat de bepaling vraagt, in een zin en in eigen woorden."),
    norm: waarde("Norm", "Ids van de normen die zij steunt. Alleen voor de lezer.", normcode, { meer: true }),
    domein: domeinvorm("Voor welk domein zij geldt.", { meer: true }),
    organisatietypen: typenvorm("Voor welke soorten organisaties zij geldt."),
    van: dag("Van", "Eerste dag waarop zij geldt."),
    tot: dag("Tot", "Laatste dag waarop zij geldt. Weglaten: geen einddatum bekend.", { leeg: true }),
    van_exact: jaNee("Van is exact", "Nee: van is de oudste tekst die is gelezen, de regel kan ouder zijn."),
    opmerking: tekst("Opmerking", "Een voorbehoud of uitleg."),
    verificatie: groep(
      "Verificatie",
      "Waarop dit rust.",
      { bron: tekst("Bron", "Welke tekst is gelezen."), zekerheid: keuze("Zekerheid", "Hoe zeker het is.", zekerheden) },
      ["bron", "zekerheid"],
    ),
  },
  ["id", "wet", "artikel", "eist", "domein", "organisatietypen", "van", "verificatie"],
);

/** The shape of grondslagen.yaml. */
export const grondslagenvorm = lijst("Grondslagen", "De bepalingen waarop eisen rusten.", grondslag);

/** The shape of ongebruikt.yaml. */
export const ongebruiktvorm = lijst(
  "Ongebruikt",
  "Grondslagen van dit normenkader die geen eis gebruikt, elk met de reden.",
  groep(
    "Ongebruikt",
    "Een grondslag die geen eis gebruikt.",
    { id: id("Id", "Id van de grondslag."), reden: tekst("Reden", "Waarom niet.") },
    ["id", "reden"],
  ),
);
