/** Words of the documentation pages of a normenkader. */
export const normblad = {
  gemaakt: "gemaakt met `basisnormen normenkader doc`; verander de bron, niet deze bladzijde",
  inleiding: (kader: string, versie: string) => `Norm uit ${kader}, versie ${versie}.`,
  woorden: (type: string) => `De teksten staan hier in de woorden van een organisatie van het type ${type}.`,
  alle: "Alle normen",
  watDeNormVraagt: "Wat de norm vraagt",
  wet: "De wet door de tijd",
  geenWet: "Bij deze norm hoort geen wet.",
  wetkop: { geldt: "van kracht", bepaling: "bepaling", eist: "vraagt", voor: "voor", zekerheid: "zekerheid", eisen: "eisen" },
  zekerheid: { hoog: "hoog", middel: "middel: een deel is afgeleid" },
  alleTypen: "alle organisaties",
  eisen: "Eisen",
  uitgezet: "Dit normenkader stelt deze eis niet",
  inOrde: "In orde",
  nietInOrde: "Niet in orde",
  op: (type: string, dag: string) => `${type}, op ${dag}`,
  index: {
    kop: { norm: "norm", bestuurlijk: "bestuurlijk", ambtelijk: "ambtelijk" },
    bestaat: (normen: string, eisen: string) =>
      `Dit normenkader bestaat uit ${normen} met samen ${eisen}. Per norm en domein staat hier het aantal.`,
    grens: "De zinnen vervangen de wettekst niet. Dit is geen juridisch advies.",
    indelingen: "Indelingen",
    eenheden: (aantal: number) => (aantal === 1 ? "1 onderdeel" : `${aantal} onderdelen`),
    uitbreiding: (van: string, versie: string) => `Het bouwt voort op ${van}, versie ${versie}.`,
    toegevoegd: "Toegevoegd",
    aangescherpt: "Aangescherpt",
    vervangen: "Vervangen",
    uitgezet: "Uitgezet",
  },
};

export type NormbladTekst = typeof normblad;
