import type { Kwantor } from "../../normenkader/types.ts";

/** Words of `explain`. */
export const uitleg = {
  eisen: (aantal: number) => (aantal === 1 ? "1 eis" : `${aantal} eisen`),
  zwaarte: "Zwaarte",
  grondslag: "Grondslag",
  steuntOp: "Steunt op",
  geldtVoor: "Geldt voor",
  kijktNaar: "Kijkt naar",
  voorwaarden: "Voorwaarden",
  gat: "Een gat als",
  voorstel: "Voorstel",
  wettelijkZolang: "wettelijk zolang een grondslag geldt",
  anders: (zwaarte: string) => `anders ${zwaarte}`,
  andersNvt: "anders niet van toepassing",
  nietVanToepassingOp: (dag: string) => `niet van toepassing op ${dag}`,
  zwaarteOp: (zwaarte: string, dag: string) => `${zwaarte} op ${dag}`,
  onzekerOp: (dag: string) => `niet zeker of dit gold op ${dag}`,
  nietVoorType: "geldt niet voor dit soort organisatie",
  uitgezet: (reden: string) => `dit normenkader stelt deze eis niet: ${reden}`,
  geenGrondslag: "geen wet; wel de basisnorm zelf",
  inWerking: (van: string, tot: string | undefined) => (tot === undefined ? `sinds ${van}` : `van ${van} tot en met ${tot}`),
  minstensSinds: (van: string, tot: string | undefined) =>
    tot === undefined ? `in elk geval sinds ${van}` : `in elk geval van ${van} tot en met ${tot}`,
  nietOp: (dag: string) => `gold niet op ${dag}`,
  middel: "datum of inhoud niet helemaal zeker",
  bewijs: (sectie: string, soorten: string, domein: string) => `${sectie}: ${soorten} (${domein})`,
  alleenWaar: (voorwaarde: string) => `alleen als: ${voorwaarde}`,
  kwantor: {
    een: () => "Eén daarvan moet in orde zijn.",
    elk: () => "Er moet er minstens één zijn, en alle moeten in orde zijn.",
    aantal: (minimaal: number) => `Er moeten er minstens ${minimaal} in orde zijn.`,
    dekking: (_minimaal: number, doelgroepen: string) => `Voor elke groep moet er een in orde zijn: ${doelgroepen}.`,
  } satisfies Record<Kwantor, (minimaal: number, doelgroepen: string) => string> as Record<
    Kwantor,
    (minimaal: number, doelgroepen: string) => string
  >,
  aanwezig: "Het is er, en het is van kracht op de peildatum.",
  cel: (cel: string) => `[CEL: ${cel}]`,
  naam: "[naam]",
  doelgroep: "[doelgroep]",
  door: (wie: string) => `door ${wie}`,
  binnen: (termijn: string) => `binnen ${termijn}`,
  voorwaarde: {
    en: "en",
    of: "of",
    niet: (wat: string) => `niet: ${wat}`,
    ja: (veld: string) => `${veld}: ja`,
    is: (veld: string, waarde: string) => `${veld} is ${waarde}`,
    isNiet: (veld: string, waarde: string) => `${veld} is niet ${waarde}`,
    vergelijk: { "<": "minder dan", "<=": "hoogstens", ">": "meer dan", ">=": "minstens" },
    bevat: (veld: string, waarde: string) => `bij ${veld} staat ${waarde}`,
    eenVan: (veld: string, waarden: string) => `${veld} is een van: ${waarden}`,
    elk: (veld: string, wat: string) => `voor alles bij ${veld} geldt: ${wat}`,
    een: (veld: string, wat: string) => `voor minstens één bij ${veld} geldt: ${wat}`,
    functie: {
      binnen: (veld: string, grens: string) => `${veld} is op de peildatum niet langer dan ${grens} geleden`,
      hoogstens: (veld: string, grens: string) => `${veld} is hoogstens ${grens}`,
      vanaf: (veld: string, grens: string) => `${veld} is op of na ${grens}`,
    },
  },
};

export type UitlegTekst = typeof uitleg;
