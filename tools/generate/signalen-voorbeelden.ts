import { alsNaam } from "../../src/normenkader/sjabloon.ts";
import type { SignaalArgs, SignaalId, Verschil } from "../../src/tekst/signaal-args.ts";

const plan = (plek: string): string => `Integriteitsplan, ${plek}`;
const een = { nr: "7", titel: "Nevenfuncties publiceren" };
const meer = { acties: [een, { nr: "9", titel: "Functies aanwijzen" }] };
const verschil = (veld: string, eerste: string, tweede: string): Verschil => ({
  veld,
  uitspraken: [
    { gelezen: eerste, bron: plan("hfst. 3") },
    { gelezen: tweede, bron: plan("hfst. 8") },
  ],
});
const register = alsNaam("Overzicht nevenfuncties");
const regels = alsNaam("Geschenkenregels");

/** For every signaal an example to show in docs/signalen.md, and to try its sentence with. One without does not compile. */
export const signaalvoorbeelden: { readonly [Id in SignaalId]: SignaalArgs[Id] } = {
  persoonsgegevens: { soort: "naam" },
  "tegenstrijdige-bronnen": { titels: [register], verschillen: [verschil("Openbaar", "ja", "nee")] },
  "datum-na-peildatum": { titel: register, veld: "Bijgewerkt", gelezen: "mei 2019" },
  "grens-verschilt": {
    titels: [regels],
    grenzen: [
      { grens: "tot-en-met", bedrag: "50", bron: plan("hfst. 3") },
      { grens: "onder", bedrag: "50", bron: plan("hfst. 8") },
    ],
  },
  "onbevoegd-orgaan": {
    titel: alsNaam("Gedragscode wethouders"),
    fout: [{ gelezen: "het college", bron: plan("hfst. 3") }],
    goed: [],
    bevoegd: ["de gemeenteraad"],
    wet: ["art. 41c lid 2 Gemeentewet"],
  },
  "rol-niet-onafhankelijk": { titel: alsNaam("Vertrouwenspersoon"), rol: "de gemeentesecretaris", waarom: "leiding" },
  "termijn-voorbij": { titel: alsNaam("Vertrouwenspersoon"), tot: "december 2017", benoeming: true },
  "regel-ouder-dan-wet": {
    titel: alsNaam("Meldregeling"),
    op: "2019",
    wetten: [{ wet: "Wet bescherming klokkenluiders", van: "18 februari 2023" }],
  },
  "publicatie-niet-actueel": { verouderd: [register], zonderDatum: [] },
  "wel-en-niet-openbaar": { wel: [register], niet: [alsNaam("Lijst nevenfuncties")] },
  "bewijs-zonder-bron": { titels: [register] },
  "bevinding-tegen-feit": { eis: "BN-06.b1", oordeel: "voldaan", feitelijk: "niet-voldaan" },
  "wettelijke-eis-uitgezet": { eisen: ["BN-06.b1"] },
  "bevinding-onvolledig": { eis: "BN-06.b1", mist: ["op"] },
  "bevinding-overbodig": { eis: "BN-06.b1" },
  "afwijking-ongeldig": { eis: "BN-06.b1", waarom: "verlopen" },
  "afwijking-ongebruikt": { eis: "BN-06.b1" },
  "gat-zonder-actie": {
    norm: { id: "BN-03", titel: "Werving en selectie", titel_en: "Recruitment and selection" },
    domein: "ambtelijk",
    eisen: ["BN-03.a5"],
  },
  "geen-acties": { aantal: 12 },
  "gereed-maar-open": { ...een, eisen: ["BN-06.a6"] },
  "actie-te-laat": { ...een, gereed: "mei 2019" },
  "actie-eigenaar-verschilt": { ...een, verschillen: [verschil("", "de griffie", "de integriteitscoördinator")] },
  "actie-datum-verschilt": { ...een, verschillen: [verschil("", "eerste kwartaal 2019", "mei 2019")] },
  "actie-doelgroep-verschilt": { ...een, verschillen: [verschil("", "raadsleden en wethouders", "raadsleden")] },
  "actie-mist-doelgroep": { ...meer, groepen: ["de burgemeester"], eisen: ["BN-06.b4"] },
  "onbekende-toezegging": { acties: [een], uitspraken: verschil("", "ja", "deels").uitspraken },
  "actie-buiten-programma": { ...een, gereed: ["mei 2019"], jaren: [2018] },
  "actie-na-plan": { ...een, gereed: ["mei 2022"], plan: alsNaam("Meerjarenplan"), tot: "2021" },
  "actie-zonder-eigenaar": meer,
  "eigenaar-elders": meer,
  "actie-zonder-datum": meer,
  "actie-zonder-begin": meer,
  "actie-resultaat-verschilt": meer,
  "actie-zonder-gat": meer,
  "vage-afspraak": { acties: [{ ...een, woorden: ["waar nodig"] }] },
  "delen-tellen-niet-op": { jaar: 2020, soort: "gesprekken-vertrouwenspersoon", aantal: 17, som: 16 },
  "cijfer-zonder-vergelijking": { cijfers: [{ jaar: 2020, soort: "eden" }] },
  "nul-zonder-uitleg": { cijfers: [{ jaar: 2020, soort: "klachten" }] },
};
