// Generated from src/audit/rapport-types.ts by `npm run generate`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";

// <stdin>
var vorm_rapport = validate21, schema6 = { $id: "urn:basisnormen:schema:rapport:1", type: "object", properties: { versie: { const: "1.1" }, hulpmiddel: { type: "object", properties: { naam: { const: "basisnormen" }, versie: { type: "string" } }, required: ["naam", "versie"], additionalProperties: !1 }, taal: { enum: ["nl", "en"] }, organisatie: { type: "object", properties: { naam: { type: "string" }, type: { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] }, tooi: { type: "string" }, medewerkers: { type: "number" } }, required: ["naam", "type"], additionalProperties: !1 }, peildatum: { type: "string" }, peildatum_bron: { enum: ["optie", "beschrijving", "vandaag"] }, normenkader: { type: "object", properties: { id: { type: "string" }, versie: { type: "string" }, titel: { type: "string" }, uitbreiding: { $ref: "#/$defs/Uitbreiding" } }, required: ["id", "versie", "titel"], additionalProperties: !1 }, openbaar: { type: "object", properties: { drempel: { type: "number" } }, required: ["drempel"], additionalProperties: !1 }, selectie: { type: "object", properties: { domein: { enum: ["bestuurlijk", "ambtelijk"] }, norm: { type: "array", items: { type: "string" } } }, required: [], additionalProperties: !1 }, normen: { type: "array", items: { $ref: "#/$defs/Normoordeel" } }, indeling: { $ref: "#/$defs/Indelingsoordeel" }, baseline: { $ref: "#/$defs/Baseline" }, signalen: { type: "array", items: { $ref: "#/$defs/Signaal" } }, feiten: { type: "object", additionalProperties: { $ref: "#/$defs/Feitverwijzing" } }, grondslagen: { type: "object", additionalProperties: { $ref: "#/$defs/Grondslagverwijzing" } }, samenvatting: { $ref: "#/$defs/Samenvatting" }, grenzen: { type: "array", items: { type: "string" } } }, required: ["versie", "hulpmiddel", "taal", "organisatie", "peildatum", "peildatum_bron", "normenkader", "selectie", "normen", "signalen", "grondslagen", "samenvatting", "grenzen"], additionalProperties: !1, $defs: { Aspect: { enum: ["opzet", "bestaan", "werking"] }, Baseline: { type: "object", properties: { peildatum: { type: "string" }, normenkader: { type: "object", properties: { id: { type: "string" }, versie: { type: "string" } }, required: ["id", "versie"], additionalProperties: !1 }, gaten: { type: "object", properties: { nieuw: { type: "number" }, erger: { type: "number" }, bekend: { type: "number" }, lichter: { type: "number" } }, required: ["nieuw", "erger", "bekend", "lichter"], additionalProperties: !1 }, weg: { type: "array", items: { $ref: "#/$defs/Weggevallen" } }, gedaald: { type: "array", items: { $ref: "#/$defs/Gedaald" } }, let_op: { type: "array", items: { type: "string" } } }, required: ["peildatum", "normenkader", "gaten", "weg", "gedaald", "let_op"], additionalProperties: !1 }, Bewijs: { type: "object", properties: { bestand: { type: "string" }, regel: { type: "number" }, kolom: { type: "number" }, pad: { type: "string" }, feit: { type: "string" }, veld: { type: "string" }, waarde: { type: "string" }, uitkomst: { enum: ["voldaan", "niet-voldaan", "onbekend"] } }, required: ["bestand", "regel", "kolom", "pad"], additionalProperties: !1 }, Eenheidoordeel: { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, domein: { type: "array", items: { enum: ["bestuurlijk", "ambtelijk"] } }, norm: { type: "string" }, eisen: { type: "array", items: { type: "string" } }, kern: { type: "array", items: { type: "object", properties: { eis: { type: "string" }, bron: { type: "string" } }, required: ["eis", "bron"], additionalProperties: !1 } }, oordeel: { $ref: "#/$defs/Oordeel" }, uitgewerkt: { type: "array", items: { $ref: "#/$defs/Uitgewerkt" } }, ontbreekt: { type: "array", items: { $ref: "#/$defs/Ontbreekt" } }, uitwerking: { type: "array", items: { $ref: "#/$defs/Uitwerking" } } }, required: ["id", "titel", "domein", "eisen", "kern", "oordeel", "uitgewerkt", "ontbreekt", "uitwerking"], additionalProperties: !1 }, Eisoordeel: { type: "object", properties: { id: { type: "string" }, eis: { type: "string" }, uitkomst: { $ref: "#/$defs/Uitkomst" }, zwaarte: { enum: ["wettelijk", "basisnorm", "aanbeveling"] }, aspect: { $ref: "#/$defs/Aspect" }, kern: { type: "boolean" }, grondslag: { type: "array", items: { type: "string" } }, reden: { type: "string" }, reden_soort: { enum: ["organisatietype", "uitgezet", "drempel", "geen-grondslag", "voor-begin", "grondslag-onzeker", "drempel-onbekend", "buiten-bereik"] }, bewijs: { type: "array", items: { $ref: "#/$defs/Bewijs" } }, bevinding: { type: "object", properties: { oordeel: { type: "string" }, toelichting: { type: "string" }, door: { type: "string" }, op: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["oordeel", "toelichting"], additionalProperties: !1 }, afwijking: { type: "object", properties: { reden: { type: "string" }, besloten_door: { type: "string" }, tot: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["reden"], additionalProperties: !1 } }, required: ["id", "eis", "uitkomst", "aspect", "kern", "grondslag", "bewijs"], additionalProperties: !1 }, Feitverwijzing: { type: "object", properties: { sectie: { type: "string" }, soort: { type: "string" }, titel: { type: "string" } }, required: ["sectie", "soort", "titel"], additionalProperties: !1 }, Gedaald: { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, van: { $ref: "#/$defs/Oordeel" }, naar: { $ref: "#/$defs/Oordeel" }, zwaarte: { $ref: "#/$defs/Zwaarte" } }, required: ["id", "titel", "domein", "van", "naar", "zwaarte"], additionalProperties: !1 }, Grondslagverwijzing: { type: "object", properties: { citaat: { type: "string" }, jci: { type: "string" }, van: { type: "string" }, tot: { anyOf: [{ type: "null" }, { type: "string" }] }, zekerheid: { enum: ["hoog", "middel"] } }, required: ["citaat", "van", "tot", "zekerheid"], additionalProperties: !1 }, Indelingsoordeel: { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, toelichting: { type: "string" }, eenheden: { type: "array", items: { $ref: "#/$defs/Eenheidoordeel" } }, weggelaten: { type: "array", items: { type: "object", properties: { eis: { type: "string" }, tekst: { type: "string" }, uitkomst: { $ref: "#/$defs/Uitkomst" }, zwaarte: { enum: ["wettelijk", "basisnorm", "aanbeveling"] }, reden: { type: "string" } }, required: ["eis", "tekst", "uitkomst", "reden"], additionalProperties: !1 } } }, required: ["id", "titel", "toelichting", "eenheden", "weggelaten"], additionalProperties: !1 }, Normoordeel: { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, titel_en: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, norm: { type: "string" }, grondslag: { type: "array", items: { type: "string" } }, eisen: { type: "array", items: { $ref: "#/$defs/Eisoordeel" } }, oordeel: { $ref: "#/$defs/Oordeel" }, uitgewerkt: { type: "array", items: { $ref: "#/$defs/Uitgewerkt" } }, ontbreekt: { type: "array", items: { $ref: "#/$defs/Ontbreekt" } }, uitwerking: { type: "array", items: { $ref: "#/$defs/Uitwerking" } } }, required: ["id", "titel", "titel_en", "domein", "norm", "grondslag", "eisen", "oordeel", "uitgewerkt", "ontbreekt", "uitwerking"], additionalProperties: !1 }, Ontbreekt: { type: "object", properties: { eis: { type: "string" }, onderwerp: { type: "string" }, tekst: { type: "string" }, soort: { enum: ["niet-voldaan", "onbekend"] }, zwaarte: { $ref: "#/$defs/Zwaarte" }, kern: { type: "boolean" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" }, ouder: { $ref: "#/$defs/Plaats" }, toelichting: { type: "string" }, bevinding: { const: !0 }, baseline: { enum: ["nieuw", "erger", "bekend", "lichter"] } }, required: ["eis", "onderwerp", "tekst", "soort", "zwaarte", "kern"], additionalProperties: !1 }, Oordeel: { enum: ["niet-getoetst", "nvt", "voldoet", "deels", "voldoet-niet"] }, Plaats: { type: "object", properties: { bestand: { type: "string" }, regel: { type: "number" }, kolom: { type: "number" }, pad: { type: "string" } }, required: ["bestand", "regel", "kolom", "pad"], additionalProperties: !1 }, Samenvatting: { type: "object", properties: { oordelen: { type: "object", properties: { "niet-getoetst": { type: "number" }, nvt: { type: "number" }, voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" } }, required: ["niet-getoetst", "nvt", "voldoet", "deels", "voldoet-niet"], additionalProperties: !1 }, eenheden: { type: "object", properties: { "niet-getoetst": { type: "number" }, nvt: { type: "number" }, voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" } }, required: ["niet-getoetst", "nvt", "voldoet", "deels", "voldoet-niet"], additionalProperties: !1 }, uitkomsten: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, afwijking: { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"], additionalProperties: !1 }, open: { type: "object", properties: { wettelijk: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, basisnorm: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, aanbeveling: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 } }, required: ["wettelijk", "basisnorm", "aanbeveling"], additionalProperties: !1 }, aspecten: { type: "object", properties: { opzet: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend"], additionalProperties: !1 }, bestaan: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend"], additionalProperties: !1 }, werking: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend"], additionalProperties: !1 } }, required: ["opzet", "bestaan", "werking"], additionalProperties: !1 }, acties: { type: "object", properties: { gepland: { type: "number" }, voorstel: { type: "number" } }, required: ["gepland", "voorstel"], additionalProperties: !1 }, signalen: { type: "object", properties: { hoog: { type: "number" }, middel: { type: "number" }, laag: { type: "number" } }, required: ["hoog", "middel", "laag"], additionalProperties: !1 } }, required: ["oordelen", "uitkomsten", "open", "aspecten", "acties", "signalen"], additionalProperties: !1 }, Signaal: { type: "object", properties: { id: { type: "string" }, ernst: { enum: ["hoog", "middel", "laag"] }, tekst: { type: "string" }, plaatsen: { type: "array", items: { $ref: "#/$defs/Plaats" } }, baseline: { enum: ["nieuw", "bekend"] } }, required: ["id", "ernst", "tekst", "plaatsen"], additionalProperties: !1 }, Uitbreiding: { type: "object", properties: { van: { type: "object", properties: { id: { type: "string" }, versie: { type: "string" } }, required: ["id", "versie"], additionalProperties: !1 }, toegevoegd: { type: "array", items: { type: "string" } }, aangescherpt: { type: "array", items: { type: "string" } }, vervangen: { type: "array", items: { type: "string" } }, uitgezet: { type: "array", items: { type: "string" } } }, required: ["van", "toegevoegd", "aangescherpt", "vervangen", "uitgezet"], additionalProperties: !1 }, Uitgewerkt: { type: "object", properties: { eis: { type: "string" }, tekst: { type: "string" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" }, bevinding: { const: !0 } }, required: ["eis", "tekst", "bron"], additionalProperties: !1 }, Uitkomst: { enum: ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"] }, Uitwerking: { type: "object", properties: { tekst: { type: "string" }, eisen: { type: "array", items: { type: "string" } }, actie: { type: "string" }, verantwoordelijk: { type: "string" }, gereed: { type: "string" }, frequentie: { type: "string" }, stand: { enum: ["gereed", "lopend", "niet-gestart", "vervallen"] }, onzeker: { const: !0 }, voorstel: { type: "boolean" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["tekst", "eisen", "voorstel"], additionalProperties: !1 }, Weggevallen: { type: "object", properties: { eis: { type: "string" }, onderwerp: { type: "string" }, tekst: { type: "string" }, soort: { enum: ["niet-voldaan", "onbekend"] }, zwaarte: { $ref: "#/$defs/Zwaarte" }, nu: { enum: ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"] } }, required: ["eis", "onderwerp", "tekst", "soort", "zwaarte"], additionalProperties: !1 }, Zwaarte: { enum: ["wettelijk", "basisnorm", "aanbeveling"] } } }, func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.van === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "van" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.toegevoegd === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "toegevoegd" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.aangescherpt === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "aangescherpt" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vervangen === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "vervangen" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uitgezet === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "uitgezet" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "van" || key0 === "toegevoegd" || key0 === "aangescherpt" || key0 === "vervangen" || key0 === "uitgezet")) {
        let err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.van !== void 0) {
      let data0 = data.van;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err6 = { instancePath: instancePath + "/van", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.versie === void 0) {
          let err7 = { instancePath: instancePath + "/van", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "id" || key1 === "versie")) {
            let err8 = { instancePath: instancePath + "/van", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data0.id !== void 0 && typeof data0.id != "string") {
          let err9 = { instancePath: instancePath + "/van/id", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.versie !== void 0 && typeof data0.versie != "string") {
          let err10 = { instancePath: instancePath + "/van/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/van", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.toegevoegd !== void 0) {
      let data3 = data.toegevoegd;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err12 = { instancePath: instancePath + "/toegevoegd/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/toegevoegd", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.aangescherpt !== void 0) {
      let data5 = data.aangescherpt;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            let err14 = { instancePath: instancePath + "/aangescherpt/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/aangescherpt", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.vervangen !== void 0) {
      let data7 = data.vervangen;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data7[i2] != "string") {
            let err16 = { instancePath: instancePath + "/vervangen/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/vervangen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.uitgezet !== void 0) {
      let data9 = data.uitgezet;
      if (Array.isArray(data9)) {
        let len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data9[i3] != "string") {
            let err18 = { instancePath: instancePath + "/uitgezet/" + i3, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        let err19 = { instancePath: instancePath + "/uitgezet", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, titel_en: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, norm: { type: "string" }, grondslag: { type: "array", items: { type: "string" } }, eisen: { type: "array", items: { $ref: "#/$defs/Eisoordeel" } }, oordeel: { $ref: "#/$defs/Oordeel" }, uitgewerkt: { type: "array", items: { $ref: "#/$defs/Uitgewerkt" } }, ontbreekt: { type: "array", items: { $ref: "#/$defs/Ontbreekt" } }, uitwerking: { type: "array", items: { $ref: "#/$defs/Uitwerking" } } }, required: ["id", "titel", "titel_en", "domein", "norm", "grondslag", "eisen", "oordeel", "uitgewerkt", "ontbreekt", "uitwerking"], additionalProperties: !1 }, schema9 = { type: "object", properties: { id: { type: "string" }, eis: { type: "string" }, uitkomst: { $ref: "#/$defs/Uitkomst" }, zwaarte: { enum: ["wettelijk", "basisnorm", "aanbeveling"] }, aspect: { $ref: "#/$defs/Aspect" }, kern: { type: "boolean" }, grondslag: { type: "array", items: { type: "string" } }, reden: { type: "string" }, reden_soort: { enum: ["organisatietype", "uitgezet", "drempel", "geen-grondslag", "voor-begin", "grondslag-onzeker", "drempel-onbekend", "buiten-bereik"] }, bewijs: { type: "array", items: { $ref: "#/$defs/Bewijs" } }, bevinding: { type: "object", properties: { oordeel: { type: "string" }, toelichting: { type: "string" }, door: { type: "string" }, op: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["oordeel", "toelichting"], additionalProperties: !1 }, afwijking: { type: "object", properties: { reden: { type: "string" }, besloten_door: { type: "string" }, tot: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["reden"], additionalProperties: !1 } }, required: ["id", "eis", "uitkomst", "aspect", "kern", "grondslag", "bewijs"], additionalProperties: !1 }, schema10 = { enum: ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"] };
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "voldaan" || data === "niet-voldaan" || data === "onbekend" || data === "afwijking" || data === "niet-getoetst" || data === "nvt")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema10.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema11 = { enum: ["opzet", "bestaan", "werking"] };
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "opzet" || data === "bestaan" || data === "werking")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema11.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", properties: { bestand: { type: "string" }, regel: { type: "number" }, kolom: { type: "number" }, pad: { type: "string" }, feit: { type: "string" }, veld: { type: "string" }, waarde: { type: "string" }, uitkomst: { enum: ["voldaan", "niet-voldaan", "onbekend"] } }, required: ["bestand", "regel", "kolom", "pad"], additionalProperties: !1 };
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bestand === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "bestand" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.regel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "regel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kolom === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "kolom" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.pad === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "pad" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "bestand" || key0 === "regel" || key0 === "kolom" || key0 === "pad" || key0 === "feit" || key0 === "veld" || key0 === "waarde" || key0 === "uitkomst")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.bestand !== void 0 && typeof data.bestand != "string") {
      let err5 = { instancePath: instancePath + "/bestand", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.regel !== void 0) {
      let data1 = data.regel;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/regel", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.kolom !== void 0) {
      let data2 = data.kolom;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/kolom", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.pad !== void 0 && typeof data.pad != "string") {
      let err8 = { instancePath: instancePath + "/pad", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.feit !== void 0 && typeof data.feit != "string") {
      let err9 = { instancePath: instancePath + "/feit", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.veld !== void 0 && typeof data.veld != "string") {
      let err10 = { instancePath: instancePath + "/veld", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.waarde !== void 0 && typeof data.waarde != "string") {
      let err11 = { instancePath: instancePath + "/waarde", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.uitkomst !== void 0) {
      let data7 = data.uitkomst;
      if (!(data7 === "voldaan" || data7 === "niet-voldaan" || data7 === "onbekend")) {
        let err12 = { instancePath: instancePath + "/uitkomst", keyword: "enum", params: { allowedValues: schema12.properties.uitkomst.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bestand === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "bestand" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.regel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "regel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kolom === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "kolom" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.pad === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "pad" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "bestand" || key0 === "regel" || key0 === "kolom" || key0 === "pad")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.bestand !== void 0 && typeof data.bestand != "string") {
      let err5 = { instancePath: instancePath + "/bestand", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.regel !== void 0) {
      let data1 = data.regel;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/regel", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.kolom !== void 0) {
      let data2 = data.kolom;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/kolom", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.pad !== void 0 && typeof data.pad != "string") {
      let err8 = { instancePath: instancePath + "/pad", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.eis === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uitkomst === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "uitkomst" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.aspect === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "aspect" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kern === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "kern" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.grondslag === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "grondslag" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bewijs === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "bewijs" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema9.properties, key0)) {
        let err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.eis !== void 0 && typeof data.eis != "string") {
      let err9 = { instancePath: instancePath + "/eis", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.uitkomst !== void 0 && (validate26(data.uitkomst, { instancePath: instancePath + "/uitkomst" }) || (vErrors = samen(vErrors, validate26.errors), errors = vErrors.length)), data.zwaarte !== void 0) {
      let data3 = data.zwaarte;
      if (!(data3 === "wettelijk" || data3 === "basisnorm" || data3 === "aanbeveling")) {
        let err10 = { instancePath: instancePath + "/zwaarte", keyword: "enum", params: { allowedValues: schema9.properties.zwaarte.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.aspect !== void 0 && (validate28(data.aspect, { instancePath: instancePath + "/aspect" }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length)), data.kern !== void 0 && typeof data.kern != "boolean") {
      let err11 = { instancePath: instancePath + "/kern", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.grondslag !== void 0) {
      let data6 = data.grondslag;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err12 = { instancePath: instancePath + "/grondslag/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/grondslag", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.reden !== void 0 && typeof data.reden != "string") {
      let err14 = { instancePath: instancePath + "/reden", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.reden_soort !== void 0) {
      let data9 = data.reden_soort;
      if (!(data9 === "organisatietype" || data9 === "uitgezet" || data9 === "drempel" || data9 === "geen-grondslag" || data9 === "voor-begin" || data9 === "grondslag-onzeker" || data9 === "drempel-onbekend" || data9 === "buiten-bereik")) {
        let err15 = { instancePath: instancePath + "/reden_soort", keyword: "enum", params: { allowedValues: schema9.properties.reden_soort.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.bewijs !== void 0) {
      let data10 = data.bewijs;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate30(data10[i1], { instancePath: instancePath + "/bewijs/" + i1 }) || (vErrors = samen(vErrors, validate30.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/bewijs", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.bevinding !== void 0) {
      let data12 = data.bevinding;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.oordeel === void 0) {
          let err17 = { instancePath: instancePath + "/bevinding", keyword: "required", params: { missingProperty: "oordeel" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data12.toelichting === void 0) {
          let err18 = { instancePath: instancePath + "/bevinding", keyword: "required", params: { missingProperty: "toelichting" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key1 in data12)
          if (!(key1 === "oordeel" || key1 === "toelichting" || key1 === "door" || key1 === "op" || key1 === "plaats")) {
            let err19 = { instancePath: instancePath + "/bevinding", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data12.oordeel !== void 0 && typeof data12.oordeel != "string") {
          let err20 = { instancePath: instancePath + "/bevinding/oordeel", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data12.toelichting !== void 0 && typeof data12.toelichting != "string") {
          let err21 = { instancePath: instancePath + "/bevinding/toelichting", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data12.door !== void 0 && typeof data12.door != "string") {
          let err22 = { instancePath: instancePath + "/bevinding/door", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data12.op !== void 0 && typeof data12.op != "string") {
          let err23 = { instancePath: instancePath + "/bevinding/op", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        data12.plaats !== void 0 && (validate32(data12.plaats, { instancePath: instancePath + "/bevinding/plaats" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length));
      } else {
        let err24 = { instancePath: instancePath + "/bevinding", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.afwijking !== void 0) {
      let data18 = data.afwijking;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.reden === void 0) {
          let err25 = { instancePath: instancePath + "/afwijking", keyword: "required", params: { missingProperty: "reden" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        for (let key2 in data18)
          if (!(key2 === "reden" || key2 === "besloten_door" || key2 === "tot" || key2 === "plaats")) {
            let err26 = { instancePath: instancePath + "/afwijking", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data18.reden !== void 0 && typeof data18.reden != "string") {
          let err27 = { instancePath: instancePath + "/afwijking/reden", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data18.besloten_door !== void 0 && typeof data18.besloten_door != "string") {
          let err28 = { instancePath: instancePath + "/afwijking/besloten_door", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data18.tot !== void 0 && typeof data18.tot != "string") {
          let err29 = { instancePath: instancePath + "/afwijking/tot", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        data18.plaats !== void 0 && (validate32(data18.plaats, { instancePath: instancePath + "/afwijking/plaats" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length));
      } else {
        let err30 = { instancePath: instancePath + "/afwijking", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
var schema14 = { enum: ["niet-getoetst", "nvt", "voldoet", "deels", "voldoet-niet"] };
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "niet-getoetst" || data === "nvt" || data === "voldoet" || data === "deels" || data === "voldoet-niet")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema14.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tekst === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.bron === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "bron" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eis" || key0 === "tekst" || key0 === "bron" || key0 === "plaats" || key0 === "bevinding")) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.eis !== void 0 && typeof data.eis != "string") {
      let err4 = { instancePath: instancePath + "/eis", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err5 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bron !== void 0 && typeof data.bron != "string") {
      let err6 = { instancePath: instancePath + "/bron", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.plaats !== void 0 && (validate32(data.plaats, { instancePath: instancePath + "/plaats" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length)), data.bevinding !== void 0 && data.bevinding !== !0) {
      let err7 = { instancePath: instancePath + "/bevinding", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", properties: { eis: { type: "string" }, onderwerp: { type: "string" }, tekst: { type: "string" }, soort: { enum: ["niet-voldaan", "onbekend"] }, zwaarte: { $ref: "#/$defs/Zwaarte" }, kern: { type: "boolean" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" }, ouder: { $ref: "#/$defs/Plaats" }, toelichting: { type: "string" }, bevinding: { const: !0 }, baseline: { enum: ["nieuw", "erger", "bekend", "lichter"] } }, required: ["eis", "onderwerp", "tekst", "soort", "zwaarte", "kern"], additionalProperties: !1 }, schema17 = { enum: ["wettelijk", "basisnorm", "aanbeveling"] };
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "wettelijk" || data === "basisnorm" || data === "aanbeveling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema17.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.onderwerp === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "onderwerp" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tekst === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.soort === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.zwaarte === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "zwaarte" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.kern === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "kern" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema16.properties, key0)) {
        let err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.eis !== void 0 && typeof data.eis != "string") {
      let err7 = { instancePath: instancePath + "/eis", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.onderwerp !== void 0 && typeof data.onderwerp != "string") {
      let err8 = { instancePath: instancePath + "/onderwerp", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err9 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.soort !== void 0) {
      let data3 = data.soort;
      if (!(data3 === "niet-voldaan" || data3 === "onbekend")) {
        let err10 = { instancePath: instancePath + "/soort", keyword: "enum", params: { allowedValues: schema16.properties.soort.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.zwaarte !== void 0 && (validate42(data.zwaarte, { instancePath: instancePath + "/zwaarte" }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length)), data.kern !== void 0 && typeof data.kern != "boolean") {
      let err11 = { instancePath: instancePath + "/kern", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.bron !== void 0 && typeof data.bron != "string") {
      let err12 = { instancePath: instancePath + "/bron", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.plaats !== void 0 && (validate32(data.plaats, { instancePath: instancePath + "/plaats" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length)), data.ouder !== void 0 && (validate32(data.ouder, { instancePath: instancePath + "/ouder" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length)), data.toelichting !== void 0 && typeof data.toelichting != "string") {
      let err13 = { instancePath: instancePath + "/toelichting", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.bevinding !== void 0 && data.bevinding !== !0) {
      let err14 = { instancePath: instancePath + "/bevinding", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.baseline !== void 0) {
      let data11 = data.baseline;
      if (!(data11 === "nieuw" || data11 === "erger" || data11 === "bekend" || data11 === "lichter")) {
        let err15 = { instancePath: instancePath + "/baseline", keyword: "enum", params: { allowedValues: schema16.properties.baseline.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", properties: { tekst: { type: "string" }, eisen: { type: "array", items: { type: "string" } }, actie: { type: "string" }, verantwoordelijk: { type: "string" }, gereed: { type: "string" }, frequentie: { type: "string" }, stand: { enum: ["gereed", "lopend", "niet-gestart", "vervallen"] }, onzeker: { const: !0 }, voorstel: { type: "boolean" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["tekst", "eisen", "voorstel"], additionalProperties: !1 };
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tekst === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.eisen === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "eisen" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.voorstel === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "voorstel" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema18.properties, key0)) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err4 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.eisen !== void 0) {
      let data1 = data.eisen;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err5 = { instancePath: instancePath + "/eisen/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/eisen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.actie !== void 0 && typeof data.actie != "string") {
      let err7 = { instancePath: instancePath + "/actie", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.verantwoordelijk !== void 0 && typeof data.verantwoordelijk != "string") {
      let err8 = { instancePath: instancePath + "/verantwoordelijk", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.gereed !== void 0 && typeof data.gereed != "string") {
      let err9 = { instancePath: instancePath + "/gereed", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.frequentie !== void 0 && typeof data.frequentie != "string") {
      let err10 = { instancePath: instancePath + "/frequentie", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.stand !== void 0) {
      let data7 = data.stand;
      if (!(data7 === "gereed" || data7 === "lopend" || data7 === "niet-gestart" || data7 === "vervallen")) {
        let err11 = { instancePath: instancePath + "/stand", keyword: "enum", params: { allowedValues: schema18.properties.stand.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.onzeker !== void 0 && data.onzeker !== !0) {
      let err12 = { instancePath: instancePath + "/onzeker", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.voorstel !== void 0 && typeof data.voorstel != "boolean") {
      let err13 = { instancePath: instancePath + "/voorstel", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.bron !== void 0 && typeof data.bron != "string") {
      let err14 = { instancePath: instancePath + "/bron", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    data.plaats !== void 0 && (validate32(data.plaats, { instancePath: instancePath + "/plaats" }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length));
  } else {
    let err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.titel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "titel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.titel_en === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "titel_en" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.domein === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.norm === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "norm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.grondslag === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "grondslag" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.eisen === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "eisen" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.oordeel === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "oordeel" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.uitgewerkt === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "uitgewerkt" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.ontbreekt === void 0) {
      let err9 = { instancePath, keyword: "required", params: { missingProperty: "ontbreekt" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.uitwerking === void 0) {
      let err10 = { instancePath, keyword: "required", params: { missingProperty: "uitwerking" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema8.properties, key0)) {
        let err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err12 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err13 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.titel_en !== void 0 && typeof data.titel_en != "string") {
      let err14 = { instancePath: instancePath + "/titel_en", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.domein !== void 0) {
      let data3 = data.domein;
      if (!(data3 === "bestuurlijk" || data3 === "ambtelijk")) {
        let err15 = { instancePath: instancePath + "/domein", keyword: "enum", params: { allowedValues: schema8.properties.domein.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.norm !== void 0 && typeof data.norm != "string") {
      let err16 = { instancePath: instancePath + "/norm", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.grondslag !== void 0) {
      let data5 = data.grondslag;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err17 = { instancePath: instancePath + "/grondslag/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/grondslag", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.eisen !== void 0) {
      let data7 = data.eisen;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate25(data7[i1], { instancePath: instancePath + "/eisen/" + i1 }) || (vErrors = samen(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/eisen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.oordeel !== void 0 && (validate36(data.oordeel, { instancePath: instancePath + "/oordeel" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.uitgewerkt !== void 0) {
      let data10 = data.uitgewerkt;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate38(data10[i2], { instancePath: instancePath + "/uitgewerkt/" + i2 }) || (vErrors = samen(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/uitgewerkt", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.ontbreekt !== void 0) {
      let data12 = data.ontbreekt;
      if (Array.isArray(data12)) {
        let len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate41(data12[i3], { instancePath: instancePath + "/ontbreekt/" + i3 }) || (vErrors = samen(vErrors, validate41.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/ontbreekt", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.uitwerking !== void 0) {
      let data14 = data.uitwerking;
      if (Array.isArray(data14)) {
        let len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate47(data14[i4], { instancePath: instancePath + "/uitwerking/" + i4 }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/uitwerking", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, toelichting: { type: "string" }, eenheden: { type: "array", items: { $ref: "#/$defs/Eenheidoordeel" } }, weggelaten: { type: "array", items: { type: "object", properties: { eis: { type: "string" }, tekst: { type: "string" }, uitkomst: { $ref: "#/$defs/Uitkomst" }, zwaarte: { enum: ["wettelijk", "basisnorm", "aanbeveling"] }, reden: { type: "string" } }, required: ["eis", "tekst", "uitkomst", "reden"], additionalProperties: !1 } } }, required: ["id", "titel", "toelichting", "eenheden", "weggelaten"], additionalProperties: !1 }, schema20 = { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, domein: { type: "array", items: { enum: ["bestuurlijk", "ambtelijk"] } }, norm: { type: "string" }, eisen: { type: "array", items: { type: "string" } }, kern: { type: "array", items: { type: "object", properties: { eis: { type: "string" }, bron: { type: "string" } }, required: ["eis", "bron"], additionalProperties: !1 } }, oordeel: { $ref: "#/$defs/Oordeel" }, uitgewerkt: { type: "array", items: { $ref: "#/$defs/Uitgewerkt" } }, ontbreekt: { type: "array", items: { $ref: "#/$defs/Ontbreekt" } }, uitwerking: { type: "array", items: { $ref: "#/$defs/Uitwerking" } } }, required: ["id", "titel", "domein", "eisen", "kern", "oordeel", "uitgewerkt", "ontbreekt", "uitwerking"], additionalProperties: !1 };
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
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
    if (data.eisen === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "eisen" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kern === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "kern" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.oordeel === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "oordeel" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.uitgewerkt === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "uitgewerkt" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.ontbreekt === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "ontbreekt" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.uitwerking === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "uitwerking" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema20.properties, key0)) {
        let err9 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err10 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err11 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.domein !== void 0) {
      let data2 = data.domein;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "bestuurlijk" || data3 === "ambtelijk")) {
            let err12 = { instancePath: instancePath + "/domein/" + i0, keyword: "enum", params: { allowedValues: schema20.properties.domein.items.enum } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/domein", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.norm !== void 0 && typeof data.norm != "string") {
      let err14 = { instancePath: instancePath + "/norm", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.eisen !== void 0) {
      let data5 = data.eisen;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            let err15 = { instancePath: instancePath + "/eisen/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      } else {
        let err16 = { instancePath: instancePath + "/eisen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.kern !== void 0) {
      let data7 = data.kern;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.eis === void 0) {
              let err17 = { instancePath: instancePath + "/kern/" + i2, keyword: "required", params: { missingProperty: "eis" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data8.bron === void 0) {
              let err18 = { instancePath: instancePath + "/kern/" + i2, keyword: "required", params: { missingProperty: "bron" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key1 in data8)
              if (!(key1 === "eis" || key1 === "bron")) {
                let err19 = { instancePath: instancePath + "/kern/" + i2, keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data8.eis !== void 0 && typeof data8.eis != "string") {
              let err20 = { instancePath: instancePath + "/kern/" + i2 + "/eis", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data8.bron !== void 0 && typeof data8.bron != "string") {
              let err21 = { instancePath: instancePath + "/kern/" + i2 + "/bron", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/kern/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/kern", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.oordeel !== void 0 && (validate36(data.oordeel, { instancePath: instancePath + "/oordeel" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.uitgewerkt !== void 0) {
      let data12 = data.uitgewerkt;
      if (Array.isArray(data12)) {
        let len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate38(data12[i3], { instancePath: instancePath + "/uitgewerkt/" + i3 }) || (vErrors = samen(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/uitgewerkt", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.ontbreekt !== void 0) {
      let data14 = data.ontbreekt;
      if (Array.isArray(data14)) {
        let len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate41(data14[i4], { instancePath: instancePath + "/ontbreekt/" + i4 }) || (vErrors = samen(vErrors, validate41.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/ontbreekt", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.uitwerking !== void 0) {
      let data16 = data.uitwerking;
      if (Array.isArray(data16)) {
        let len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate47(data16[i5], { instancePath: instancePath + "/uitwerking/" + i5 }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/uitwerking", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.titel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "titel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.toelichting === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "toelichting" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.eenheden === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "eenheden" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.weggelaten === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "weggelaten" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titel" || key0 === "toelichting" || key0 === "eenheden" || key0 === "weggelaten")) {
        let err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err6 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err7 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.toelichting !== void 0 && typeof data.toelichting != "string") {
      let err8 = { instancePath: instancePath + "/toelichting", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.eenheden !== void 0) {
      let data3 = data.eenheden;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate52(data3[i0], { instancePath: instancePath + "/eenheden/" + i0 }) || (vErrors = samen(vErrors, validate52.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/eenheden", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.weggelaten !== void 0) {
      let data5 = data.weggelaten;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.eis === void 0) {
              let err10 = { instancePath: instancePath + "/weggelaten/" + i1, keyword: "required", params: { missingProperty: "eis" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data6.tekst === void 0) {
              let err11 = { instancePath: instancePath + "/weggelaten/" + i1, keyword: "required", params: { missingProperty: "tekst" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data6.uitkomst === void 0) {
              let err12 = { instancePath: instancePath + "/weggelaten/" + i1, keyword: "required", params: { missingProperty: "uitkomst" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data6.reden === void 0) {
              let err13 = { instancePath: instancePath + "/weggelaten/" + i1, keyword: "required", params: { missingProperty: "reden" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            for (let key1 in data6)
              if (!(key1 === "eis" || key1 === "tekst" || key1 === "uitkomst" || key1 === "zwaarte" || key1 === "reden")) {
                let err14 = { instancePath: instancePath + "/weggelaten/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            if (data6.eis !== void 0 && typeof data6.eis != "string") {
              let err15 = { instancePath: instancePath + "/weggelaten/" + i1 + "/eis", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.tekst !== void 0 && typeof data6.tekst != "string") {
              let err16 = { instancePath: instancePath + "/weggelaten/" + i1 + "/tekst", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6.uitkomst !== void 0 && (validate26(data6.uitkomst, { instancePath: instancePath + "/weggelaten/" + i1 + "/uitkomst" }) || (vErrors = samen(vErrors, validate26.errors), errors = vErrors.length)), data6.zwaarte !== void 0) {
              let data10 = data6.zwaarte;
              if (!(data10 === "wettelijk" || data10 === "basisnorm" || data10 === "aanbeveling")) {
                let err17 = { instancePath: instancePath + "/weggelaten/" + i1 + "/zwaarte", keyword: "enum", params: { allowedValues: schema19.properties.weggelaten.items.properties.zwaarte.enum } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data6.reden !== void 0 && typeof data6.reden != "string") {
              let err18 = { instancePath: instancePath + "/weggelaten/" + i1 + "/reden", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/weggelaten/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/weggelaten", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", properties: { eis: { type: "string" }, onderwerp: { type: "string" }, tekst: { type: "string" }, soort: { enum: ["niet-voldaan", "onbekend"] }, zwaarte: { $ref: "#/$defs/Zwaarte" }, nu: { enum: ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"] } }, required: ["eis", "onderwerp", "tekst", "soort", "zwaarte"], additionalProperties: !1 };
function validate61(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.onderwerp === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "onderwerp" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tekst === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.soort === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.zwaarte === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "zwaarte" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eis" || key0 === "onderwerp" || key0 === "tekst" || key0 === "soort" || key0 === "zwaarte" || key0 === "nu")) {
        let err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.eis !== void 0 && typeof data.eis != "string") {
      let err6 = { instancePath: instancePath + "/eis", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.onderwerp !== void 0 && typeof data.onderwerp != "string") {
      let err7 = { instancePath: instancePath + "/onderwerp", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err8 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.soort !== void 0) {
      let data3 = data.soort;
      if (!(data3 === "niet-voldaan" || data3 === "onbekend")) {
        let err9 = { instancePath: instancePath + "/soort", keyword: "enum", params: { allowedValues: schema22.properties.soort.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.zwaarte !== void 0 && (validate42(data.zwaarte, { instancePath: instancePath + "/zwaarte" }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length)), data.nu !== void 0) {
      let data5 = data.nu;
      if (!(data5 === "voldaan" || data5 === "niet-voldaan" || data5 === "onbekend" || data5 === "afwijking" || data5 === "niet-getoetst" || data5 === "nvt")) {
        let err10 = { instancePath: instancePath + "/nu", keyword: "enum", params: { allowedValues: schema22.properties.nu.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, van: { $ref: "#/$defs/Oordeel" }, naar: { $ref: "#/$defs/Oordeel" }, zwaarte: { $ref: "#/$defs/Zwaarte" } }, required: ["id", "titel", "domein", "van", "naar", "zwaarte"], additionalProperties: !1 };
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
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
    if (data.van === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "van" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.naar === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "naar" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.zwaarte === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "zwaarte" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titel" || key0 === "domein" || key0 === "van" || key0 === "naar" || key0 === "zwaarte")) {
        let err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err8 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.domein !== void 0) {
      let data2 = data.domein;
      if (!(data2 === "bestuurlijk" || data2 === "ambtelijk")) {
        let err9 = { instancePath: instancePath + "/domein", keyword: "enum", params: { allowedValues: schema23.properties.domein.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.van !== void 0 && (validate36(data.van, { instancePath: instancePath + "/van" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.naar !== void 0 && (validate36(data.naar, { instancePath: instancePath + "/naar" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.zwaarte !== void 0 && (validate42(data.zwaarte, { instancePath: instancePath + "/zwaarte" }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.peildatum === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "peildatum" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.normenkader === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "normenkader" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.gaten === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "gaten" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.weg === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "weg" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.gedaald === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "gedaald" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.let_op === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "let_op" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "peildatum" || key0 === "normenkader" || key0 === "gaten" || key0 === "weg" || key0 === "gedaald" || key0 === "let_op")) {
        let err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.peildatum !== void 0 && typeof data.peildatum != "string") {
      let err7 = { instancePath: instancePath + "/peildatum", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.normenkader !== void 0) {
      let data1 = data.normenkader;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          let err8 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.versie === void 0) {
          let err9 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "id" || key1 === "versie")) {
            let err10 = { instancePath: instancePath + "/normenkader", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data1.id !== void 0 && typeof data1.id != "string") {
          let err11 = { instancePath: instancePath + "/normenkader/id", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.versie !== void 0 && typeof data1.versie != "string") {
          let err12 = { instancePath: instancePath + "/normenkader/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/normenkader", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.gaten !== void 0) {
      let data4 = data.gaten;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.nieuw === void 0) {
          let err14 = { instancePath: instancePath + "/gaten", keyword: "required", params: { missingProperty: "nieuw" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.erger === void 0) {
          let err15 = { instancePath: instancePath + "/gaten", keyword: "required", params: { missingProperty: "erger" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.bekend === void 0) {
          let err16 = { instancePath: instancePath + "/gaten", keyword: "required", params: { missingProperty: "bekend" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.lichter === void 0) {
          let err17 = { instancePath: instancePath + "/gaten", keyword: "required", params: { missingProperty: "lichter" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (let key2 in data4)
          if (!(key2 === "nieuw" || key2 === "erger" || key2 === "bekend" || key2 === "lichter")) {
            let err18 = { instancePath: instancePath + "/gaten", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        if (data4.nieuw !== void 0) {
          let data5 = data4.nieuw;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            let err19 = { instancePath: instancePath + "/gaten/nieuw", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data4.erger !== void 0) {
          let data6 = data4.erger;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err20 = { instancePath: instancePath + "/gaten/erger", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data4.bekend !== void 0) {
          let data7 = data4.bekend;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err21 = { instancePath: instancePath + "/gaten/bekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data4.lichter !== void 0) {
          let data8 = data4.lichter;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err22 = { instancePath: instancePath + "/gaten/lichter", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/gaten", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.weg !== void 0) {
      let data9 = data.weg;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data9[i0], { instancePath: instancePath + "/weg/" + i0 }) || (vErrors = samen(vErrors, validate61.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/weg", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.gedaald !== void 0) {
      let data11 = data.gedaald;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate64(data11[i1], { instancePath: instancePath + "/gedaald/" + i1 }) || (vErrors = samen(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/gedaald", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.let_op !== void 0) {
      let data13 = data.let_op;
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data13[i2] != "string") {
            let err26 = { instancePath: instancePath + "/let_op/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      } else {
        let err27 = { instancePath: instancePath + "/let_op", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", properties: { id: { type: "string" }, ernst: { enum: ["hoog", "middel", "laag"] }, tekst: { type: "string" }, plaatsen: { type: "array", items: { $ref: "#/$defs/Plaats" } }, baseline: { enum: ["nieuw", "bekend"] } }, required: ["id", "ernst", "tekst", "plaatsen"], additionalProperties: !1 };
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ernst === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "ernst" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tekst === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.plaatsen === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "plaatsen" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "ernst" || key0 === "tekst" || key0 === "plaatsen" || key0 === "baseline")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err5 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.ernst !== void 0) {
      let data1 = data.ernst;
      if (!(data1 === "hoog" || data1 === "middel" || data1 === "laag")) {
        let err6 = { instancePath: instancePath + "/ernst", keyword: "enum", params: { allowedValues: schema24.properties.ernst.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err7 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.plaatsen !== void 0) {
      let data3 = data.plaatsen;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate32(data3[i0], { instancePath: instancePath + "/plaatsen/" + i0 }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/plaatsen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data5 = data.baseline;
      if (!(data5 === "nieuw" || data5 === "bekend")) {
        let err9 = { instancePath: instancePath + "/baseline", keyword: "enum", params: { allowedValues: schema24.properties.baseline.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sectie === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "sectie" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.titel === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "titel" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sectie" || key0 === "soort" || key0 === "titel")) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.sectie !== void 0 && typeof data.sectie != "string") {
      let err4 = { instancePath: instancePath + "/sectie", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.soort !== void 0 && typeof data.soort != "string") {
      let err5 = { instancePath: instancePath + "/soort", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err6 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", properties: { citaat: { type: "string" }, jci: { type: "string" }, van: { type: "string" }, tot: { anyOf: [{ type: "null" }, { type: "string" }] }, zekerheid: { enum: ["hoog", "middel"] } }, required: ["citaat", "van", "tot", "zekerheid"], additionalProperties: !1 };
function validate75(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.citaat === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "citaat" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.van === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "van" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tot === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "tot" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.zekerheid === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "zekerheid" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "citaat" || key0 === "jci" || key0 === "van" || key0 === "tot" || key0 === "zekerheid")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.citaat !== void 0 && typeof data.citaat != "string") {
      let err5 = { instancePath: instancePath + "/citaat", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.jci !== void 0 && typeof data.jci != "string") {
      let err6 = { instancePath: instancePath + "/jci", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.van !== void 0 && typeof data.van != "string") {
      let err7 = { instancePath: instancePath + "/van", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.tot !== void 0) {
      let data3 = data.tot, _errs9 = errors, valid1 = !1, _errs10 = errors;
      if (data3 !== null) {
        let err8 = { instancePath: instancePath + "/tot", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        let _errs12 = errors;
        if (typeof data3 != "string") {
          let err9 = { instancePath: instancePath + "/tot", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/tot", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.zekerheid !== void 0) {
      let data4 = data.zekerheid;
      if (!(data4 === "hoog" || data4 === "middel")) {
        let err11 = { instancePath: instancePath + "/zekerheid", keyword: "enum", params: { allowedValues: schema26.properties.zekerheid.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.oordelen === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "oordelen" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uitkomsten === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "uitkomsten" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.open === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "open" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.aspecten === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "aspecten" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.acties === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "acties" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.signalen === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "signalen" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "oordelen" || key0 === "eenheden" || key0 === "uitkomsten" || key0 === "open" || key0 === "aspecten" || key0 === "acties" || key0 === "signalen")) {
        let err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.oordelen !== void 0) {
      let data0 = data.oordelen;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0["niet-getoetst"] === void 0) {
          let err7 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.nvt === void 0) {
          let err8 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.voldoet === void 0) {
          let err9 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.deels === void 0) {
          let err10 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "deels" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0["voldoet-niet"] === void 0) {
          let err11 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet-niet" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "niet-getoetst" || key1 === "nvt" || key1 === "voldoet" || key1 === "deels" || key1 === "voldoet-niet")) {
            let err12 = { instancePath: instancePath + "/oordelen", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data0["niet-getoetst"] !== void 0) {
          let data1 = data0["niet-getoetst"];
          if (!(typeof data1 == "number" && isFinite(data1))) {
            let err13 = { instancePath: instancePath + "/oordelen/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data0.nvt !== void 0) {
          let data2 = data0.nvt;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err14 = { instancePath: instancePath + "/oordelen/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.voldoet !== void 0) {
          let data3 = data0.voldoet;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            let err15 = { instancePath: instancePath + "/oordelen/voldoet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.deels !== void 0) {
          let data4 = data0.deels;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err16 = { instancePath: instancePath + "/oordelen/deels", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0["voldoet-niet"] !== void 0) {
          let data5 = data0["voldoet-niet"];
          if (!(typeof data5 == "number" && isFinite(data5))) {
            let err17 = { instancePath: instancePath + "/oordelen/voldoet-niet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/oordelen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.eenheden !== void 0) {
      let data6 = data.eenheden;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6["niet-getoetst"] === void 0) {
          let err19 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.nvt === void 0) {
          let err20 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6.voldoet === void 0) {
          let err21 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "voldoet" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6.deels === void 0) {
          let err22 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "deels" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6["voldoet-niet"] === void 0) {
          let err23 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "voldoet-niet" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data6)
          if (!(key2 === "niet-getoetst" || key2 === "nvt" || key2 === "voldoet" || key2 === "deels" || key2 === "voldoet-niet")) {
            let err24 = { instancePath: instancePath + "/eenheden", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data6["niet-getoetst"] !== void 0) {
          let data7 = data6["niet-getoetst"];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err25 = { instancePath: instancePath + "/eenheden/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data6.nvt !== void 0) {
          let data8 = data6.nvt;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err26 = { instancePath: instancePath + "/eenheden/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data6.voldoet !== void 0) {
          let data9 = data6.voldoet;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err27 = { instancePath: instancePath + "/eenheden/voldoet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data6.deels !== void 0) {
          let data10 = data6.deels;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err28 = { instancePath: instancePath + "/eenheden/deels", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data6["voldoet-niet"] !== void 0) {
          let data11 = data6["voldoet-niet"];
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err29 = { instancePath: instancePath + "/eenheden/voldoet-niet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/eenheden", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.uitkomsten !== void 0) {
      let data12 = data.uitkomsten;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.voldaan === void 0) {
          let err31 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "voldaan" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data12["niet-voldaan"] === void 0) {
          let err32 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "niet-voldaan" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data12.onbekend === void 0) {
          let err33 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "onbekend" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data12.afwijking === void 0) {
          let err34 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "afwijking" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data12["niet-getoetst"] === void 0) {
          let err35 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data12.nvt === void 0) {
          let err36 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        for (let key3 in data12)
          if (!(key3 === "voldaan" || key3 === "niet-voldaan" || key3 === "onbekend" || key3 === "afwijking" || key3 === "niet-getoetst" || key3 === "nvt")) {
            let err37 = { instancePath: instancePath + "/uitkomsten", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        if (data12.voldaan !== void 0) {
          let data13 = data12.voldaan;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            let err38 = { instancePath: instancePath + "/uitkomsten/voldaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data12["niet-voldaan"] !== void 0) {
          let data14 = data12["niet-voldaan"];
          if (!(typeof data14 == "number" && isFinite(data14))) {
            let err39 = { instancePath: instancePath + "/uitkomsten/niet-voldaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data12.onbekend !== void 0) {
          let data15 = data12.onbekend;
          if (!(typeof data15 == "number" && isFinite(data15))) {
            let err40 = { instancePath: instancePath + "/uitkomsten/onbekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data12.afwijking !== void 0) {
          let data16 = data12.afwijking;
          if (!(typeof data16 == "number" && isFinite(data16))) {
            let err41 = { instancePath: instancePath + "/uitkomsten/afwijking", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data12["niet-getoetst"] !== void 0) {
          let data17 = data12["niet-getoetst"];
          if (!(typeof data17 == "number" && isFinite(data17))) {
            let err42 = { instancePath: instancePath + "/uitkomsten/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data12.nvt !== void 0) {
          let data18 = data12.nvt;
          if (!(typeof data18 == "number" && isFinite(data18))) {
            let err43 = { instancePath: instancePath + "/uitkomsten/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/uitkomsten", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.open !== void 0) {
      let data19 = data.open;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.wettelijk === void 0) {
          let err45 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "wettelijk" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data19.basisnorm === void 0) {
          let err46 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "basisnorm" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data19.aanbeveling === void 0) {
          let err47 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "aanbeveling" } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        for (let key4 in data19)
          if (!(key4 === "wettelijk" || key4 === "basisnorm" || key4 === "aanbeveling")) {
            let err48 = { instancePath: instancePath + "/open", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        if (data19.wettelijk !== void 0) {
          let data20 = data19.wettelijk;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20["niet-voldaan"] === void 0) {
              let err49 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data20.onbekend === void 0) {
              let err50 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            for (let key5 in data20)
              if (!(key5 === "niet-voldaan" || key5 === "onbekend")) {
                let err51 = { instancePath: instancePath + "/open/wettelijk", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            if (data20["niet-voldaan"] !== void 0) {
              let data21 = data20["niet-voldaan"];
              if (!(typeof data21 == "number" && isFinite(data21))) {
                let err52 = { instancePath: instancePath + "/open/wettelijk/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data20.onbekend !== void 0) {
              let data22 = data20.onbekend;
              if (!(typeof data22 == "number" && isFinite(data22))) {
                let err53 = { instancePath: instancePath + "/open/wettelijk/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
          } else {
            let err54 = { instancePath: instancePath + "/open/wettelijk", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data19.basisnorm !== void 0) {
          let data23 = data19.basisnorm;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23["niet-voldaan"] === void 0) {
              let err55 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data23.onbekend === void 0) {
              let err56 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            for (let key6 in data23)
              if (!(key6 === "niet-voldaan" || key6 === "onbekend")) {
                let err57 = { instancePath: instancePath + "/open/basisnorm", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            if (data23["niet-voldaan"] !== void 0) {
              let data24 = data23["niet-voldaan"];
              if (!(typeof data24 == "number" && isFinite(data24))) {
                let err58 = { instancePath: instancePath + "/open/basisnorm/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data23.onbekend !== void 0) {
              let data25 = data23.onbekend;
              if (!(typeof data25 == "number" && isFinite(data25))) {
                let err59 = { instancePath: instancePath + "/open/basisnorm/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/open/basisnorm", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data19.aanbeveling !== void 0) {
          let data26 = data19.aanbeveling;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26["niet-voldaan"] === void 0) {
              let err61 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            if (data26.onbekend === void 0) {
              let err62 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            for (let key7 in data26)
              if (!(key7 === "niet-voldaan" || key7 === "onbekend")) {
                let err63 = { instancePath: instancePath + "/open/aanbeveling", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            if (data26["niet-voldaan"] !== void 0) {
              let data27 = data26["niet-voldaan"];
              if (!(typeof data27 == "number" && isFinite(data27))) {
                let err64 = { instancePath: instancePath + "/open/aanbeveling/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data26.onbekend !== void 0) {
              let data28 = data26.onbekend;
              if (!(typeof data28 == "number" && isFinite(data28))) {
                let err65 = { instancePath: instancePath + "/open/aanbeveling/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
          } else {
            let err66 = { instancePath: instancePath + "/open/aanbeveling", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        let err67 = { instancePath: instancePath + "/open", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.aspecten !== void 0) {
      let data29 = data.aspecten;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.opzet === void 0) {
          let err68 = { instancePath: instancePath + "/aspecten", keyword: "required", params: { missingProperty: "opzet" } };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data29.bestaan === void 0) {
          let err69 = { instancePath: instancePath + "/aspecten", keyword: "required", params: { missingProperty: "bestaan" } };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data29.werking === void 0) {
          let err70 = { instancePath: instancePath + "/aspecten", keyword: "required", params: { missingProperty: "werking" } };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        for (let key8 in data29)
          if (!(key8 === "opzet" || key8 === "bestaan" || key8 === "werking")) {
            let err71 = { instancePath: instancePath + "/aspecten", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        if (data29.opzet !== void 0) {
          let data30 = data29.opzet;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.voldaan === void 0) {
              let err72 = { instancePath: instancePath + "/aspecten/opzet", keyword: "required", params: { missingProperty: "voldaan" } };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
            if (data30["niet-voldaan"] === void 0) {
              let err73 = { instancePath: instancePath + "/aspecten/opzet", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (data30.onbekend === void 0) {
              let err74 = { instancePath: instancePath + "/aspecten/opzet", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            for (let key9 in data30)
              if (!(key9 === "voldaan" || key9 === "niet-voldaan" || key9 === "onbekend")) {
                let err75 = { instancePath: instancePath + "/aspecten/opzet", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            if (data30.voldaan !== void 0) {
              let data31 = data30.voldaan;
              if (!(typeof data31 == "number" && isFinite(data31))) {
                let err76 = { instancePath: instancePath + "/aspecten/opzet/voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
            if (data30["niet-voldaan"] !== void 0) {
              let data32 = data30["niet-voldaan"];
              if (!(typeof data32 == "number" && isFinite(data32))) {
                let err77 = { instancePath: instancePath + "/aspecten/opzet/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data30.onbekend !== void 0) {
              let data33 = data30.onbekend;
              if (!(typeof data33 == "number" && isFinite(data33))) {
                let err78 = { instancePath: instancePath + "/aspecten/opzet/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
          } else {
            let err79 = { instancePath: instancePath + "/aspecten/opzet", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data29.bestaan !== void 0) {
          let data34 = data29.bestaan;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.voldaan === void 0) {
              let err80 = { instancePath: instancePath + "/aspecten/bestaan", keyword: "required", params: { missingProperty: "voldaan" } };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data34["niet-voldaan"] === void 0) {
              let err81 = { instancePath: instancePath + "/aspecten/bestaan", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data34.onbekend === void 0) {
              let err82 = { instancePath: instancePath + "/aspecten/bestaan", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
            for (let key10 in data34)
              if (!(key10 === "voldaan" || key10 === "niet-voldaan" || key10 === "onbekend")) {
                let err83 = { instancePath: instancePath + "/aspecten/bestaan", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            if (data34.voldaan !== void 0) {
              let data35 = data34.voldaan;
              if (!(typeof data35 == "number" && isFinite(data35))) {
                let err84 = { instancePath: instancePath + "/aspecten/bestaan/voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
            if (data34["niet-voldaan"] !== void 0) {
              let data36 = data34["niet-voldaan"];
              if (!(typeof data36 == "number" && isFinite(data36))) {
                let err85 = { instancePath: instancePath + "/aspecten/bestaan/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
            if (data34.onbekend !== void 0) {
              let data37 = data34.onbekend;
              if (!(typeof data37 == "number" && isFinite(data37))) {
                let err86 = { instancePath: instancePath + "/aspecten/bestaan/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
          } else {
            let err87 = { instancePath: instancePath + "/aspecten/bestaan", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data29.werking !== void 0) {
          let data38 = data29.werking;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.voldaan === void 0) {
              let err88 = { instancePath: instancePath + "/aspecten/werking", keyword: "required", params: { missingProperty: "voldaan" } };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
            if (data38["niet-voldaan"] === void 0) {
              let err89 = { instancePath: instancePath + "/aspecten/werking", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
            if (data38.onbekend === void 0) {
              let err90 = { instancePath: instancePath + "/aspecten/werking", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            for (let key11 in data38)
              if (!(key11 === "voldaan" || key11 === "niet-voldaan" || key11 === "onbekend")) {
                let err91 = { instancePath: instancePath + "/aspecten/werking", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            if (data38.voldaan !== void 0) {
              let data39 = data38.voldaan;
              if (!(typeof data39 == "number" && isFinite(data39))) {
                let err92 = { instancePath: instancePath + "/aspecten/werking/voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
            if (data38["niet-voldaan"] !== void 0) {
              let data40 = data38["niet-voldaan"];
              if (!(typeof data40 == "number" && isFinite(data40))) {
                let err93 = { instancePath: instancePath + "/aspecten/werking/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            }
            if (data38.onbekend !== void 0) {
              let data41 = data38.onbekend;
              if (!(typeof data41 == "number" && isFinite(data41))) {
                let err94 = { instancePath: instancePath + "/aspecten/werking/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
          } else {
            let err95 = { instancePath: instancePath + "/aspecten/werking", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
      } else {
        let err96 = { instancePath: instancePath + "/aspecten", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.acties !== void 0) {
      let data42 = data.acties;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.gepland === void 0) {
          let err97 = { instancePath: instancePath + "/acties", keyword: "required", params: { missingProperty: "gepland" } };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        if (data42.voorstel === void 0) {
          let err98 = { instancePath: instancePath + "/acties", keyword: "required", params: { missingProperty: "voorstel" } };
          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
        }
        for (let key12 in data42)
          if (!(key12 === "gepland" || key12 === "voorstel")) {
            let err99 = { instancePath: instancePath + "/acties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        if (data42.gepland !== void 0) {
          let data43 = data42.gepland;
          if (!(typeof data43 == "number" && isFinite(data43))) {
            let err100 = { instancePath: instancePath + "/acties/gepland", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data42.voorstel !== void 0) {
          let data44 = data42.voorstel;
          if (!(typeof data44 == "number" && isFinite(data44))) {
            let err101 = { instancePath: instancePath + "/acties/voorstel", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
      } else {
        let err102 = { instancePath: instancePath + "/acties", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
    if (data.signalen !== void 0) {
      let data45 = data.signalen;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.hoog === void 0) {
          let err103 = { instancePath: instancePath + "/signalen", keyword: "required", params: { missingProperty: "hoog" } };
          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
        }
        if (data45.middel === void 0) {
          let err104 = { instancePath: instancePath + "/signalen", keyword: "required", params: { missingProperty: "middel" } };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
        if (data45.laag === void 0) {
          let err105 = { instancePath: instancePath + "/signalen", keyword: "required", params: { missingProperty: "laag" } };
          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
        }
        for (let key13 in data45)
          if (!(key13 === "hoog" || key13 === "middel" || key13 === "laag")) {
            let err106 = { instancePath: instancePath + "/signalen", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        if (data45.hoog !== void 0) {
          let data46 = data45.hoog;
          if (!(typeof data46 == "number" && isFinite(data46))) {
            let err107 = { instancePath: instancePath + "/signalen/hoog", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
        if (data45.middel !== void 0) {
          let data47 = data45.middel;
          if (!(typeof data47 == "number" && isFinite(data47))) {
            let err108 = { instancePath: instancePath + "/signalen/middel", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
        }
        if (data45.laag !== void 0) {
          let data48 = data45.laag;
          if (!(typeof data48 == "number" && isFinite(data48))) {
            let err109 = { instancePath: instancePath + "/signalen/laag", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
      } else {
        let err110 = { instancePath: instancePath + "/signalen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
  } else {
    let err111 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.versie === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "versie" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.hulpmiddel === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "hulpmiddel" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.taal === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "taal" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.organisatie === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "organisatie" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.peildatum === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "peildatum" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.peildatum_bron === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "peildatum_bron" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.normenkader === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "normenkader" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.selectie === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "selectie" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.normen === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "normen" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.signalen === void 0) {
      let err9 = { instancePath, keyword: "required", params: { missingProperty: "signalen" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.grondslagen === void 0) {
      let err10 = { instancePath, keyword: "required", params: { missingProperty: "grondslagen" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.samenvatting === void 0) {
      let err11 = { instancePath, keyword: "required", params: { missingProperty: "samenvatting" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.grenzen === void 0) {
      let err12 = { instancePath, keyword: "required", params: { missingProperty: "grenzen" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err13 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.versie !== void 0 && data.versie !== "1.1") {
      let err14 = { instancePath: instancePath + "/versie", keyword: "const", params: { allowedValue: "1.1" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.hulpmiddel !== void 0) {
      let data1 = data.hulpmiddel;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.naam === void 0) {
          let err15 = { instancePath: instancePath + "/hulpmiddel", keyword: "required", params: { missingProperty: "naam" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data1.versie === void 0) {
          let err16 = { instancePath: instancePath + "/hulpmiddel", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "naam" || key1 === "versie")) {
            let err17 = { instancePath: instancePath + "/hulpmiddel", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data1.naam !== void 0 && data1.naam !== "basisnormen") {
          let err18 = { instancePath: instancePath + "/hulpmiddel/naam", keyword: "const", params: { allowedValue: "basisnormen" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data1.versie !== void 0 && typeof data1.versie != "string") {
          let err19 = { instancePath: instancePath + "/hulpmiddel/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/hulpmiddel", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.taal !== void 0) {
      let data4 = data.taal;
      if (!(data4 === "nl" || data4 === "en")) {
        let err21 = { instancePath: instancePath + "/taal", keyword: "enum", params: { allowedValues: schema6.properties.taal.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.organisatie !== void 0) {
      let data5 = data.organisatie;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.naam === void 0) {
          let err22 = { instancePath: instancePath + "/organisatie", keyword: "required", params: { missingProperty: "naam" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data5.type === void 0) {
          let err23 = { instancePath: instancePath + "/organisatie", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data5)
          if (!(key2 === "naam" || key2 === "type" || key2 === "tooi" || key2 === "medewerkers")) {
            let err24 = { instancePath: instancePath + "/organisatie", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data5.naam !== void 0 && typeof data5.naam != "string") {
          let err25 = { instancePath: instancePath + "/organisatie/naam", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data5.type !== void 0) {
          let data7 = data5.type;
          if (!(data7 === "provincie" || data7 === "gemeente" || data7 === "waterschap" || data7 === "politie" || data7 === "rijk" || data7 === "gemeenschappelijke-regeling")) {
            let err26 = { instancePath: instancePath + "/organisatie/type", keyword: "enum", params: { allowedValues: schema6.properties.organisatie.properties.type.enum } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data5.tooi !== void 0 && typeof data5.tooi != "string") {
          let err27 = { instancePath: instancePath + "/organisatie/tooi", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data5.medewerkers !== void 0) {
          let data9 = data5.medewerkers;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err28 = { instancePath: instancePath + "/organisatie/medewerkers", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/organisatie", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.peildatum !== void 0 && typeof data.peildatum != "string") {
      let err30 = { instancePath: instancePath + "/peildatum", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.peildatum_bron !== void 0) {
      let data11 = data.peildatum_bron;
      if (!(data11 === "optie" || data11 === "beschrijving" || data11 === "vandaag")) {
        let err31 = { instancePath: instancePath + "/peildatum_bron", keyword: "enum", params: { allowedValues: schema6.properties.peildatum_bron.enum } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.normenkader !== void 0) {
      let data12 = data.normenkader;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.id === void 0) {
          let err32 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data12.versie === void 0) {
          let err33 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data12.titel === void 0) {
          let err34 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "titel" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        for (let key3 in data12)
          if (!(key3 === "id" || key3 === "versie" || key3 === "titel" || key3 === "uitbreiding")) {
            let err35 = { instancePath: instancePath + "/normenkader", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        if (data12.id !== void 0 && typeof data12.id != "string") {
          let err36 = { instancePath: instancePath + "/normenkader/id", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data12.versie !== void 0 && typeof data12.versie != "string") {
          let err37 = { instancePath: instancePath + "/normenkader/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data12.titel !== void 0 && typeof data12.titel != "string") {
          let err38 = { instancePath: instancePath + "/normenkader/titel", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        data12.uitbreiding !== void 0 && (validate22(data12.uitbreiding, { instancePath: instancePath + "/normenkader/uitbreiding" }) || (vErrors = samen(vErrors, validate22.errors), errors = vErrors.length));
      } else {
        let err39 = { instancePath: instancePath + "/normenkader", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.openbaar !== void 0) {
      let data17 = data.openbaar;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.drempel === void 0) {
          let err40 = { instancePath: instancePath + "/openbaar", keyword: "required", params: { missingProperty: "drempel" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        for (let key4 in data17)
          if (key4 !== "drempel") {
            let err41 = { instancePath: instancePath + "/openbaar", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        if (data17.drempel !== void 0) {
          let data18 = data17.drempel;
          if (!(typeof data18 == "number" && isFinite(data18))) {
            let err42 = { instancePath: instancePath + "/openbaar/drempel", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/openbaar", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.selectie !== void 0) {
      let data19 = data.selectie;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key5 in data19)
          if (!(key5 === "domein" || key5 === "norm")) {
            let err44 = { instancePath: instancePath + "/selectie", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data19.domein !== void 0) {
          let data20 = data19.domein;
          if (!(data20 === "bestuurlijk" || data20 === "ambtelijk")) {
            let err45 = { instancePath: instancePath + "/selectie/domein", keyword: "enum", params: { allowedValues: schema6.properties.selectie.properties.domein.enum } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data19.norm !== void 0) {
          let data21 = data19.norm;
          if (Array.isArray(data21)) {
            let len0 = data21.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data21[i0] != "string") {
                let err46 = { instancePath: instancePath + "/selectie/norm/" + i0, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
          } else {
            let err47 = { instancePath: instancePath + "/selectie/norm", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        let err48 = { instancePath: instancePath + "/selectie", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.normen !== void 0) {
      let data23 = data.normen;
      if (Array.isArray(data23)) {
        let len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate24(data23[i1], { instancePath: instancePath + "/normen/" + i1 }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
      } else {
        let err49 = { instancePath: instancePath + "/normen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.indeling !== void 0 && (validate51(data.indeling, { instancePath: instancePath + "/indeling" }) || (vErrors = samen(vErrors, validate51.errors), errors = vErrors.length)), data.baseline !== void 0 && (validate60(data.baseline, { instancePath: instancePath + "/baseline" }) || (vErrors = samen(vErrors, validate60.errors), errors = vErrors.length)), data.signalen !== void 0) {
      let data27 = data.signalen;
      if (Array.isArray(data27)) {
        let len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate70(data27[i2], { instancePath: instancePath + "/signalen/" + i2 }) || (vErrors = samen(vErrors, validate70.errors), errors = vErrors.length);
      } else {
        let err50 = { instancePath: instancePath + "/signalen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.feiten !== void 0) {
      let data29 = data.feiten;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29))
        for (let key6 in data29)
          validate73(data29[key6], { instancePath: instancePath + "/feiten/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = samen(vErrors, validate73.errors), errors = vErrors.length);
      else {
        let err51 = { instancePath: instancePath + "/feiten", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.grondslagen !== void 0) {
      let data31 = data.grondslagen;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31))
        for (let key7 in data31)
          validate75(data31[key7], { instancePath: instancePath + "/grondslagen/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = samen(vErrors, validate75.errors), errors = vErrors.length);
      else {
        let err52 = { instancePath: instancePath + "/grondslagen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.samenvatting !== void 0 && (validate77(data.samenvatting, { instancePath: instancePath + "/samenvatting" }) || (vErrors = samen(vErrors, validate77.errors), errors = vErrors.length)), data.grenzen !== void 0) {
      let data34 = data.grenzen;
      if (Array.isArray(data34)) {
        let len3 = data34.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data34[i3] != "string") {
            let err53 = { instancePath: instancePath + "/grenzen/" + i3, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
      } else {
        let err54 = { instancePath: instancePath + "/grenzen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
  } else {
    let err55 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}

/** Checks a saved rapport against its schema; undefined when it is in order. */
export function controleerRapport(waarde: unknown): readonly AjvFout[] | undefined {
  return vorm_rapport(waarde) ? undefined : vorm_rapport.errors;
}
