import { bekendeKaders } from "../bekend.ts";
import { dag, eisverwijzing, groep, id, keuze, lijst, tekst, versiecode, waarde } from "./bouwstenen.ts";
import { doelgroepenvorm, kernvorm, minimaalvorm, ontbreektvorm, toetsvorm, uitwerkingvorm, zwaartevorm } from "./eis.ts";
import { proefbasisvorm, proefvorm } from "./proef.ts";

const uitgezet = groep(
  "Uitgezet",
  "Een eis die dit normenkader niet stelt.",
  { eis: eisverwijzing("Id van de eis."), reden: tekst("Reden", "Waarom. Staat in elk rapport bij de eis.") },
  ["eis", "reden"],
);

const aangescherpt = groep(
  "Aangescherpt",
  "Een eis die hier strenger is. Soepeler maken kan niet.",
  {
    eis: eisverwijzing("Id van de eis."),
    zwaarte: zwaartevorm,
    kern: kernvorm,
    toets: toetsvorm,
    minimaal: minimaalvorm,
    doelgroepen: doelgroepenvorm,
    tekst: tekst("Tekst", "De eis zoals die hier luidt, als de oude zin niet meer klopt."),
    uitgewerkt: tekst("Uitgewerkt", "De zin over een feit dat in orde is, als de oude niet meer klopt."),
    ontbreekt: ontbreektvorm([]),
    uitwerking: uitwerkingvorm,
    proef: proefvorm(false),
  },
  ["eis"],
);

/** The shape of normenkader.yaml. */
export const normenkadervorm = groep(
  "Normenkader",
  "Het begin van een normenkader: hoe het heet, en waarop het voortbouwt.",
  {
    id: id("Id", "Eigen korte naam: kleine letters, cijfers en streepjes."),
    titel: tekst("Titel", "De naam zoals een lezer die ziet."),
    versie: waarde("Versie", "Versie van het normenkader. Hoog die op bij elke verandering.", versiecode),
    van: dag("Van", "Eerste dag waarop de eigen eisen gelden die niet in een wet staan."),
    toelichting: tekst("Toelichting", "Wat het normenkader is, voor wie en op welk besluit het rust."),
    uitbreiding_van: keuze("Uitbreiding van", "Het normenkader waarop dit voortbouwt. Weglaten: het staat op zichzelf.", bekendeKaders),
    proef: proefbasisvorm,
    uitgezet: lijst(
      "Uitgezet",
      "Eisen die hier niet gelden. Ze blijven in elk rapport staan als niet van toepassing, met de reden.",
      uitgezet,
    ),
    aangescherpt: lijst("Aangescherpt", "Eisen die hier strenger zijn.", aangescherpt),
  },
  ["id", "titel", "versie", "van"],
);
