// Generated from src/voortgang/types.ts by `npm run generate`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";

// <stdin>
var vorm_voortgang = validate21, schema6 = { $id: "urn:basisnormen:schema:voortgang:1", type: "object", properties: { soort: { const: "voortgang" }, versie: { const: "1.0" }, samenvatting: { $ref: "#/$defs/Voortgangstelling" }, plannen: { type: "array", items: { $ref: "#/$defs/Voortgangsplan" } }, sinds: { $ref: "#/$defs/Sinds" }, signalen: { type: "array", items: { $ref: "#/$defs/Signaal" } }, grenzen: { type: "array", items: { type: "string" } }, hulpmiddel: { type: "object", properties: { naam: { const: "basisnormen" }, versie: { type: "string" } }, required: ["naam", "versie"], additionalProperties: !1 }, taal: { enum: ["nl", "en"] }, organisatie: { type: "object", properties: { naam: { type: "string" }, type: { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] }, tooi: { type: "string" }, medewerkers: { type: "number" } }, required: ["naam", "type"], additionalProperties: !1 }, peildatum: { type: "string" }, peildatum_bron: { enum: ["beschrijving", "optie", "vandaag"] }, normenkader: { type: "object", properties: { id: { type: "string" }, versie: { type: "string" }, titel: { type: "string" } }, required: ["id", "versie", "titel"], additionalProperties: !1 } }, required: ["soort", "versie", "samenvatting", "plannen", "signalen", "grenzen", "hulpmiddel", "taal", "organisatie", "peildatum", "peildatum_bron", "normenkader"], additionalProperties: !1, $defs: { Achterstandreden: { enum: ["lopend", "niet-gestart", "bronnen-verschillen", "niet-gemeld", "terugkerend", "stand-verschilt", "staat-niet-vast"] }, Achterstandsoort: { enum: ["niet-gedaan", "niet-bekend", "misschien"] }, Actieverandering: { type: "object", properties: { nr: { type: "string" }, oud_nr: { type: "string" }, titel: { type: "string" }, plan: { type: "string" }, veranderingen: { type: "array", items: { $ref: "#/$defs/Verandering" } }, stand: { type: "object", properties: { oud: { enum: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] }, nieuw: { enum: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] } }, required: [], additionalProperties: !1 }, gereed: { type: "object", properties: { oud: { type: "array", items: { type: "string" } }, nieuw: { type: "array", items: { type: "string" } } }, required: ["oud", "nieuw"], additionalProperties: !1 }, vervolg_gereed: { type: "object", properties: { oud: { type: "array", items: { type: "string" } }, nieuw: { type: "array", items: { type: "string" } } }, required: ["oud", "nieuw"], additionalProperties: !1 } }, required: ["nr", "titel", "veranderingen"], additionalProperties: !1 }, Bewijsoordeel: { type: "object", properties: { stand: { $ref: "#/$defs/Bewijsstand" }, reden: { enum: ["geen-eis", "hele-norm", "niet-getoetst"] }, eisen: { type: "array", items: { type: "object", properties: { id: { type: "string" }, uitkomst: { $ref: "#/$defs/Uitkomst" }, feiten: { type: "array", items: { type: "string" } } }, required: ["id", "uitkomst", "feiten"], additionalProperties: !1 } } }, required: ["stand", "eisen"], additionalProperties: !1 }, Bewijsstand: { enum: ["blijkt", "gat-open", "gevraagd"] }, Gezegd: { type: "object", properties: { tekst: { type: "string" }, waarde: { type: "string" }, opmerking: { type: "string" }, bron: { type: "string" } }, required: ["tekst", "bron"], additionalProperties: !1 }, Plaats: { type: "object", properties: { bestand: { type: "string" }, regel: { type: "number" }, kolom: { type: "number" }, pad: { type: "string" } }, required: ["bestand", "regel", "kolom", "pad"], additionalProperties: !1 }, Signaal: { type: "object", properties: { id: { type: "string" }, ernst: { enum: ["hoog", "middel", "laag"] }, tekst: { type: "string" }, plaatsen: { type: "array", items: { $ref: "#/$defs/Plaats" } }, baseline: { enum: ["nieuw", "bekend"] } }, required: ["id", "ernst", "tekst", "plaatsen"], additionalProperties: !1 }, Sinds: { type: "object", properties: { bron: { enum: ["voortgang", "beschrijving"] }, organisatie: { type: "string" }, peildatum: { type: "string" }, opmerkingen: { type: "array", items: { $ref: "#/$defs/Sindsopmerking" } }, telling: { type: "object", properties: { "nu-gereed": { type: "number" }, "nu-gestart": { type: "number" }, "nu-vervallen": { type: "number" }, "weer-opgepakt": { type: "number" }, teruggezet: { type: "number" }, "nu-bekend": { type: "number" }, "nu-onbekend": { type: "number" }, uitgesteld: { type: "number" }, vervroegd: { type: "number" }, "volgende-keer": { type: "number" }, "datum-anders": { type: "number" }, nieuw: { type: "number" }, verdwenen: { type: "number" }, ongewijzigd: { type: "number" } }, required: ["nu-gereed", "nu-gestart", "nu-vervallen", "weer-opgepakt", "teruggezet", "nu-bekend", "nu-onbekend", "uitgesteld", "vervroegd", "volgende-keer", "datum-anders", "nieuw", "verdwenen", "ongewijzigd"], additionalProperties: !1 }, acties: { type: "array", items: { $ref: "#/$defs/Actieverandering" } } }, required: ["bron", "organisatie", "peildatum", "opmerkingen", "telling", "acties"], additionalProperties: !1 }, Sindsopmerking: { enum: ["andere-organisatie", "omgekeerde-volgorde", "zelfde-dag"] }, Stand: { enum: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] }, TeLaat: { type: "object", properties: { wat: { enum: ["gereed", "vervolg"] }, soort: { $ref: "#/$defs/Achterstandsoort" }, reden: { $ref: "#/$defs/Achterstandreden" }, tekst: { type: "string" } }, required: ["wat", "soort", "reden", "tekst"], additionalProperties: !1 }, Termijn: { type: "object", properties: { waarde: { type: "string" }, van: { type: "string" }, tot: { type: "string" }, tekst: { type: "string" }, opmerking: { type: "string" }, bron: { type: "string" } }, required: ["waarde", "van", "tot", "tekst", "bron"], additionalProperties: !1 }, Uitkomst: { enum: ["onbekend", "niet-getoetst", "voldaan", "niet-voldaan", "afwijking", "nvt"] }, Verandering: { enum: ["nu-gereed", "nu-gestart", "nu-vervallen", "weer-opgepakt", "teruggezet", "nu-bekend", "nu-onbekend", "uitgesteld", "vervroegd", "volgende-keer", "datum-anders", "nieuw", "verdwenen", "ongewijzigd"] }, Voortgangsactie: { type: "object", properties: { nr: { type: "string" }, titel: { type: "string" }, domein: { type: "array", items: { enum: ["bestuurlijk", "ambtelijk"] } }, voor: { type: "array", items: { type: "string" } }, aanbeveling: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, stand: { $ref: "#/$defs/Stand" }, stand_reden: { enum: ["staat-er-niet", "bronnen-verschillen"] }, stand_gezegd: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, proces: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, oplevering: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, verantwoordelijk: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, gereed: { type: "array", items: { $ref: "#/$defs/Termijn" } }, frequentie: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, terugkerend: { const: !0 }, vervolg: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, vervolg_gereed: { type: "array", items: { $ref: "#/$defs/Termijn" } }, te_laat: { type: "array", items: { $ref: "#/$defs/TeLaat" } }, bewijs: { $ref: "#/$defs/Bewijsoordeel" }, opmerking: { type: "string" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["nr", "titel", "domein", "voor", "aanbeveling", "stand", "stand_gezegd", "proces", "oplevering", "verantwoordelijk", "gereed", "frequentie", "vervolg", "vervolg_gereed", "te_laat", "bron", "plaats"], additionalProperties: !1 }, Voortgangskop: { type: "object", properties: { kop: { type: "string" }, acties: { type: "array", items: { $ref: "#/$defs/Voortgangsactie" } } }, required: ["acties"], additionalProperties: !1 }, Voortgangsplan: { type: "object", properties: { plan: { type: "string" }, telling: { $ref: "#/$defs/Voortgangstelling" }, koppen: { type: "array", items: { $ref: "#/$defs/Voortgangskop" } } }, required: ["telling", "koppen"], additionalProperties: !1 }, Voortgangstelling: { type: "object", properties: { acties: { type: "number" }, stand: { type: "object", properties: { gereed: { type: "number" }, lopend: { type: "number" }, "niet-gestart": { type: "number" }, vervallen: { type: "number" }, onbekend: { type: "number" } }, required: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"], additionalProperties: !1 }, te_laat: { type: "object", properties: { "niet-gedaan": { type: "number" }, "niet-bekend": { type: "number" }, misschien: { type: "number" } }, required: ["niet-gedaan", "niet-bekend", "misschien"], additionalProperties: !1 }, bewijs: { type: "object", properties: { blijkt: { type: "number" }, "gat-open": { type: "number" }, gevraagd: { type: "number" } }, required: ["blijkt", "gat-open", "gevraagd"], additionalProperties: !1 } }, required: ["acties", "stand", "te_laat", "bewijs"], additionalProperties: !1 } } }, func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.acties === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "acties" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.stand === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "stand" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.te_laat === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "te_laat" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bewijs === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "bewijs" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "acties" || key0 === "stand" || key0 === "te_laat" || key0 === "bewijs")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.acties !== void 0) {
      let data0 = data.acties;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/acties", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.stand !== void 0) {
      let data1 = data.stand;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.gereed === void 0) {
          let err6 = { instancePath: instancePath + "/stand", keyword: "required", params: { missingProperty: "gereed" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.lopend === void 0) {
          let err7 = { instancePath: instancePath + "/stand", keyword: "required", params: { missingProperty: "lopend" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1["niet-gestart"] === void 0) {
          let err8 = { instancePath: instancePath + "/stand", keyword: "required", params: { missingProperty: "niet-gestart" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.vervallen === void 0) {
          let err9 = { instancePath: instancePath + "/stand", keyword: "required", params: { missingProperty: "vervallen" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.onbekend === void 0) {
          let err10 = { instancePath: instancePath + "/stand", keyword: "required", params: { missingProperty: "onbekend" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "gereed" || key1 === "lopend" || key1 === "niet-gestart" || key1 === "vervallen" || key1 === "onbekend")) {
            let err11 = { instancePath: instancePath + "/stand", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data1.gereed !== void 0) {
          let data2 = data1.gereed;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err12 = { instancePath: instancePath + "/stand/gereed", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.lopend !== void 0) {
          let data3 = data1.lopend;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            let err13 = { instancePath: instancePath + "/stand/lopend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data1["niet-gestart"] !== void 0) {
          let data4 = data1["niet-gestart"];
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err14 = { instancePath: instancePath + "/stand/niet-gestart", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.vervallen !== void 0) {
          let data5 = data1.vervallen;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            let err15 = { instancePath: instancePath + "/stand/vervallen", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data1.onbekend !== void 0) {
          let data6 = data1.onbekend;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err16 = { instancePath: instancePath + "/stand/onbekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/stand", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.te_laat !== void 0) {
      let data7 = data.te_laat;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7["niet-gedaan"] === void 0) {
          let err18 = { instancePath: instancePath + "/te_laat", keyword: "required", params: { missingProperty: "niet-gedaan" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data7["niet-bekend"] === void 0) {
          let err19 = { instancePath: instancePath + "/te_laat", keyword: "required", params: { missingProperty: "niet-bekend" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7.misschien === void 0) {
          let err20 = { instancePath: instancePath + "/te_laat", keyword: "required", params: { missingProperty: "misschien" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key2 in data7)
          if (!(key2 === "niet-gedaan" || key2 === "niet-bekend" || key2 === "misschien")) {
            let err21 = { instancePath: instancePath + "/te_laat", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data7["niet-gedaan"] !== void 0) {
          let data8 = data7["niet-gedaan"];
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err22 = { instancePath: instancePath + "/te_laat/niet-gedaan", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data7["niet-bekend"] !== void 0) {
          let data9 = data7["niet-bekend"];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err23 = { instancePath: instancePath + "/te_laat/niet-bekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data7.misschien !== void 0) {
          let data10 = data7.misschien;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err24 = { instancePath: instancePath + "/te_laat/misschien", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/te_laat", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.bewijs !== void 0) {
      let data11 = data.bewijs;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.blijkt === void 0) {
          let err26 = { instancePath: instancePath + "/bewijs", keyword: "required", params: { missingProperty: "blijkt" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11["gat-open"] === void 0) {
          let err27 = { instancePath: instancePath + "/bewijs", keyword: "required", params: { missingProperty: "gat-open" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.gevraagd === void 0) {
          let err28 = { instancePath: instancePath + "/bewijs", keyword: "required", params: { missingProperty: "gevraagd" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        for (let key3 in data11)
          if (!(key3 === "blijkt" || key3 === "gat-open" || key3 === "gevraagd")) {
            let err29 = { instancePath: instancePath + "/bewijs", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data11.blijkt !== void 0) {
          let data12 = data11.blijkt;
          if (!(typeof data12 == "number" && isFinite(data12))) {
            let err30 = { instancePath: instancePath + "/bewijs/blijkt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data11["gat-open"] !== void 0) {
          let data13 = data11["gat-open"];
          if (!(typeof data13 == "number" && isFinite(data13))) {
            let err31 = { instancePath: instancePath + "/bewijs/gat-open", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data11.gevraagd !== void 0) {
          let data14 = data11.gevraagd;
          if (!(typeof data14 == "number" && isFinite(data14))) {
            let err32 = { instancePath: instancePath + "/bewijs/gevraagd", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/bewijs", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
  } else {
    let err34 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema10 = { type: "object", properties: { nr: { type: "string" }, titel: { type: "string" }, domein: { type: "array", items: { enum: ["bestuurlijk", "ambtelijk"] } }, voor: { type: "array", items: { type: "string" } }, aanbeveling: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, stand: { $ref: "#/$defs/Stand" }, stand_reden: { enum: ["staat-er-niet", "bronnen-verschillen"] }, stand_gezegd: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, proces: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, oplevering: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, verantwoordelijk: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, gereed: { type: "array", items: { $ref: "#/$defs/Termijn" } }, frequentie: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, terugkerend: { const: !0 }, vervolg: { type: "array", items: { $ref: "#/$defs/Gezegd" } }, vervolg_gereed: { type: "array", items: { $ref: "#/$defs/Termijn" } }, te_laat: { type: "array", items: { $ref: "#/$defs/TeLaat" } }, bewijs: { $ref: "#/$defs/Bewijsoordeel" }, opmerking: { type: "string" }, bron: { type: "string" }, plaats: { $ref: "#/$defs/Plaats" } }, required: ["nr", "titel", "domein", "voor", "aanbeveling", "stand", "stand_gezegd", "proces", "oplevering", "verantwoordelijk", "gereed", "frequentie", "vervolg", "vervolg_gereed", "te_laat", "bron", "plaats"], additionalProperties: !1 };
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tekst === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bron === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "bron" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "tekst" || key0 === "waarde" || key0 === "opmerking" || key0 === "bron")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err3 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.waarde !== void 0 && typeof data.waarde != "string") {
      let err4 = { instancePath: instancePath + "/waarde", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.opmerking !== void 0 && typeof data.opmerking != "string") {
      let err5 = { instancePath: instancePath + "/opmerking", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bron !== void 0 && typeof data.bron != "string") {
      let err6 = { instancePath: instancePath + "/bron", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema12 = { enum: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] };
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "gereed" || data === "lopend" || data === "niet-gestart" || data === "vervallen" || data === "onbekend")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema12.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waarde === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "waarde" } };
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
    if (data.tekst === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bron === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "bron" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "waarde" || key0 === "van" || key0 === "tot" || key0 === "tekst" || key0 === "opmerking" || key0 === "bron")) {
        let err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.waarde !== void 0 && typeof data.waarde != "string") {
      let err6 = { instancePath: instancePath + "/waarde", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.van !== void 0 && typeof data.van != "string") {
      let err7 = { instancePath: instancePath + "/van", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.tot !== void 0 && typeof data.tot != "string") {
      let err8 = { instancePath: instancePath + "/tot", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.tekst !== void 0 && typeof data.tekst != "string") {
      let err9 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.opmerking !== void 0 && typeof data.opmerking != "string") {
      let err10 = { instancePath: instancePath + "/opmerking", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.bron !== void 0 && typeof data.bron != "string") {
      let err11 = { instancePath: instancePath + "/bron", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", properties: { wat: { enum: ["gereed", "vervolg"] }, soort: { $ref: "#/$defs/Achterstandsoort" }, reden: { $ref: "#/$defs/Achterstandreden" }, tekst: { type: "string" } }, required: ["wat", "soort", "reden", "tekst"], additionalProperties: !1 }, schema15 = { enum: ["niet-gedaan", "niet-bekend", "misschien"] };
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "niet-gedaan" || data === "niet-bekend" || data === "misschien")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema15.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var schema16 = { enum: ["lopend", "niet-gestart", "bronnen-verschillen", "niet-gemeld", "terugkerend", "stand-verschilt", "staat-niet-vast"] };
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "lopend" || data === "niet-gestart" || data === "bronnen-verschillen" || data === "niet-gemeld" || data === "terugkerend" || data === "stand-verschilt" || data === "staat-niet-vast")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema16.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wat === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "wat" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.soort === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reden === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "reden" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.tekst === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "tekst" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "wat" || key0 === "soort" || key0 === "reden" || key0 === "tekst")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.wat !== void 0) {
      let data0 = data.wat;
      if (!(data0 === "gereed" || data0 === "vervolg")) {
        let err5 = { instancePath: instancePath + "/wat", keyword: "enum", params: { allowedValues: schema14.properties.wat.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.soort !== void 0 && (validate42(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate42.errors), errors = vErrors.length)), data.reden !== void 0 && (validate44(data.reden, { instancePath: instancePath + "/reden" }) || (vErrors = samen(vErrors, validate44.errors), errors = vErrors.length)), data.tekst !== void 0 && typeof data.tekst != "string") {
      let err6 = { instancePath: instancePath + "/tekst", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", properties: { stand: { $ref: "#/$defs/Bewijsstand" }, reden: { enum: ["geen-eis", "hele-norm", "niet-getoetst"] }, eisen: { type: "array", items: { type: "object", properties: { id: { type: "string" }, uitkomst: { $ref: "#/$defs/Uitkomst" }, feiten: { type: "array", items: { type: "string" } } }, required: ["id", "uitkomst", "feiten"], additionalProperties: !1 } } }, required: ["stand", "eisen"], additionalProperties: !1 }, schema18 = { enum: ["blijkt", "gat-open", "gevraagd"] };
function validate48(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "blijkt" || data === "gat-open" || data === "gevraagd")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema18.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var schema19 = { enum: ["onbekend", "niet-getoetst", "voldaan", "niet-voldaan", "afwijking", "nvt"] };
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "onbekend" || data === "niet-getoetst" || data === "voldaan" || data === "niet-voldaan" || data === "afwijking" || data === "nvt")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema19.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stand === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "stand" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.eisen === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "eisen" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "stand" || key0 === "reden" || key0 === "eisen")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.stand !== void 0 && (validate48(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate48.errors), errors = vErrors.length)), data.reden !== void 0) {
      let data1 = data.reden;
      if (!(data1 === "geen-eis" || data1 === "hele-norm" || data1 === "niet-getoetst")) {
        let err3 = { instancePath: instancePath + "/reden", keyword: "enum", params: { allowedValues: schema17.properties.reden.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.eisen !== void 0) {
      let data2 = data.eisen;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0) {
              let err4 = { instancePath: instancePath + "/eisen/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.uitkomst === void 0) {
              let err5 = { instancePath: instancePath + "/eisen/" + i0, keyword: "required", params: { missingProperty: "uitkomst" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.feiten === void 0) {
              let err6 = { instancePath: instancePath + "/eisen/" + i0, keyword: "required", params: { missingProperty: "feiten" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "id" || key1 === "uitkomst" || key1 === "feiten")) {
                let err7 = { instancePath: instancePath + "/eisen/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data3.id !== void 0 && typeof data3.id != "string") {
              let err8 = { instancePath: instancePath + "/eisen/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3.uitkomst !== void 0 && (validate50(data3.uitkomst, { instancePath: instancePath + "/eisen/" + i0 + "/uitkomst" }) || (vErrors = samen(vErrors, validate50.errors), errors = vErrors.length)), data3.feiten !== void 0) {
              let data6 = data3.feiten;
              if (Array.isArray(data6)) {
                let len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data6[i1] != "string") {
                    let err9 = { instancePath: instancePath + "/eisen/" + i0 + "/feiten/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
              } else {
                let err10 = { instancePath: instancePath + "/eisen/" + i0 + "/feiten", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/eisen/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/eisen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
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
  return validate53.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "" } = {}) {
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
    if (data.voor === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "voor" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.aanbeveling === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "aanbeveling" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.stand === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "stand" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.stand_gezegd === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "stand_gezegd" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.proces === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "proces" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.oplevering === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "oplevering" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.verantwoordelijk === void 0) {
      let err9 = { instancePath, keyword: "required", params: { missingProperty: "verantwoordelijk" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.gereed === void 0) {
      let err10 = { instancePath, keyword: "required", params: { missingProperty: "gereed" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.frequentie === void 0) {
      let err11 = { instancePath, keyword: "required", params: { missingProperty: "frequentie" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.vervolg === void 0) {
      let err12 = { instancePath, keyword: "required", params: { missingProperty: "vervolg" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.vervolg_gereed === void 0) {
      let err13 = { instancePath, keyword: "required", params: { missingProperty: "vervolg_gereed" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.te_laat === void 0) {
      let err14 = { instancePath, keyword: "required", params: { missingProperty: "te_laat" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.bron === void 0) {
      let err15 = { instancePath, keyword: "required", params: { missingProperty: "bron" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.plaats === void 0) {
      let err16 = { instancePath, keyword: "required", params: { missingProperty: "plaats" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema10.properties, key0)) {
        let err17 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    if (data.nr !== void 0 && typeof data.nr != "string") {
      let err18 = { instancePath: instancePath + "/nr", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err19 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.domein !== void 0) {
      let data2 = data.domein;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "bestuurlijk" || data3 === "ambtelijk")) {
            let err20 = { instancePath: instancePath + "/domein/" + i0, keyword: "enum", params: { allowedValues: schema10.properties.domein.items.enum } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/domein", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.voor !== void 0) {
      let data4 = data.voor;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err22 = { instancePath: instancePath + "/voor/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      } else {
        let err23 = { instancePath: instancePath + "/voor", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.aanbeveling !== void 0) {
      let data6 = data.aanbeveling;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate28(data6[i2], { instancePath: instancePath + "/aanbeveling/" + i2 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/aanbeveling", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.stand !== void 0 && (validate30(data.stand, { instancePath: instancePath + "/stand" }) || (vErrors = samen(vErrors, validate30.errors), errors = vErrors.length)), data.stand_reden !== void 0) {
      let data9 = data.stand_reden;
      if (!(data9 === "staat-er-niet" || data9 === "bronnen-verschillen")) {
        let err25 = { instancePath: instancePath + "/stand_reden", keyword: "enum", params: { allowedValues: schema10.properties.stand_reden.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.stand_gezegd !== void 0) {
      let data10 = data.stand_gezegd;
      if (Array.isArray(data10)) {
        let len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate28(data10[i3], { instancePath: instancePath + "/stand_gezegd/" + i3 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/stand_gezegd", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.proces !== void 0) {
      let data12 = data.proces;
      if (Array.isArray(data12)) {
        let len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate28(data12[i4], { instancePath: instancePath + "/proces/" + i4 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/proces", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.oplevering !== void 0) {
      let data14 = data.oplevering;
      if (Array.isArray(data14)) {
        let len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate28(data14[i5], { instancePath: instancePath + "/oplevering/" + i5 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/oplevering", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.verantwoordelijk !== void 0) {
      let data16 = data.verantwoordelijk;
      if (Array.isArray(data16)) {
        let len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate28(data16[i6], { instancePath: instancePath + "/verantwoordelijk/" + i6 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/verantwoordelijk", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.gereed !== void 0) {
      let data18 = data.gereed;
      if (Array.isArray(data18)) {
        let len7 = data18.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate36(data18[i7], { instancePath: instancePath + "/gereed/" + i7 }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/gereed", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.frequentie !== void 0) {
      let data20 = data.frequentie;
      if (Array.isArray(data20)) {
        let len8 = data20.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate28(data20[i8], { instancePath: instancePath + "/frequentie/" + i8 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err31 = { instancePath: instancePath + "/frequentie", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.terugkerend !== void 0 && data.terugkerend !== !0) {
      let err32 = { instancePath: instancePath + "/terugkerend", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.vervolg !== void 0) {
      let data23 = data.vervolg;
      if (Array.isArray(data23)) {
        let len9 = data23.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate28(data23[i9], { instancePath: instancePath + "/vervolg/" + i9 }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/vervolg", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.vervolg_gereed !== void 0) {
      let data25 = data.vervolg_gereed;
      if (Array.isArray(data25)) {
        let len10 = data25.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate36(data25[i10], { instancePath: instancePath + "/vervolg_gereed/" + i10 }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length);
      } else {
        let err34 = { instancePath: instancePath + "/vervolg_gereed", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.te_laat !== void 0) {
      let data27 = data.te_laat;
      if (Array.isArray(data27)) {
        let len11 = data27.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate41(data27[i11], { instancePath: instancePath + "/te_laat/" + i11 }) || (vErrors = samen(vErrors, validate41.errors), errors = vErrors.length);
      } else {
        let err35 = { instancePath: instancePath + "/te_laat", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.bewijs !== void 0 && (validate47(data.bewijs, { instancePath: instancePath + "/bewijs" }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length)), data.opmerking !== void 0 && typeof data.opmerking != "string") {
      let err36 = { instancePath: instancePath + "/opmerking", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.bron !== void 0 && typeof data.bron != "string") {
      let err37 = { instancePath: instancePath + "/bron", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    data.plaats !== void 0 && (validate53(data.plaats, { instancePath: instancePath + "/plaats" }) || (vErrors = samen(vErrors, validate53.errors), errors = vErrors.length));
  } else {
    let err38 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.acties === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "acties" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kop" || key0 === "acties")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.kop !== void 0 && typeof data.kop != "string") {
      let err2 = { instancePath: instancePath + "/kop", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.acties !== void 0) {
      let data1 = data.acties;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data1[i0], { instancePath: instancePath + "/acties/" + i0 }) || (vErrors = samen(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/acties", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.telling === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "telling" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.koppen === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "koppen" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "plan" || key0 === "telling" || key0 === "koppen")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.plan !== void 0 && typeof data.plan != "string") {
      let err3 = { instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.telling !== void 0 && (validate22(data.telling, { instancePath: instancePath + "/telling" }) || (vErrors = samen(vErrors, validate22.errors), errors = vErrors.length)), data.koppen !== void 0) {
      let data2 = data.koppen;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data2[i0], { instancePath: instancePath + "/koppen/" + i0 }) || (vErrors = samen(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/koppen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema21 = { type: "object", properties: { bron: { enum: ["voortgang", "beschrijving"] }, organisatie: { type: "string" }, peildatum: { type: "string" }, opmerkingen: { type: "array", items: { $ref: "#/$defs/Sindsopmerking" } }, telling: { type: "object", properties: { "nu-gereed": { type: "number" }, "nu-gestart": { type: "number" }, "nu-vervallen": { type: "number" }, "weer-opgepakt": { type: "number" }, teruggezet: { type: "number" }, "nu-bekend": { type: "number" }, "nu-onbekend": { type: "number" }, uitgesteld: { type: "number" }, vervroegd: { type: "number" }, "volgende-keer": { type: "number" }, "datum-anders": { type: "number" }, nieuw: { type: "number" }, verdwenen: { type: "number" }, ongewijzigd: { type: "number" } }, required: ["nu-gereed", "nu-gestart", "nu-vervallen", "weer-opgepakt", "teruggezet", "nu-bekend", "nu-onbekend", "uitgesteld", "vervroegd", "volgende-keer", "datum-anders", "nieuw", "verdwenen", "ongewijzigd"], additionalProperties: !1 }, acties: { type: "array", items: { $ref: "#/$defs/Actieverandering" } } }, required: ["bron", "organisatie", "peildatum", "opmerkingen", "telling", "acties"], additionalProperties: !1 }, schema22 = { enum: ["andere-organisatie", "omgekeerde-volgorde", "zelfde-dag"] };
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "andere-organisatie" || data === "omgekeerde-volgorde" || data === "zelfde-dag")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema22.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", properties: { nr: { type: "string" }, oud_nr: { type: "string" }, titel: { type: "string" }, plan: { type: "string" }, veranderingen: { type: "array", items: { $ref: "#/$defs/Verandering" } }, stand: { type: "object", properties: { oud: { enum: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] }, nieuw: { enum: ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] } }, required: [], additionalProperties: !1 }, gereed: { type: "object", properties: { oud: { type: "array", items: { type: "string" } }, nieuw: { type: "array", items: { type: "string" } } }, required: ["oud", "nieuw"], additionalProperties: !1 }, vervolg_gereed: { type: "object", properties: { oud: { type: "array", items: { type: "string" } }, nieuw: { type: "array", items: { type: "string" } } }, required: ["oud", "nieuw"], additionalProperties: !1 } }, required: ["nr", "titel", "veranderingen"], additionalProperties: !1 }, schema24 = { enum: ["nu-gereed", "nu-gestart", "nu-vervallen", "weer-opgepakt", "teruggezet", "nu-bekend", "nu-onbekend", "uitgesteld", "vervroegd", "volgende-keer", "datum-anders", "nieuw", "verdwenen", "ongewijzigd"] };
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "nu-gereed" || data === "nu-gestart" || data === "nu-vervallen" || data === "weer-opgepakt" || data === "teruggezet" || data === "nu-bekend" || data === "nu-onbekend" || data === "uitgesteld" || data === "vervroegd" || data === "volgende-keer" || data === "datum-anders" || data === "nieuw" || data === "verdwenen" || data === "ongewijzigd")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "" } = {}) {
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
    if (data.veranderingen === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "veranderingen" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "nr" || key0 === "oud_nr" || key0 === "titel" || key0 === "plan" || key0 === "veranderingen" || key0 === "stand" || key0 === "gereed" || key0 === "vervolg_gereed")) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.nr !== void 0 && typeof data.nr != "string") {
      let err4 = { instancePath: instancePath + "/nr", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.oud_nr !== void 0 && typeof data.oud_nr != "string") {
      let err5 = { instancePath: instancePath + "/oud_nr", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.titel !== void 0 && typeof data.titel != "string") {
      let err6 = { instancePath: instancePath + "/titel", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.plan !== void 0 && typeof data.plan != "string") {
      let err7 = { instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.veranderingen !== void 0) {
      let data4 = data.veranderingen;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data4[i0], { instancePath: instancePath + "/veranderingen/" + i0 }) || (vErrors = samen(vErrors, validate62.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/veranderingen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.stand !== void 0) {
      let data6 = data.stand;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!(key1 === "oud" || key1 === "nieuw")) {
            let err9 = { instancePath: instancePath + "/stand", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data6.oud !== void 0) {
          let data7 = data6.oud;
          if (!(data7 === "gereed" || data7 === "lopend" || data7 === "niet-gestart" || data7 === "vervallen" || data7 === "onbekend")) {
            let err10 = { instancePath: instancePath + "/stand/oud", keyword: "enum", params: { allowedValues: schema23.properties.stand.properties.oud.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data6.nieuw !== void 0) {
          let data8 = data6.nieuw;
          if (!(data8 === "gereed" || data8 === "lopend" || data8 === "niet-gestart" || data8 === "vervallen" || data8 === "onbekend")) {
            let err11 = { instancePath: instancePath + "/stand/nieuw", keyword: "enum", params: { allowedValues: schema23.properties.stand.properties.nieuw.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/stand", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.gereed !== void 0) {
      let data9 = data.gereed;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.oud === void 0) {
          let err13 = { instancePath: instancePath + "/gereed", keyword: "required", params: { missingProperty: "oud" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data9.nieuw === void 0) {
          let err14 = { instancePath: instancePath + "/gereed", keyword: "required", params: { missingProperty: "nieuw" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key2 in data9)
          if (!(key2 === "oud" || key2 === "nieuw")) {
            let err15 = { instancePath: instancePath + "/gereed", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data9.oud !== void 0) {
          let data10 = data9.oud;
          if (Array.isArray(data10)) {
            let len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data10[i1] != "string") {
                let err16 = { instancePath: instancePath + "/gereed/oud/" + i1, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
          } else {
            let err17 = { instancePath: instancePath + "/gereed/oud", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data9.nieuw !== void 0) {
          let data12 = data9.nieuw;
          if (Array.isArray(data12)) {
            let len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data12[i2] != "string") {
                let err18 = { instancePath: instancePath + "/gereed/nieuw/" + i2, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
          } else {
            let err19 = { instancePath: instancePath + "/gereed/nieuw", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/gereed", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.vervolg_gereed !== void 0) {
      let data14 = data.vervolg_gereed;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.oud === void 0) {
          let err21 = { instancePath: instancePath + "/vervolg_gereed", keyword: "required", params: { missingProperty: "oud" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data14.nieuw === void 0) {
          let err22 = { instancePath: instancePath + "/vervolg_gereed", keyword: "required", params: { missingProperty: "nieuw" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key3 in data14)
          if (!(key3 === "oud" || key3 === "nieuw")) {
            let err23 = { instancePath: instancePath + "/vervolg_gereed", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data14.oud !== void 0) {
          let data15 = data14.oud;
          if (Array.isArray(data15)) {
            let len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data15[i3] != "string") {
                let err24 = { instancePath: instancePath + "/vervolg_gereed/oud/" + i3, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
          } else {
            let err25 = { instancePath: instancePath + "/vervolg_gereed/oud", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data14.nieuw !== void 0) {
          let data17 = data14.nieuw;
          if (Array.isArray(data17)) {
            let len4 = data17.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data17[i4] != "string") {
                let err26 = { instancePath: instancePath + "/vervolg_gereed/nieuw/" + i4, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
          } else {
            let err27 = { instancePath: instancePath + "/vervolg_gereed/nieuw", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/vervolg_gereed", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bron === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "bron" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.organisatie === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "organisatie" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.peildatum === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "peildatum" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.opmerkingen === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "opmerkingen" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.telling === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "telling" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.acties === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "acties" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "bron" || key0 === "organisatie" || key0 === "peildatum" || key0 === "opmerkingen" || key0 === "telling" || key0 === "acties")) {
        let err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.bron !== void 0) {
      let data0 = data.bron;
      if (!(data0 === "voortgang" || data0 === "beschrijving")) {
        let err7 = { instancePath: instancePath + "/bron", keyword: "enum", params: { allowedValues: schema21.properties.bron.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.organisatie !== void 0 && typeof data.organisatie != "string") {
      let err8 = { instancePath: instancePath + "/organisatie", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.peildatum !== void 0 && typeof data.peildatum != "string") {
      let err9 = { instancePath: instancePath + "/peildatum", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.opmerkingen !== void 0) {
      let data3 = data.opmerkingen;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate59(data3[i0], { instancePath: instancePath + "/opmerkingen/" + i0 }) || (vErrors = samen(vErrors, validate59.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/opmerkingen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.telling !== void 0) {
      let data5 = data.telling;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5["nu-gereed"] === void 0) {
          let err11 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "nu-gereed" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data5["nu-gestart"] === void 0) {
          let err12 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "nu-gestart" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data5["nu-vervallen"] === void 0) {
          let err13 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "nu-vervallen" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5["weer-opgepakt"] === void 0) {
          let err14 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "weer-opgepakt" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.teruggezet === void 0) {
          let err15 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "teruggezet" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5["nu-bekend"] === void 0) {
          let err16 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "nu-bekend" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data5["nu-onbekend"] === void 0) {
          let err17 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "nu-onbekend" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5.uitgesteld === void 0) {
          let err18 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "uitgesteld" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data5.vervroegd === void 0) {
          let err19 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "vervroegd" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5["volgende-keer"] === void 0) {
          let err20 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "volgende-keer" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data5["datum-anders"] === void 0) {
          let err21 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "datum-anders" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5.nieuw === void 0) {
          let err22 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "nieuw" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data5.verdwenen === void 0) {
          let err23 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "verdwenen" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data5.ongewijzigd === void 0) {
          let err24 = { instancePath: instancePath + "/telling", keyword: "required", params: { missingProperty: "ongewijzigd" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key1 in data5)
          if (!func2.call(schema21.properties.telling.properties, key1)) {
            let err25 = { instancePath: instancePath + "/telling", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data5["nu-gereed"] !== void 0) {
          let data6 = data5["nu-gereed"];
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err26 = { instancePath: instancePath + "/telling/nu-gereed", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data5["nu-gestart"] !== void 0) {
          let data7 = data5["nu-gestart"];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err27 = { instancePath: instancePath + "/telling/nu-gestart", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data5["nu-vervallen"] !== void 0) {
          let data8 = data5["nu-vervallen"];
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err28 = { instancePath: instancePath + "/telling/nu-vervallen", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data5["weer-opgepakt"] !== void 0) {
          let data9 = data5["weer-opgepakt"];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err29 = { instancePath: instancePath + "/telling/weer-opgepakt", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data5.teruggezet !== void 0) {
          let data10 = data5.teruggezet;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err30 = { instancePath: instancePath + "/telling/teruggezet", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data5["nu-bekend"] !== void 0) {
          let data11 = data5["nu-bekend"];
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err31 = { instancePath: instancePath + "/telling/nu-bekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data5["nu-onbekend"] !== void 0) {
          let data12 = data5["nu-onbekend"];
          if (!(typeof data12 == "number" && isFinite(data12))) {
            let err32 = { instancePath: instancePath + "/telling/nu-onbekend", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data5.uitgesteld !== void 0) {
          let data13 = data5.uitgesteld;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            let err33 = { instancePath: instancePath + "/telling/uitgesteld", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data5.vervroegd !== void 0) {
          let data14 = data5.vervroegd;
          if (!(typeof data14 == "number" && isFinite(data14))) {
            let err34 = { instancePath: instancePath + "/telling/vervroegd", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data5["volgende-keer"] !== void 0) {
          let data15 = data5["volgende-keer"];
          if (!(typeof data15 == "number" && isFinite(data15))) {
            let err35 = { instancePath: instancePath + "/telling/volgende-keer", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data5["datum-anders"] !== void 0) {
          let data16 = data5["datum-anders"];
          if (!(typeof data16 == "number" && isFinite(data16))) {
            let err36 = { instancePath: instancePath + "/telling/datum-anders", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data5.nieuw !== void 0) {
          let data17 = data5.nieuw;
          if (!(typeof data17 == "number" && isFinite(data17))) {
            let err37 = { instancePath: instancePath + "/telling/nieuw", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data5.verdwenen !== void 0) {
          let data18 = data5.verdwenen;
          if (!(typeof data18 == "number" && isFinite(data18))) {
            let err38 = { instancePath: instancePath + "/telling/verdwenen", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data5.ongewijzigd !== void 0) {
          let data19 = data5.ongewijzigd;
          if (!(typeof data19 == "number" && isFinite(data19))) {
            let err39 = { instancePath: instancePath + "/telling/ongewijzigd", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        let err40 = { instancePath: instancePath + "/telling", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.acties !== void 0) {
      let data20 = data.acties;
      if (Array.isArray(data20)) {
        let len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate61(data20[i1], { instancePath: instancePath + "/acties/" + i1 }) || (vErrors = samen(vErrors, validate61.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/acties", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    let err42 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", properties: { id: { type: "string" }, ernst: { enum: ["hoog", "middel", "laag"] }, tekst: { type: "string" }, plaatsen: { type: "array", items: { $ref: "#/$defs/Plaats" } }, baseline: { enum: ["nieuw", "bekend"] } }, required: ["id", "ernst", "tekst", "plaatsen"], additionalProperties: !1 };
function validate66(data, { instancePath = "" } = {}) {
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
        let err6 = { instancePath: instancePath + "/ernst", keyword: "enum", params: { allowedValues: schema25.properties.ernst.enum } };
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
          validate53(data3[i0], { instancePath: instancePath + "/plaatsen/" + i0 }) || (vErrors = samen(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/plaatsen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data5 = data.baseline;
      if (!(data5 === "nieuw" || data5 === "bekend")) {
        let err9 = { instancePath: instancePath + "/baseline", keyword: "enum", params: { allowedValues: schema25.properties.baseline.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.soort === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.versie === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "versie" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.samenvatting === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "samenvatting" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.plannen === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "plannen" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.signalen === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "signalen" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.grenzen === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "grenzen" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.hulpmiddel === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "hulpmiddel" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.taal === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "taal" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.organisatie === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "organisatie" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.peildatum === void 0) {
      let err9 = { instancePath, keyword: "required", params: { missingProperty: "peildatum" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.peildatum_bron === void 0) {
      let err10 = { instancePath, keyword: "required", params: { missingProperty: "peildatum_bron" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.normenkader === void 0) {
      let err11 = { instancePath, keyword: "required", params: { missingProperty: "normenkader" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err12 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.soort !== void 0 && data.soort !== "voortgang") {
      let err13 = { instancePath: instancePath + "/soort", keyword: "const", params: { allowedValue: "voortgang" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.versie !== void 0 && data.versie !== "1.0") {
      let err14 = { instancePath: instancePath + "/versie", keyword: "const", params: { allowedValue: "1.0" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.samenvatting !== void 0 && (validate22(data.samenvatting, { instancePath: instancePath + "/samenvatting" }) || (vErrors = samen(vErrors, validate22.errors), errors = vErrors.length)), data.plannen !== void 0) {
      let data3 = data.plannen;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data3[i0], { instancePath: instancePath + "/plannen/" + i0 }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/plannen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.sinds !== void 0 && (validate58(data.sinds, { instancePath: instancePath + "/sinds" }) || (vErrors = samen(vErrors, validate58.errors), errors = vErrors.length)), data.signalen !== void 0) {
      let data6 = data.signalen;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data6[i1], { instancePath: instancePath + "/signalen/" + i1 }) || (vErrors = samen(vErrors, validate66.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/signalen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.grenzen !== void 0) {
      let data8 = data.grenzen;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data8[i2] != "string") {
            let err17 = { instancePath: instancePath + "/grenzen/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/grenzen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.hulpmiddel !== void 0) {
      let data10 = data.hulpmiddel;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.naam === void 0) {
          let err19 = { instancePath: instancePath + "/hulpmiddel", keyword: "required", params: { missingProperty: "naam" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data10.versie === void 0) {
          let err20 = { instancePath: instancePath + "/hulpmiddel", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key1 in data10)
          if (!(key1 === "naam" || key1 === "versie")) {
            let err21 = { instancePath: instancePath + "/hulpmiddel", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data10.naam !== void 0 && data10.naam !== "basisnormen") {
          let err22 = { instancePath: instancePath + "/hulpmiddel/naam", keyword: "const", params: { allowedValue: "basisnormen" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data10.versie !== void 0 && typeof data10.versie != "string") {
          let err23 = { instancePath: instancePath + "/hulpmiddel/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/hulpmiddel", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.taal !== void 0) {
      let data13 = data.taal;
      if (!(data13 === "nl" || data13 === "en")) {
        let err25 = { instancePath: instancePath + "/taal", keyword: "enum", params: { allowedValues: schema6.properties.taal.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.organisatie !== void 0) {
      let data14 = data.organisatie;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.naam === void 0) {
          let err26 = { instancePath: instancePath + "/organisatie", keyword: "required", params: { missingProperty: "naam" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data14.type === void 0) {
          let err27 = { instancePath: instancePath + "/organisatie", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        for (let key2 in data14)
          if (!(key2 === "naam" || key2 === "type" || key2 === "tooi" || key2 === "medewerkers")) {
            let err28 = { instancePath: instancePath + "/organisatie", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        if (data14.naam !== void 0 && typeof data14.naam != "string") {
          let err29 = { instancePath: instancePath + "/organisatie/naam", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data14.type !== void 0) {
          let data16 = data14.type;
          if (!(data16 === "provincie" || data16 === "gemeente" || data16 === "waterschap" || data16 === "politie" || data16 === "rijk" || data16 === "gemeenschappelijke-regeling")) {
            let err30 = { instancePath: instancePath + "/organisatie/type", keyword: "enum", params: { allowedValues: schema6.properties.organisatie.properties.type.enum } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data14.tooi !== void 0 && typeof data14.tooi != "string") {
          let err31 = { instancePath: instancePath + "/organisatie/tooi", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data14.medewerkers !== void 0) {
          let data18 = data14.medewerkers;
          if (!(typeof data18 == "number" && isFinite(data18))) {
            let err32 = { instancePath: instancePath + "/organisatie/medewerkers", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/organisatie", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.peildatum !== void 0 && typeof data.peildatum != "string") {
      let err34 = { instancePath: instancePath + "/peildatum", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.peildatum_bron !== void 0) {
      let data20 = data.peildatum_bron;
      if (!(data20 === "beschrijving" || data20 === "optie" || data20 === "vandaag")) {
        let err35 = { instancePath: instancePath + "/peildatum_bron", keyword: "enum", params: { allowedValues: schema6.properties.peildatum_bron.enum } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.normenkader !== void 0) {
      let data21 = data.normenkader;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.id === void 0) {
          let err36 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data21.versie === void 0) {
          let err37 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "versie" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data21.titel === void 0) {
          let err38 = { instancePath: instancePath + "/normenkader", keyword: "required", params: { missingProperty: "titel" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        for (let key3 in data21)
          if (!(key3 === "id" || key3 === "versie" || key3 === "titel")) {
            let err39 = { instancePath: instancePath + "/normenkader", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        if (data21.id !== void 0 && typeof data21.id != "string") {
          let err40 = { instancePath: instancePath + "/normenkader/id", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data21.versie !== void 0 && typeof data21.versie != "string") {
          let err41 = { instancePath: instancePath + "/normenkader/versie", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data21.titel !== void 0 && typeof data21.titel != "string") {
          let err42 = { instancePath: instancePath + "/normenkader/titel", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/normenkader", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    let err44 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}

/** Checks what claims to be a saved voortgang against its schema; undefined when it is in order. */
export function controleerVoortgang(waarde: unknown): readonly AjvFout[] | undefined {
  return vorm_voortgang(waarde) ? undefined : vorm_voortgang.errors;
}
