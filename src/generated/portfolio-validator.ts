// Generated from src/portfolio/portfolio-types.ts by `npm run generate`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";

// <stdin>
var vorm_portfolio = validate21, schema6 = { $id: "urn:basisnormen:schema:portfolio:1", type: "object", properties: { versie: { const: "1.0" }, hulpmiddel: { type: "object", properties: { naam: { const: "basisnormen" }, versie: { type: "string" } }, required: ["naam", "versie"], additionalProperties: !1 }, taal: { enum: ["nl", "en"] }, normenkader: { type: "object", properties: { id: { type: "string" }, versie: { type: "string" }, titel: { type: "string" }, uitbreiding: { $ref: "#/$defs/Uitbreiding" } }, required: ["id", "versie", "titel"], additionalProperties: !1 }, selectie: { type: "object", properties: { domein: { enum: ["bestuurlijk", "ambtelijk"] }, norm: { type: "array", items: { type: "string" } } }, required: [], additionalProperties: !1 }, peildatum: { type: "string" }, anoniem: { const: !0 }, deel: { $ref: "#/$defs/Deel" }, organisaties: { type: "array", items: { $ref: "#/$defs/Organisatieresultaat" } }, onleesbaar: { type: "array", items: { $ref: "#/$defs/Onleesbaar" } }, samenvatting: { $ref: "#/$defs/Portfoliosamenvatting" }, grenzen: { type: "array", items: { type: "string" } } }, required: ["versie", "hulpmiddel", "taal", "normenkader", "selectie", "organisaties", "onleesbaar", "samenvatting", "grenzen"], additionalProperties: !1, $defs: { Aspect: { enum: ["opzet", "bestaan", "werking"] }, Deel: { type: "object", properties: { nummers: { type: "array", items: { type: "number" } }, van: { type: "number" } }, required: ["nummers", "van"], additionalProperties: !1 }, Domeinoordelen: { type: "object", properties: { bestuurlijk: { enum: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"] }, ambtelijk: { enum: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"] } }, required: [], additionalProperties: !1 }, Eisverdeling: { type: "object", properties: { id: { type: "string" }, norm: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, eis: { type: "string" }, aspect: { $ref: "#/$defs/Aspect" }, kern: { type: "boolean" }, uitkomsten: { type: "object", properties: { "niet-getoetst": { type: "number" }, nvt: { type: "number" }, voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, afwijking: { type: "number" } }, required: ["niet-getoetst", "nvt", "voldaan", "niet-voldaan", "onbekend", "afwijking"], additionalProperties: !1 }, open: { type: "object", properties: { wettelijk: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, basisnorm: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, aanbeveling: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 } }, required: ["wettelijk", "basisnorm", "aanbeveling"], additionalProperties: !1 } }, required: ["id", "norm", "domein", "eis", "aspect", "kern", "uitkomsten", "open"], additionalProperties: !1 }, Normverdeling: { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, titel_en: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, oordelen: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 }, typen: { type: "object", additionalProperties: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 } } }, required: ["id", "titel", "titel_en", "domein", "oordelen", "typen"], additionalProperties: !1 }, Onleesbaar: { type: "object", properties: { map: { type: "string" }, fouten: { type: "number" } }, required: ["fouten"], additionalProperties: !1 }, Organisatieresultaat: { type: "object", properties: { naam: { type: "string" }, type: { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] }, tooi: { type: "string" }, medewerkers: { type: "number" }, omvang: { enum: ["0-49", "50-249", "250-999", "1000+"] }, map: { type: "string" }, peildatum: { type: "string" }, peildatum_bron: { enum: ["optie", "beschrijving", "vandaag"] }, oordelen: { type: "object", additionalProperties: { $ref: "#/$defs/Domeinoordelen" } }, samenvatting: { $ref: "#/$defs/Samenvatting" }, ergste: { type: "number" } }, required: ["naam", "type", "oordelen", "samenvatting", "ergste"], additionalProperties: !1 }, Peildata: { type: "object", properties: { eerste: { type: "string" }, laatste: { type: "string" } }, required: ["eerste", "laatste"], additionalProperties: !1 }, Portfoliosamenvatting: { type: "object", properties: { aantal: { type: "object", properties: { getoetst: { type: "number" }, onleesbaar: { type: "number" } }, required: ["getoetst", "onleesbaar"], additionalProperties: !1 }, typen: { type: "object", additionalProperties: { type: "number" } }, peildata: { $ref: "#/$defs/Peildata" }, oordelen: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 }, open: { type: "object", properties: { wettelijk: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, organisaties: { type: "number" } }, required: ["niet-voldaan", "onbekend", "organisaties"], additionalProperties: !1 }, basisnorm: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, organisaties: { type: "number" } }, required: ["niet-voldaan", "onbekend", "organisaties"], additionalProperties: !1 }, aanbeveling: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, organisaties: { type: "number" } }, required: ["niet-voldaan", "onbekend", "organisaties"], additionalProperties: !1 } }, required: ["wettelijk", "basisnorm", "aanbeveling"], additionalProperties: !1 }, signalen: { type: "object", properties: { hoog: { type: "number" }, middel: { type: "number" }, laag: { type: "number" } }, required: ["hoog", "middel", "laag"], additionalProperties: !1 }, normen: { type: "array", items: { $ref: "#/$defs/Normverdeling" } }, eisen: { type: "array", items: { $ref: "#/$defs/Eisverdeling" } } }, required: ["aantal", "typen", "oordelen", "open", "signalen", "normen", "eisen"], additionalProperties: !1 }, Samenvatting: { type: "object", properties: { oordelen: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 }, eenheden: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 }, uitkomsten: { type: "object", properties: { "niet-getoetst": { type: "number" }, nvt: { type: "number" }, voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, afwijking: { type: "number" } }, required: ["niet-getoetst", "nvt", "voldaan", "niet-voldaan", "onbekend", "afwijking"], additionalProperties: !1 }, open: { type: "object", properties: { wettelijk: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, basisnorm: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, aanbeveling: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 } }, required: ["wettelijk", "basisnorm", "aanbeveling"], additionalProperties: !1 }, aspecten: { type: "object", properties: { opzet: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend"], additionalProperties: !1 }, bestaan: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend"], additionalProperties: !1 }, werking: { type: "object", properties: { voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["voldaan", "niet-voldaan", "onbekend"], additionalProperties: !1 } }, required: ["opzet", "bestaan", "werking"], additionalProperties: !1 }, acties: { type: "object", properties: { gepland: { type: "number" }, voorstel: { type: "number" } }, required: ["gepland", "voorstel"], additionalProperties: !1 }, signalen: { type: "object", properties: { hoog: { type: "number" }, middel: { type: "number" }, laag: { type: "number" } }, required: ["hoog", "middel", "laag"], additionalProperties: !1 } }, required: ["oordelen", "uitkomsten", "open", "aspecten", "acties", "signalen"], additionalProperties: !1 }, Uitbreiding: { type: "object", properties: { van: { type: "object", properties: { id: { type: "string" }, versie: { type: "string" } }, required: ["id", "versie"], additionalProperties: !1 }, toegevoegd: { type: "array", items: { type: "string" } }, aangescherpt: { type: "array", items: { type: "string" } }, vervangen: { type: "array", items: { type: "string" } }, uitgezet: { type: "array", items: { type: "string" } } }, required: ["van", "toegevoegd", "aangescherpt", "vervangen", "uitgezet"], additionalProperties: !1 } } }, func2 = Object.prototype.hasOwnProperty;
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
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nummers === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "nummers" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.van === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "van" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "nummers" || key0 === "van")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.nummers !== void 0) {
      let data0 = data.nummers;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && isFinite(data1))) {
            let err3 = { instancePath: instancePath + "/nummers/" + i0, keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/nummers", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.van !== void 0) {
      let data2 = data.van;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/van", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", properties: { naam: { type: "string" }, type: { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] }, tooi: { type: "string" }, medewerkers: { type: "number" }, omvang: { enum: ["0-49", "50-249", "250-999", "1000+"] }, map: { type: "string" }, peildatum: { type: "string" }, peildatum_bron: { enum: ["optie", "beschrijving", "vandaag"] }, oordelen: { type: "object", additionalProperties: { $ref: "#/$defs/Domeinoordelen" } }, samenvatting: { $ref: "#/$defs/Samenvatting" }, ergste: { type: "number" } }, required: ["naam", "type", "oordelen", "samenvatting", "ergste"], additionalProperties: !1 }, schema10 = { type: "object", properties: { bestuurlijk: { enum: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"] }, ambtelijk: { enum: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"] } }, required: [], additionalProperties: !1 };
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "bestuurlijk" || key0 === "ambtelijk")) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.bestuurlijk !== void 0) {
      let data0 = data.bestuurlijk;
      if (!(data0 === "voldoet" || data0 === "deels" || data0 === "voldoet-niet" || data0 === "niet-getoetst" || data0 === "nvt")) {
        let err1 = { instancePath: instancePath + "/bestuurlijk", keyword: "enum", params: { allowedValues: schema10.properties.bestuurlijk.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ambtelijk !== void 0) {
      let data1 = data.ambtelijk;
      if (!(data1 === "voldoet" || data1 === "deels" || data1 === "voldoet-niet" || data1 === "niet-getoetst" || data1 === "nvt")) {
        let err2 = { instancePath: instancePath + "/ambtelijk", keyword: "enum", params: { allowedValues: schema10.properties.ambtelijk.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "" } = {}) {
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
        if (data0.voldoet === void 0) {
          let err7 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.deels === void 0) {
          let err8 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "deels" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0["voldoet-niet"] === void 0) {
          let err9 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet-niet" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0["niet-getoetst"] === void 0) {
          let err10 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.nvt === void 0) {
          let err11 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "voldoet" || key1 === "deels" || key1 === "voldoet-niet" || key1 === "niet-getoetst" || key1 === "nvt")) {
            let err12 = { instancePath: instancePath + "/oordelen", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data0.voldoet !== void 0) {
          let data1 = data0.voldoet;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            let err13 = { instancePath: instancePath + "/oordelen/voldoet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data0.deels !== void 0) {
          let data2 = data0.deels;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err14 = { instancePath: instancePath + "/oordelen/deels", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0["voldoet-niet"] !== void 0) {
          let data3 = data0["voldoet-niet"];
          if (!(typeof data3 == "number" && isFinite(data3))) {
            let err15 = { instancePath: instancePath + "/oordelen/voldoet-niet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0["niet-getoetst"] !== void 0) {
          let data4 = data0["niet-getoetst"];
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err16 = { instancePath: instancePath + "/oordelen/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.nvt !== void 0) {
          let data5 = data0.nvt;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            let err17 = { instancePath: instancePath + "/oordelen/nvt", keyword: "type", params: { type: "number" } };
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
        if (data6.voldoet === void 0) {
          let err19 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "voldoet" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.deels === void 0) {
          let err20 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "deels" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6["voldoet-niet"] === void 0) {
          let err21 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "voldoet-niet" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6["niet-getoetst"] === void 0) {
          let err22 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.nvt === void 0) {
          let err23 = { instancePath: instancePath + "/eenheden", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data6)
          if (!(key2 === "voldoet" || key2 === "deels" || key2 === "voldoet-niet" || key2 === "niet-getoetst" || key2 === "nvt")) {
            let err24 = { instancePath: instancePath + "/eenheden", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data6.voldoet !== void 0) {
          let data7 = data6.voldoet;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err25 = { instancePath: instancePath + "/eenheden/voldoet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data6.deels !== void 0) {
          let data8 = data6.deels;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err26 = { instancePath: instancePath + "/eenheden/deels", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data6["voldoet-niet"] !== void 0) {
          let data9 = data6["voldoet-niet"];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err27 = { instancePath: instancePath + "/eenheden/voldoet-niet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data6["niet-getoetst"] !== void 0) {
          let data10 = data6["niet-getoetst"];
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err28 = { instancePath: instancePath + "/eenheden/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data6.nvt !== void 0) {
          let data11 = data6.nvt;
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err29 = { instancePath: instancePath + "/eenheden/nvt", keyword: "type", params: { type: "number" } };
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
        if (data12["niet-getoetst"] === void 0) {
          let err31 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data12.nvt === void 0) {
          let err32 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data12.voldaan === void 0) {
          let err33 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "voldaan" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data12["niet-voldaan"] === void 0) {
          let err34 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "niet-voldaan" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data12.onbekend === void 0) {
          let err35 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "onbekend" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data12.afwijking === void 0) {
          let err36 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "afwijking" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        for (let key3 in data12)
          if (!(key3 === "niet-getoetst" || key3 === "nvt" || key3 === "voldaan" || key3 === "niet-voldaan" || key3 === "onbekend" || key3 === "afwijking")) {
            let err37 = { instancePath: instancePath + "/uitkomsten", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        if (data12["niet-getoetst"] !== void 0) {
          let data13 = data12["niet-getoetst"];
          if (!(typeof data13 == "number" && isFinite(data13))) {
            let err38 = { instancePath: instancePath + "/uitkomsten/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data12.nvt !== void 0) {
          let data14 = data12.nvt;
          if (!(typeof data14 == "number" && isFinite(data14))) {
            let err39 = { instancePath: instancePath + "/uitkomsten/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data12.voldaan !== void 0) {
          let data15 = data12.voldaan;
          if (!(typeof data15 == "number" && isFinite(data15))) {
            let err40 = { instancePath: instancePath + "/uitkomsten/voldaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data12["niet-voldaan"] !== void 0) {
          let data16 = data12["niet-voldaan"];
          if (!(typeof data16 == "number" && isFinite(data16))) {
            let err41 = { instancePath: instancePath + "/uitkomsten/niet-voldaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data12.onbekend !== void 0) {
          let data17 = data12.onbekend;
          if (!(typeof data17 == "number" && isFinite(data17))) {
            let err42 = { instancePath: instancePath + "/uitkomsten/onbekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data12.afwijking !== void 0) {
          let data18 = data12.afwijking;
          if (!(typeof data18 == "number" && isFinite(data18))) {
            let err43 = { instancePath: instancePath + "/uitkomsten/afwijking", keyword: "type", params: { type: "number" } };
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
  return validate29.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.naam === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "naam" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.oordelen === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "oordelen" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.samenvatting === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "samenvatting" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.ergste === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "ergste" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema9.properties, key0)) {
        let err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.naam !== void 0 && typeof data.naam != "string") {
      let err6 = { instancePath: instancePath + "/naam", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "provincie" || data1 === "gemeente" || data1 === "waterschap" || data1 === "politie" || data1 === "rijk" || data1 === "gemeenschappelijke-regeling")) {
        let err7 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema9.properties.type.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.tooi !== void 0 && typeof data.tooi != "string") {
      let err8 = { instancePath: instancePath + "/tooi", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.medewerkers !== void 0) {
      let data3 = data.medewerkers;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err9 = { instancePath: instancePath + "/medewerkers", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.omvang !== void 0) {
      let data4 = data.omvang;
      if (!(data4 === "0-49" || data4 === "50-249" || data4 === "250-999" || data4 === "1000+")) {
        let err10 = { instancePath: instancePath + "/omvang", keyword: "enum", params: { allowedValues: schema9.properties.omvang.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.map !== void 0 && typeof data.map != "string") {
      let err11 = { instancePath: instancePath + "/map", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.peildatum !== void 0 && typeof data.peildatum != "string") {
      let err12 = { instancePath: instancePath + "/peildatum", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.peildatum_bron !== void 0) {
      let data7 = data.peildatum_bron;
      if (!(data7 === "optie" || data7 === "beschrijving" || data7 === "vandaag")) {
        let err13 = { instancePath: instancePath + "/peildatum_bron", keyword: "enum", params: { allowedValues: schema9.properties.peildatum_bron.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.oordelen !== void 0) {
      let data8 = data.oordelen;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (let key1 in data8)
          validate27(data8[key1], { instancePath: instancePath + "/oordelen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = samen(vErrors, validate27.errors), errors = vErrors.length);
      else {
        let err14 = { instancePath: instancePath + "/oordelen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.samenvatting !== void 0 && (validate29(data.samenvatting, { instancePath: instancePath + "/samenvatting" }) || (vErrors = samen(vErrors, validate29.errors), errors = vErrors.length)), data.ergste !== void 0) {
      let data11 = data.ergste;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err15 = { instancePath: instancePath + "/ergste", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fouten === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "fouten" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "map" || key0 === "fouten")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.map !== void 0 && typeof data.map != "string") {
      let err2 = { instancePath: instancePath + "/map", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fouten !== void 0) {
      let data1 = data.fouten;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/fouten", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eerste === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eerste" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.laatste === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "laatste" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eerste" || key0 === "laatste")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.eerste !== void 0 && typeof data.eerste != "string") {
      let err3 = { instancePath: instancePath + "/eerste", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.laatste !== void 0 && typeof data.laatste != "string") {
      let err4 = { instancePath: instancePath + "/laatste", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", properties: { id: { type: "string" }, titel: { type: "string" }, titel_en: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, oordelen: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 }, typen: { type: "object", additionalProperties: { type: "object", properties: { voldoet: { type: "number" }, deels: { type: "number" }, "voldoet-niet": { type: "number" }, "niet-getoetst": { type: "number" }, nvt: { type: "number" } }, required: ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"], additionalProperties: !1 } } }, required: ["id", "titel", "titel_en", "domein", "oordelen", "typen"], additionalProperties: !1 };
function validate37(data, { instancePath = "" } = {}) {
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
    if (data.oordelen === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "oordelen" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.typen === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "typen" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titel" || key0 === "titel_en" || key0 === "domein" || key0 === "oordelen" || key0 === "typen")) {
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
    if (data.titel_en !== void 0 && typeof data.titel_en != "string") {
      let err9 = { instancePath: instancePath + "/titel_en", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.domein !== void 0) {
      let data3 = data.domein;
      if (!(data3 === "bestuurlijk" || data3 === "ambtelijk")) {
        let err10 = { instancePath: instancePath + "/domein", keyword: "enum", params: { allowedValues: schema15.properties.domein.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.oordelen !== void 0) {
      let data4 = data.oordelen;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.voldoet === void 0) {
          let err11 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.deels === void 0) {
          let err12 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "deels" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4["voldoet-niet"] === void 0) {
          let err13 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet-niet" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data4["niet-getoetst"] === void 0) {
          let err14 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.nvt === void 0) {
          let err15 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "voldoet" || key1 === "deels" || key1 === "voldoet-niet" || key1 === "niet-getoetst" || key1 === "nvt")) {
            let err16 = { instancePath: instancePath + "/oordelen", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data4.voldoet !== void 0) {
          let data5 = data4.voldoet;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            let err17 = { instancePath: instancePath + "/oordelen/voldoet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data4.deels !== void 0) {
          let data6 = data4.deels;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err18 = { instancePath: instancePath + "/oordelen/deels", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data4["voldoet-niet"] !== void 0) {
          let data7 = data4["voldoet-niet"];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err19 = { instancePath: instancePath + "/oordelen/voldoet-niet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data4["niet-getoetst"] !== void 0) {
          let data8 = data4["niet-getoetst"];
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err20 = { instancePath: instancePath + "/oordelen/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data4.nvt !== void 0) {
          let data9 = data4.nvt;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err21 = { instancePath: instancePath + "/oordelen/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/oordelen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.typen !== void 0) {
      let data10 = data.typen;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        for (let key2 in data10) {
          let data11 = data10[key2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.voldoet === void 0) {
              let err23 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "voldoet" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data11.deels === void 0) {
              let err24 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "deels" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data11["voldoet-niet"] === void 0) {
              let err25 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "voldoet-niet" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data11["niet-getoetst"] === void 0) {
              let err26 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "niet-getoetst" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data11.nvt === void 0) {
              let err27 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "nvt" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            for (let key3 in data11)
              if (!(key3 === "voldoet" || key3 === "deels" || key3 === "voldoet-niet" || key3 === "niet-getoetst" || key3 === "nvt")) {
                let err28 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            if (data11.voldoet !== void 0) {
              let data12 = data11.voldoet;
              if (!(typeof data12 == "number" && isFinite(data12))) {
                let err29 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/voldoet", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data11.deels !== void 0) {
              let data13 = data11.deels;
              if (!(typeof data13 == "number" && isFinite(data13))) {
                let err30 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/deels", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data11["voldoet-niet"] !== void 0) {
              let data14 = data11["voldoet-niet"];
              if (!(typeof data14 == "number" && isFinite(data14))) {
                let err31 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/voldoet-niet", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data11["niet-getoetst"] !== void 0) {
              let data15 = data11["niet-getoetst"];
              if (!(typeof data15 == "number" && isFinite(data15))) {
                let err32 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/niet-getoetst", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data11.nvt !== void 0) {
              let data16 = data11.nvt;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                let err33 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/nvt", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            let err34 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      else {
        let err35 = { instancePath: instancePath + "/typen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", properties: { id: { type: "string" }, norm: { type: "string" }, domein: { enum: ["bestuurlijk", "ambtelijk"] }, eis: { type: "string" }, aspect: { $ref: "#/$defs/Aspect" }, kern: { type: "boolean" }, uitkomsten: { type: "object", properties: { "niet-getoetst": { type: "number" }, nvt: { type: "number" }, voldaan: { type: "number" }, "niet-voldaan": { type: "number" }, onbekend: { type: "number" }, afwijking: { type: "number" } }, required: ["niet-getoetst", "nvt", "voldaan", "niet-voldaan", "onbekend", "afwijking"], additionalProperties: !1 }, open: { type: "object", properties: { wettelijk: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, basisnorm: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 }, aanbeveling: { type: "object", properties: { "niet-voldaan": { type: "number" }, onbekend: { type: "number" } }, required: ["niet-voldaan", "onbekend"], additionalProperties: !1 } }, required: ["wettelijk", "basisnorm", "aanbeveling"], additionalProperties: !1 } }, required: ["id", "norm", "domein", "eis", "aspect", "kern", "uitkomsten", "open"], additionalProperties: !1 }, schema17 = { enum: ["opzet", "bestaan", "werking"] };
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "opzet" || data === "bestaan" || data === "werking")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema17.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.norm === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "norm" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.domein === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.eis === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.aspect === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "aspect" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.kern === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "kern" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.uitkomsten === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "uitkomsten" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.open === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "open" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "norm" || key0 === "domein" || key0 === "eis" || key0 === "aspect" || key0 === "kern" || key0 === "uitkomsten" || key0 === "open")) {
        let err8 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err9 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.norm !== void 0 && typeof data.norm != "string") {
      let err10 = { instancePath: instancePath + "/norm", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.domein !== void 0) {
      let data2 = data.domein;
      if (!(data2 === "bestuurlijk" || data2 === "ambtelijk")) {
        let err11 = { instancePath: instancePath + "/domein", keyword: "enum", params: { allowedValues: schema16.properties.domein.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.eis !== void 0 && typeof data.eis != "string") {
      let err12 = { instancePath: instancePath + "/eis", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.aspect !== void 0 && (validate40(data.aspect, { instancePath: instancePath + "/aspect" }) || (vErrors = samen(vErrors, validate40.errors), errors = vErrors.length)), data.kern !== void 0 && typeof data.kern != "boolean") {
      let err13 = { instancePath: instancePath + "/kern", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.uitkomsten !== void 0) {
      let data6 = data.uitkomsten;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6["niet-getoetst"] === void 0) {
          let err14 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data6.nvt === void 0) {
          let err15 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data6.voldaan === void 0) {
          let err16 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "voldaan" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data6["niet-voldaan"] === void 0) {
          let err17 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "niet-voldaan" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6.onbekend === void 0) {
          let err18 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "onbekend" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6.afwijking === void 0) {
          let err19 = { instancePath: instancePath + "/uitkomsten", keyword: "required", params: { missingProperty: "afwijking" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data6)
          if (!(key1 === "niet-getoetst" || key1 === "nvt" || key1 === "voldaan" || key1 === "niet-voldaan" || key1 === "onbekend" || key1 === "afwijking")) {
            let err20 = { instancePath: instancePath + "/uitkomsten", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data6["niet-getoetst"] !== void 0) {
          let data7 = data6["niet-getoetst"];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err21 = { instancePath: instancePath + "/uitkomsten/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data6.nvt !== void 0) {
          let data8 = data6.nvt;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err22 = { instancePath: instancePath + "/uitkomsten/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data6.voldaan !== void 0) {
          let data9 = data6.voldaan;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err23 = { instancePath: instancePath + "/uitkomsten/voldaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data6["niet-voldaan"] !== void 0) {
          let data10 = data6["niet-voldaan"];
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err24 = { instancePath: instancePath + "/uitkomsten/niet-voldaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data6.onbekend !== void 0) {
          let data11 = data6.onbekend;
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err25 = { instancePath: instancePath + "/uitkomsten/onbekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data6.afwijking !== void 0) {
          let data12 = data6.afwijking;
          if (!(typeof data12 == "number" && isFinite(data12))) {
            let err26 = { instancePath: instancePath + "/uitkomsten/afwijking", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/uitkomsten", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.open !== void 0) {
      let data13 = data.open;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.wettelijk === void 0) {
          let err28 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "wettelijk" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data13.basisnorm === void 0) {
          let err29 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "basisnorm" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data13.aanbeveling === void 0) {
          let err30 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "aanbeveling" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (let key2 in data13)
          if (!(key2 === "wettelijk" || key2 === "basisnorm" || key2 === "aanbeveling")) {
            let err31 = { instancePath: instancePath + "/open", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        if (data13.wettelijk !== void 0) {
          let data14 = data13.wettelijk;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14["niet-voldaan"] === void 0) {
              let err32 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data14.onbekend === void 0) {
              let err33 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            for (let key3 in data14)
              if (!(key3 === "niet-voldaan" || key3 === "onbekend")) {
                let err34 = { instancePath: instancePath + "/open/wettelijk", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            if (data14["niet-voldaan"] !== void 0) {
              let data15 = data14["niet-voldaan"];
              if (!(typeof data15 == "number" && isFinite(data15))) {
                let err35 = { instancePath: instancePath + "/open/wettelijk/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data14.onbekend !== void 0) {
              let data16 = data14.onbekend;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                let err36 = { instancePath: instancePath + "/open/wettelijk/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/open/wettelijk", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data13.basisnorm !== void 0) {
          let data17 = data13.basisnorm;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17["niet-voldaan"] === void 0) {
              let err38 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data17.onbekend === void 0) {
              let err39 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            for (let key4 in data17)
              if (!(key4 === "niet-voldaan" || key4 === "onbekend")) {
                let err40 = { instancePath: instancePath + "/open/basisnorm", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data17["niet-voldaan"] !== void 0) {
              let data18 = data17["niet-voldaan"];
              if (!(typeof data18 == "number" && isFinite(data18))) {
                let err41 = { instancePath: instancePath + "/open/basisnorm/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data17.onbekend !== void 0) {
              let data19 = data17.onbekend;
              if (!(typeof data19 == "number" && isFinite(data19))) {
                let err42 = { instancePath: instancePath + "/open/basisnorm/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/open/basisnorm", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data13.aanbeveling !== void 0) {
          let data20 = data13.aanbeveling;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20["niet-voldaan"] === void 0) {
              let err44 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data20.onbekend === void 0) {
              let err45 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            for (let key5 in data20)
              if (!(key5 === "niet-voldaan" || key5 === "onbekend")) {
                let err46 = { instancePath: instancePath + "/open/aanbeveling", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data20["niet-voldaan"] !== void 0) {
              let data21 = data20["niet-voldaan"];
              if (!(typeof data21 == "number" && isFinite(data21))) {
                let err47 = { instancePath: instancePath + "/open/aanbeveling/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data20.onbekend !== void 0) {
              let data22 = data20.onbekend;
              if (!(typeof data22 == "number" && isFinite(data22))) {
                let err48 = { instancePath: instancePath + "/open/aanbeveling/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            let err49 = { instancePath: instancePath + "/open/aanbeveling", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/open", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    let err51 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.aantal === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "aantal" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.typen === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "typen" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.oordelen === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "oordelen" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.open === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "open" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.signalen === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "signalen" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.normen === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "normen" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.eisen === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "eisen" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "aantal" || key0 === "typen" || key0 === "peildata" || key0 === "oordelen" || key0 === "open" || key0 === "signalen" || key0 === "normen" || key0 === "eisen")) {
        let err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.aantal !== void 0) {
      let data0 = data.aantal;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.getoetst === void 0) {
          let err8 = { instancePath: instancePath + "/aantal", keyword: "required", params: { missingProperty: "getoetst" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.onleesbaar === void 0) {
          let err9 = { instancePath: instancePath + "/aantal", keyword: "required", params: { missingProperty: "onleesbaar" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "getoetst" || key1 === "onleesbaar")) {
            let err10 = { instancePath: instancePath + "/aantal", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data0.getoetst !== void 0) {
          let data1 = data0.getoetst;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            let err11 = { instancePath: instancePath + "/aantal/getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.onleesbaar !== void 0) {
          let data2 = data0.onleesbaar;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err12 = { instancePath: instancePath + "/aantal/onleesbaar", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/aantal", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.typen !== void 0) {
      let data3 = data.typen;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key2 in data3) {
          let data4 = data3[key2];
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err14 = { instancePath: instancePath + "/typen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      else {
        let err15 = { instancePath: instancePath + "/typen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.peildata !== void 0 && (validate35(data.peildata, { instancePath: instancePath + "/peildata" }) || (vErrors = samen(vErrors, validate35.errors), errors = vErrors.length)), data.oordelen !== void 0) {
      let data6 = data.oordelen;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.voldoet === void 0) {
          let err16 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data6.deels === void 0) {
          let err17 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "deels" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6["voldoet-niet"] === void 0) {
          let err18 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "voldoet-niet" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6["niet-getoetst"] === void 0) {
          let err19 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "niet-getoetst" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.nvt === void 0) {
          let err20 = { instancePath: instancePath + "/oordelen", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key3 in data6)
          if (!(key3 === "voldoet" || key3 === "deels" || key3 === "voldoet-niet" || key3 === "niet-getoetst" || key3 === "nvt")) {
            let err21 = { instancePath: instancePath + "/oordelen", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data6.voldoet !== void 0) {
          let data7 = data6.voldoet;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err22 = { instancePath: instancePath + "/oordelen/voldoet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data6.deels !== void 0) {
          let data8 = data6.deels;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err23 = { instancePath: instancePath + "/oordelen/deels", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data6["voldoet-niet"] !== void 0) {
          let data9 = data6["voldoet-niet"];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err24 = { instancePath: instancePath + "/oordelen/voldoet-niet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data6["niet-getoetst"] !== void 0) {
          let data10 = data6["niet-getoetst"];
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err25 = { instancePath: instancePath + "/oordelen/niet-getoetst", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data6.nvt !== void 0) {
          let data11 = data6.nvt;
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err26 = { instancePath: instancePath + "/oordelen/nvt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/oordelen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.open !== void 0) {
      let data12 = data.open;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.wettelijk === void 0) {
          let err28 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "wettelijk" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data12.basisnorm === void 0) {
          let err29 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "basisnorm" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data12.aanbeveling === void 0) {
          let err30 = { instancePath: instancePath + "/open", keyword: "required", params: { missingProperty: "aanbeveling" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (let key4 in data12)
          if (!(key4 === "wettelijk" || key4 === "basisnorm" || key4 === "aanbeveling")) {
            let err31 = { instancePath: instancePath + "/open", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        if (data12.wettelijk !== void 0) {
          let data13 = data12.wettelijk;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13["niet-voldaan"] === void 0) {
              let err32 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data13.onbekend === void 0) {
              let err33 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data13.organisaties === void 0) {
              let err34 = { instancePath: instancePath + "/open/wettelijk", keyword: "required", params: { missingProperty: "organisaties" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            for (let key5 in data13)
              if (!(key5 === "niet-voldaan" || key5 === "onbekend" || key5 === "organisaties")) {
                let err35 = { instancePath: instancePath + "/open/wettelijk", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            if (data13["niet-voldaan"] !== void 0) {
              let data14 = data13["niet-voldaan"];
              if (!(typeof data14 == "number" && isFinite(data14))) {
                let err36 = { instancePath: instancePath + "/open/wettelijk/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data13.onbekend !== void 0) {
              let data15 = data13.onbekend;
              if (!(typeof data15 == "number" && isFinite(data15))) {
                let err37 = { instancePath: instancePath + "/open/wettelijk/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data13.organisaties !== void 0) {
              let data16 = data13.organisaties;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                let err38 = { instancePath: instancePath + "/open/wettelijk/organisaties", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/open/wettelijk", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data12.basisnorm !== void 0) {
          let data17 = data12.basisnorm;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17["niet-voldaan"] === void 0) {
              let err40 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data17.onbekend === void 0) {
              let err41 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data17.organisaties === void 0) {
              let err42 = { instancePath: instancePath + "/open/basisnorm", keyword: "required", params: { missingProperty: "organisaties" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            for (let key6 in data17)
              if (!(key6 === "niet-voldaan" || key6 === "onbekend" || key6 === "organisaties")) {
                let err43 = { instancePath: instancePath + "/open/basisnorm", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            if (data17["niet-voldaan"] !== void 0) {
              let data18 = data17["niet-voldaan"];
              if (!(typeof data18 == "number" && isFinite(data18))) {
                let err44 = { instancePath: instancePath + "/open/basisnorm/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data17.onbekend !== void 0) {
              let data19 = data17.onbekend;
              if (!(typeof data19 == "number" && isFinite(data19))) {
                let err45 = { instancePath: instancePath + "/open/basisnorm/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data17.organisaties !== void 0) {
              let data20 = data17.organisaties;
              if (!(typeof data20 == "number" && isFinite(data20))) {
                let err46 = { instancePath: instancePath + "/open/basisnorm/organisaties", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            let err47 = { instancePath: instancePath + "/open/basisnorm", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data12.aanbeveling !== void 0) {
          let data21 = data12.aanbeveling;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21["niet-voldaan"] === void 0) {
              let err48 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "niet-voldaan" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data21.onbekend === void 0) {
              let err49 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "onbekend" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data21.organisaties === void 0) {
              let err50 = { instancePath: instancePath + "/open/aanbeveling", keyword: "required", params: { missingProperty: "organisaties" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            for (let key7 in data21)
              if (!(key7 === "niet-voldaan" || key7 === "onbekend" || key7 === "organisaties")) {
                let err51 = { instancePath: instancePath + "/open/aanbeveling", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            if (data21["niet-voldaan"] !== void 0) {
              let data22 = data21["niet-voldaan"];
              if (!(typeof data22 == "number" && isFinite(data22))) {
                let err52 = { instancePath: instancePath + "/open/aanbeveling/niet-voldaan", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data21.onbekend !== void 0) {
              let data23 = data21.onbekend;
              if (!(typeof data23 == "number" && isFinite(data23))) {
                let err53 = { instancePath: instancePath + "/open/aanbeveling/onbekend", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data21.organisaties !== void 0) {
              let data24 = data21.organisaties;
              if (!(typeof data24 == "number" && isFinite(data24))) {
                let err54 = { instancePath: instancePath + "/open/aanbeveling/organisaties", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/open/aanbeveling", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/open", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.signalen !== void 0) {
      let data25 = data.signalen;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.hoog === void 0) {
          let err57 = { instancePath: instancePath + "/signalen", keyword: "required", params: { missingProperty: "hoog" } };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (data25.middel === void 0) {
          let err58 = { instancePath: instancePath + "/signalen", keyword: "required", params: { missingProperty: "middel" } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data25.laag === void 0) {
          let err59 = { instancePath: instancePath + "/signalen", keyword: "required", params: { missingProperty: "laag" } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        for (let key8 in data25)
          if (!(key8 === "hoog" || key8 === "middel" || key8 === "laag")) {
            let err60 = { instancePath: instancePath + "/signalen", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        if (data25.hoog !== void 0) {
          let data26 = data25.hoog;
          if (!(typeof data26 == "number" && isFinite(data26))) {
            let err61 = { instancePath: instancePath + "/signalen/hoog", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data25.middel !== void 0) {
          let data27 = data25.middel;
          if (!(typeof data27 == "number" && isFinite(data27))) {
            let err62 = { instancePath: instancePath + "/signalen/middel", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data25.laag !== void 0) {
          let data28 = data25.laag;
          if (!(typeof data28 == "number" && isFinite(data28))) {
            let err63 = { instancePath: instancePath + "/signalen/laag", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
      } else {
        let err64 = { instancePath: instancePath + "/signalen", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.normen !== void 0) {
      let data29 = data.normen;
      if (Array.isArray(data29)) {
        let len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate37(data29[i0], { instancePath: instancePath + "/normen/" + i0 }) || (vErrors = samen(vErrors, validate37.errors), errors = vErrors.length);
      } else {
        let err65 = { instancePath: instancePath + "/normen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.eisen !== void 0) {
      let data31 = data.eisen;
      if (Array.isArray(data31)) {
        let len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate39(data31[i1], { instancePath: instancePath + "/eisen/" + i1 }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length);
      } else {
        let err66 = { instancePath: instancePath + "/eisen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
  } else {
    let err67 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
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
    if (data.normenkader === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "normenkader" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.selectie === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "selectie" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.organisaties === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "organisaties" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.onleesbaar === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "onleesbaar" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.samenvatting === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "samenvatting" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.grenzen === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "grenzen" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err9 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.versie !== void 0 && data.versie !== "1.0") {
      let err10 = { instancePath: instancePath + "/versie", keyword: "const", params: { allowedValue: "1.0" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.hulpmiddel !== void 0) {
      let data1 = data.hulpmiddel;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.naam === void 0) {
          let err11 = { instancePath: instancePath + "/hulpmiddel", keyword: "required", params: { missingProperty: "naam" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.versie === void 0) {
          let err12 = { instancePath: instancePath + "/hulpmiddel", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "naam" || key1 === "versie")) {
            let err13 = { instancePath: instancePath + "/hulpmiddel", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data1.naam !== void 0 && data1.naam !== "basisnormen") {
          let err14 = { instancePath: instancePath + "/hulpmiddel/naam", keyword: "const", params: { allowedValue: "basisnormen" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1.versie !== void 0 && typeof data1.versie != "string") {
          let err15 = { instancePath: instancePath + "/hulpmiddel/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/hulpmiddel", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.taal !== void 0) {
      let data4 = data.taal;
      if (!(data4 === "nl" || data4 === "en")) {
        let err17 = { instancePath: instancePath + "/taal", keyword: "enum", params: { allowedValues: schema6.properties.taal.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.normenkader !== void 0) {
      let data5 = data.normenkader;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id === void 0) {
          let err18 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data5.versie === void 0) {
          let err19 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5.titel === void 0) {
          let err20 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "titel" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key2 in data5)
          if (!(key2 === "id" || key2 === "versie" || key2 === "titel" || key2 === "uitbreiding")) {
            let err21 = { instancePath: instancePath + "/normenkader", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data5.id !== void 0 && typeof data5.id != "string") {
          let err22 = { instancePath: instancePath + "/normenkader/id", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data5.versie !== void 0 && typeof data5.versie != "string") {
          let err23 = { instancePath: instancePath + "/normenkader/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data5.titel !== void 0 && typeof data5.titel != "string") {
          let err24 = { instancePath: instancePath + "/normenkader/titel", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        data5.uitbreiding !== void 0 && (validate22(data5.uitbreiding, { instancePath: instancePath + "/normenkader/uitbreiding" }) || (vErrors = samen(vErrors, validate22.errors), errors = vErrors.length));
      } else {
        let err25 = { instancePath: instancePath + "/normenkader", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.selectie !== void 0) {
      let data10 = data.selectie;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key3 in data10)
          if (!(key3 === "domein" || key3 === "norm")) {
            let err26 = { instancePath: instancePath + "/selectie", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data10.domein !== void 0) {
          let data11 = data10.domein;
          if (!(data11 === "bestuurlijk" || data11 === "ambtelijk")) {
            let err27 = { instancePath: instancePath + "/selectie/domein", keyword: "enum", params: { allowedValues: schema6.properties.selectie.properties.domein.enum } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data10.norm !== void 0) {
          let data12 = data10.norm;
          if (Array.isArray(data12)) {
            let len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data12[i0] != "string") {
                let err28 = { instancePath: instancePath + "/selectie/norm/" + i0, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
          } else {
            let err29 = { instancePath: instancePath + "/selectie/norm", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/selectie", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.peildatum !== void 0 && typeof data.peildatum != "string") {
      let err31 = { instancePath: instancePath + "/peildatum", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.anoniem !== void 0 && data.anoniem !== !0) {
      let err32 = { instancePath: instancePath + "/anoniem", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.deel !== void 0 && (validate24(data.deel, { instancePath: instancePath + "/deel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.organisaties !== void 0) {
      let data17 = data.organisaties;
      if (Array.isArray(data17)) {
        let len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate26(data17[i1], { instancePath: instancePath + "/organisaties/" + i1 }) || (vErrors = samen(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/organisaties", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.onleesbaar !== void 0) {
      let data19 = data.onleesbaar;
      if (Array.isArray(data19)) {
        let len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate32(data19[i2], { instancePath: instancePath + "/onleesbaar/" + i2 }) || (vErrors = samen(vErrors, validate32.errors), errors = vErrors.length);
      } else {
        let err34 = { instancePath: instancePath + "/onleesbaar", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.samenvatting !== void 0 && (validate34(data.samenvatting, { instancePath: instancePath + "/samenvatting" }) || (vErrors = samen(vErrors, validate34.errors), errors = vErrors.length)), data.grenzen !== void 0) {
      let data22 = data.grenzen;
      if (Array.isArray(data22)) {
        let len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data22[i3] != "string") {
            let err35 = { instancePath: instancePath + "/grenzen/" + i3, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
      } else {
        let err36 = { instancePath: instancePath + "/grenzen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}

/** Checks what claims to be a portfolio against its schema; undefined when it is in order. */
export function controleerPortfolio(waarde: unknown): readonly AjvFout[] | undefined {
  return vorm_portfolio(waarde) ? undefined : vorm_portfolio.errors;
}
