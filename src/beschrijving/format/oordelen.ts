import { datum, getal, type Keuzes, keuze, keuzes, tekst, termijn, type Velden, verwijzing } from "./attribuut.ts";
import { domeinen, rollen } from "./begrippen.ts";

export const bevindingoordelen = {
  voldaan: "voldaan",
  "niet-voldaan": "niet voldaan",
  onbekend: "niet te beoordelen",
} as const satisfies Keuzes;

/** A person's judgement on one eis. */
export const bevindingen = {
  eis: verwijzing("Eis", "De eis waarover het oordeel gaat, bijvoorbeeld BN-06.b4.", "norm"),
  oordeel: keuze("Oordeel", "Wat de beoordelaar vond.", bevindingoordelen),
  toelichting: tekst("Toelichting", "Waarom."),
  door: keuze("Door", "De rol van de beoordelaar.", rollen),
  op: datum("Datum", "Wanneer het oordeel is gegeven."),
} as const satisfies Velden;

/** An accepted deviation ("pas toe of leg uit"). It ends: `tot` is the last day it counts. */
export const afwijkingen = {
  eis: verwijzing("Eis", "De eis waarvan wordt afgeweken.", "norm"),
  reden: tekst("Reden", "Waarom wordt afgeweken, en wat er in de plaats komt."),
  besloten_door: keuze("Besloten door", "Het orgaan of de rol die het besluit nam.", rollen),
  besloten_op: datum("Besloten op", "Wanneer het besluit is genomen."),
  tot: termijn("Tot en met", "Laatste dag waarop de afwijking geldt."),
} as const satisfies Velden;

export const cijfersoorten = {
  eden: "afgelegde eden en beloften",
  "meldingen-misstand": "meldingen van vermoede misstanden",
  "verzoeken-benadeling": "verzoeken om onderzoek naar benadeling van een melder",
  "meldingen-ongewenst-gedrag": "meldingen van ongewenst gedrag",
  "meldingen-integriteit": "meldingen van integriteitsschendingen",
  "meldingen-vertrouwenspersoon": "meldingen bij vertrouwenspersonen, van welke soort ook",
  "gesprekken-vertrouwenspersoon": "gesprekken met vertrouwenspersonen",
  integriteitsonderzoeken: "integriteitsonderzoeken",
  incidenten: "integriteitsincidenten",
  klachten: "klachten",
  inkoopafwijkingen: "afwijkingen van het inkoopbeleid",
  trainingen: "trainingen, workshops en bijeenkomsten",
  deelnemers: "deelnemers aan trainingen en bijeenkomsten",
  adviezen: "adviezen van de integriteitscoördinator",
  geschenken: "gemelde geschenken",
  nevenwerkzaamheden: "gemelde nevenwerkzaamheden",
} as const satisfies Keuzes;

/** Yearly figures: counts only. */
export const cijfers = {
  jaar: datum("Jaar", "Het jaar waarover het cijfer gaat."),
  soort: keuze("Soort", "Wat er geteld is.", cijfersoorten),
  domein: keuzes("Domein", "Bij bestuurders, medewerkers of beide.", domeinen),
  aantal: getal("Aantal", "Het aantal; nul is ook een antwoord."),
  vorig_jaar: getal("Vorig jaar", "Het aantal in het jaar ervoor, als de bron dat noemt."),
  toelichting: tekst("Toelichting", "Uitleg bij het cijfer, zonder zaken van personen."),
} as const satisfies Velden;
