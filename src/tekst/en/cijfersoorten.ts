import type { cijfersoorten as nl } from "../../beschrijving/format/oordelen.ts";

/** What was counted. In Dutch the words of the format itself. */
export const cijfersoorten: Readonly<Record<keyof typeof nl, string>> = {
  eden: "oaths and affirmations sworn",
  "meldingen-misstand": "reports of suspected wrongdoing",
  "verzoeken-benadeling": "requests to investigate retaliation against a reporter",
  "meldingen-ongewenst-gedrag": "reports of undesirable conduct",
  "meldingen-integriteit": "reports of integrity violations",
  "meldingen-vertrouwenspersoon": "reports to confidential advisers, of any kind",
  "gesprekken-vertrouwenspersoon": "talks with confidential advisers",
  integriteitsonderzoeken: "integrity investigations",
  incidenten: "integrity incidents",
  klachten: "complaints",
  inkoopafwijkingen: "deviations from procurement policy",
  trainingen: "trainings, workshops and meetings",
  deelnemers: "participants in trainings and meetings",
  adviezen: "advice given by the integrity coordinator",
  geschenken: "reported gifts",
  nevenwerkzaamheden: "reported side activities",
};
