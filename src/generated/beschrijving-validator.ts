// Generated from src/beschrijving/format by `npm run generate`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";

// <stdin>
var vorm_beschrijving = validate21, schema6 = { $id: "urn:basisnormen:schema:beschrijving:1", type: "object", properties: { basisnormen: { $ref: "#/$defs/versie" }, organisatie: { type: "object", properties: { naam: { $ref: "#/$defs/tekst" }, type: { $ref: "#/$defs/organisatietypen" }, tooi: { $ref: "#/$defs/tooi" }, medewerkers: { $ref: "#/$defs/aantal" } }, required: ["naam", "type"], additionalProperties: !1 }, peildatum: { $ref: "#/$defs/dag" }, bestanden: { type: "array", items: { $ref: "#/$defs/tekst" } }, bronnen: { $ref: "#/$defs/bronnen" }, documenten: { type: "array", items: { $ref: "#/$defs/documenten-item" } }, registers: { type: "array", items: { $ref: "#/$defs/registers-item" } }, rollen: { type: "array", items: { $ref: "#/$defs/rollen-item" } }, procedures: { type: "array", items: { $ref: "#/$defs/procedures-item" } }, activiteiten: { type: "array", items: { $ref: "#/$defs/activiteiten-item" } }, onderzoeken: { type: "array", items: { $ref: "#/$defs/onderzoeken-item" } }, acties: { type: "array", items: { $ref: "#/$defs/acties-item" } }, programma: { type: "array", items: { $ref: "#/$defs/programma-item" } }, bevindingen: { type: "array", items: { $ref: "#/$defs/bevindingen-item" } }, afwijkingen: { type: "array", items: { $ref: "#/$defs/afwijkingen-item" } }, cijfers: { type: "array", items: { $ref: "#/$defs/cijfers-item" } }, jaarverslagen: { type: "array", items: { $ref: "#/$defs/jaarverslagen-item" } }, volledig: { type: "array", items: { $ref: "#/$defs/volledig-item" } }, buiten_bereik: { type: "array", items: { $ref: "#/$defs/buiten_bereik-item" } } }, additionalProperties: !1, $defs: { aantal: { type: "integer", minimum: 0, maximum: 1e9 }, "acties-item": { type: "object", properties: { nr: { $ref: "#/$defs/tekst" }, titel: { $ref: "#/$defs/tekst-uitspraken" }, domein: { $ref: "#/$defs/domeinen-lijst" }, onderwerp: { $ref: "#/$defs/onderwerpen-uitspraken" }, plan: { $ref: "#/$defs/tekst-uitspraken" }, kop: { $ref: "#/$defs/tekst-uitspraken" }, aanbeveling: { $ref: "#/$defs/tekst-uitspraken" }, voor: { $ref: "#/$defs/tekst-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, proces: { $ref: "#/$defs/tekst-uitspraken" }, oplevering: { $ref: "#/$defs/tekst-uitspraken" }, verantwoordelijk: { $ref: "#/$defs/rollen-lijst-uitspraken" }, besluit_door: { $ref: "#/$defs/rollen-uitspraken" }, gereed: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, stand: { $ref: "#/$defs/actiestanden-uitspraken" }, vervolg: { $ref: "#/$defs/tekst-uitspraken" }, vervolg_gereed: { $ref: "#/$defs/datum-uitspraken" }, toegezegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["nr", "titel", "domein"], additionalProperties: !1 }, actiestanden: { enum: ["gereed", "lopend", "niet-gestart", "vervallen"] }, "actiestanden-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/actiestanden" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "actiestanden-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/actiestanden-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/actiestanden-uitspraak" }, else: { $ref: "#/$defs/actiestanden" } } }, "activiteiten-item": { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/activiteiten-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" }, laatst: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, structureel: { $ref: "#/$defs/kwaliteit-uitspraken" }, gemotiveerd: { $ref: "#/$defs/kwaliteit-uitspraken" }, niet_ouder_dan: { $ref: "#/$defs/periode-uitspraken" }, vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, deelnemers: { $ref: "#/$defs/getal-uitspraken" }, aantal: { $ref: "#/$defs/getal-uitspraken" }, over: { type: "object", properties: { jaar: { $ref: "#/$defs/datum-uitspraken" } }, additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, "activiteiten-soort": { enum: ["agendering", "werkoverleg", "jaargesprek", "selectiegesprek", "diplomacontrole", "vog", "screening", "kandidatenlijst", "vraag-bij-aanstelling", "uitvraag", "informatieverstrekking", "introductie", "eedaflegging", "ondertekening", "training", "dilemmabijeenkomst", "evaluatie", "controle", "publicatie", "advies", "overleg"] }, "afwijkingen-item": { type: "object", properties: { eis: { $ref: "#/$defs/tekst" }, reden: { $ref: "#/$defs/tekst" }, besloten_door: { $ref: "#/$defs/rollen" }, besloten_op: { $ref: "#/$defs/datum" }, tot: { $ref: "#/$defs/datum" }, bron: { $ref: "#/$defs/bron" } }, required: ["eis", "reden"], additionalProperties: !1 }, "bevindingen-item": { type: "object", properties: { eis: { $ref: "#/$defs/tekst" }, oordeel: { $ref: "#/$defs/bevindingen-oordeel" }, toelichting: { $ref: "#/$defs/tekst" }, door: { $ref: "#/$defs/rollen" }, op: { $ref: "#/$defs/datum" }, bron: { $ref: "#/$defs/bron" } }, required: ["eis", "oordeel", "toelichting"], additionalProperties: !1 }, "bevindingen-oordeel": { enum: ["voldaan", "niet-voldaan", "onbekend"] }, bron: { type: "object", propertyNames: { $ref: "#/$defs/id" }, additionalProperties: { $ref: "#/$defs/tekst" } }, bronnen: { type: "object", propertyNames: { $ref: "#/$defs/id" }, additionalProperties: { type: "object", properties: { titel: { $ref: "#/$defs/tekst" }, datum: { $ref: "#/$defs/datum" }, vindplaats: { $ref: "#/$defs/tekst" }, openbaar: { $ref: "#/$defs/kwaliteit" } }, required: ["titel"], additionalProperties: !1 } }, "buiten_bereik-item": { type: "object", properties: { norm: { $ref: "#/$defs/tekst" }, domein: { $ref: "#/$defs/domeinen-lijst" }, reden: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["norm", "reden"], additionalProperties: !1 }, "cijfers-delen-item": { type: "object", properties: { naam: { $ref: "#/$defs/tekst" }, aantal: { $ref: "#/$defs/aantal" } }, required: ["naam", "aantal"], additionalProperties: !1 }, "cijfers-item": { type: "object", properties: { jaar: { $ref: "#/$defs/jaar" }, soort: { $ref: "#/$defs/cijfers-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, aantal: { $ref: "#/$defs/aantal" }, vorig_jaar: { $ref: "#/$defs/aantal" }, toelichting: { $ref: "#/$defs/tekst" }, delen: { type: "array", items: { $ref: "#/$defs/cijfers-delen-item" } }, bron: { $ref: "#/$defs/bron" } }, required: ["jaar", "soort", "domein", "aantal"], additionalProperties: !1 }, "cijfers-soort": { enum: ["eden", "meldingen-misstand", "verzoeken-benadeling", "meldingen-ongewenst-gedrag", "meldingen-integriteit", "meldingen-vertrouwenspersoon", "gesprekken-vertrouwenspersoon", "integriteitsonderzoeken", "incidenten", "klachten", "inkoopafwijkingen", "trainingen", "deelnemers", "adviezen", "geschenken", "nevenwerkzaamheden"] }, dag: { type: "string", pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, datum: { if: { type: "number" }, then: { type: "integer", minimum: 1e3, maximum: 2999 }, else: { type: "string", pattern: "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-(Q[1-4]|H[12]|3[3-6]|4[01]))?$" } }, "datum-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/datum" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "datum-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/datum-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/datum-uitspraak" }, else: { $ref: "#/$defs/datum" } } }, "documenten-item": { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/documenten-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, vastgesteld: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, geldig_tot: { $ref: "#/$defs/datum-uitspraken" }, schriftelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekend: { $ref: "#/$defs/kwaliteit-uitspraken" }, vindbaar: { $ref: "#/$defs/kwaliteit-uitspraken" }, openbaar: { $ref: "#/$defs/kwaliteit-uitspraken" }, besproken: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, over_jaar: { $ref: "#/$defs/datum-uitspraken" }, bijgewerkt: { $ref: "#/$defs/datum-uitspraken" }, bevat: { type: "object", properties: { samenhang: { $ref: "#/$defs/kwaliteit-uitspraken" }, waarden: { $ref: "#/$defs/kwaliteit-uitspraken" }, bewustwording: { $ref: "#/$defs/kwaliteit-uitspraken" }, machtsmisbruik: { $ref: "#/$defs/kwaliteit-uitspraken" }, belangenverstrengeling: { $ref: "#/$defs/kwaliteit-uitspraken" }, discriminatie: { $ref: "#/$defs/kwaliteit-uitspraken" }, goed_ambtenaarschap: { $ref: "#/$defs/kwaliteit-uitspraken" }, meningsuiting: { $ref: "#/$defs/kwaliteit-uitspraken" }, acties: { $ref: "#/$defs/kwaliteit-uitspraken" }, eigenaar_en_datum: { $ref: "#/$defs/kwaliteit-uitspraken" }, vertrouwelijke_informatie: { $ref: "#/$defs/kwaliteit-uitspraken" }, geschenken: { $ref: "#/$defs/kwaliteit-uitspraken" }, criteria: { $ref: "#/$defs/kwaliteit-uitspraken" }, godsdienstige_vorm: { $ref: "#/$defs/kwaliteit-uitspraken" }, beleid: { $ref: "#/$defs/kwaliteit-uitspraken" }, naleving_gedragscode: { $ref: "#/$defs/kwaliteit-uitspraken" }, inkoopafwijkingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, redenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, ongewenst_gedrag: { $ref: "#/$defs/kwaliteit-uitspraken" }, maatregelen: { $ref: "#/$defs/kwaliteit-uitspraken" } }, additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, "documenten-soort": { enum: ["integriteitsbeleid", "meerjarenplan", "jaarprogramma", "gedragscode", "beleidsnota", "methode", "handleiding", "eedtekst", "verklaring", "informatiepunt", "informatiepakket", "jaarverslag", "rapportage", "risico-inventarisatie"] }, doelgroepen: { enum: ["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter", "kandidaat-volksvertegenwoordigers", "kandidaat-bestuurders", "medewerkers", "nieuwe-medewerkers", "leidinggevenden", "inhuur", "stagiairs", "burgers"] }, "doelgroepen-lijst": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/doelgroepen" }, minItems: 1 }, else: { $ref: "#/$defs/doelgroepen" } }, "doelgroepen-lijst-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/doelgroepen-lijst" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "doelgroepen-lijst-uitspraken": { if: { type: "array", contains: { type: "object" } }, then: { type: "array", items: { $ref: "#/$defs/doelgroepen-lijst-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/doelgroepen-lijst-uitspraak" }, else: { $ref: "#/$defs/doelgroepen-lijst" } } }, domeinen: { enum: ["bestuurlijk", "ambtelijk"] }, "domeinen-lijst": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/domeinen" }, minItems: 1 }, else: { $ref: "#/$defs/domeinen" } }, getal: { type: "number", minimum: 0 }, "getal-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/getal" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "getal-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/getal-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/getal-uitspraak" }, else: { $ref: "#/$defs/getal" } } }, id: { type: "string", pattern: "^[a-z0-9-]+$" }, jaar: { type: "integer", minimum: 1e3, maximum: 2999 }, "jaarverslagen-item": { type: "object", properties: { jaar: { $ref: "#/$defs/jaar" }, visie: { $ref: "#/$defs/tekst" }, doelen: { $ref: "#/$defs/tekst" }, samenvatting: { $ref: "#/$defs/tekst" }, risicos: { $ref: "#/$defs/tekst" }, gevolgen: { $ref: "#/$defs/tekst" }, vooruitblik: { $ref: "#/$defs/tekst" }, werking: { $ref: "#/$defs/tekst" }, factoren: { $ref: "#/$defs/tekst" }, aard_meldingen: { $ref: "#/$defs/tekst" }, uitkomsten: { $ref: "#/$defs/tekst" }, standpunten: { $ref: "#/$defs/tekst" }, ervaringen_benadeling: { $ref: "#/$defs/tekst" }, uitkomsten_benadeling: { $ref: "#/$defs/tekst" }, standpunten_benadeling: { $ref: "#/$defs/tekst" }, resultaten_onderzoeken: { $ref: "#/$defs/tekst" }, acties_incidenten: { $ref: "#/$defs/tekst" }, redenen_inkoop: { $ref: "#/$defs/tekst" }, diversen: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["jaar"], additionalProperties: !1 }, kwaliteit: { enum: ["ja", "nee", "deels", "onbekend", !0, !1] }, "kwaliteit-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/kwaliteit" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "kwaliteit-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/kwaliteit-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/kwaliteit-uitspraak" }, else: { $ref: "#/$defs/kwaliteit" } } }, onderwerpen: { enum: ["integriteit", "waarden", "gedragscode", "werving-en-selectie", "kwetsbare-functies", "eed-of-belofte", "nevenwerkzaamheden", "bijverdiensten", "financiele-belangen", "informatiebescherming", "geheimhouding", "geschenken", "inkoop", "vertrouwenspersonen", "melden-misstand", "onderzoek", "ongewenst-gedrag", "verantwoording", "dilemmas"] }, "onderwerpen-lijst": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/onderwerpen" }, minItems: 1 }, else: { $ref: "#/$defs/onderwerpen" } }, "onderwerpen-lijst-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/onderwerpen-lijst" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "onderwerpen-lijst-uitspraken": { if: { type: "array", contains: { type: "object" } }, then: { type: "array", items: { $ref: "#/$defs/onderwerpen-lijst-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/onderwerpen-lijst-uitspraak" }, else: { $ref: "#/$defs/onderwerpen-lijst" } } }, "onderwerpen-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/onderwerpen" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "onderwerpen-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/onderwerpen-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/onderwerpen-uitspraak" }, else: { $ref: "#/$defs/onderwerpen" } } }, "onderzoeken-item": { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/onderzoeken-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" }, op: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, methode_vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, uitgenodigd: { $ref: "#/$defs/getal-uitspraken" }, ingevuld: { $ref: "#/$defs/getal-uitspraken" }, gebruikt: { $ref: "#/$defs/kwaliteit-uitspraken" } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, "onderzoeken-soort": { enum: ["zelfassessment", "medewerkersonderzoek", "risicoanalyse", "evaluatie", "effectbeoordeling"] }, organisatietypen: { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] }, periode: { type: "string", pattern: "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$" }, "periode-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/periode" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "periode-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/periode-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/periode-uitspraak" }, else: { $ref: "#/$defs/periode" } } }, "procedures-drempel-grens": { enum: ["tot-en-met", "onder"] }, "procedures-drempel-grens-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/procedures-drempel-grens" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "procedures-drempel-grens-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/procedures-drempel-grens-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/procedures-drempel-grens-uitspraak" }, else: { $ref: "#/$defs/procedures-drempel-grens" } } }, "procedures-item": { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/procedures-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, onderdeel_van: { $ref: "#/$defs/tekst-lijst-uitspraken" }, vastgesteld: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, geldig_tot: { $ref: "#/$defs/datum-uitspraken" }, schriftelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekend: { $ref: "#/$defs/kwaliteit-uitspraken" }, toegelicht: { $ref: "#/$defs/kwaliteit-uitspraken" }, sluit_aan_op: { $ref: "#/$defs/procedures-sluit_aan_op-uitspraken" }, instemming: { $ref: "#/$defs/kwaliteit-uitspraken" }, termijnen: { type: "object", properties: { ontvangstbevestiging: { $ref: "#/$defs/periode-uitspraken" }, terugkoppeling: { $ref: "#/$defs/periode-uitspraken" }, beslissing: { $ref: "#/$defs/periode-uitspraken" } }, additionalProperties: !1 }, drempel: { type: "object", properties: { bedrag: { $ref: "#/$defs/getal-uitspraken" }, grens: { $ref: "#/$defs/procedures-drempel-grens-uitspraken" } }, additionalProperties: !1 }, bevat: { type: "object", properties: { meldplicht: { $ref: "#/$defs/kwaliteit-uitspraken" }, vastlegging: { $ref: "#/$defs/kwaliteit-uitspraken" }, openbaarmaking: { $ref: "#/$defs/kwaliteit-uitspraken" }, verbod: { $ref: "#/$defs/kwaliteit-uitspraken" }, toetsingscriteria: { $ref: "#/$defs/kwaliteit-uitspraken" }, voornemen_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, beraadslaging: { $ref: "#/$defs/kwaliteit-uitspraken" }, uitnodigingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, drempelbedrag: { $ref: "#/$defs/kwaliteit-uitspraken" }, inleveren: { $ref: "#/$defs/kwaliteit-uitspraken" }, bestemming: { $ref: "#/$defs/kwaliteit-uitspraken" }, verantwoording: { $ref: "#/$defs/kwaliteit-uitspraken" }, aantal_offertes: { $ref: "#/$defs/kwaliteit-uitspraken" }, procedurekeuze: { $ref: "#/$defs/kwaliteit-uitspraken" }, afwijkingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, belangenconflicten: { $ref: "#/$defs/kwaliteit-uitspraken" }, objectieve_gronden: { $ref: "#/$defs/kwaliteit-uitspraken" }, onbevoegde_toegang: { $ref: "#/$defs/kwaliteit-uitspraken" }, geheimhoudingsplicht: { $ref: "#/$defs/kwaliteit-uitspraken" }, opleggen_en_opheffen: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekrachtiging: { $ref: "#/$defs/kwaliteit-uitspraken" }, wettelijke_gronden: { $ref: "#/$defs/kwaliteit-uitspraken" }, aanduiding: { $ref: "#/$defs/kwaliteit-uitspraken" }, processtappen: { $ref: "#/$defs/kwaliteit-uitspraken" }, begripsomschrijving: { $ref: "#/$defs/kwaliteit-uitspraken" }, functionaris: { $ref: "#/$defs/kwaliteit-uitspraken" }, onafhankelijke_functionaris: { $ref: "#/$defs/kwaliteit-uitspraken" }, schriftelijk_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, mondeling_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, gesprek_op_verzoek: { $ref: "#/$defs/kwaliteit-uitspraken" }, mondeling_vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, vertrouwelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, geheimhouding_betrokkenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, bericht_vooraf: { $ref: "#/$defs/kwaliteit-uitspraken" }, adviseur: { $ref: "#/$defs/kwaliteit-uitspraken" }, bescherming: { $ref: "#/$defs/kwaliteit-uitspraken" }, bescherming_betrokkenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, bewijslast: { $ref: "#/$defs/kwaliteit-uitspraken" }, extern_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, onafhankelijke_instantie: { $ref: "#/$defs/kwaliteit-uitspraken" }, informatie_procedure: { $ref: "#/$defs/kwaliteit-uitspraken" }, informatie_extern: { $ref: "#/$defs/kwaliteit-uitspraken" }, informatie_bescherming: { $ref: "#/$defs/kwaliteit-uitspraken" }, klachtencommissie: { $ref: "#/$defs/kwaliteit-uitspraken" }, hoor_en_wederhoor: { $ref: "#/$defs/kwaliteit-uitspraken" }, rapportage: { $ref: "#/$defs/kwaliteit-uitspraken" }, bewaartermijn: { $ref: "#/$defs/kwaliteit-uitspraken" }, persoonsgegevens: { $ref: "#/$defs/kwaliteit-uitspraken" }, inhuur: { $ref: "#/$defs/kwaliteit-uitspraken" } }, additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, "procedures-sluit_aan_op": { enum: ["ambtenarenwet", "wet-huis-voor-klokkenluiders", "wet-bescherming-klokkenluiders"] }, "procedures-sluit_aan_op-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/procedures-sluit_aan_op" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "procedures-sluit_aan_op-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/procedures-sluit_aan_op-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/procedures-sluit_aan_op-uitspraak" }, else: { $ref: "#/$defs/procedures-sluit_aan_op" } } }, "procedures-soort": { enum: ["nevenwerkzaamheden", "bijverdiensten", "financiele-belangen", "onthouding", "geschenken", "geheimhouding", "informatiebescherming", "inkoop", "klachten-aanbesteding", "eed-of-belofte", "vog", "melden-misstand", "onderzoek", "ongewenst-gedrag", "onverenigbaarheid", "verantwoording", "handhaving"] }, "programma-item": { type: "object", properties: { onderwerp: { $ref: "#/$defs/tekst" }, activiteit: { $ref: "#/$defs/tekst" }, verantwoordelijk: { $ref: "#/$defs/rollen-lijst" }, frequentie: { $ref: "#/$defs/periode" }, wanneer: { $ref: "#/$defs/tekst" }, acties: { $ref: "#/$defs/tekst-lijst" }, jaren: { type: "array", items: { $ref: "#/$defs/jaar" } }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["onderwerp", "activiteit", "jaren"], additionalProperties: !1 }, "registers-bestand-scheidingsteken": { enum: [";", ",", "tab"] }, "registers-item": { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/registers-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, houder: { $ref: "#/$defs/rollen-uitspraken" }, openbaar: { $ref: "#/$defs/kwaliteit-uitspraken" }, ter_inzage: { $ref: "#/$defs/kwaliteit-uitspraken" }, elektronisch: { $ref: "#/$defs/kwaliteit-uitspraken" }, bijgewerkt: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, direct_bijgewerkt: { $ref: "#/$defs/kwaliteit-uitspraken" }, vastgesteld: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, volledig_ingevuld: { $ref: "#/$defs/kwaliteit-uitspraken" }, bevat: { type: "object", properties: { bezoldiging: { $ref: "#/$defs/kwaliteit-uitspraken" }, inkomsten: { $ref: "#/$defs/kwaliteit-uitspraken" }, beperkende_maatregel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bestemming: { $ref: "#/$defs/kwaliteit-uitspraken" }, functies: { $ref: "#/$defs/kwaliteit-uitspraken" }, handelingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, processen: { $ref: "#/$defs/kwaliteit-uitspraken" }, maatregelen: { $ref: "#/$defs/kwaliteit-uitspraken" }, redenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, integriteitsregisters: { $ref: "#/$defs/kwaliteit-uitspraken" } }, additionalProperties: !1 }, bewaartermijn: { $ref: "#/$defs/kwaliteit-uitspraken" }, bestand: { type: "object", properties: { pad: { $ref: "#/$defs/tekst" }, blad: { $ref: "#/$defs/tekst" }, kolommen: { type: "object", properties: { functie: { $ref: "#/$defs/tekst" }, nevenwerkzaamheid: { $ref: "#/$defs/tekst" }, beperkende_maatregel: { $ref: "#/$defs/tekst" }, bezoldigd: { $ref: "#/$defs/tekst" }, inkomsten: { $ref: "#/$defs/tekst" }, opgegeven: { $ref: "#/$defs/tekst" }, datum: { $ref: "#/$defs/tekst" }, omschrijving: { $ref: "#/$defs/tekst" }, waarde: { $ref: "#/$defs/tekst" }, gever: { $ref: "#/$defs/tekst" }, bestemming: { $ref: "#/$defs/tekst" }, belang: { $ref: "#/$defs/tekst" }, maatregel: { $ref: "#/$defs/tekst" } }, additionalProperties: !1 }, scheidingsteken: { $ref: "#/$defs/registers-bestand-scheidingsteken" } }, required: ["pad"], additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, "registers-soort": { enum: ["nevenwerkzaamheden", "publicatie-nevenwerkzaamheden", "financiele-belangen", "aangewezen-functies", "geschenken", "kwetsbare-functies", "meldingen", "inkoopafwijkingen", "verwerkingen"] }, rollen: { enum: ["volksvertegenwoordiging", "presidium", "fractievoorzitters", "dagelijks-bestuur", "voorzitter", "portefeuillehouder", "griffier", "griffie", "topambtenaar", "directie", "bestuursadviseur", "leidinggevenden", "integriteitscoordinator", "vertrouwenspersoon", "personeelszaken", "inkoop", "communicatie", "bedrijfsvoering", "juridischezaken", "ondernemingsraad", "medewerkers", "klachtencommissie", "koepel", "minister", "extern"] }, "rollen-item": { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/rollen-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, positie: { $ref: "#/$defs/rollen-positie-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, vervuld_door: { $ref: "#/$defs/rollen-uitspraken" }, rapporteert_aan: { $ref: "#/$defs/rollen-uitspraken" }, aangewezen: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, sinds: { $ref: "#/$defs/datum-uitspraken" }, tot: { $ref: "#/$defs/datum-uitspraken" }, termijn: { $ref: "#/$defs/periode-uitspraken" }, aantal: { $ref: "#/$defs/getal-uitspraken" }, fte: { $ref: "#/$defs/getal-uitspraken" }, onafhankelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekend: { $ref: "#/$defs/kwaliteit-uitspraken" }, rol_duidelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, taken_vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, "rollen-lijst": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/rollen" }, minItems: 1 }, else: { $ref: "#/$defs/rollen" } }, "rollen-lijst-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/rollen-lijst" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "rollen-lijst-uitspraken": { if: { type: "array", contains: { type: "object" } }, then: { type: "array", items: { $ref: "#/$defs/rollen-lijst-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/rollen-lijst-uitspraak" }, else: { $ref: "#/$defs/rollen-lijst" } } }, "rollen-positie": { enum: ["intern", "extern"] }, "rollen-positie-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/rollen-positie" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "rollen-positie-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/rollen-positie-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/rollen-positie-uitspraak" }, else: { $ref: "#/$defs/rollen-positie" } } }, "rollen-soort": { enum: ["integriteitscoordinator", "vertrouwenspersoon", "contactpersoon", "meldpunt", "opvolger", "portefeuillehouder", "eindverantwoordelijke", "griffier", "klachtencommissie", "klachtenmeldpunt", "taakdrager"] }, "rollen-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/rollen" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "rollen-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/rollen-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/rollen-uitspraak" }, else: { $ref: "#/$defs/rollen" } } }, standen: { enum: ["geldend", "voorgenomen", "vervallen"] }, "standen-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/standen" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "standen-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/standen-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/standen-uitspraak" }, else: { $ref: "#/$defs/standen" } } }, tekst: { type: "string", pattern: "\\S" }, "tekst-lijst": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/tekst" }, minItems: 1 }, else: { $ref: "#/$defs/tekst" } }, "tekst-lijst-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/tekst-lijst" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "tekst-lijst-uitspraken": { if: { type: "array", contains: { type: "object" } }, then: { type: "array", items: { $ref: "#/$defs/tekst-lijst-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/tekst-lijst-uitspraak" }, else: { $ref: "#/$defs/tekst-lijst" } } }, "tekst-uitspraak": { type: "object", properties: { waarde: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["waarde"], additionalProperties: !1 }, "tekst-uitspraken": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/tekst-uitspraak" }, minItems: 1 }, else: { if: { type: "object" }, then: { $ref: "#/$defs/tekst-uitspraak" }, else: { $ref: "#/$defs/tekst" } } }, tooi: { type: "string", pattern: "^[a-z]{2,4}[0-9]{2,5}$" }, versie: { const: 1 }, "volledig-item": { type: "object", properties: { sectie: { $ref: "#/$defs/volledig-sectie" }, soort: { $ref: "#/$defs/tekst" }, domein: { $ref: "#/$defs/domeinen-lijst" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["sectie"], additionalProperties: !1, allOf: [{ if: { type: "object", properties: { sectie: { const: "documenten" } }, required: ["sectie"] }, then: { type: "object", properties: { soort: { $ref: "#/$defs/documenten-soort" } } } }, { if: { type: "object", properties: { sectie: { const: "registers" } }, required: ["sectie"] }, then: { type: "object", properties: { soort: { $ref: "#/$defs/registers-soort" } } } }, { if: { type: "object", properties: { sectie: { const: "rollen" } }, required: ["sectie"] }, then: { type: "object", properties: { soort: { $ref: "#/$defs/rollen-soort" } } } }, { if: { type: "object", properties: { sectie: { const: "procedures" } }, required: ["sectie"] }, then: { type: "object", properties: { soort: { $ref: "#/$defs/procedures-soort" } } } }, { if: { type: "object", properties: { sectie: { const: "activiteiten" } }, required: ["sectie"] }, then: { type: "object", properties: { soort: { $ref: "#/$defs/activiteiten-soort" } } } }, { if: { type: "object", properties: { sectie: { const: "onderzoeken" } }, required: ["sectie"] }, then: { type: "object", properties: { soort: { $ref: "#/$defs/onderzoeken-soort" } } } }] }, "volledig-sectie": { enum: ["documenten", "registers", "rollen", "procedures", "activiteiten", "onderzoeken"] } } }, func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data !== 1) {
    let err0 = { instancePath, keyword: "const", params: { allowedValue: 1 } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var pattern0 = new RegExp("\\S", "u");
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] };
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "provincie" || data === "gemeente" || data === "waterschap" || data === "politie" || data === "rijk" || data === "gemeenschappelijke-regeling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema9.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^[a-z]{2,4}[0-9]{2,5}$", "u");
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z]{2,4}[0-9]{2,5}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e9 || isNaN(data)) {
      let err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate30.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^[a-z0-9-]+$", "u");
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-(Q[1-4]|H[12]|3[3-6]|4[01]))?$", "u");
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      let err1 = { instancePath, keyword: "type", params: { type: "integer" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data > 2999 || isNaN(data)) {
        let err2 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 2999 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data < 1e3 || isNaN(data)) {
        let err3 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1e3 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    if (typeof data == "string") {
      if (!pattern4.test(data)) {
        let err4 = { instancePath, keyword: "pattern", params: { pattern: "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-(Q[1-4]|H[12]|3[3-6]|4[01]))?$" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    } else {
      let err5 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err6 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
var schema16 = { enum: ["ja", "nee", "deels", "onbekend", !0, !1] };
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "ja" || data === "nee" || data === "deels" || data === "onbekend" || data === !0 || data === !1)) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema16.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate36(key0, { instancePath }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.titel === void 0) {
          let err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "titel" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key2 in data0)
          if (!(key2 === "titel" || key2 === "datum" || key2 === "vindplaats" || key2 === "openbaar")) {
            let err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        data0.titel !== void 0 && (validate24(data0.titel, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data0.datum !== void 0 && (validate39(data0.datum, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/datum" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data0.vindplaats !== void 0 && (validate24(data0.vindplaats, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/vindplaats" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data0.openbaar !== void 0 && (validate42(data0.openbaar, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/openbaar" }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length));
      } else {
        let err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/documenten-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, vastgesteld: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, geldig_tot: { $ref: "#/$defs/datum-uitspraken" }, schriftelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekend: { $ref: "#/$defs/kwaliteit-uitspraken" }, vindbaar: { $ref: "#/$defs/kwaliteit-uitspraken" }, openbaar: { $ref: "#/$defs/kwaliteit-uitspraken" }, besproken: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, over_jaar: { $ref: "#/$defs/datum-uitspraken" }, bijgewerkt: { $ref: "#/$defs/datum-uitspraken" }, bevat: { type: "object", properties: { samenhang: { $ref: "#/$defs/kwaliteit-uitspraken" }, waarden: { $ref: "#/$defs/kwaliteit-uitspraken" }, bewustwording: { $ref: "#/$defs/kwaliteit-uitspraken" }, machtsmisbruik: { $ref: "#/$defs/kwaliteit-uitspraken" }, belangenverstrengeling: { $ref: "#/$defs/kwaliteit-uitspraken" }, discriminatie: { $ref: "#/$defs/kwaliteit-uitspraken" }, goed_ambtenaarschap: { $ref: "#/$defs/kwaliteit-uitspraken" }, meningsuiting: { $ref: "#/$defs/kwaliteit-uitspraken" }, acties: { $ref: "#/$defs/kwaliteit-uitspraken" }, eigenaar_en_datum: { $ref: "#/$defs/kwaliteit-uitspraken" }, vertrouwelijke_informatie: { $ref: "#/$defs/kwaliteit-uitspraken" }, geschenken: { $ref: "#/$defs/kwaliteit-uitspraken" }, criteria: { $ref: "#/$defs/kwaliteit-uitspraken" }, godsdienstige_vorm: { $ref: "#/$defs/kwaliteit-uitspraken" }, beleid: { $ref: "#/$defs/kwaliteit-uitspraken" }, naleving_gedragscode: { $ref: "#/$defs/kwaliteit-uitspraken" }, inkoopafwijkingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, redenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, ongewenst_gedrag: { $ref: "#/$defs/kwaliteit-uitspraken" }, maatregelen: { $ref: "#/$defs/kwaliteit-uitspraken" } }, additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, schema18 = { enum: ["integriteitsbeleid", "meerjarenplan", "jaarprogramma", "gedragscode", "beleidsnota", "methode", "handleiding", "eedtekst", "verklaring", "informatiepunt", "informatiepakket", "jaarverslag", "rapportage", "risico-inventarisatie"] };
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "integriteitsbeleid" || data === "meerjarenplan" || data === "jaarprogramma" || data === "gedragscode" || data === "beleidsnota" || data === "methode" || data === "handleiding" || data === "eedtekst" || data === "verklaring" || data === "informatiepunt" || data === "informatiepakket" || data === "jaarverslag" || data === "rapportage" || data === "risico-inventarisatie")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema18.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema20 = { enum: ["bestuurlijk", "ambtelijk"] };
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "bestuurlijk" || data === "ambtelijk")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema20.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate50(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate50.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate50(data, { instancePath }) || (vErrors = samen(vErrors, validate50.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate36(key0, { instancePath }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key1 in data)
      validate24(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate42(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate57(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate57.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate57(data, { instancePath }) || (vErrors = samen(vErrors, validate57.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate42(data, { instancePath }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
var schema26 = { enum: ["geldend", "voorgenomen", "vervallen"] };
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "geldend" || data === "voorgenomen" || data === "vervallen")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema26.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate70(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate70.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate69(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate69.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate69(data, { instancePath }) || (vErrors = samen(vErrors, validate69.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate70(data, { instancePath }) || (vErrors = samen(vErrors, validate70.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var schema30 = { enum: ["integriteit", "waarden", "gedragscode", "werving-en-selectie", "kwetsbare-functies", "eed-of-belofte", "nevenwerkzaamheden", "bijverdiensten", "financiele-belangen", "informatiebescherming", "geheimhouding", "geschenken", "inkoop", "vertrouwenspersonen", "melden-misstand", "onderzoek", "ongewenst-gedrag", "verantwoording", "dilemmas"] };
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "integriteit" || data === "waarden" || data === "gedragscode" || data === "werving-en-selectie" || data === "kwetsbare-functies" || data === "eed-of-belofte" || data === "nevenwerkzaamheden" || data === "bijverdiensten" || data === "financiele-belangen" || data === "informatiebescherming" || data === "geheimhouding" || data === "geschenken" || data === "inkoop" || data === "vertrouwenspersonen" || data === "melden-misstand" || data === "onderzoek" || data === "ongewenst-gedrag" || data === "verantwoording" || data === "dilemmas")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate83(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate83.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate83(data, { instancePath }) || (vErrors = samen(vErrors, validate83.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate82(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate82.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      let _errs3 = errors, len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid1 = _errs4 === errors;
        if (valid1)
          break;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err3 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let len1 = data.length;
      for (let i1 = 0; i1 < len1; i1++)
        validate81(data[i1], { instancePath: instancePath + "/" + i1 }) || (vErrors = samen(vErrors, validate81.errors), errors = vErrors.length);
    } else {
      let err4 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs9 = errors, _errs10 = errors, valid4 = !0, _errs11 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs13 = errors;
      validate81(data, { instancePath }) || (vErrors = samen(vErrors, validate81.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      valid4 = _valid1, ifClause1 = "then";
    } else {
      let _errs14 = errors;
      validate82(data, { instancePath }) || (vErrors = samen(vErrors, validate82.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      valid4 = _valid1, ifClause1 = "else";
    }
    if (!valid4) {
      let err6 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
var schema34 = { enum: ["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter", "kandidaat-volksvertegenwoordigers", "kandidaat-bestuurders", "medewerkers", "nieuwe-medewerkers", "leidinggevenden", "inhuur", "stagiairs", "burgers"] };
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "volksvertegenwoordiging" || data === "dagelijks-bestuur" || data === "voorzitter" || data === "kandidaat-volksvertegenwoordigers" || data === "kandidaat-bestuurders" || data === "medewerkers" || data === "nieuwe-medewerkers" || data === "leidinggevenden" || data === "inhuur" || data === "stagiairs" || data === "burgers")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema34.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate96(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate96.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate96(data, { instancePath }) || (vErrors = samen(vErrors, validate96.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate95(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate95.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      let _errs3 = errors, len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid1 = _errs4 === errors;
        if (valid1)
          break;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err3 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let len1 = data.length;
      for (let i1 = 0; i1 < len1; i1++)
        validate94(data[i1], { instancePath: instancePath + "/" + i1 }) || (vErrors = samen(vErrors, validate94.errors), errors = vErrors.length);
    } else {
      let err4 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs9 = errors, _errs10 = errors, valid4 = !0, _errs11 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs13 = errors;
      validate94(data, { instancePath }) || (vErrors = samen(vErrors, validate94.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      valid4 = _valid1, ifClause1 = "then";
    } else {
      let _errs14 = errors;
      validate95(data, { instancePath }) || (vErrors = samen(vErrors, validate95.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      valid4 = _valid1, ifClause1 = "else";
    }
    if (!valid4) {
      let err6 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate39(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate107(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate107.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate107(data, { instancePath }) || (vErrors = samen(vErrors, validate107.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate39(data, { instancePath }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
var schema39 = { enum: ["volksvertegenwoordiging", "presidium", "fractievoorzitters", "dagelijks-bestuur", "voorzitter", "portefeuillehouder", "griffier", "griffie", "topambtenaar", "directie", "bestuursadviseur", "leidinggevenden", "integriteitscoordinator", "vertrouwenspersoon", "personeelszaken", "inkoop", "communicatie", "bedrijfsvoering", "juridischezaken", "ondernemingsraad", "medewerkers", "klachtencommissie", "koepel", "minister", "extern"] };
function validate117(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "volksvertegenwoordiging" || data === "presidium" || data === "fractievoorzitters" || data === "dagelijks-bestuur" || data === "voorzitter" || data === "portefeuillehouder" || data === "griffier" || data === "griffie" || data === "topambtenaar" || data === "directie" || data === "bestuursadviseur" || data === "leidinggevenden" || data === "integriteitscoordinator" || data === "vertrouwenspersoon" || data === "personeelszaken" || data === "inkoop" || data === "communicatie" || data === "bedrijfsvoering" || data === "juridischezaken" || data === "ondernemingsraad" || data === "medewerkers" || data === "klachtencommissie" || data === "koepel" || data === "minister" || data === "extern")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema39.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate117(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate117.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate116(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate116.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate116(data, { instancePath }) || (vErrors = samen(vErrors, validate116.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate117(data, { instancePath }) || (vErrors = samen(vErrors, validate117.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema17.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.soort !== void 0 && (validate47(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aanwezig !== void 0 && (validate56(data.aanwezig, { instancePath: instancePath + "/aanwezig" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.stand !== void 0 && (validate68(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate68.errors), errors = vErrors.length)), data.actueel !== void 0 && (validate56(data.actueel, { instancePath: instancePath + "/actueel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.onderwerpen !== void 0 && (validate80(data.onderwerpen, { instancePath: instancePath + "/onderwerpen" }) || (vErrors = samen(vErrors, validate80.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.vastgesteld !== void 0) {
      let data11 = data.vastgesteld;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 in data11)
          if (!(key1 === "op" || key1 === "door")) {
            let err4 = { instancePath: instancePath + "/vastgesteld", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        data11.op !== void 0 && (validate106(data11.op, { instancePath: instancePath + "/vastgesteld/op" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data11.door !== void 0 && (validate115(data11.door, { instancePath: instancePath + "/vastgesteld/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/vastgesteld", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.geldig_tot !== void 0 && (validate106(data.geldig_tot, { instancePath: instancePath + "/geldig_tot" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.schriftelijk !== void 0 && (validate56(data.schriftelijk, { instancePath: instancePath + "/schriftelijk" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bekend !== void 0 && (validate56(data.bekend, { instancePath: instancePath + "/bekend" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.vindbaar !== void 0 && (validate56(data.vindbaar, { instancePath: instancePath + "/vindbaar" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.openbaar !== void 0 && (validate56(data.openbaar, { instancePath: instancePath + "/openbaar" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.besproken !== void 0) {
      let data19 = data.besproken;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key2 in data19)
          if (!(key2 === "op" || key2 === "door")) {
            let err6 = { instancePath: instancePath + "/besproken", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        data19.op !== void 0 && (validate106(data19.op, { instancePath: instancePath + "/besproken/op" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data19.door !== void 0 && (validate115(data19.door, { instancePath: instancePath + "/besproken/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length));
      } else {
        let err7 = { instancePath: instancePath + "/besproken", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.over_jaar !== void 0 && (validate106(data.over_jaar, { instancePath: instancePath + "/over_jaar" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.bijgewerkt !== void 0 && (validate106(data.bijgewerkt, { instancePath: instancePath + "/bijgewerkt" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.bevat !== void 0) {
      let data24 = data.bevat;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key3 in data24)
          if (!func2.call(schema17.properties.bevat.properties, key3)) {
            let err8 = { instancePath: instancePath + "/bevat", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data24.samenhang !== void 0 && (validate56(data24.samenhang, { instancePath: instancePath + "/bevat/samenhang" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.waarden !== void 0 && (validate56(data24.waarden, { instancePath: instancePath + "/bevat/waarden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.bewustwording !== void 0 && (validate56(data24.bewustwording, { instancePath: instancePath + "/bevat/bewustwording" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.machtsmisbruik !== void 0 && (validate56(data24.machtsmisbruik, { instancePath: instancePath + "/bevat/machtsmisbruik" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.belangenverstrengeling !== void 0 && (validate56(data24.belangenverstrengeling, { instancePath: instancePath + "/bevat/belangenverstrengeling" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.discriminatie !== void 0 && (validate56(data24.discriminatie, { instancePath: instancePath + "/bevat/discriminatie" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.goed_ambtenaarschap !== void 0 && (validate56(data24.goed_ambtenaarschap, { instancePath: instancePath + "/bevat/goed_ambtenaarschap" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.meningsuiting !== void 0 && (validate56(data24.meningsuiting, { instancePath: instancePath + "/bevat/meningsuiting" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.acties !== void 0 && (validate56(data24.acties, { instancePath: instancePath + "/bevat/acties" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.eigenaar_en_datum !== void 0 && (validate56(data24.eigenaar_en_datum, { instancePath: instancePath + "/bevat/eigenaar_en_datum" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.vertrouwelijke_informatie !== void 0 && (validate56(data24.vertrouwelijke_informatie, { instancePath: instancePath + "/bevat/vertrouwelijke_informatie" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.geschenken !== void 0 && (validate56(data24.geschenken, { instancePath: instancePath + "/bevat/geschenken" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.criteria !== void 0 && (validate56(data24.criteria, { instancePath: instancePath + "/bevat/criteria" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.godsdienstige_vorm !== void 0 && (validate56(data24.godsdienstige_vorm, { instancePath: instancePath + "/bevat/godsdienstige_vorm" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.beleid !== void 0 && (validate56(data24.beleid, { instancePath: instancePath + "/bevat/beleid" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.naleving_gedragscode !== void 0 && (validate56(data24.naleving_gedragscode, { instancePath: instancePath + "/bevat/naleving_gedragscode" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.inkoopafwijkingen !== void 0 && (validate56(data24.inkoopafwijkingen, { instancePath: instancePath + "/bevat/inkoopafwijkingen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.redenen !== void 0 && (validate56(data24.redenen, { instancePath: instancePath + "/bevat/redenen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.ongewenst_gedrag !== void 0 && (validate56(data24.ongewenst_gedrag, { instancePath: instancePath + "/bevat/ongewenst_gedrag" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data24.maatregelen !== void 0 && (validate56(data24.maatregelen, { instancePath: instancePath + "/bevat/maatregelen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length));
      } else {
        let err9 = { instancePath: instancePath + "/bevat", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
var schema40 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/registers-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, houder: { $ref: "#/$defs/rollen-uitspraken" }, openbaar: { $ref: "#/$defs/kwaliteit-uitspraken" }, ter_inzage: { $ref: "#/$defs/kwaliteit-uitspraken" }, elektronisch: { $ref: "#/$defs/kwaliteit-uitspraken" }, bijgewerkt: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, direct_bijgewerkt: { $ref: "#/$defs/kwaliteit-uitspraken" }, vastgesteld: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, volledig_ingevuld: { $ref: "#/$defs/kwaliteit-uitspraken" }, bevat: { type: "object", properties: { bezoldiging: { $ref: "#/$defs/kwaliteit-uitspraken" }, inkomsten: { $ref: "#/$defs/kwaliteit-uitspraken" }, beperkende_maatregel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bestemming: { $ref: "#/$defs/kwaliteit-uitspraken" }, functies: { $ref: "#/$defs/kwaliteit-uitspraken" }, handelingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, processen: { $ref: "#/$defs/kwaliteit-uitspraken" }, maatregelen: { $ref: "#/$defs/kwaliteit-uitspraken" }, redenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, integriteitsregisters: { $ref: "#/$defs/kwaliteit-uitspraken" } }, additionalProperties: !1 }, bewaartermijn: { $ref: "#/$defs/kwaliteit-uitspraken" }, bestand: { type: "object", properties: { pad: { $ref: "#/$defs/tekst" }, blad: { $ref: "#/$defs/tekst" }, kolommen: { type: "object", properties: { functie: { $ref: "#/$defs/tekst" }, nevenwerkzaamheid: { $ref: "#/$defs/tekst" }, beperkende_maatregel: { $ref: "#/$defs/tekst" }, bezoldigd: { $ref: "#/$defs/tekst" }, inkomsten: { $ref: "#/$defs/tekst" }, opgegeven: { $ref: "#/$defs/tekst" }, datum: { $ref: "#/$defs/tekst" }, omschrijving: { $ref: "#/$defs/tekst" }, waarde: { $ref: "#/$defs/tekst" }, gever: { $ref: "#/$defs/tekst" }, bestemming: { $ref: "#/$defs/tekst" }, belang: { $ref: "#/$defs/tekst" }, maatregel: { $ref: "#/$defs/tekst" } }, additionalProperties: !1 }, scheidingsteken: { $ref: "#/$defs/registers-bestand-scheidingsteken" } }, required: ["pad"], additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, schema41 = { enum: ["nevenwerkzaamheden", "publicatie-nevenwerkzaamheden", "financiele-belangen", "aangewezen-functies", "geschenken", "kwetsbare-functies", "meldingen", "inkoopafwijkingen", "verwerkingen"] };
function validate157(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "nevenwerkzaamheden" || data === "publicatie-nevenwerkzaamheden" || data === "financiele-belangen" || data === "aangewezen-functies" || data === "geschenken" || data === "kwetsbare-functies" || data === "meldingen" || data === "inkoopafwijkingen" || data === "verwerkingen")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema41.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
var pattern5 = new RegExp("^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$", "u");
function validate175(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate175(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate175.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate174(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate174.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate174(data, { instancePath }) || (vErrors = samen(vErrors, validate174.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate175(data, { instancePath }) || (vErrors = samen(vErrors, validate175.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
var schema45 = { enum: [";", ",", "tab"] };
function validate213(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === ";" || data === "," || data === "tab")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema45.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema40.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.soort !== void 0 && (validate157(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate157.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aanwezig !== void 0 && (validate56(data.aanwezig, { instancePath: instancePath + "/aanwezig" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.stand !== void 0 && (validate68(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate68.errors), errors = vErrors.length)), data.actueel !== void 0 && (validate56(data.actueel, { instancePath: instancePath + "/actueel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.onderwerpen !== void 0 && (validate80(data.onderwerpen, { instancePath: instancePath + "/onderwerpen" }) || (vErrors = samen(vErrors, validate80.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.houder !== void 0 && (validate115(data.houder, { instancePath: instancePath + "/houder" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length)), data.openbaar !== void 0 && (validate56(data.openbaar, { instancePath: instancePath + "/openbaar" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.ter_inzage !== void 0 && (validate56(data.ter_inzage, { instancePath: instancePath + "/ter_inzage" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.elektronisch !== void 0 && (validate56(data.elektronisch, { instancePath: instancePath + "/elektronisch" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bijgewerkt !== void 0 && (validate106(data.bijgewerkt, { instancePath: instancePath + "/bijgewerkt" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.frequentie !== void 0 && (validate173(data.frequentie, { instancePath: instancePath + "/frequentie" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.direct_bijgewerkt !== void 0 && (validate56(data.direct_bijgewerkt, { instancePath: instancePath + "/direct_bijgewerkt" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.vastgesteld !== void 0) {
      let data18 = data.vastgesteld;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key1 in data18)
          if (!(key1 === "op" || key1 === "door")) {
            let err4 = { instancePath: instancePath + "/vastgesteld", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        data18.op !== void 0 && (validate106(data18.op, { instancePath: instancePath + "/vastgesteld/op" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data18.door !== void 0 && (validate115(data18.door, { instancePath: instancePath + "/vastgesteld/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/vastgesteld", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.volledig_ingevuld !== void 0 && (validate56(data.volledig_ingevuld, { instancePath: instancePath + "/volledig_ingevuld" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bevat !== void 0) {
      let data22 = data.bevat;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key2 in data22)
          if (!func2.call(schema40.properties.bevat.properties, key2)) {
            let err6 = { instancePath: instancePath + "/bevat", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        data22.bezoldiging !== void 0 && (validate56(data22.bezoldiging, { instancePath: instancePath + "/bevat/bezoldiging" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.inkomsten !== void 0 && (validate56(data22.inkomsten, { instancePath: instancePath + "/bevat/inkomsten" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.beperkende_maatregel !== void 0 && (validate56(data22.beperkende_maatregel, { instancePath: instancePath + "/bevat/beperkende_maatregel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.bestemming !== void 0 && (validate56(data22.bestemming, { instancePath: instancePath + "/bevat/bestemming" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.functies !== void 0 && (validate56(data22.functies, { instancePath: instancePath + "/bevat/functies" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.handelingen !== void 0 && (validate56(data22.handelingen, { instancePath: instancePath + "/bevat/handelingen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.processen !== void 0 && (validate56(data22.processen, { instancePath: instancePath + "/bevat/processen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.maatregelen !== void 0 && (validate56(data22.maatregelen, { instancePath: instancePath + "/bevat/maatregelen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.redenen !== void 0 && (validate56(data22.redenen, { instancePath: instancePath + "/bevat/redenen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data22.integriteitsregisters !== void 0 && (validate56(data22.integriteitsregisters, { instancePath: instancePath + "/bevat/integriteitsregisters" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length));
      } else {
        let err7 = { instancePath: instancePath + "/bevat", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.bewaartermijn !== void 0 && (validate56(data.bewaartermijn, { instancePath: instancePath + "/bewaartermijn" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bestand !== void 0) {
      let data34 = data.bestand;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.pad === void 0) {
          let err8 = { instancePath: instancePath + "/bestand", keyword: "required", params: { missingProperty: "pad" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key3 in data34)
          if (!(key3 === "pad" || key3 === "blad" || key3 === "kolommen" || key3 === "scheidingsteken")) {
            let err9 = { instancePath: instancePath + "/bestand", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data34.pad !== void 0 && (validate24(data34.pad, { instancePath: instancePath + "/bestand/pad" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data34.blad !== void 0 && (validate24(data34.blad, { instancePath: instancePath + "/bestand/blad" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data34.kolommen !== void 0) {
          let data37 = data34.kolommen;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (let key4 in data37)
              if (!func2.call(schema40.properties.bestand.properties.kolommen.properties, key4)) {
                let err10 = { instancePath: instancePath + "/bestand/kolommen", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            data37.functie !== void 0 && (validate24(data37.functie, { instancePath: instancePath + "/bestand/kolommen/functie" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.nevenwerkzaamheid !== void 0 && (validate24(data37.nevenwerkzaamheid, { instancePath: instancePath + "/bestand/kolommen/nevenwerkzaamheid" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.beperkende_maatregel !== void 0 && (validate24(data37.beperkende_maatregel, { instancePath: instancePath + "/bestand/kolommen/beperkende_maatregel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.bezoldigd !== void 0 && (validate24(data37.bezoldigd, { instancePath: instancePath + "/bestand/kolommen/bezoldigd" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.inkomsten !== void 0 && (validate24(data37.inkomsten, { instancePath: instancePath + "/bestand/kolommen/inkomsten" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.opgegeven !== void 0 && (validate24(data37.opgegeven, { instancePath: instancePath + "/bestand/kolommen/opgegeven" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.datum !== void 0 && (validate24(data37.datum, { instancePath: instancePath + "/bestand/kolommen/datum" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.omschrijving !== void 0 && (validate24(data37.omschrijving, { instancePath: instancePath + "/bestand/kolommen/omschrijving" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.waarde !== void 0 && (validate24(data37.waarde, { instancePath: instancePath + "/bestand/kolommen/waarde" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.gever !== void 0 && (validate24(data37.gever, { instancePath: instancePath + "/bestand/kolommen/gever" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.bestemming !== void 0 && (validate24(data37.bestemming, { instancePath: instancePath + "/bestand/kolommen/bestemming" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.belang !== void 0 && (validate24(data37.belang, { instancePath: instancePath + "/bestand/kolommen/belang" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data37.maatregel !== void 0 && (validate24(data37.maatregel, { instancePath: instancePath + "/bestand/kolommen/maatregel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length));
          } else {
            let err11 = { instancePath: instancePath + "/bestand/kolommen", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        data34.scheidingsteken !== void 0 && (validate213(data34.scheidingsteken, { instancePath: instancePath + "/bestand/scheidingsteken" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length));
      } else {
        let err12 = { instancePath: instancePath + "/bestand", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
var schema46 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/rollen-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, positie: { $ref: "#/$defs/rollen-positie-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, vervuld_door: { $ref: "#/$defs/rollen-uitspraken" }, rapporteert_aan: { $ref: "#/$defs/rollen-uitspraken" }, aangewezen: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, sinds: { $ref: "#/$defs/datum-uitspraken" }, tot: { $ref: "#/$defs/datum-uitspraken" }, termijn: { $ref: "#/$defs/periode-uitspraken" }, aantal: { $ref: "#/$defs/getal-uitspraken" }, fte: { $ref: "#/$defs/getal-uitspraken" }, onafhankelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekend: { $ref: "#/$defs/kwaliteit-uitspraken" }, rol_duidelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, taken_vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, schema47 = { enum: ["integriteitscoordinator", "vertrouwenspersoon", "contactpersoon", "meldpunt", "opvolger", "portefeuillehouder", "eindverantwoordelijke", "griffier", "klachtencommissie", "klachtenmeldpunt", "taakdrager"] };
function validate218(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "integriteitscoordinator" || data === "vertrouwenspersoon" || data === "contactpersoon" || data === "meldpunt" || data === "opvolger" || data === "portefeuillehouder" || data === "eindverantwoordelijke" || data === "griffier" || data === "klachtencommissie" || data === "klachtenmeldpunt" || data === "taakdrager")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema47.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate218.errors = vErrors, errors === 0;
}
var schema50 = { enum: ["intern", "extern"] };
function validate230(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "intern" || data === "extern")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema50.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
function validate229(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate230(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate230.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate229.errors = vErrors, errors === 0;
}
function validate228(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate229(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate229.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate229(data, { instancePath }) || (vErrors = samen(vErrors, validate229.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate230(data, { instancePath }) || (vErrors = samen(vErrors, validate230.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
function validate248(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      let err0 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate248.errors = vErrors, errors === 0;
}
function validate247(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate248(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate248.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate247.errors = vErrors, errors === 0;
}
function validate246(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate247(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate247.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate247(data, { instancePath }) || (vErrors = samen(vErrors, validate247.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate248(data, { instancePath }) || (vErrors = samen(vErrors, validate248.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
function validate216(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema46.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.soort !== void 0 && (validate218(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate218.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aanwezig !== void 0 && (validate56(data.aanwezig, { instancePath: instancePath + "/aanwezig" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.stand !== void 0 && (validate68(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate68.errors), errors = vErrors.length)), data.actueel !== void 0 && (validate56(data.actueel, { instancePath: instancePath + "/actueel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.onderwerpen !== void 0 && (validate80(data.onderwerpen, { instancePath: instancePath + "/onderwerpen" }) || (vErrors = samen(vErrors, validate80.errors), errors = vErrors.length)), data.positie !== void 0 && (validate228(data.positie, { instancePath: instancePath + "/positie" }) || (vErrors = samen(vErrors, validate228.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.vervuld_door !== void 0 && (validate115(data.vervuld_door, { instancePath: instancePath + "/vervuld_door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length)), data.rapporteert_aan !== void 0 && (validate115(data.rapporteert_aan, { instancePath: instancePath + "/rapporteert_aan" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length)), data.aangewezen !== void 0) {
      let data14 = data.aangewezen;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (let key1 in data14)
          if (!(key1 === "op" || key1 === "door")) {
            let err4 = { instancePath: instancePath + "/aangewezen", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        data14.op !== void 0 && (validate106(data14.op, { instancePath: instancePath + "/aangewezen/op" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data14.door !== void 0 && (validate115(data14.door, { instancePath: instancePath + "/aangewezen/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/aangewezen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.sinds !== void 0 && (validate106(data.sinds, { instancePath: instancePath + "/sinds" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.tot !== void 0 && (validate106(data.tot, { instancePath: instancePath + "/tot" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.termijn !== void 0 && (validate173(data.termijn, { instancePath: instancePath + "/termijn" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.aantal !== void 0 && (validate246(data.aantal, { instancePath: instancePath + "/aantal" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data.fte !== void 0 && (validate246(data.fte, { instancePath: instancePath + "/fte" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data.onafhankelijk !== void 0 && (validate56(data.onafhankelijk, { instancePath: instancePath + "/onafhankelijk" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bekend !== void 0 && (validate56(data.bekend, { instancePath: instancePath + "/bekend" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.rol_duidelijk !== void 0 && (validate56(data.rol_duidelijk, { instancePath: instancePath + "/rol_duidelijk" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.taken_vastgelegd !== void 0 && (validate56(data.taken_vastgelegd, { instancePath: instancePath + "/taken_vastgelegd" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
var schema54 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/procedures-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, onderdeel_van: { $ref: "#/$defs/tekst-lijst-uitspraken" }, vastgesteld: { type: "object", properties: { op: { $ref: "#/$defs/datum-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" } }, additionalProperties: !1 }, geldig_tot: { $ref: "#/$defs/datum-uitspraken" }, schriftelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekend: { $ref: "#/$defs/kwaliteit-uitspraken" }, toegelicht: { $ref: "#/$defs/kwaliteit-uitspraken" }, sluit_aan_op: { $ref: "#/$defs/procedures-sluit_aan_op-uitspraken" }, instemming: { $ref: "#/$defs/kwaliteit-uitspraken" }, termijnen: { type: "object", properties: { ontvangstbevestiging: { $ref: "#/$defs/periode-uitspraken" }, terugkoppeling: { $ref: "#/$defs/periode-uitspraken" }, beslissing: { $ref: "#/$defs/periode-uitspraken" } }, additionalProperties: !1 }, drempel: { type: "object", properties: { bedrag: { $ref: "#/$defs/getal-uitspraken" }, grens: { $ref: "#/$defs/procedures-drempel-grens-uitspraken" } }, additionalProperties: !1 }, bevat: { type: "object", properties: { meldplicht: { $ref: "#/$defs/kwaliteit-uitspraken" }, vastlegging: { $ref: "#/$defs/kwaliteit-uitspraken" }, openbaarmaking: { $ref: "#/$defs/kwaliteit-uitspraken" }, verbod: { $ref: "#/$defs/kwaliteit-uitspraken" }, toetsingscriteria: { $ref: "#/$defs/kwaliteit-uitspraken" }, voornemen_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, beraadslaging: { $ref: "#/$defs/kwaliteit-uitspraken" }, uitnodigingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, drempelbedrag: { $ref: "#/$defs/kwaliteit-uitspraken" }, inleveren: { $ref: "#/$defs/kwaliteit-uitspraken" }, bestemming: { $ref: "#/$defs/kwaliteit-uitspraken" }, verantwoording: { $ref: "#/$defs/kwaliteit-uitspraken" }, aantal_offertes: { $ref: "#/$defs/kwaliteit-uitspraken" }, procedurekeuze: { $ref: "#/$defs/kwaliteit-uitspraken" }, afwijkingen: { $ref: "#/$defs/kwaliteit-uitspraken" }, belangenconflicten: { $ref: "#/$defs/kwaliteit-uitspraken" }, objectieve_gronden: { $ref: "#/$defs/kwaliteit-uitspraken" }, onbevoegde_toegang: { $ref: "#/$defs/kwaliteit-uitspraken" }, geheimhoudingsplicht: { $ref: "#/$defs/kwaliteit-uitspraken" }, opleggen_en_opheffen: { $ref: "#/$defs/kwaliteit-uitspraken" }, bekrachtiging: { $ref: "#/$defs/kwaliteit-uitspraken" }, wettelijke_gronden: { $ref: "#/$defs/kwaliteit-uitspraken" }, aanduiding: { $ref: "#/$defs/kwaliteit-uitspraken" }, processtappen: { $ref: "#/$defs/kwaliteit-uitspraken" }, begripsomschrijving: { $ref: "#/$defs/kwaliteit-uitspraken" }, functionaris: { $ref: "#/$defs/kwaliteit-uitspraken" }, onafhankelijke_functionaris: { $ref: "#/$defs/kwaliteit-uitspraken" }, schriftelijk_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, mondeling_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, gesprek_op_verzoek: { $ref: "#/$defs/kwaliteit-uitspraken" }, mondeling_vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, vertrouwelijk: { $ref: "#/$defs/kwaliteit-uitspraken" }, geheimhouding_betrokkenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, bericht_vooraf: { $ref: "#/$defs/kwaliteit-uitspraken" }, adviseur: { $ref: "#/$defs/kwaliteit-uitspraken" }, bescherming: { $ref: "#/$defs/kwaliteit-uitspraken" }, bescherming_betrokkenen: { $ref: "#/$defs/kwaliteit-uitspraken" }, bewijslast: { $ref: "#/$defs/kwaliteit-uitspraken" }, extern_melden: { $ref: "#/$defs/kwaliteit-uitspraken" }, onafhankelijke_instantie: { $ref: "#/$defs/kwaliteit-uitspraken" }, informatie_procedure: { $ref: "#/$defs/kwaliteit-uitspraken" }, informatie_extern: { $ref: "#/$defs/kwaliteit-uitspraken" }, informatie_bescherming: { $ref: "#/$defs/kwaliteit-uitspraken" }, klachtencommissie: { $ref: "#/$defs/kwaliteit-uitspraken" }, hoor_en_wederhoor: { $ref: "#/$defs/kwaliteit-uitspraken" }, rapportage: { $ref: "#/$defs/kwaliteit-uitspraken" }, bewaartermijn: { $ref: "#/$defs/kwaliteit-uitspraken" }, persoonsgegevens: { $ref: "#/$defs/kwaliteit-uitspraken" }, inhuur: { $ref: "#/$defs/kwaliteit-uitspraken" } }, additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, schema55 = { enum: ["nevenwerkzaamheden", "bijverdiensten", "financiele-belangen", "onthouding", "geschenken", "geheimhouding", "informatiebescherming", "inkoop", "klachten-aanbesteding", "eed-of-belofte", "vog", "melden-misstand", "onderzoek", "ongewenst-gedrag", "onverenigbaarheid", "verantwoording", "handhaving"] };
function validate264(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "nevenwerkzaamheden" || data === "bijverdiensten" || data === "financiele-belangen" || data === "onthouding" || data === "geschenken" || data === "geheimhouding" || data === "informatiebescherming" || data === "inkoop" || data === "klachten-aanbesteding" || data === "eed-of-belofte" || data === "vog" || data === "melden-misstand" || data === "onderzoek" || data === "ongewenst-gedrag" || data === "onverenigbaarheid" || data === "verantwoording" || data === "handhaving")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema55.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
function validate277(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate24(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate24(data, { instancePath }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate277.errors = vErrors, errors === 0;
}
function validate276(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate277(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate277.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate276.errors = vErrors, errors === 0;
}
function validate275(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      let _errs3 = errors, len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid1 = _errs4 === errors;
        if (valid1)
          break;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err3 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let len1 = data.length;
      for (let i1 = 0; i1 < len1; i1++)
        validate276(data[i1], { instancePath: instancePath + "/" + i1 }) || (vErrors = samen(vErrors, validate276.errors), errors = vErrors.length);
    } else {
      let err4 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs9 = errors, _errs10 = errors, valid4 = !0, _errs11 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs13 = errors;
      validate276(data, { instancePath }) || (vErrors = samen(vErrors, validate276.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      valid4 = _valid1, ifClause1 = "then";
    } else {
      let _errs14 = errors;
      validate277(data, { instancePath }) || (vErrors = samen(vErrors, validate277.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      valid4 = _valid1, ifClause1 = "else";
    }
    if (!valid4) {
      let err6 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate275.errors = vErrors, errors === 0;
}
var schema61 = { enum: ["ambtenarenwet", "wet-huis-voor-klokkenluiders", "wet-bescherming-klokkenluiders"] };
function validate295(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "ambtenarenwet" || data === "wet-huis-voor-klokkenluiders" || data === "wet-bescherming-klokkenluiders")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema61.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
function validate294(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate295(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate295.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate294.errors = vErrors, errors === 0;
}
function validate293(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate294(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate294.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate294(data, { instancePath }) || (vErrors = samen(vErrors, validate294.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate295(data, { instancePath }) || (vErrors = samen(vErrors, validate295.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate293.errors = vErrors, errors === 0;
}
var schema64 = { enum: ["tot-en-met", "onder"] };
function validate310(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "tot-en-met" || data === "onder")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema64.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate310.errors = vErrors, errors === 0;
}
function validate309(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate310(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate310.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate309.errors = vErrors, errors === 0;
}
function validate308(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate309(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate309.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate309(data, { instancePath }) || (vErrors = samen(vErrors, validate309.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate310(data, { instancePath }) || (vErrors = samen(vErrors, validate310.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate308.errors = vErrors, errors === 0;
}
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema54.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.soort !== void 0 && (validate264(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate264.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aanwezig !== void 0 && (validate56(data.aanwezig, { instancePath: instancePath + "/aanwezig" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.stand !== void 0 && (validate68(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate68.errors), errors = vErrors.length)), data.actueel !== void 0 && (validate56(data.actueel, { instancePath: instancePath + "/actueel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.onderwerpen !== void 0 && (validate80(data.onderwerpen, { instancePath: instancePath + "/onderwerpen" }) || (vErrors = samen(vErrors, validate80.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.onderdeel_van !== void 0 && (validate275(data.onderdeel_van, { instancePath: instancePath + "/onderdeel_van" }) || (vErrors = samen(vErrors, validate275.errors), errors = vErrors.length)), data.vastgesteld !== void 0) {
      let data12 = data.vastgesteld;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key1 in data12)
          if (!(key1 === "op" || key1 === "door")) {
            let err4 = { instancePath: instancePath + "/vastgesteld", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        data12.op !== void 0 && (validate106(data12.op, { instancePath: instancePath + "/vastgesteld/op" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data12.door !== void 0 && (validate115(data12.door, { instancePath: instancePath + "/vastgesteld/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/vastgesteld", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.geldig_tot !== void 0 && (validate106(data.geldig_tot, { instancePath: instancePath + "/geldig_tot" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.schriftelijk !== void 0 && (validate56(data.schriftelijk, { instancePath: instancePath + "/schriftelijk" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bekend !== void 0 && (validate56(data.bekend, { instancePath: instancePath + "/bekend" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.toegelicht !== void 0 && (validate56(data.toegelicht, { instancePath: instancePath + "/toegelicht" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.sluit_aan_op !== void 0 && (validate293(data.sluit_aan_op, { instancePath: instancePath + "/sluit_aan_op" }) || (vErrors = samen(vErrors, validate293.errors), errors = vErrors.length)), data.instemming !== void 0 && (validate56(data.instemming, { instancePath: instancePath + "/instemming" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.termijnen !== void 0) {
      let data21 = data.termijnen;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (let key2 in data21)
          if (!(key2 === "ontvangstbevestiging" || key2 === "terugkoppeling" || key2 === "beslissing")) {
            let err6 = { instancePath: instancePath + "/termijnen", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        data21.ontvangstbevestiging !== void 0 && (validate173(data21.ontvangstbevestiging, { instancePath: instancePath + "/termijnen/ontvangstbevestiging" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data21.terugkoppeling !== void 0 && (validate173(data21.terugkoppeling, { instancePath: instancePath + "/termijnen/terugkoppeling" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data21.beslissing !== void 0 && (validate173(data21.beslissing, { instancePath: instancePath + "/termijnen/beslissing" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length));
      } else {
        let err7 = { instancePath: instancePath + "/termijnen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.drempel !== void 0) {
      let data25 = data.drempel;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (let key3 in data25)
          if (!(key3 === "bedrag" || key3 === "grens")) {
            let err8 = { instancePath: instancePath + "/drempel", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data25.bedrag !== void 0 && (validate246(data25.bedrag, { instancePath: instancePath + "/drempel/bedrag" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data25.grens !== void 0 && (validate308(data25.grens, { instancePath: instancePath + "/drempel/grens" }) || (vErrors = samen(vErrors, validate308.errors), errors = vErrors.length));
      } else {
        let err9 = { instancePath: instancePath + "/drempel", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.bevat !== void 0) {
      let data28 = data.bevat;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (let key4 in data28)
          if (!func2.call(schema54.properties.bevat.properties, key4)) {
            let err10 = { instancePath: instancePath + "/bevat", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        data28.meldplicht !== void 0 && (validate56(data28.meldplicht, { instancePath: instancePath + "/bevat/meldplicht" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.vastlegging !== void 0 && (validate56(data28.vastlegging, { instancePath: instancePath + "/bevat/vastlegging" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.openbaarmaking !== void 0 && (validate56(data28.openbaarmaking, { instancePath: instancePath + "/bevat/openbaarmaking" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.verbod !== void 0 && (validate56(data28.verbod, { instancePath: instancePath + "/bevat/verbod" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.toetsingscriteria !== void 0 && (validate56(data28.toetsingscriteria, { instancePath: instancePath + "/bevat/toetsingscriteria" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.voornemen_melden !== void 0 && (validate56(data28.voornemen_melden, { instancePath: instancePath + "/bevat/voornemen_melden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.beraadslaging !== void 0 && (validate56(data28.beraadslaging, { instancePath: instancePath + "/bevat/beraadslaging" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.uitnodigingen !== void 0 && (validate56(data28.uitnodigingen, { instancePath: instancePath + "/bevat/uitnodigingen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.drempelbedrag !== void 0 && (validate56(data28.drempelbedrag, { instancePath: instancePath + "/bevat/drempelbedrag" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.inleveren !== void 0 && (validate56(data28.inleveren, { instancePath: instancePath + "/bevat/inleveren" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bestemming !== void 0 && (validate56(data28.bestemming, { instancePath: instancePath + "/bevat/bestemming" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.verantwoording !== void 0 && (validate56(data28.verantwoording, { instancePath: instancePath + "/bevat/verantwoording" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.aantal_offertes !== void 0 && (validate56(data28.aantal_offertes, { instancePath: instancePath + "/bevat/aantal_offertes" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.procedurekeuze !== void 0 && (validate56(data28.procedurekeuze, { instancePath: instancePath + "/bevat/procedurekeuze" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.afwijkingen !== void 0 && (validate56(data28.afwijkingen, { instancePath: instancePath + "/bevat/afwijkingen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.belangenconflicten !== void 0 && (validate56(data28.belangenconflicten, { instancePath: instancePath + "/bevat/belangenconflicten" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.objectieve_gronden !== void 0 && (validate56(data28.objectieve_gronden, { instancePath: instancePath + "/bevat/objectieve_gronden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.onbevoegde_toegang !== void 0 && (validate56(data28.onbevoegde_toegang, { instancePath: instancePath + "/bevat/onbevoegde_toegang" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.geheimhoudingsplicht !== void 0 && (validate56(data28.geheimhoudingsplicht, { instancePath: instancePath + "/bevat/geheimhoudingsplicht" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.opleggen_en_opheffen !== void 0 && (validate56(data28.opleggen_en_opheffen, { instancePath: instancePath + "/bevat/opleggen_en_opheffen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bekrachtiging !== void 0 && (validate56(data28.bekrachtiging, { instancePath: instancePath + "/bevat/bekrachtiging" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.wettelijke_gronden !== void 0 && (validate56(data28.wettelijke_gronden, { instancePath: instancePath + "/bevat/wettelijke_gronden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.aanduiding !== void 0 && (validate56(data28.aanduiding, { instancePath: instancePath + "/bevat/aanduiding" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.processtappen !== void 0 && (validate56(data28.processtappen, { instancePath: instancePath + "/bevat/processtappen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.begripsomschrijving !== void 0 && (validate56(data28.begripsomschrijving, { instancePath: instancePath + "/bevat/begripsomschrijving" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.functionaris !== void 0 && (validate56(data28.functionaris, { instancePath: instancePath + "/bevat/functionaris" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.onafhankelijke_functionaris !== void 0 && (validate56(data28.onafhankelijke_functionaris, { instancePath: instancePath + "/bevat/onafhankelijke_functionaris" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.schriftelijk_melden !== void 0 && (validate56(data28.schriftelijk_melden, { instancePath: instancePath + "/bevat/schriftelijk_melden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.mondeling_melden !== void 0 && (validate56(data28.mondeling_melden, { instancePath: instancePath + "/bevat/mondeling_melden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.gesprek_op_verzoek !== void 0 && (validate56(data28.gesprek_op_verzoek, { instancePath: instancePath + "/bevat/gesprek_op_verzoek" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.mondeling_vastgelegd !== void 0 && (validate56(data28.mondeling_vastgelegd, { instancePath: instancePath + "/bevat/mondeling_vastgelegd" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.vertrouwelijk !== void 0 && (validate56(data28.vertrouwelijk, { instancePath: instancePath + "/bevat/vertrouwelijk" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.geheimhouding_betrokkenen !== void 0 && (validate56(data28.geheimhouding_betrokkenen, { instancePath: instancePath + "/bevat/geheimhouding_betrokkenen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bericht_vooraf !== void 0 && (validate56(data28.bericht_vooraf, { instancePath: instancePath + "/bevat/bericht_vooraf" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.adviseur !== void 0 && (validate56(data28.adviseur, { instancePath: instancePath + "/bevat/adviseur" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bescherming !== void 0 && (validate56(data28.bescherming, { instancePath: instancePath + "/bevat/bescherming" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bescherming_betrokkenen !== void 0 && (validate56(data28.bescherming_betrokkenen, { instancePath: instancePath + "/bevat/bescherming_betrokkenen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bewijslast !== void 0 && (validate56(data28.bewijslast, { instancePath: instancePath + "/bevat/bewijslast" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.extern_melden !== void 0 && (validate56(data28.extern_melden, { instancePath: instancePath + "/bevat/extern_melden" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.onafhankelijke_instantie !== void 0 && (validate56(data28.onafhankelijke_instantie, { instancePath: instancePath + "/bevat/onafhankelijke_instantie" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.informatie_procedure !== void 0 && (validate56(data28.informatie_procedure, { instancePath: instancePath + "/bevat/informatie_procedure" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.informatie_extern !== void 0 && (validate56(data28.informatie_extern, { instancePath: instancePath + "/bevat/informatie_extern" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.informatie_bescherming !== void 0 && (validate56(data28.informatie_bescherming, { instancePath: instancePath + "/bevat/informatie_bescherming" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.klachtencommissie !== void 0 && (validate56(data28.klachtencommissie, { instancePath: instancePath + "/bevat/klachtencommissie" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.hoor_en_wederhoor !== void 0 && (validate56(data28.hoor_en_wederhoor, { instancePath: instancePath + "/bevat/hoor_en_wederhoor" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.rapportage !== void 0 && (validate56(data28.rapportage, { instancePath: instancePath + "/bevat/rapportage" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.bewaartermijn !== void 0 && (validate56(data28.bewaartermijn, { instancePath: instancePath + "/bevat/bewaartermijn" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.persoonsgegevens !== void 0 && (validate56(data28.persoonsgegevens, { instancePath: instancePath + "/bevat/persoonsgegevens" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data28.inhuur !== void 0 && (validate56(data28.inhuur, { instancePath: instancePath + "/bevat/inhuur" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/bevat", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
var schema65 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/activiteiten-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" }, laatst: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, structureel: { $ref: "#/$defs/kwaliteit-uitspraken" }, gemotiveerd: { $ref: "#/$defs/kwaliteit-uitspraken" }, niet_ouder_dan: { $ref: "#/$defs/periode-uitspraken" }, vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, deelnemers: { $ref: "#/$defs/getal-uitspraken" }, aantal: { $ref: "#/$defs/getal-uitspraken" }, over: { type: "object", properties: { jaar: { $ref: "#/$defs/datum-uitspraken" } }, additionalProperties: !1 } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, schema66 = { enum: ["agendering", "werkoverleg", "jaargesprek", "selectiegesprek", "diplomacontrole", "vog", "screening", "kandidatenlijst", "vraag-bij-aanstelling", "uitvraag", "informatieverstrekking", "introductie", "eedaflegging", "ondertekening", "training", "dilemmabijeenkomst", "evaluatie", "controle", "publicatie", "advies", "overleg"] };
function validate370(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "agendering" || data === "werkoverleg" || data === "jaargesprek" || data === "selectiegesprek" || data === "diplomacontrole" || data === "vog" || data === "screening" || data === "kandidatenlijst" || data === "vraag-bij-aanstelling" || data === "uitvraag" || data === "informatieverstrekking" || data === "introductie" || data === "eedaflegging" || data === "ondertekening" || data === "training" || data === "dilemmabijeenkomst" || data === "evaluatie" || data === "controle" || data === "publicatie" || data === "advies" || data === "overleg")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema66.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate370.errors = vErrors, errors === 0;
}
function validate368(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema65.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.soort !== void 0 && (validate370(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate370.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aanwezig !== void 0 && (validate56(data.aanwezig, { instancePath: instancePath + "/aanwezig" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.stand !== void 0 && (validate68(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate68.errors), errors = vErrors.length)), data.actueel !== void 0 && (validate56(data.actueel, { instancePath: instancePath + "/actueel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.onderwerpen !== void 0 && (validate80(data.onderwerpen, { instancePath: instancePath + "/onderwerpen" }) || (vErrors = samen(vErrors, validate80.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.door !== void 0 && (validate115(data.door, { instancePath: instancePath + "/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length)), data.laatst !== void 0 && (validate106(data.laatst, { instancePath: instancePath + "/laatst" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.frequentie !== void 0 && (validate173(data.frequentie, { instancePath: instancePath + "/frequentie" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.structureel !== void 0 && (validate56(data.structureel, { instancePath: instancePath + "/structureel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.gemotiveerd !== void 0 && (validate56(data.gemotiveerd, { instancePath: instancePath + "/gemotiveerd" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.niet_ouder_dan !== void 0 && (validate173(data.niet_ouder_dan, { instancePath: instancePath + "/niet_ouder_dan" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.vastgelegd !== void 0 && (validate56(data.vastgelegd, { instancePath: instancePath + "/vastgelegd" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.deelnemers !== void 0 && (validate246(data.deelnemers, { instancePath: instancePath + "/deelnemers" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data.aantal !== void 0 && (validate246(data.aantal, { instancePath: instancePath + "/aantal" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data.over !== void 0) {
      let data20 = data.over;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key1 in data20)
          if (key1 !== "jaar") {
            let err4 = { instancePath: instancePath + "/over", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        data20.jaar !== void 0 && (validate106(data20.jaar, { instancePath: instancePath + "/over/jaar" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/over", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
var schema67 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, soort: { $ref: "#/$defs/onderzoeken-soort" }, domein: { $ref: "#/$defs/domeinen-lijst" }, titel: { $ref: "#/$defs/tekst" }, opmerking: { $ref: "#/$defs/tekst" }, aanwezig: { $ref: "#/$defs/kwaliteit-uitspraken" }, stand: { $ref: "#/$defs/standen-uitspraken" }, actueel: { $ref: "#/$defs/kwaliteit-uitspraken" }, bron: { $ref: "#/$defs/bron" }, onderwerpen: { $ref: "#/$defs/onderwerpen-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, door: { $ref: "#/$defs/rollen-uitspraken" }, op: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, methode_vastgelegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, uitgenodigd: { $ref: "#/$defs/getal-uitspraken" }, ingevuld: { $ref: "#/$defs/getal-uitspraken" }, gebruikt: { $ref: "#/$defs/kwaliteit-uitspraken" } }, required: ["id", "soort", "domein"], additionalProperties: !1 }, schema68 = { enum: ["zelfassessment", "medewerkersonderzoek", "risicoanalyse", "evaluatie", "effectbeoordeling"] };
function validate394(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "zelfassessment" || data === "medewerkersonderzoek" || data === "risicoanalyse" || data === "evaluatie" || data === "effectbeoordeling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema68.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate394.errors = vErrors, errors === 0;
}
function validate392(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema67.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.id !== void 0 && (validate36(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.soort !== void 0 && (validate394(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate394.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aanwezig !== void 0 && (validate56(data.aanwezig, { instancePath: instancePath + "/aanwezig" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.stand !== void 0 && (validate68(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate68.errors), errors = vErrors.length)), data.actueel !== void 0 && (validate56(data.actueel, { instancePath: instancePath + "/actueel" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.onderwerpen !== void 0 && (validate80(data.onderwerpen, { instancePath: instancePath + "/onderwerpen" }) || (vErrors = samen(vErrors, validate80.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.door !== void 0 && (validate115(data.door, { instancePath: instancePath + "/door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length)), data.op !== void 0 && (validate106(data.op, { instancePath: instancePath + "/op" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.frequentie !== void 0 && (validate173(data.frequentie, { instancePath: instancePath + "/frequentie" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.methode_vastgelegd !== void 0 && (validate56(data.methode_vastgelegd, { instancePath: instancePath + "/methode_vastgelegd" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.uitgenodigd !== void 0 && (validate246(data.uitgenodigd, { instancePath: instancePath + "/uitgenodigd" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data.ingevuld !== void 0 && (validate246(data.ingevuld, { instancePath: instancePath + "/ingevuld" }) || (vErrors = samen(vErrors, validate246.errors), errors = vErrors.length)), data.gebruikt !== void 0 && (validate56(data.gebruikt, { instancePath: instancePath + "/gebruikt" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate392.errors = vErrors, errors === 0;
}
var schema69 = { type: "object", properties: { nr: { $ref: "#/$defs/tekst" }, titel: { $ref: "#/$defs/tekst-uitspraken" }, domein: { $ref: "#/$defs/domeinen-lijst" }, onderwerp: { $ref: "#/$defs/onderwerpen-uitspraken" }, plan: { $ref: "#/$defs/tekst-uitspraken" }, kop: { $ref: "#/$defs/tekst-uitspraken" }, aanbeveling: { $ref: "#/$defs/tekst-uitspraken" }, voor: { $ref: "#/$defs/tekst-lijst-uitspraken" }, geldt_voor: { $ref: "#/$defs/doelgroepen-lijst-uitspraken" }, proces: { $ref: "#/$defs/tekst-uitspraken" }, oplevering: { $ref: "#/$defs/tekst-uitspraken" }, verantwoordelijk: { $ref: "#/$defs/rollen-lijst-uitspraken" }, besluit_door: { $ref: "#/$defs/rollen-uitspraken" }, gereed: { $ref: "#/$defs/datum-uitspraken" }, frequentie: { $ref: "#/$defs/periode-uitspraken" }, stand: { $ref: "#/$defs/actiestanden-uitspraken" }, vervolg: { $ref: "#/$defs/tekst-uitspraken" }, vervolg_gereed: { $ref: "#/$defs/datum-uitspraken" }, toegezegd: { $ref: "#/$defs/kwaliteit-uitspraken" }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["nr", "titel", "domein"], additionalProperties: !1 };
function validate416(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate24(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate416.errors = vErrors, errors === 0;
}
function validate415(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate416(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate416.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate416(data, { instancePath }) || (vErrors = samen(vErrors, validate416.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate24(data, { instancePath }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate415.errors = vErrors, errors === 0;
}
function validate426(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate83(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate83.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate426.errors = vErrors, errors === 0;
}
function validate425(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate426(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate426.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate426(data, { instancePath }) || (vErrors = samen(vErrors, validate426.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate83(data, { instancePath }) || (vErrors = samen(vErrors, validate83.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate425.errors = vErrors, errors === 0;
}
function validate443(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate117(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate117.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate117(data, { instancePath }) || (vErrors = samen(vErrors, validate117.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate443.errors = vErrors, errors === 0;
}
function validate442(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate443(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate443.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate442.errors = vErrors, errors === 0;
}
function validate441(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      let _errs3 = errors, len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid1 = _errs4 === errors;
        if (valid1)
          break;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err3 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let len1 = data.length;
      for (let i1 = 0; i1 < len1; i1++)
        validate442(data[i1], { instancePath: instancePath + "/" + i1 }) || (vErrors = samen(vErrors, validate442.errors), errors = vErrors.length);
    } else {
      let err4 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs9 = errors, _errs10 = errors, valid4 = !0, _errs11 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs13 = errors;
      validate442(data, { instancePath }) || (vErrors = samen(vErrors, validate442.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      valid4 = _valid1, ifClause1 = "then";
    } else {
      let _errs14 = errors;
      validate443(data, { instancePath }) || (vErrors = samen(vErrors, validate443.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      valid4 = _valid1, ifClause1 = "else";
    }
    if (!valid4) {
      let err6 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate441.errors = vErrors, errors === 0;
}
var schema79 = { enum: ["gereed", "lopend", "niet-gestart", "vervallen"] };
function validate458(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "gereed" || data === "lopend" || data === "niet-gestart" || data === "vervallen")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema79.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate458.errors = vErrors, errors === 0;
}
function validate457(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.waarde !== void 0 && (validate458(data.waarde, { instancePath: instancePath + "/waarde" }) || (vErrors = samen(vErrors, validate458.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate457.errors = vErrors, errors === 0;
}
function validate456(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate457(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate457.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate457(data, { instancePath }) || (vErrors = samen(vErrors, validate457.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      validate458(data, { instancePath }) || (vErrors = samen(vErrors, validate458.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err4 = { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate456.errors = vErrors, errors === 0;
}
function validate413(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nr === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "nr" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.titel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "titel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema69.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.nr !== void 0 && (validate24(data.nr, { instancePath: instancePath + "/nr" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.titel !== void 0 && (validate415(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.onderwerp !== void 0 && (validate425(data.onderwerp, { instancePath: instancePath + "/onderwerp" }) || (vErrors = samen(vErrors, validate425.errors), errors = vErrors.length)), data.plan !== void 0 && (validate415(data.plan, { instancePath: instancePath + "/plan" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.kop !== void 0 && (validate415(data.kop, { instancePath: instancePath + "/kop" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.aanbeveling !== void 0 && (validate415(data.aanbeveling, { instancePath: instancePath + "/aanbeveling" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.voor !== void 0 && (validate275(data.voor, { instancePath: instancePath + "/voor" }) || (vErrors = samen(vErrors, validate275.errors), errors = vErrors.length)), data.geldt_voor !== void 0 && (validate93(data.geldt_voor, { instancePath: instancePath + "/geldt_voor" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.proces !== void 0 && (validate415(data.proces, { instancePath: instancePath + "/proces" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.oplevering !== void 0 && (validate415(data.oplevering, { instancePath: instancePath + "/oplevering" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.verantwoordelijk !== void 0 && (validate441(data.verantwoordelijk, { instancePath: instancePath + "/verantwoordelijk" }) || (vErrors = samen(vErrors, validate441.errors), errors = vErrors.length)), data.besluit_door !== void 0 && (validate115(data.besluit_door, { instancePath: instancePath + "/besluit_door" }) || (vErrors = samen(vErrors, validate115.errors), errors = vErrors.length)), data.gereed !== void 0 && (validate106(data.gereed, { instancePath: instancePath + "/gereed" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.frequentie !== void 0 && (validate173(data.frequentie, { instancePath: instancePath + "/frequentie" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.stand !== void 0 && (validate456(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate456.errors), errors = vErrors.length)), data.vervolg !== void 0 && (validate415(data.vervolg, { instancePath: instancePath + "/vervolg" }) || (vErrors = samen(vErrors, validate415.errors), errors = vErrors.length)), data.vervolg_gereed !== void 0 && (validate106(data.vervolg_gereed, { instancePath: instancePath + "/vervolg_gereed" }) || (vErrors = samen(vErrors, validate106.errors), errors = vErrors.length)), data.toegezegd !== void 0 && (validate56(data.toegezegd, { instancePath: instancePath + "/toegezegd" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate413.errors = vErrors, errors === 0;
}
var schema80 = { type: "object", properties: { onderwerp: { $ref: "#/$defs/tekst" }, activiteit: { $ref: "#/$defs/tekst" }, verantwoordelijk: { $ref: "#/$defs/rollen-lijst" }, frequentie: { $ref: "#/$defs/periode" }, wanneer: { $ref: "#/$defs/tekst" }, acties: { $ref: "#/$defs/tekst-lijst" }, jaren: { type: "array", items: { $ref: "#/$defs/jaar" } }, opmerking: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["onderwerp", "activiteit", "jaren"], additionalProperties: !1 };
function validate479(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2999 || isNaN(data)) {
      let err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 2999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1e3 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate479.errors = vErrors, errors === 0;
}
function validate472(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.onderwerp === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "onderwerp" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.activiteit === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "activiteit" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.jaren === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "jaren" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema80.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.onderwerp !== void 0 && (validate24(data.onderwerp, { instancePath: instancePath + "/onderwerp" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.activiteit !== void 0 && (validate24(data.activiteit, { instancePath: instancePath + "/activiteit" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.verantwoordelijk !== void 0 && (validate443(data.verantwoordelijk, { instancePath: instancePath + "/verantwoordelijk" }) || (vErrors = samen(vErrors, validate443.errors), errors = vErrors.length)), data.frequentie !== void 0 && (validate175(data.frequentie, { instancePath: instancePath + "/frequentie" }) || (vErrors = samen(vErrors, validate175.errors), errors = vErrors.length)), data.wanneer !== void 0 && (validate24(data.wanneer, { instancePath: instancePath + "/wanneer" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.acties !== void 0 && (validate277(data.acties, { instancePath: instancePath + "/acties" }) || (vErrors = samen(vErrors, validate277.errors), errors = vErrors.length)), data.jaren !== void 0) {
      let data6 = data.jaren;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate479(data6[i0], { instancePath: instancePath + "/jaren/" + i0 }) || (vErrors = samen(vErrors, validate479.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/jaren", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate472.errors = vErrors, errors === 0;
}
var schema83 = { enum: ["voldaan", "niet-voldaan", "onbekend"] };
function validate486(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "voldaan" || data === "niet-voldaan" || data === "onbekend")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema83.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate486.errors = vErrors, errors === 0;
}
function validate484(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.oordeel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "oordeel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.toelichting === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "toelichting" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eis" || key0 === "oordeel" || key0 === "toelichting" || key0 === "door" || key0 === "op" || key0 === "bron")) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.eis !== void 0 && (validate24(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.oordeel !== void 0 && (validate486(data.oordeel, { instancePath: instancePath + "/oordeel" }) || (vErrors = samen(vErrors, validate486.errors), errors = vErrors.length)), data.toelichting !== void 0 && (validate24(data.toelichting, { instancePath: instancePath + "/toelichting" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.door !== void 0 && (validate117(data.door, { instancePath: instancePath + "/door" }) || (vErrors = samen(vErrors, validate117.errors), errors = vErrors.length)), data.op !== void 0 && (validate39(data.op, { instancePath: instancePath + "/op" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate484.errors = vErrors, errors === 0;
}
function validate493(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reden === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "reden" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eis" || key0 === "reden" || key0 === "besloten_door" || key0 === "besloten_op" || key0 === "tot" || key0 === "bron")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.eis !== void 0 && (validate24(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.reden !== void 0 && (validate24(data.reden, { instancePath: instancePath + "/reden" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.besloten_door !== void 0 && (validate117(data.besloten_door, { instancePath: instancePath + "/besloten_door" }) || (vErrors = samen(vErrors, validate117.errors), errors = vErrors.length)), data.besloten_op !== void 0 && (validate39(data.besloten_op, { instancePath: instancePath + "/besloten_op" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data.tot !== void 0 && (validate39(data.tot, { instancePath: instancePath + "/tot" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate493.errors = vErrors, errors === 0;
}
var schema86 = { enum: ["eden", "meldingen-misstand", "verzoeken-benadeling", "meldingen-ongewenst-gedrag", "meldingen-integriteit", "meldingen-vertrouwenspersoon", "gesprekken-vertrouwenspersoon", "integriteitsonderzoeken", "incidenten", "klachten", "inkoopafwijkingen", "trainingen", "deelnemers", "adviezen", "geschenken", "nevenwerkzaamheden"] };
function validate503(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "eden" || data === "meldingen-misstand" || data === "verzoeken-benadeling" || data === "meldingen-ongewenst-gedrag" || data === "meldingen-integriteit" || data === "meldingen-vertrouwenspersoon" || data === "gesprekken-vertrouwenspersoon" || data === "integriteitsonderzoeken" || data === "incidenten" || data === "klachten" || data === "inkoopafwijkingen" || data === "trainingen" || data === "deelnemers" || data === "adviezen" || data === "geschenken" || data === "nevenwerkzaamheden")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema86.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate503.errors = vErrors, errors === 0;
}
function validate509(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.naam === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "naam" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.aantal === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "aantal" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "naam" || key0 === "aantal")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.naam !== void 0 && (validate24(data.naam, { instancePath: instancePath + "/naam" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aantal !== void 0 && (validate30(data.aantal, { instancePath: instancePath + "/aantal" }) || (vErrors = samen(vErrors, validate30.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate509.errors = vErrors, errors === 0;
}
function validate501(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jaar === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "jaar" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.aantal === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "aantal" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "jaar" || key0 === "soort" || key0 === "domein" || key0 === "aantal" || key0 === "vorig_jaar" || key0 === "toelichting" || key0 === "delen" || key0 === "bron")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.jaar !== void 0 && (validate479(data.jaar, { instancePath: instancePath + "/jaar" }) || (vErrors = samen(vErrors, validate479.errors), errors = vErrors.length)), data.soort !== void 0 && (validate503(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate503.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.aantal !== void 0 && (validate30(data.aantal, { instancePath: instancePath + "/aantal" }) || (vErrors = samen(vErrors, validate30.errors), errors = vErrors.length)), data.vorig_jaar !== void 0 && (validate30(data.vorig_jaar, { instancePath: instancePath + "/vorig_jaar" }) || (vErrors = samen(vErrors, validate30.errors), errors = vErrors.length)), data.toelichting !== void 0 && (validate24(data.toelichting, { instancePath: instancePath + "/toelichting" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.delen !== void 0) {
      let data6 = data.delen;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate509(data6[i0], { instancePath: instancePath + "/delen/" + i0 }) || (vErrors = samen(vErrors, validate509.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/delen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate501.errors = vErrors, errors === 0;
}
var schema88 = { type: "object", properties: { jaar: { $ref: "#/$defs/jaar" }, visie: { $ref: "#/$defs/tekst" }, doelen: { $ref: "#/$defs/tekst" }, samenvatting: { $ref: "#/$defs/tekst" }, risicos: { $ref: "#/$defs/tekst" }, gevolgen: { $ref: "#/$defs/tekst" }, vooruitblik: { $ref: "#/$defs/tekst" }, werking: { $ref: "#/$defs/tekst" }, factoren: { $ref: "#/$defs/tekst" }, aard_meldingen: { $ref: "#/$defs/tekst" }, uitkomsten: { $ref: "#/$defs/tekst" }, standpunten: { $ref: "#/$defs/tekst" }, ervaringen_benadeling: { $ref: "#/$defs/tekst" }, uitkomsten_benadeling: { $ref: "#/$defs/tekst" }, standpunten_benadeling: { $ref: "#/$defs/tekst" }, resultaten_onderzoeken: { $ref: "#/$defs/tekst" }, acties_incidenten: { $ref: "#/$defs/tekst" }, redenen_inkoop: { $ref: "#/$defs/tekst" }, diversen: { $ref: "#/$defs/tekst" }, bron: { $ref: "#/$defs/bron" } }, required: ["jaar"], additionalProperties: !1 };
function validate515(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jaar === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "jaar" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema88.properties, key0)) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.jaar !== void 0 && (validate479(data.jaar, { instancePath: instancePath + "/jaar" }) || (vErrors = samen(vErrors, validate479.errors), errors = vErrors.length)), data.visie !== void 0 && (validate24(data.visie, { instancePath: instancePath + "/visie" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.doelen !== void 0 && (validate24(data.doelen, { instancePath: instancePath + "/doelen" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.samenvatting !== void 0 && (validate24(data.samenvatting, { instancePath: instancePath + "/samenvatting" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.risicos !== void 0 && (validate24(data.risicos, { instancePath: instancePath + "/risicos" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.gevolgen !== void 0 && (validate24(data.gevolgen, { instancePath: instancePath + "/gevolgen" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.vooruitblik !== void 0 && (validate24(data.vooruitblik, { instancePath: instancePath + "/vooruitblik" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.werking !== void 0 && (validate24(data.werking, { instancePath: instancePath + "/werking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.factoren !== void 0 && (validate24(data.factoren, { instancePath: instancePath + "/factoren" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.aard_meldingen !== void 0 && (validate24(data.aard_meldingen, { instancePath: instancePath + "/aard_meldingen" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.uitkomsten !== void 0 && (validate24(data.uitkomsten, { instancePath: instancePath + "/uitkomsten" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.standpunten !== void 0 && (validate24(data.standpunten, { instancePath: instancePath + "/standpunten" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.ervaringen_benadeling !== void 0 && (validate24(data.ervaringen_benadeling, { instancePath: instancePath + "/ervaringen_benadeling" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.uitkomsten_benadeling !== void 0 && (validate24(data.uitkomsten_benadeling, { instancePath: instancePath + "/uitkomsten_benadeling" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.standpunten_benadeling !== void 0 && (validate24(data.standpunten_benadeling, { instancePath: instancePath + "/standpunten_benadeling" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.resultaten_onderzoeken !== void 0 && (validate24(data.resultaten_onderzoeken, { instancePath: instancePath + "/resultaten_onderzoeken" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.acties_incidenten !== void 0 && (validate24(data.acties_incidenten, { instancePath: instancePath + "/acties_incidenten" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.redenen_inkoop !== void 0 && (validate24(data.redenen_inkoop, { instancePath: instancePath + "/redenen_inkoop" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.diversen !== void 0 && (validate24(data.diversen, { instancePath: instancePath + "/diversen" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate515.errors = vErrors, errors === 0;
}
var schema90 = { enum: ["documenten", "registers", "rollen", "procedures", "activiteiten", "onderzoeken"] };
function validate544(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "documenten" || data === "registers" || data === "rollen" || data === "procedures" || data === "activiteiten" || data === "onderzoeken")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema90.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate544.errors = vErrors, errors === 0;
}
function validate537(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (errors === _errs3)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sectie === void 0 && (missing0 = "sectie")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.sectie !== void 0 && data.sectie !== "documenten") {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      data.soort !== void 0 && (validate47(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length));
    else {
      let err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  let _errs10 = errors, valid4 = !0, _errs11 = errors;
  if (errors === _errs11)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.sectie === void 0 && (missing1 = "sectie")) {
        let err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else if (data.sectie !== void 0 && data.sectie !== "registers") {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    } else {
      let err7 = {};
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  var _valid1 = _errs11 === errors;
  if (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null), _valid1) {
    let _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      data.soort !== void 0 && (validate157(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate157.errors), errors = vErrors.length));
    else {
      let err8 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid1 = _errs14 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    let err9 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  let _errs18 = errors, valid7 = !0, _errs19 = errors;
  if (errors === _errs19)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.sectie === void 0 && (missing2 = "sectie")) {
        let err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      } else if (data.sectie !== void 0 && data.sectie !== "rollen") {
        let err11 = {};
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    } else {
      let err12 = {};
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  var _valid2 = _errs19 === errors;
  if (errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null), _valid2) {
    let _errs22 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      data.soort !== void 0 && (validate218(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate218.errors), errors = vErrors.length));
    else {
      let err13 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    var _valid2 = _errs22 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    let err14 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  let _errs26 = errors, valid10 = !0, _errs27 = errors;
  if (errors === _errs27)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.sectie === void 0 && (missing3 = "sectie")) {
        let err15 = {};
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      } else if (data.sectie !== void 0 && data.sectie !== "procedures") {
        let err16 = {};
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    } else {
      let err17 = {};
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
  var _valid3 = _errs27 === errors;
  if (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null), _valid3) {
    let _errs30 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      data.soort !== void 0 && (validate264(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate264.errors), errors = vErrors.length));
    else {
      let err18 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    var _valid3 = _errs30 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    let err19 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  let _errs34 = errors, valid13 = !0, _errs35 = errors;
  if (errors === _errs35)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.sectie === void 0 && (missing4 = "sectie")) {
        let err20 = {};
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      } else if (data.sectie !== void 0 && data.sectie !== "activiteiten") {
        let err21 = {};
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    } else {
      let err22 = {};
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
  var _valid4 = _errs35 === errors;
  if (errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null), _valid4) {
    let _errs38 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      data.soort !== void 0 && (validate370(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate370.errors), errors = vErrors.length));
    else {
      let err23 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    var _valid4 = _errs38 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    let err24 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  let _errs42 = errors, valid16 = !0, _errs43 = errors;
  if (errors === _errs43)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.sectie === void 0 && (missing5 = "sectie")) {
        let err25 = {};
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      } else if (data.sectie !== void 0 && data.sectie !== "onderzoeken") {
        let err26 = {};
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    } else {
      let err27 = {};
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
  var _valid5 = _errs43 === errors;
  if (errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null), _valid5) {
    let _errs46 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      data.soort !== void 0 && (validate394(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate394.errors), errors = vErrors.length));
    else {
      let err28 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    var _valid5 = _errs46 === errors;
    valid16 = _valid5;
  }
  if (!valid16) {
    let err29 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sectie === void 0) {
      let err30 = { instancePath, keyword: "required", params: { missingProperty: "sectie" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sectie" || key0 === "soort" || key0 === "domein" || key0 === "opmerking" || key0 === "bron")) {
        let err31 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    data.sectie !== void 0 && (validate544(data.sectie, { instancePath: instancePath + "/sectie" }) || (vErrors = samen(vErrors, validate544.errors), errors = vErrors.length)), data.soort !== void 0 && (validate24(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate24(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err32 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate537.errors = vErrors, errors === 0;
}
function validate551(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.norm === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "norm" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reden === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "reden" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "norm" || key0 === "domein" || key0 === "reden" || key0 === "bron")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.norm !== void 0 && (validate24(data.norm, { instancePath: instancePath + "/norm" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.domein !== void 0 && (validate49(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length)), data.reden !== void 0 && (validate24(data.reden, { instancePath: instancePath + "/reden" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.bron !== void 0 && (validate60(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate551.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.basisnormen !== void 0 && (validate22(data.basisnormen, { instancePath: instancePath + "/basisnormen" }) || (vErrors = samen(vErrors, validate22.errors), errors = vErrors.length)), data.organisatie !== void 0) {
      let data1 = data.organisatie;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.naam === void 0) {
          let err1 = { instancePath: instancePath + "/organisatie", keyword: "required", params: { missingProperty: "naam" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.type === void 0) {
          let err2 = { instancePath: instancePath + "/organisatie", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "naam" || key1 === "type" || key1 === "tooi" || key1 === "medewerkers")) {
            let err3 = { instancePath: instancePath + "/organisatie", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data1.naam !== void 0 && (validate24(data1.naam, { instancePath: instancePath + "/organisatie/naam" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data1.type !== void 0 && (validate26(data1.type, { instancePath: instancePath + "/organisatie/type" }) || (vErrors = samen(vErrors, validate26.errors), errors = vErrors.length)), data1.tooi !== void 0 && (validate28(data1.tooi, { instancePath: instancePath + "/organisatie/tooi" }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length)), data1.medewerkers !== void 0 && (validate30(data1.medewerkers, { instancePath: instancePath + "/organisatie/medewerkers" }) || (vErrors = samen(vErrors, validate30.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/organisatie", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.peildatum !== void 0 && (validate32(data.peildatum, { instancePath: instancePath + "/peildatum" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length)), data.bestanden !== void 0) {
      let data7 = data.bestanden;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data7[i0], { instancePath: instancePath + "/bestanden/" + i0 }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/bestanden", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.bronnen !== void 0 && (validate35(data.bronnen, { instancePath: instancePath + "/bronnen" }) || (vErrors = samen(vErrors, validate35.errors), errors = vErrors.length)), data.documenten !== void 0) {
      let data10 = data.documenten;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate45(data10[i1], { instancePath: instancePath + "/documenten/" + i1 }) || (vErrors = samen(vErrors, validate45.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/documenten", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.registers !== void 0) {
      let data12 = data.registers;
      if (Array.isArray(data12)) {
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate155(data12[i2], { instancePath: instancePath + "/registers/" + i2 }) || (vErrors = samen(vErrors, validate155.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/registers", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rollen !== void 0) {
      let data14 = data.rollen;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate216(data14[i3], { instancePath: instancePath + "/rollen/" + i3 }) || (vErrors = samen(vErrors, validate216.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/rollen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.procedures !== void 0) {
      let data16 = data.procedures;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate262(data16[i4], { instancePath: instancePath + "/procedures/" + i4 }) || (vErrors = samen(vErrors, validate262.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/procedures", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.activiteiten !== void 0) {
      let data18 = data.activiteiten;
      if (Array.isArray(data18)) {
        let len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate368(data18[i5], { instancePath: instancePath + "/activiteiten/" + i5 }) || (vErrors = samen(vErrors, validate368.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/activiteiten", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.onderzoeken !== void 0) {
      let data20 = data.onderzoeken;
      if (Array.isArray(data20)) {
        let len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate392(data20[i6], { instancePath: instancePath + "/onderzoeken/" + i6 }) || (vErrors = samen(vErrors, validate392.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/onderzoeken", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.acties !== void 0) {
      let data22 = data.acties;
      if (Array.isArray(data22)) {
        let len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate413(data22[i7], { instancePath: instancePath + "/acties/" + i7 }) || (vErrors = samen(vErrors, validate413.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/acties", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.programma !== void 0) {
      let data24 = data.programma;
      if (Array.isArray(data24)) {
        let len8 = data24.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate472(data24[i8], { instancePath: instancePath + "/programma/" + i8 }) || (vErrors = samen(vErrors, validate472.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/programma", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.bevindingen !== void 0) {
      let data26 = data.bevindingen;
      if (Array.isArray(data26)) {
        let len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate484(data26[i9], { instancePath: instancePath + "/bevindingen/" + i9 }) || (vErrors = samen(vErrors, validate484.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/bevindingen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.afwijkingen !== void 0) {
      let data28 = data.afwijkingen;
      if (Array.isArray(data28)) {
        let len10 = data28.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate493(data28[i10], { instancePath: instancePath + "/afwijkingen/" + i10 }) || (vErrors = samen(vErrors, validate493.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/afwijkingen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.cijfers !== void 0) {
      let data30 = data.cijfers;
      if (Array.isArray(data30)) {
        let len11 = data30.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate501(data30[i11], { instancePath: instancePath + "/cijfers/" + i11 }) || (vErrors = samen(vErrors, validate501.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/cijfers", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.jaarverslagen !== void 0) {
      let data32 = data.jaarverslagen;
      if (Array.isArray(data32)) {
        let len12 = data32.length;
        for (let i12 = 0; i12 < len12; i12++)
          validate515(data32[i12], { instancePath: instancePath + "/jaarverslagen/" + i12 }) || (vErrors = samen(vErrors, validate515.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/jaarverslagen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.volledig !== void 0) {
      let data34 = data.volledig;
      if (Array.isArray(data34)) {
        let len13 = data34.length;
        for (let i13 = 0; i13 < len13; i13++)
          validate537(data34[i13], { instancePath: instancePath + "/volledig/" + i13 }) || (vErrors = samen(vErrors, validate537.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/volledig", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.buiten_bereik !== void 0) {
      let data36 = data.buiten_bereik;
      if (Array.isArray(data36)) {
        let len14 = data36.length;
        for (let i14 = 0; i14 < len14; i14++)
          validate551(data36[i14], { instancePath: instancePath + "/buiten_bereik/" + i14 }) || (vErrors = samen(vErrors, validate551.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/buiten_bereik", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}

/** Checks one file of a description against the schema; undefined when it is in order. */
export function controleerVorm(waarde: unknown): readonly AjvFout[] | undefined {
  return vorm_beschrijving(waarde) ? undefined : vorm_beschrijving.errors;
}
