// Generated from src/normenkader/vorm by `npm run generate`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";

// <stdin>
var vorm_normenkader = validate21, schema6 = { $id: "urn:basisnormen:schema:normenkader:1", type: "object", properties: { id: { $ref: "#/$defs/id" }, titel: { $ref: "#/$defs/tekst-1000" }, versie: { $ref: "#/$defs/versiecode" }, van: { $ref: "#/$defs/dag" }, toelichting: { $ref: "#/$defs/tekst-1000" }, uitbreiding_van: { $ref: "#/$defs/uitbreiding_van" }, proef: { type: "object", properties: { type: { $ref: "#/$defs/organisatietypen" }, peildatum: { $ref: "#/$defs/dag" }, medewerkers: { $ref: "#/$defs/aantal" } }, additionalProperties: !1 }, uitgezet: { type: "array", items: { $ref: "#/$defs/uitgezet-item" } }, aangescherpt: { type: "array", items: { $ref: "#/$defs/aangescherpt-item" } } }, required: ["id", "titel", "versie", "van"], additionalProperties: !1, $defs: { "aangescherpt-item": { type: "object", properties: { eis: { $ref: "#/$defs/eiscode" }, zwaarte: { $ref: "#/$defs/aangescherpt-zwaarte" }, kern: { $ref: "#/$defs/ja-nee" }, toets: { type: "array", items: { $ref: "#/$defs/aangescherpt-toets-item" } }, minimaal: { $ref: "#/$defs/aantal-1" }, doelgroepen: { $ref: "#/$defs/doelgroepen-lijst" }, tekst: { $ref: "#/$defs/tekst-1000" }, uitgewerkt: { $ref: "#/$defs/tekst-1000" }, ontbreekt: { type: "object", properties: { geen: { $ref: "#/$defs/tekst-1000" }, item: { $ref: "#/$defs/tekst-1000" }, onbekend: { $ref: "#/$defs/tekst-1000" } }, additionalProperties: !1 }, uitwerking: { type: "object", properties: { activiteit: { $ref: "#/$defs/tekst-1000" }, verantwoordelijk: { $ref: "#/$defs/rollen" }, frequentie: { $ref: "#/$defs/periode" }, termijn: { $ref: "#/$defs/periode" } }, required: ["activiteit", "verantwoordelijk"], additionalProperties: !1 }, proef: { type: "object", properties: { voldaan: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, "niet-voldaan": { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, onbekend: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, nvt: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } } }, additionalProperties: !1 } }, required: ["eis"], additionalProperties: !1 }, "aangescherpt-toets-item": { type: "object", properties: { als: { $ref: "#/$defs/cel" }, ontbreekt: { $ref: "#/$defs/tekst-1000" } }, required: ["als", "ontbreekt"], additionalProperties: !1 }, "aangescherpt-zwaarte": { enum: ["basisnorm", "aanbeveling"] }, aantal: { type: "integer", minimum: 0, maximum: 1e9 }, "aantal-1": { type: "integer", minimum: 1, maximum: 1e9 }, cel: { type: "string", pattern: "\\S" }, dag: { type: "string", pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, doelgroepen: { enum: ["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter", "kandidaat-volksvertegenwoordigers", "kandidaat-bestuurders", "medewerkers", "nieuwe-medewerkers", "leidinggevenden", "inhuur", "stagiairs", "burgers"] }, "doelgroepen-lijst": { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/doelgroepen" }, minItems: 1 }, else: { $ref: "#/$defs/doelgroepen" } }, eiscode: { type: "string", pattern: "^[A-Z]{2,10}-[0-9]{2,4}\\.[ab][0-9]{1,4}$" }, id: { type: "string", pattern: "^[a-z0-9-]+$" }, "ja-nee": { enum: ["ja", "nee", !0, !1] }, organisatietypen: { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] }, periode: { type: "string", pattern: "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$" }, proefgeval: { type: "object", properties: { feiten: { type: "array", items: { type: "object" } }, volledig: { $ref: "#/$defs/ja-nee" }, type: { $ref: "#/$defs/organisatietypen" }, peildatum: { $ref: "#/$defs/dag" }, medewerkers: { $ref: "#/$defs/aantal" }, onmogelijk: { $ref: "#/$defs/tekst-1000" } }, additionalProperties: !1 }, rollen: { enum: ["volksvertegenwoordiging", "presidium", "fractievoorzitters", "dagelijks-bestuur", "voorzitter", "portefeuillehouder", "griffier", "griffie", "topambtenaar", "directie", "bestuursadviseur", "leidinggevenden", "integriteitscoordinator", "vertrouwenspersoon", "personeelszaken", "inkoop", "communicatie", "bedrijfsvoering", "juridischezaken", "ondernemingsraad", "medewerkers", "klachtencommissie", "koepel", "minister", "extern"] }, "tekst-1000": { type: "string", pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" }, uitbreiding_van: { enum: ["basisnormen"] }, "uitgezet-item": { type: "object", properties: { eis: { $ref: "#/$defs/eiscode" }, reden: { $ref: "#/$defs/tekst-1000" } }, required: ["eis", "reden"], additionalProperties: !1 }, versiecode: { type: "string", pattern: "^[0-9]{1,5}(\\.[0-9]{1,5}){0,2}(-[a-z0-9.]{1,20})?$" } } }, func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[a-z0-9-]+$", "u");
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$", "u");
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[0-9]{1,5}(\\.[0-9]{1,5}){0,2}(-[a-z0-9.]{1,20})?$", "u");
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[0-9]{1,5}(\\.[0-9]{1,5}){0,2}(-[a-z0-9.]{1,20})?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema11 = { enum: ["basisnormen"] };
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data !== "basisnormen") {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema11.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema12 = { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] };
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "provincie" || data === "gemeente" || data === "waterschap" || data === "politie" || data === "rijk" || data === "gemeenschappelijke-regeling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema12.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
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
  return validate36.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[A-Z]{2,10}-[0-9]{2,4}\\.[ab][0-9]{1,4}$", "u");
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2,10}-[0-9]{2,4}\\.[ab][0-9]{1,4}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
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
      if (!(key0 === "eis" || key0 === "reden")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.eis !== void 0 && (validate39(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data.reden !== void 0 && (validate24(data.reden, { instancePath: instancePath + "/reden" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", properties: { eis: { $ref: "#/$defs/eiscode" }, zwaarte: { $ref: "#/$defs/aangescherpt-zwaarte" }, kern: { $ref: "#/$defs/ja-nee" }, toets: { type: "array", items: { $ref: "#/$defs/aangescherpt-toets-item" } }, minimaal: { $ref: "#/$defs/aantal-1" }, doelgroepen: { $ref: "#/$defs/doelgroepen-lijst" }, tekst: { $ref: "#/$defs/tekst-1000" }, uitgewerkt: { $ref: "#/$defs/tekst-1000" }, ontbreekt: { type: "object", properties: { geen: { $ref: "#/$defs/tekst-1000" }, item: { $ref: "#/$defs/tekst-1000" }, onbekend: { $ref: "#/$defs/tekst-1000" } }, additionalProperties: !1 }, uitwerking: { type: "object", properties: { activiteit: { $ref: "#/$defs/tekst-1000" }, verantwoordelijk: { $ref: "#/$defs/rollen" }, frequentie: { $ref: "#/$defs/periode" }, termijn: { $ref: "#/$defs/periode" } }, required: ["activiteit", "verantwoordelijk"], additionalProperties: !1 }, proef: { type: "object", properties: { voldaan: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, "niet-voldaan": { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, onbekend: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, nvt: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } } }, additionalProperties: !1 } }, required: ["eis"], additionalProperties: !1 }, schema17 = { enum: ["basisnorm", "aanbeveling"] };
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "basisnorm" || data === "aanbeveling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema17.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
var schema18 = { enum: ["ja", "nee", !0, !1] };
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "ja" || data === "nee" || data === !0 || data === !1)) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema18.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var pattern5 = new RegExp("\\S", "u");
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.als === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "als" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ontbreekt === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "ontbreekt" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "als" || key0 === "ontbreekt")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.als !== void 0 && (validate50(data.als, { instancePath: instancePath + "/als" }) || (vErrors = samen(vErrors, validate50.errors), errors = vErrors.length)), data.ontbreekt !== void 0 && (validate24(data.ontbreekt, { instancePath: instancePath + "/ontbreekt" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "" } = {}) {
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
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate54.errors = vErrors, errors === 0;
}
var schema23 = { enum: ["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter", "kandidaat-volksvertegenwoordigers", "kandidaat-bestuurders", "medewerkers", "nieuwe-medewerkers", "leidinggevenden", "inhuur", "stagiairs", "burgers"] };
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "volksvertegenwoordiging" || data === "dagelijks-bestuur" || data === "voorzitter" || data === "kandidaat-volksvertegenwoordigers" || data === "kandidaat-bestuurders" || data === "medewerkers" || data === "nieuwe-medewerkers" || data === "leidinggevenden" || data === "inhuur" || data === "stagiairs" || data === "burgers")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema23.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
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
    let _errs6 = errors;
    validate57(data, { instancePath }) || (vErrors = samen(vErrors, validate57.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
var schema24 = { enum: ["volksvertegenwoordiging", "presidium", "fractievoorzitters", "dagelijks-bestuur", "voorzitter", "portefeuillehouder", "griffier", "griffie", "topambtenaar", "directie", "bestuursadviseur", "leidinggevenden", "integriteitscoordinator", "vertrouwenspersoon", "personeelszaken", "inkoop", "communicatie", "bedrijfsvoering", "juridischezaken", "ondernemingsraad", "medewerkers", "klachtencommissie", "koepel", "minister", "extern"] };
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "volksvertegenwoordiging" || data === "presidium" || data === "fractievoorzitters" || data === "dagelijks-bestuur" || data === "voorzitter" || data === "portefeuillehouder" || data === "griffier" || data === "griffie" || data === "topambtenaar" || data === "directie" || data === "bestuursadviseur" || data === "leidinggevenden" || data === "integriteitscoordinator" || data === "vertrouwenspersoon" || data === "personeelszaken" || data === "inkoop" || data === "communicatie" || data === "bedrijfsvoering" || data === "juridischezaken" || data === "ondernemingsraad" || data === "medewerkers" || data === "klachtencommissie" || data === "koepel" || data === "minister" || data === "extern")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$", "u");
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "feiten" || key0 === "volledig" || key0 === "type" || key0 === "peildatum" || key0 === "medewerkers" || key0 === "onmogelijk")) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.feiten !== void 0) {
      let data0 = data.feiten;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            let err1 = { instancePath: instancePath + "/feiten/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/feiten", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.volledig !== void 0 && (validate47(data.volledig, { instancePath: instancePath + "/volledig" }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length)), data.type !== void 0 && (validate33(data.type, { instancePath: instancePath + "/type" }) || (vErrors = samen(vErrors, validate33.errors), errors = vErrors.length)), data.peildatum !== void 0 && (validate28(data.peildatum, { instancePath: instancePath + "/peildatum" }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length)), data.medewerkers !== void 0 && (validate36(data.medewerkers, { instancePath: instancePath + "/medewerkers" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length)), data.onmogelijk !== void 0 && (validate24(data.onmogelijk, { instancePath: instancePath + "/onmogelijk" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema16.properties, key0)) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.eis !== void 0 && (validate39(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate39.errors), errors = vErrors.length)), data.zwaarte !== void 0 && (validate45(data.zwaarte, { instancePath: instancePath + "/zwaarte" }) || (vErrors = samen(vErrors, validate45.errors), errors = vErrors.length)), data.kern !== void 0 && (validate47(data.kern, { instancePath: instancePath + "/kern" }) || (vErrors = samen(vErrors, validate47.errors), errors = vErrors.length)), data.toets !== void 0) {
      let data3 = data.toets;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate49(data3[i0], { instancePath: instancePath + "/toets/" + i0 }) || (vErrors = samen(vErrors, validate49.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/toets", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.minimaal !== void 0 && (validate54(data.minimaal, { instancePath: instancePath + "/minimaal" }) || (vErrors = samen(vErrors, validate54.errors), errors = vErrors.length)), data.doelgroepen !== void 0 && (validate56(data.doelgroepen, { instancePath: instancePath + "/doelgroepen" }) || (vErrors = samen(vErrors, validate56.errors), errors = vErrors.length)), data.tekst !== void 0 && (validate24(data.tekst, { instancePath: instancePath + "/tekst" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.uitgewerkt !== void 0 && (validate24(data.uitgewerkt, { instancePath: instancePath + "/uitgewerkt" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.ontbreekt !== void 0) {
      let data9 = data.ontbreekt;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key1 in data9)
          if (!(key1 === "geen" || key1 === "item" || key1 === "onbekend")) {
            let err3 = { instancePath: instancePath + "/ontbreekt", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data9.geen !== void 0 && (validate24(data9.geen, { instancePath: instancePath + "/ontbreekt/geen" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data9.item !== void 0 && (validate24(data9.item, { instancePath: instancePath + "/ontbreekt/item" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data9.onbekend !== void 0 && (validate24(data9.onbekend, { instancePath: instancePath + "/ontbreekt/onbekend" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/ontbreekt", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.uitwerking !== void 0) {
      let data13 = data.uitwerking;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.activiteit === void 0) {
          let err5 = { instancePath: instancePath + "/uitwerking", keyword: "required", params: { missingProperty: "activiteit" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data13.verantwoordelijk === void 0) {
          let err6 = { instancePath: instancePath + "/uitwerking", keyword: "required", params: { missingProperty: "verantwoordelijk" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key2 in data13)
          if (!(key2 === "activiteit" || key2 === "verantwoordelijk" || key2 === "frequentie" || key2 === "termijn")) {
            let err7 = { instancePath: instancePath + "/uitwerking", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        data13.activiteit !== void 0 && (validate24(data13.activiteit, { instancePath: instancePath + "/uitwerking/activiteit" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data13.verantwoordelijk !== void 0 && (validate67(data13.verantwoordelijk, { instancePath: instancePath + "/uitwerking/verantwoordelijk" }) || (vErrors = samen(vErrors, validate67.errors), errors = vErrors.length)), data13.frequentie !== void 0 && (validate69(data13.frequentie, { instancePath: instancePath + "/uitwerking/frequentie" }) || (vErrors = samen(vErrors, validate69.errors), errors = vErrors.length)), data13.termijn !== void 0 && (validate69(data13.termijn, { instancePath: instancePath + "/uitwerking/termijn" }) || (vErrors = samen(vErrors, validate69.errors), errors = vErrors.length));
      } else {
        let err8 = { instancePath: instancePath + "/uitwerking", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.proef !== void 0) {
      let data18 = data.proef;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key3 in data18)
          if (!(key3 === "voldaan" || key3 === "niet-voldaan" || key3 === "onbekend" || key3 === "nvt")) {
            let err9 = { instancePath: instancePath + "/proef", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data18.voldaan !== void 0) {
          let data19 = data18.voldaan, _errs29 = errors, valid6 = !0, _errs30 = errors;
          if (!Array.isArray(data19)) {
            let err10 = {};
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid0 = _errs30 === errors;
          errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
          let ifClause0;
          if (_valid0) {
            let _errs32 = errors;
            if (Array.isArray(data19)) {
              let len1 = data19.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data20 = data19[i1];
                if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                  let err11 = { instancePath: instancePath + "/proef/voldaan/" + i1, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              }
            } else {
              let err12 = { instancePath: instancePath + "/proef/voldaan", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            var _valid0 = _errs32 === errors;
            valid6 = _valid0, ifClause0 = "then";
          } else {
            let _errs36 = errors;
            validate72(data19, { instancePath: instancePath + "/proef/voldaan" }) || (vErrors = samen(vErrors, validate72.errors), errors = vErrors.length);
            var _valid0 = _errs36 === errors;
            valid6 = _valid0, ifClause0 = "else";
          }
          if (!valid6) {
            let err13 = { instancePath: instancePath + "/proef/voldaan", keyword: "if", params: { failingKeyword: ifClause0 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data18["niet-voldaan"] !== void 0) {
          let data21 = data18["niet-voldaan"], _errs38 = errors, valid9 = !0, _errs39 = errors;
          if (!Array.isArray(data21)) {
            let err14 = {};
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid1 = _errs39 === errors;
          errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null);
          let ifClause1;
          if (_valid1) {
            let _errs41 = errors;
            if (Array.isArray(data21)) {
              let len2 = data21.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data22 = data21[i2];
                if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                  let err15 = { instancePath: instancePath + "/proef/niet-voldaan/" + i2, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
            } else {
              let err16 = { instancePath: instancePath + "/proef/niet-voldaan", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            var _valid1 = _errs41 === errors;
            valid9 = _valid1, ifClause1 = "then";
          } else {
            let _errs45 = errors;
            validate72(data21, { instancePath: instancePath + "/proef/niet-voldaan" }) || (vErrors = samen(vErrors, validate72.errors), errors = vErrors.length);
            var _valid1 = _errs45 === errors;
            valid9 = _valid1, ifClause1 = "else";
          }
          if (!valid9) {
            let err17 = { instancePath: instancePath + "/proef/niet-voldaan", keyword: "if", params: { failingKeyword: ifClause1 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data18.onbekend !== void 0) {
          let data23 = data18.onbekend, _errs47 = errors, valid12 = !0, _errs48 = errors;
          if (!Array.isArray(data23)) {
            let err18 = {};
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid2 = _errs48 === errors;
          errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs50 = errors;
            if (Array.isArray(data23)) {
              let len3 = data23.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data24 = data23[i3];
                if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
                  let err19 = { instancePath: instancePath + "/proef/onbekend/" + i3, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              }
            } else {
              let err20 = { instancePath: instancePath + "/proef/onbekend", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            var _valid2 = _errs50 === errors;
            valid12 = _valid2, ifClause2 = "then";
          } else {
            let _errs54 = errors;
            validate72(data23, { instancePath: instancePath + "/proef/onbekend" }) || (vErrors = samen(vErrors, validate72.errors), errors = vErrors.length);
            var _valid2 = _errs54 === errors;
            valid12 = _valid2, ifClause2 = "else";
          }
          if (!valid12) {
            let err21 = { instancePath: instancePath + "/proef/onbekend", keyword: "if", params: { failingKeyword: ifClause2 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data18.nvt !== void 0) {
          let data25 = data18.nvt, _errs56 = errors, valid15 = !0, _errs57 = errors;
          if (!Array.isArray(data25)) {
            let err22 = {};
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid3 = _errs57 === errors;
          errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
          let ifClause3;
          if (_valid3) {
            let _errs59 = errors;
            if (Array.isArray(data25)) {
              let len4 = data25.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data26 = data25[i4];
                if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
                  let err23 = { instancePath: instancePath + "/proef/nvt/" + i4, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              }
            } else {
              let err24 = { instancePath: instancePath + "/proef/nvt", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            var _valid3 = _errs59 === errors;
            valid15 = _valid3, ifClause3 = "then";
          } else {
            let _errs63 = errors;
            validate72(data25, { instancePath: instancePath + "/proef/nvt" }) || (vErrors = samen(vErrors, validate72.errors), errors = vErrors.length);
            var _valid3 = _errs63 === errors;
            valid15 = _valid3, ifClause3 = "else";
          }
          if (!valid15) {
            let err25 = { instancePath: instancePath + "/proef/nvt", keyword: "if", params: { failingKeyword: ifClause3 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/proef", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
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
    if (data.versie === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "versie" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.van === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "van" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate22(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate22.errors), errors = vErrors.length)), data.titel !== void 0 && (validate24(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.versie !== void 0 && (validate26(data.versie, { instancePath: instancePath + "/versie" }) || (vErrors = samen(vErrors, validate26.errors), errors = vErrors.length)), data.van !== void 0 && (validate28(data.van, { instancePath: instancePath + "/van" }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length)), data.toelichting !== void 0 && (validate24(data.toelichting, { instancePath: instancePath + "/toelichting" }) || (vErrors = samen(vErrors, validate24.errors), errors = vErrors.length)), data.uitbreiding_van !== void 0 && (validate31(data.uitbreiding_van, { instancePath: instancePath + "/uitbreiding_van" }) || (vErrors = samen(vErrors, validate31.errors), errors = vErrors.length)), data.proef !== void 0) {
      let data6 = data.proef;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!(key1 === "type" || key1 === "peildatum" || key1 === "medewerkers")) {
            let err5 = { instancePath: instancePath + "/proef", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        data6.type !== void 0 && (validate33(data6.type, { instancePath: instancePath + "/proef/type" }) || (vErrors = samen(vErrors, validate33.errors), errors = vErrors.length)), data6.peildatum !== void 0 && (validate28(data6.peildatum, { instancePath: instancePath + "/proef/peildatum" }) || (vErrors = samen(vErrors, validate28.errors), errors = vErrors.length)), data6.medewerkers !== void 0 && (validate36(data6.medewerkers, { instancePath: instancePath + "/proef/medewerkers" }) || (vErrors = samen(vErrors, validate36.errors), errors = vErrors.length));
      } else {
        let err6 = { instancePath: instancePath + "/proef", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.uitgezet !== void 0) {
      let data10 = data.uitgezet;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data10[i0], { instancePath: instancePath + "/uitgezet/" + i0 }) || (vErrors = samen(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/uitgezet", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.aangescherpt !== void 0) {
      let data12 = data.aangescherpt;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate43(data12[i1], { instancePath: instancePath + "/aangescherpt/" + i1 }) || (vErrors = samen(vErrors, validate43.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/aangescherpt", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var vorm_norm = validate83;
var pattern7 = new RegExp("^[A-Z]{2,10}-[0-9]{2,4}$", "u");
function validate84(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2,10}-[0-9]{2,4}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
var schema30 = { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] };
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "provincie" || data === "gemeente" || data === "waterschap" || data === "politie" || data === "rijk" || data === "gemeenschappelijke-regeling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
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
  return validate95.errors = vErrors, errors === 0;
}
var schema33 = { type: "object", properties: { id: { $ref: "#/$defs/eiscode" }, vervangt: { $ref: "#/$defs/ja-nee" }, domein: { $ref: "#/$defs/domeinen" }, eis: { $ref: "#/$defs/tekst-1000" }, zwaarte: { $ref: "#/$defs/eisen-zwaarte" }, aspect: { $ref: "#/$defs/eisen-aspect" }, kern: { $ref: "#/$defs/ja-nee" }, grondslag: { type: "array", items: { $ref: "#/$defs/id" } }, steunt_op: { type: "array", items: { $ref: "#/$defs/id" } }, organisatietypen: { $ref: "#/$defs/organisatietypen-lijst" }, nvt: { $ref: "#/$defs/tekst-1000" }, geldt: { type: "object", properties: { als: { $ref: "#/$defs/cel" }, reden: { $ref: "#/$defs/tekst-1000" } }, required: ["als", "reden"], additionalProperties: !1 }, uit: { $ref: "#/$defs/eisen-uit" }, soort: { $ref: "#/$defs/id-lijst" }, waar: { $ref: "#/$defs/cel" }, voor: { $ref: "#/$defs/eisen-voor" }, doelgroepen: { $ref: "#/$defs/doelgroepen-lijst" }, minimaal: { $ref: "#/$defs/aantal-1" }, alternatieven: { $ref: "#/$defs/ja-nee" }, toets: { type: "array", items: { $ref: "#/$defs/eisen-toets-item" } }, uitgewerkt: { $ref: "#/$defs/tekst-1000" }, ontbreekt: { type: "object", properties: { geen: { $ref: "#/$defs/tekst-1000" }, item: { $ref: "#/$defs/tekst-1000" }, onbekend: { $ref: "#/$defs/tekst-1000" } }, required: ["geen", "onbekend"], additionalProperties: !1 }, uitwerking: { type: "object", properties: { activiteit: { $ref: "#/$defs/tekst-1000" }, verantwoordelijk: { $ref: "#/$defs/rollen" }, frequentie: { $ref: "#/$defs/periode" }, termijn: { $ref: "#/$defs/periode" } }, required: ["activiteit", "verantwoordelijk"], additionalProperties: !1 }, proef: { type: "object", properties: { voldaan: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, "niet-voldaan": { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, onbekend: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } }, nvt: { if: { type: "array" }, then: { type: "array", items: { type: "object" } }, else: { $ref: "#/$defs/proefgeval" } } }, required: ["voldaan", "niet-voldaan", "onbekend", "nvt"], additionalProperties: !1 } }, required: ["id", "domein", "eis", "aspect", "uit", "soort", "voor", "uitgewerkt", "ontbreekt", "uitwerking", "proef"], additionalProperties: !1 };
function validate98(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2,10}-[0-9]{2,4}\\.[ab][0-9]{1,4}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
var schema35 = { enum: ["ja", "nee", !0, !1] };
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "ja" || data === "nee" || data === !0 || data === !1)) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema35.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
var schema36 = { enum: ["bestuurlijk", "ambtelijk"] };
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "bestuurlijk" || data === "ambtelijk")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema36.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
var schema37 = { enum: ["basisnorm", "aanbeveling"] };
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "basisnorm" || data === "aanbeveling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema37.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
var schema38 = { enum: ["opzet", "bestaan", "werking"] };
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "opzet" || data === "bestaan" || data === "werking")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema38.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate110(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
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
        validate91(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate91.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate91(data, { instancePath }) || (vErrors = samen(vErrors, validate91.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
var schema42 = { enum: ["documenten", "registers", "rollen", "procedures", "activiteiten", "onderzoeken"] };
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "documenten" || data === "registers" || data === "rollen" || data === "procedures" || data === "activiteiten" || data === "onderzoeken")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema42.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "" } = {}) {
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
        validate110(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate110.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate110(data, { instancePath }) || (vErrors = samen(vErrors, validate110.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
var schema44 = { enum: ["een", "elk", "aantal", "dekking"] };
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "een" || data === "elk" || data === "aantal" || data === "dekking")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema44.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
var schema46 = { enum: ["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter", "kandidaat-volksvertegenwoordigers", "kandidaat-bestuurders", "medewerkers", "nieuwe-medewerkers", "leidinggevenden", "inhuur", "stagiairs", "burgers"] };
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "volksvertegenwoordiging" || data === "dagelijks-bestuur" || data === "voorzitter" || data === "kandidaat-volksvertegenwoordigers" || data === "kandidaat-bestuurders" || data === "medewerkers" || data === "nieuwe-medewerkers" || data === "leidinggevenden" || data === "inhuur" || data === "stagiairs" || data === "burgers")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
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
        validate131(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate131.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate131(data, { instancePath }) || (vErrors = samen(vErrors, validate131.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "" } = {}) {
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
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate135.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.als === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "als" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ontbreekt === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "ontbreekt" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "als" || key0 === "ontbreekt")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.als !== void 0 && (validate118(data.als, { instancePath: instancePath + "/als" }) || (vErrors = samen(vErrors, validate118.errors), errors = vErrors.length)), data.ontbreekt !== void 0 && (validate86(data.ontbreekt, { instancePath: instancePath + "/ontbreekt" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
var schema49 = { enum: ["volksvertegenwoordiging", "presidium", "fractievoorzitters", "dagelijks-bestuur", "voorzitter", "portefeuillehouder", "griffier", "griffie", "topambtenaar", "directie", "bestuursadviseur", "leidinggevenden", "integriteitscoordinator", "vertrouwenspersoon", "personeelszaken", "inkoop", "communicatie", "bedrijfsvoering", "juridischezaken", "ondernemingsraad", "medewerkers", "klachtencommissie", "koepel", "minister", "extern"] };
function validate147(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "volksvertegenwoordiging" || data === "presidium" || data === "fractievoorzitters" || data === "dagelijks-bestuur" || data === "voorzitter" || data === "portefeuillehouder" || data === "griffier" || data === "griffie" || data === "topambtenaar" || data === "directie" || data === "bestuursadviseur" || data === "leidinggevenden" || data === "integriteitscoordinator" || data === "vertrouwenspersoon" || data === "personeelszaken" || data === "inkoop" || data === "communicatie" || data === "bedrijfsvoering" || data === "juridischezaken" || data === "ondernemingsraad" || data === "medewerkers" || data === "klachtencommissie" || data === "koepel" || data === "minister" || data === "extern")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema49.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "feiten" || key0 === "volledig" || key0 === "type" || key0 === "peildatum" || key0 === "medewerkers" || key0 === "onmogelijk")) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.feiten !== void 0) {
      let data0 = data.feiten;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            let err1 = { instancePath: instancePath + "/feiten/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/feiten", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.volledig !== void 0 && (validate100(data.volledig, { instancePath: instancePath + "/volledig" }) || (vErrors = samen(vErrors, validate100.errors), errors = vErrors.length)), data.type !== void 0 && (validate91(data.type, { instancePath: instancePath + "/type" }) || (vErrors = samen(vErrors, validate91.errors), errors = vErrors.length)), data.peildatum !== void 0 && (validate93(data.peildatum, { instancePath: instancePath + "/peildatum" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data.medewerkers !== void 0 && (validate95(data.medewerkers, { instancePath: instancePath + "/medewerkers" }) || (vErrors = samen(vErrors, validate95.errors), errors = vErrors.length)), data.onmogelijk !== void 0 && (validate86(data.onmogelijk, { instancePath: instancePath + "/onmogelijk" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.domein === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.eis === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.aspect === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "aspect" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uit === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "uit" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.soort === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "soort" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.voor === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "voor" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.uitgewerkt === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "uitgewerkt" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.ontbreekt === void 0) {
      let err8 = { instancePath, keyword: "required", params: { missingProperty: "ontbreekt" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.uitwerking === void 0) {
      let err9 = { instancePath, keyword: "required", params: { missingProperty: "uitwerking" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.proef === void 0) {
      let err10 = { instancePath, keyword: "required", params: { missingProperty: "proef" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema33.properties, key0)) {
        let err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate98.errors), errors = vErrors.length)), data.vervangt !== void 0 && (validate100(data.vervangt, { instancePath: instancePath + "/vervangt" }) || (vErrors = samen(vErrors, validate100.errors), errors = vErrors.length)), data.domein !== void 0 && (validate102(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate102.errors), errors = vErrors.length)), data.eis !== void 0 && (validate86(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data.zwaarte !== void 0 && (validate105(data.zwaarte, { instancePath: instancePath + "/zwaarte" }) || (vErrors = samen(vErrors, validate105.errors), errors = vErrors.length)), data.aspect !== void 0 && (validate107(data.aspect, { instancePath: instancePath + "/aspect" }) || (vErrors = samen(vErrors, validate107.errors), errors = vErrors.length)), data.kern !== void 0 && (validate100(data.kern, { instancePath: instancePath + "/kern" }) || (vErrors = samen(vErrors, validate100.errors), errors = vErrors.length)), data.grondslag !== void 0) {
      let data7 = data.grondslag;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate110(data7[i0], { instancePath: instancePath + "/grondslag/" + i0 }) || (vErrors = samen(vErrors, validate110.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/grondslag", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.steunt_op !== void 0) {
      let data9 = data.steunt_op;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate110(data9[i1], { instancePath: instancePath + "/steunt_op/" + i1 }) || (vErrors = samen(vErrors, validate110.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/steunt_op", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.organisatietypen !== void 0 && (validate113(data.organisatietypen, { instancePath: instancePath + "/organisatietypen" }) || (vErrors = samen(vErrors, validate113.errors), errors = vErrors.length)), data.nvt !== void 0 && (validate86(data.nvt, { instancePath: instancePath + "/nvt" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data.geldt !== void 0) {
      let data13 = data.geldt;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.als === void 0) {
          let err14 = { instancePath: instancePath + "/geldt", keyword: "required", params: { missingProperty: "als" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data13.reden === void 0) {
          let err15 = { instancePath: instancePath + "/geldt", keyword: "required", params: { missingProperty: "reden" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key1 in data13)
          if (!(key1 === "als" || key1 === "reden")) {
            let err16 = { instancePath: instancePath + "/geldt", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        data13.als !== void 0 && (validate118(data13.als, { instancePath: instancePath + "/geldt/als" }) || (vErrors = samen(vErrors, validate118.errors), errors = vErrors.length)), data13.reden !== void 0 && (validate86(data13.reden, { instancePath: instancePath + "/geldt/reden" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length));
      } else {
        let err17 = { instancePath: instancePath + "/geldt", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.uit !== void 0 && (validate121(data.uit, { instancePath: instancePath + "/uit" }) || (vErrors = samen(vErrors, validate121.errors), errors = vErrors.length)), data.soort !== void 0 && (validate123(data.soort, { instancePath: instancePath + "/soort" }) || (vErrors = samen(vErrors, validate123.errors), errors = vErrors.length)), data.waar !== void 0 && (validate118(data.waar, { instancePath: instancePath + "/waar" }) || (vErrors = samen(vErrors, validate118.errors), errors = vErrors.length)), data.voor !== void 0 && (validate128(data.voor, { instancePath: instancePath + "/voor" }) || (vErrors = samen(vErrors, validate128.errors), errors = vErrors.length)), data.doelgroepen !== void 0 && (validate130(data.doelgroepen, { instancePath: instancePath + "/doelgroepen" }) || (vErrors = samen(vErrors, validate130.errors), errors = vErrors.length)), data.minimaal !== void 0 && (validate135(data.minimaal, { instancePath: instancePath + "/minimaal" }) || (vErrors = samen(vErrors, validate135.errors), errors = vErrors.length)), data.alternatieven !== void 0 && (validate100(data.alternatieven, { instancePath: instancePath + "/alternatieven" }) || (vErrors = samen(vErrors, validate100.errors), errors = vErrors.length)), data.toets !== void 0) {
      let data23 = data.toets;
      if (Array.isArray(data23)) {
        let len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate138(data23[i2], { instancePath: instancePath + "/toets/" + i2 }) || (vErrors = samen(vErrors, validate138.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/toets", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.uitgewerkt !== void 0 && (validate86(data.uitgewerkt, { instancePath: instancePath + "/uitgewerkt" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data.ontbreekt !== void 0) {
      let data26 = data.ontbreekt;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.geen === void 0) {
          let err19 = { instancePath: instancePath + "/ontbreekt", keyword: "required", params: { missingProperty: "geen" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data26.onbekend === void 0) {
          let err20 = { instancePath: instancePath + "/ontbreekt", keyword: "required", params: { missingProperty: "onbekend" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key2 in data26)
          if (!(key2 === "geen" || key2 === "item" || key2 === "onbekend")) {
            let err21 = { instancePath: instancePath + "/ontbreekt", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        data26.geen !== void 0 && (validate86(data26.geen, { instancePath: instancePath + "/ontbreekt/geen" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data26.item !== void 0 && (validate86(data26.item, { instancePath: instancePath + "/ontbreekt/item" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data26.onbekend !== void 0 && (validate86(data26.onbekend, { instancePath: instancePath + "/ontbreekt/onbekend" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/ontbreekt", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.uitwerking !== void 0) {
      let data30 = data.uitwerking;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.activiteit === void 0) {
          let err23 = { instancePath: instancePath + "/uitwerking", keyword: "required", params: { missingProperty: "activiteit" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data30.verantwoordelijk === void 0) {
          let err24 = { instancePath: instancePath + "/uitwerking", keyword: "required", params: { missingProperty: "verantwoordelijk" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key3 in data30)
          if (!(key3 === "activiteit" || key3 === "verantwoordelijk" || key3 === "frequentie" || key3 === "termijn")) {
            let err25 = { instancePath: instancePath + "/uitwerking", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        data30.activiteit !== void 0 && (validate86(data30.activiteit, { instancePath: instancePath + "/uitwerking/activiteit" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data30.verantwoordelijk !== void 0 && (validate147(data30.verantwoordelijk, { instancePath: instancePath + "/uitwerking/verantwoordelijk" }) || (vErrors = samen(vErrors, validate147.errors), errors = vErrors.length)), data30.frequentie !== void 0 && (validate149(data30.frequentie, { instancePath: instancePath + "/uitwerking/frequentie" }) || (vErrors = samen(vErrors, validate149.errors), errors = vErrors.length)), data30.termijn !== void 0 && (validate149(data30.termijn, { instancePath: instancePath + "/uitwerking/termijn" }) || (vErrors = samen(vErrors, validate149.errors), errors = vErrors.length));
      } else {
        let err26 = { instancePath: instancePath + "/uitwerking", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.proef !== void 0) {
      let data35 = data.proef;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.voldaan === void 0) {
          let err27 = { instancePath: instancePath + "/proef", keyword: "required", params: { missingProperty: "voldaan" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data35["niet-voldaan"] === void 0) {
          let err28 = { instancePath: instancePath + "/proef", keyword: "required", params: { missingProperty: "niet-voldaan" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data35.onbekend === void 0) {
          let err29 = { instancePath: instancePath + "/proef", keyword: "required", params: { missingProperty: "onbekend" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data35.nvt === void 0) {
          let err30 = { instancePath: instancePath + "/proef", keyword: "required", params: { missingProperty: "nvt" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (let key4 in data35)
          if (!(key4 === "voldaan" || key4 === "niet-voldaan" || key4 === "onbekend" || key4 === "nvt")) {
            let err31 = { instancePath: instancePath + "/proef", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        if (data35.voldaan !== void 0) {
          let data36 = data35.voldaan, _errs50 = errors, valid11 = !0, _errs51 = errors;
          if (!Array.isArray(data36)) {
            let err32 = {};
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          var _valid0 = _errs51 === errors;
          errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
          let ifClause0;
          if (_valid0) {
            let _errs53 = errors;
            if (Array.isArray(data36)) {
              let len3 = data36.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data37 = data36[i3];
                if (!(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
                  let err33 = { instancePath: instancePath + "/proef/voldaan/" + i3, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              }
            } else {
              let err34 = { instancePath: instancePath + "/proef/voldaan", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            var _valid0 = _errs53 === errors;
            valid11 = _valid0, ifClause0 = "then";
          } else {
            let _errs57 = errors;
            validate152(data36, { instancePath: instancePath + "/proef/voldaan" }) || (vErrors = samen(vErrors, validate152.errors), errors = vErrors.length);
            var _valid0 = _errs57 === errors;
            valid11 = _valid0, ifClause0 = "else";
          }
          if (!valid11) {
            let err35 = { instancePath: instancePath + "/proef/voldaan", keyword: "if", params: { failingKeyword: ifClause0 } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data35["niet-voldaan"] !== void 0) {
          let data38 = data35["niet-voldaan"], _errs59 = errors, valid14 = !0, _errs60 = errors;
          if (!Array.isArray(data38)) {
            let err36 = {};
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          var _valid1 = _errs60 === errors;
          errors = _errs59, vErrors !== null && (_errs59 ? vErrors.length = _errs59 : vErrors = null);
          let ifClause1;
          if (_valid1) {
            let _errs62 = errors;
            if (Array.isArray(data38)) {
              let len4 = data38.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data39 = data38[i4];
                if (!(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
                  let err37 = { instancePath: instancePath + "/proef/niet-voldaan/" + i4, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              }
            } else {
              let err38 = { instancePath: instancePath + "/proef/niet-voldaan", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            var _valid1 = _errs62 === errors;
            valid14 = _valid1, ifClause1 = "then";
          } else {
            let _errs66 = errors;
            validate152(data38, { instancePath: instancePath + "/proef/niet-voldaan" }) || (vErrors = samen(vErrors, validate152.errors), errors = vErrors.length);
            var _valid1 = _errs66 === errors;
            valid14 = _valid1, ifClause1 = "else";
          }
          if (!valid14) {
            let err39 = { instancePath: instancePath + "/proef/niet-voldaan", keyword: "if", params: { failingKeyword: ifClause1 } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data35.onbekend !== void 0) {
          let data40 = data35.onbekend, _errs68 = errors, valid17 = !0, _errs69 = errors;
          if (!Array.isArray(data40)) {
            let err40 = {};
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          var _valid2 = _errs69 === errors;
          errors = _errs68, vErrors !== null && (_errs68 ? vErrors.length = _errs68 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs71 = errors;
            if (Array.isArray(data40)) {
              let len5 = data40.length;
              for (let i5 = 0; i5 < len5; i5++) {
                let data41 = data40[i5];
                if (!(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
                  let err41 = { instancePath: instancePath + "/proef/onbekend/" + i5, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              }
            } else {
              let err42 = { instancePath: instancePath + "/proef/onbekend", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            var _valid2 = _errs71 === errors;
            valid17 = _valid2, ifClause2 = "then";
          } else {
            let _errs75 = errors;
            validate152(data40, { instancePath: instancePath + "/proef/onbekend" }) || (vErrors = samen(vErrors, validate152.errors), errors = vErrors.length);
            var _valid2 = _errs75 === errors;
            valid17 = _valid2, ifClause2 = "else";
          }
          if (!valid17) {
            let err43 = { instancePath: instancePath + "/proef/onbekend", keyword: "if", params: { failingKeyword: ifClause2 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data35.nvt !== void 0) {
          let data42 = data35.nvt, _errs77 = errors, valid20 = !0, _errs78 = errors;
          if (!Array.isArray(data42)) {
            let err44 = {};
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          var _valid3 = _errs78 === errors;
          errors = _errs77, vErrors !== null && (_errs77 ? vErrors.length = _errs77 : vErrors = null);
          let ifClause3;
          if (_valid3) {
            let _errs80 = errors;
            if (Array.isArray(data42)) {
              let len6 = data42.length;
              for (let i6 = 0; i6 < len6; i6++) {
                let data43 = data42[i6];
                if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
                  let err45 = { instancePath: instancePath + "/proef/nvt/" + i6, keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              }
            } else {
              let err46 = { instancePath: instancePath + "/proef/nvt", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            var _valid3 = _errs80 === errors;
            valid20 = _valid3, ifClause3 = "then";
          } else {
            let _errs84 = errors;
            validate152(data42, { instancePath: instancePath + "/proef/nvt" }) || (vErrors = samen(vErrors, validate152.errors), errors = vErrors.length);
            var _valid3 = _errs84 === errors;
            valid20 = _valid3, ifClause3 = "else";
          }
          if (!valid20) {
            let err47 = { instancePath: instancePath + "/proef/nvt", keyword: "if", params: { failingKeyword: ifClause3 } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        let err48 = { instancePath: instancePath + "/proef", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
  } else {
    let err49 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.eisen === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "eisen" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titel" || key0 === "titel_en" || key0 === "norm" || key0 === "proef" || key0 === "eisen")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && (validate84(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate84.errors), errors = vErrors.length)), data.titel !== void 0 && (validate86(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data.titel_en !== void 0 && (validate86(data.titel_en, { instancePath: instancePath + "/titel_en" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data.norm !== void 0) {
      let data3 = data.norm;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          if (!(key1 === "bestuurlijk" || key1 === "ambtelijk")) {
            let err3 = { instancePath: instancePath + "/norm", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data3.bestuurlijk !== void 0 && (validate86(data3.bestuurlijk, { instancePath: instancePath + "/norm/bestuurlijk" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length)), data3.ambtelijk !== void 0 && (validate86(data3.ambtelijk, { instancePath: instancePath + "/norm/ambtelijk" }) || (vErrors = samen(vErrors, validate86.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/norm", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.proef !== void 0) {
      let data6 = data.proef;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key2 in data6)
          if (!(key2 === "type" || key2 === "peildatum" || key2 === "medewerkers")) {
            let err5 = { instancePath: instancePath + "/proef", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        data6.type !== void 0 && (validate91(data6.type, { instancePath: instancePath + "/proef/type" }) || (vErrors = samen(vErrors, validate91.errors), errors = vErrors.length)), data6.peildatum !== void 0 && (validate93(data6.peildatum, { instancePath: instancePath + "/proef/peildatum" }) || (vErrors = samen(vErrors, validate93.errors), errors = vErrors.length)), data6.medewerkers !== void 0 && (validate95(data6.medewerkers, { instancePath: instancePath + "/proef/medewerkers" }) || (vErrors = samen(vErrors, validate95.errors), errors = vErrors.length));
      } else {
        let err6 = { instancePath: instancePath + "/proef", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.eisen !== void 0) {
      let data10 = data.eisen;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate97(data10[i0], { instancePath: instancePath + "/eisen/" + i0 }) || (vErrors = samen(vErrors, validate97.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/eisen", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
var vorm_grondslagen = validate163;
var schema53 = { type: "object", properties: { id: { $ref: "#/$defs/id" }, wet: { $ref: "#/$defs/tekst-1000" }, bwb: { $ref: "#/$defs/bwbcode-of-leeg" }, celex: { $ref: "#/$defs/celexcode" }, artikel: { $ref: "#/$defs/nummer" }, lid: { $ref: "#/$defs/nummer-of-leeg" }, onderdeel: { $ref: "#/$defs/tekst-1000-of-leeg" }, eist: { $ref: "#/$defs/tekst-1000" }, norm: { $ref: "#/$defs/normcode-lijst" }, domein: { $ref: "#/$defs/domeinen-lijst" }, organisatietypen: { $ref: "#/$defs/organisatietypen-lijst" }, van: { $ref: "#/$defs/dag" }, tot: { $ref: "#/$defs/dag-of-leeg" }, van_exact: { $ref: "#/$defs/ja-nee" }, opmerking: { $ref: "#/$defs/tekst-1000" }, verificatie: { type: "object", properties: { bron: { $ref: "#/$defs/tekst-1000" }, zekerheid: { $ref: "#/$defs/verificatie-zekerheid" } }, required: ["bron", "zekerheid"], additionalProperties: !1 } }, required: ["id", "wet", "artikel", "eist", "domein", "organisatietypen", "van", "verificatie"], additionalProperties: !1 };
function validate165(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
function validate167(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
var pattern16 = new RegExp("^BWB[RVW][0-9]{7}$", "u");
function validate170(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern16.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^BWB[RVW][0-9]{7}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
function validate169(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (data !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), !_valid0) {
    let _errs3 = errors;
    validate170(data, { instancePath }) || (vErrors = samen(vErrors, validate170.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
var pattern17 = new RegExp("^[0-9]{5}[A-Z]{1,2}[0-9]{4}$", "u");
function validate173(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern17.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[0-9]{5}[A-Z]{1,2}[0-9]{4}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
function validate175(data, { instancePath = "" } = {}) {
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
    if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    if (typeof data == "string") {
      if (!pattern5.test(data)) {
        let err3 = { instancePath, keyword: "pattern", params: { pattern: "\\S" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    } else {
      let err4 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err5 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
function validate177(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (data !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), !_valid0) {
    let _errs3 = errors;
    validate175(data, { instancePath }) || (vErrors = samen(vErrors, validate175.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (data !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), !_valid0) {
    let _errs3 = errors;
    validate167(data, { instancePath }) || (vErrors = samen(vErrors, validate167.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2,10}-[0-9]{2,4}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "" } = {}) {
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
        validate185(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate185.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate185(data, { instancePath }) || (vErrors = samen(vErrors, validate185.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
var schema65 = { enum: ["bestuurlijk", "ambtelijk"] };
function validate190(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "bestuurlijk" || data === "ambtelijk")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema65.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "" } = {}) {
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
        validate190(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate190.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate190(data, { instancePath }) || (vErrors = samen(vErrors, validate190.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
var schema67 = { enum: ["provincie", "gemeente", "waterschap", "politie", "rijk", "gemeenschappelijke-regeling"] };
function validate195(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "provincie" || data === "gemeente" || data === "waterschap" || data === "politie" || data === "rijk" || data === "gemeenschappelijke-regeling")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema67.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "" } = {}) {
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
        validate195(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate195.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate195(data, { instancePath }) || (vErrors = samen(vErrors, validate195.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
function validate199(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
function validate201(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (data !== null) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), !_valid0) {
    let _errs3 = errors;
    validate199(data, { instancePath }) || (vErrors = samen(vErrors, validate199.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
var schema70 = { enum: ["ja", "nee", !0, !1] };
function validate204(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "ja" || data === "nee" || data === !0 || data === !1)) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema70.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
var schema71 = { enum: ["hoog", "middel"] };
function validate208(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "hoog" || data === "middel")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema71.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
function validate164(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.wet === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "wet" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.artikel === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "artikel" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.eist === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "eist" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.domein === void 0) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "domein" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.organisatietypen === void 0) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "organisatietypen" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.van === void 0) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "van" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.verificatie === void 0) {
      let err7 = { instancePath, keyword: "required", params: { missingProperty: "verificatie" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema53.properties, key0)) {
        let err8 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0 && (validate165(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate165.errors), errors = vErrors.length)), data.wet !== void 0 && (validate167(data.wet, { instancePath: instancePath + "/wet" }) || (vErrors = samen(vErrors, validate167.errors), errors = vErrors.length)), data.bwb !== void 0 && (validate169(data.bwb, { instancePath: instancePath + "/bwb" }) || (vErrors = samen(vErrors, validate169.errors), errors = vErrors.length)), data.celex !== void 0 && (validate173(data.celex, { instancePath: instancePath + "/celex" }) || (vErrors = samen(vErrors, validate173.errors), errors = vErrors.length)), data.artikel !== void 0 && (validate175(data.artikel, { instancePath: instancePath + "/artikel" }) || (vErrors = samen(vErrors, validate175.errors), errors = vErrors.length)), data.lid !== void 0 && (validate177(data.lid, { instancePath: instancePath + "/lid" }) || (vErrors = samen(vErrors, validate177.errors), errors = vErrors.length)), data.onderdeel !== void 0 && (validate180(data.onderdeel, { instancePath: instancePath + "/onderdeel" }) || (vErrors = samen(vErrors, validate180.errors), errors = vErrors.length)), data.eist !== void 0 && (validate167(data.eist, { instancePath: instancePath + "/eist" }) || (vErrors = samen(vErrors, validate167.errors), errors = vErrors.length)), data.norm !== void 0 && (validate184(data.norm, { instancePath: instancePath + "/norm" }) || (vErrors = samen(vErrors, validate184.errors), errors = vErrors.length)), data.domein !== void 0 && (validate189(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate189.errors), errors = vErrors.length)), data.organisatietypen !== void 0 && (validate194(data.organisatietypen, { instancePath: instancePath + "/organisatietypen" }) || (vErrors = samen(vErrors, validate194.errors), errors = vErrors.length)), data.van !== void 0 && (validate199(data.van, { instancePath: instancePath + "/van" }) || (vErrors = samen(vErrors, validate199.errors), errors = vErrors.length)), data.tot !== void 0 && (validate201(data.tot, { instancePath: instancePath + "/tot" }) || (vErrors = samen(vErrors, validate201.errors), errors = vErrors.length)), data.van_exact !== void 0 && (validate204(data.van_exact, { instancePath: instancePath + "/van_exact" }) || (vErrors = samen(vErrors, validate204.errors), errors = vErrors.length)), data.opmerking !== void 0 && (validate167(data.opmerking, { instancePath: instancePath + "/opmerking" }) || (vErrors = samen(vErrors, validate167.errors), errors = vErrors.length)), data.verificatie !== void 0) {
      let data15 = data.verificatie;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.bron === void 0) {
          let err9 = { instancePath: instancePath + "/verificatie", keyword: "required", params: { missingProperty: "bron" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data15.zekerheid === void 0) {
          let err10 = { instancePath: instancePath + "/verificatie", keyword: "required", params: { missingProperty: "zekerheid" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data15)
          if (!(key1 === "bron" || key1 === "zekerheid")) {
            let err11 = { instancePath: instancePath + "/verificatie", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        data15.bron !== void 0 && (validate167(data15.bron, { instancePath: instancePath + "/verificatie/bron" }) || (vErrors = samen(vErrors, validate167.errors), errors = vErrors.length)), data15.zekerheid !== void 0 && (validate208(data15.zekerheid, { instancePath: instancePath + "/verificatie/zekerheid" }) || (vErrors = samen(vErrors, validate208.errors), errors = vErrors.length));
      } else {
        let err12 = { instancePath: instancePath + "/verificatie", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
function validate163(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate164(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate164.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
var vorm_woorden = validate211;
var schema73 = { type: "object", properties: { volksvertegenwoordiging: { $ref: "#/$defs/tekst-1000" }, "dagelijks-bestuur": { $ref: "#/$defs/tekst-1000" }, voorzitter: { $ref: "#/$defs/tekst-1000" }, "kandidaat-volksvertegenwoordigers": { $ref: "#/$defs/tekst-1000" }, "kandidaat-bestuurders": { $ref: "#/$defs/tekst-1000" }, medewerkers: { $ref: "#/$defs/tekst-1000" }, "nieuwe-medewerkers": { $ref: "#/$defs/tekst-1000" }, leidinggevenden: { $ref: "#/$defs/tekst-1000" }, inhuur: { $ref: "#/$defs/tekst-1000" }, stagiairs: { $ref: "#/$defs/tekst-1000" }, burgers: { $ref: "#/$defs/tekst-1000" }, presidium: { $ref: "#/$defs/tekst-1000" }, fractievoorzitters: { $ref: "#/$defs/tekst-1000" }, portefeuillehouder: { $ref: "#/$defs/tekst-1000" }, griffier: { $ref: "#/$defs/tekst-1000" }, griffie: { $ref: "#/$defs/tekst-1000" }, topambtenaar: { $ref: "#/$defs/tekst-1000" }, directie: { $ref: "#/$defs/tekst-1000" }, bestuursadviseur: { $ref: "#/$defs/tekst-1000" }, integriteitscoordinator: { $ref: "#/$defs/tekst-1000" }, vertrouwenspersoon: { $ref: "#/$defs/tekst-1000" }, personeelszaken: { $ref: "#/$defs/tekst-1000" }, inkoop: { $ref: "#/$defs/tekst-1000" }, communicatie: { $ref: "#/$defs/tekst-1000" }, bedrijfsvoering: { $ref: "#/$defs/tekst-1000" }, juridischezaken: { $ref: "#/$defs/tekst-1000" }, ondernemingsraad: { $ref: "#/$defs/tekst-1000" }, klachtencommissie: { $ref: "#/$defs/tekst-1000" }, koepel: { $ref: "#/$defs/tekst-1000" }, minister: { $ref: "#/$defs/tekst-1000" }, extern: { $ref: "#/$defs/tekst-1000" }, organisatie: { $ref: "#/$defs/tekst-1000" }, bestuurshuis: { $ref: "#/$defs/tekst-1000" }, arbeidsvoorwaarden: { $ref: "#/$defs/tekst-1000" }, volksvertegenwoordigers: { $ref: "#/$defs/tekst-1000" }, "dagelijks-bestuurders": { $ref: "#/$defs/tekst-1000" }, doelgroep: { type: "object", properties: { volksvertegenwoordiging: { $ref: "#/$defs/tekst-1000" }, "dagelijks-bestuur": { $ref: "#/$defs/tekst-1000" }, voorzitter: { $ref: "#/$defs/tekst-1000" }, "kandidaat-volksvertegenwoordigers": { $ref: "#/$defs/tekst-1000" }, "kandidaat-bestuurders": { $ref: "#/$defs/tekst-1000" }, medewerkers: { $ref: "#/$defs/tekst-1000" }, "nieuwe-medewerkers": { $ref: "#/$defs/tekst-1000" }, leidinggevenden: { $ref: "#/$defs/tekst-1000" }, inhuur: { $ref: "#/$defs/tekst-1000" }, stagiairs: { $ref: "#/$defs/tekst-1000" }, burgers: { $ref: "#/$defs/tekst-1000" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate213(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema73.properties, key0)) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.volksvertegenwoordiging !== void 0 && (validate213(data.volksvertegenwoordiging, { instancePath: instancePath + "/volksvertegenwoordiging" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data["dagelijks-bestuur"] !== void 0 && (validate213(data["dagelijks-bestuur"], { instancePath: instancePath + "/dagelijks-bestuur" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.voorzitter !== void 0 && (validate213(data.voorzitter, { instancePath: instancePath + "/voorzitter" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data["kandidaat-volksvertegenwoordigers"] !== void 0 && (validate213(data["kandidaat-volksvertegenwoordigers"], { instancePath: instancePath + "/kandidaat-volksvertegenwoordigers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data["kandidaat-bestuurders"] !== void 0 && (validate213(data["kandidaat-bestuurders"], { instancePath: instancePath + "/kandidaat-bestuurders" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.medewerkers !== void 0 && (validate213(data.medewerkers, { instancePath: instancePath + "/medewerkers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data["nieuwe-medewerkers"] !== void 0 && (validate213(data["nieuwe-medewerkers"], { instancePath: instancePath + "/nieuwe-medewerkers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.leidinggevenden !== void 0 && (validate213(data.leidinggevenden, { instancePath: instancePath + "/leidinggevenden" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.inhuur !== void 0 && (validate213(data.inhuur, { instancePath: instancePath + "/inhuur" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.stagiairs !== void 0 && (validate213(data.stagiairs, { instancePath: instancePath + "/stagiairs" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.burgers !== void 0 && (validate213(data.burgers, { instancePath: instancePath + "/burgers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.presidium !== void 0 && (validate213(data.presidium, { instancePath: instancePath + "/presidium" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.fractievoorzitters !== void 0 && (validate213(data.fractievoorzitters, { instancePath: instancePath + "/fractievoorzitters" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.portefeuillehouder !== void 0 && (validate213(data.portefeuillehouder, { instancePath: instancePath + "/portefeuillehouder" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.griffier !== void 0 && (validate213(data.griffier, { instancePath: instancePath + "/griffier" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.griffie !== void 0 && (validate213(data.griffie, { instancePath: instancePath + "/griffie" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.topambtenaar !== void 0 && (validate213(data.topambtenaar, { instancePath: instancePath + "/topambtenaar" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.directie !== void 0 && (validate213(data.directie, { instancePath: instancePath + "/directie" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.bestuursadviseur !== void 0 && (validate213(data.bestuursadviseur, { instancePath: instancePath + "/bestuursadviseur" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.integriteitscoordinator !== void 0 && (validate213(data.integriteitscoordinator, { instancePath: instancePath + "/integriteitscoordinator" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.vertrouwenspersoon !== void 0 && (validate213(data.vertrouwenspersoon, { instancePath: instancePath + "/vertrouwenspersoon" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.personeelszaken !== void 0 && (validate213(data.personeelszaken, { instancePath: instancePath + "/personeelszaken" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.inkoop !== void 0 && (validate213(data.inkoop, { instancePath: instancePath + "/inkoop" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.communicatie !== void 0 && (validate213(data.communicatie, { instancePath: instancePath + "/communicatie" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.bedrijfsvoering !== void 0 && (validate213(data.bedrijfsvoering, { instancePath: instancePath + "/bedrijfsvoering" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.juridischezaken !== void 0 && (validate213(data.juridischezaken, { instancePath: instancePath + "/juridischezaken" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.ondernemingsraad !== void 0 && (validate213(data.ondernemingsraad, { instancePath: instancePath + "/ondernemingsraad" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.klachtencommissie !== void 0 && (validate213(data.klachtencommissie, { instancePath: instancePath + "/klachtencommissie" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.koepel !== void 0 && (validate213(data.koepel, { instancePath: instancePath + "/koepel" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.minister !== void 0 && (validate213(data.minister, { instancePath: instancePath + "/minister" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.extern !== void 0 && (validate213(data.extern, { instancePath: instancePath + "/extern" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.organisatie !== void 0 && (validate213(data.organisatie, { instancePath: instancePath + "/organisatie" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.bestuurshuis !== void 0 && (validate213(data.bestuurshuis, { instancePath: instancePath + "/bestuurshuis" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.arbeidsvoorwaarden !== void 0 && (validate213(data.arbeidsvoorwaarden, { instancePath: instancePath + "/arbeidsvoorwaarden" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.volksvertegenwoordigers !== void 0 && (validate213(data.volksvertegenwoordigers, { instancePath: instancePath + "/volksvertegenwoordigers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data["dagelijks-bestuurders"] !== void 0 && (validate213(data["dagelijks-bestuurders"], { instancePath: instancePath + "/dagelijks-bestuurders" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data.doelgroep !== void 0) {
      let data36 = data.doelgroep;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (let key1 in data36)
          if (!func2.call(schema73.properties.doelgroep.properties, key1)) {
            let err1 = { instancePath: instancePath + "/doelgroep", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        data36.volksvertegenwoordiging !== void 0 && (validate213(data36.volksvertegenwoordiging, { instancePath: instancePath + "/doelgroep/volksvertegenwoordiging" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36["dagelijks-bestuur"] !== void 0 && (validate213(data36["dagelijks-bestuur"], { instancePath: instancePath + "/doelgroep/dagelijks-bestuur" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36.voorzitter !== void 0 && (validate213(data36.voorzitter, { instancePath: instancePath + "/doelgroep/voorzitter" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36["kandidaat-volksvertegenwoordigers"] !== void 0 && (validate213(data36["kandidaat-volksvertegenwoordigers"], { instancePath: instancePath + "/doelgroep/kandidaat-volksvertegenwoordigers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36["kandidaat-bestuurders"] !== void 0 && (validate213(data36["kandidaat-bestuurders"], { instancePath: instancePath + "/doelgroep/kandidaat-bestuurders" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36.medewerkers !== void 0 && (validate213(data36.medewerkers, { instancePath: instancePath + "/doelgroep/medewerkers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36["nieuwe-medewerkers"] !== void 0 && (validate213(data36["nieuwe-medewerkers"], { instancePath: instancePath + "/doelgroep/nieuwe-medewerkers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36.leidinggevenden !== void 0 && (validate213(data36.leidinggevenden, { instancePath: instancePath + "/doelgroep/leidinggevenden" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36.inhuur !== void 0 && (validate213(data36.inhuur, { instancePath: instancePath + "/doelgroep/inhuur" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36.stagiairs !== void 0 && (validate213(data36.stagiairs, { instancePath: instancePath + "/doelgroep/stagiairs" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length)), data36.burgers !== void 0 && (validate213(data36.burgers, { instancePath: instancePath + "/doelgroep/burgers" }) || (vErrors = samen(vErrors, validate213.errors), errors = vErrors.length));
      } else {
        let err2 = { instancePath: instancePath + "/doelgroep", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
function validate211(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "provincie" || key0 === "gemeente" || key0 === "waterschap" || key0 === "politie" || key0 === "rijk" || key0 === "gemeenschappelijke-regeling")) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.provincie !== void 0 && (validate212(data.provincie, { instancePath: instancePath + "/provincie" }) || (vErrors = samen(vErrors, validate212.errors), errors = vErrors.length)), data.gemeente !== void 0 && (validate212(data.gemeente, { instancePath: instancePath + "/gemeente" }) || (vErrors = samen(vErrors, validate212.errors), errors = vErrors.length)), data.waterschap !== void 0 && (validate212(data.waterschap, { instancePath: instancePath + "/waterschap" }) || (vErrors = samen(vErrors, validate212.errors), errors = vErrors.length)), data.politie !== void 0 && (validate212(data.politie, { instancePath: instancePath + "/politie" }) || (vErrors = samen(vErrors, validate212.errors), errors = vErrors.length)), data.rijk !== void 0 && (validate212(data.rijk, { instancePath: instancePath + "/rijk" }) || (vErrors = samen(vErrors, validate212.errors), errors = vErrors.length)), data["gemeenschappelijke-regeling"] !== void 0 && (validate212(data["gemeenschappelijke-regeling"], { instancePath: instancePath + "/gemeenschappelijke-regeling" }) || (vErrors = samen(vErrors, validate212.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
var vorm_indeling = validate267;
function validate268(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate268.errors = vErrors, errors === 0;
}
function validate270(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate270.errors = vErrors, errors === 0;
}
var schema80 = { enum: ["bestuurlijk", "ambtelijk"] };
function validate277(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "bestuurlijk" || data === "ambtelijk")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema80.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate277.errors = vErrors, errors === 0;
}
function validate276(data, { instancePath = "" } = {}) {
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
        validate277(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate277.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate277(data, { instancePath }) || (vErrors = samen(vErrors, validate277.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate276.errors = vErrors, errors === 0;
}
var schema81 = { enum: ["opzet", "bestaan", "werking"] };
function validate282(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "opzet" || data === "bestaan" || data === "werking")) {
    let err0 = { instancePath, keyword: "enum", params: { allowedValues: schema81.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate282.errors = vErrors, errors === 0;
}
var pattern24 = new RegExp("^[A-Z0-9.ab*-]{1,40}$", "u");
function validate285(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern24.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z0-9.ab*-]{1,40}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
function validate284(data, { instancePath = "" } = {}) {
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
        validate285(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate285.errors), errors = vErrors.length);
    } else {
      let err2 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    validate285(data, { instancePath }) || (vErrors = samen(vErrors, validate285.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate284.errors = vErrors, errors === 0;
}
function validate290(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2,10}-[0-9]{2,4}\\.[ab][0-9]{1,4}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate290.errors = vErrors, errors === 0;
}
function validate289(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eis === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "eis" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bron === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "bron" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eis" || key0 === "bron")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.eis !== void 0 && (validate290(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate290.errors), errors = vErrors.length)), data.bron !== void 0 && (validate270(data.bron, { instancePath: instancePath + "/bron" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
function validate273(data, { instancePath = "" } = {}) {
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
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titel" || key0 === "domein" || key0 === "norm" || key0 === "aspect" || key0 === "eisen" || key0 === "kern")) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate270(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length)), data.titel !== void 0 && (validate270(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length)), data.domein !== void 0 && (validate276(data.domein, { instancePath: instancePath + "/domein" }) || (vErrors = samen(vErrors, validate276.errors), errors = vErrors.length)), data.norm !== void 0 && (validate270(data.norm, { instancePath: instancePath + "/norm" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length)), data.aspect !== void 0 && (validate282(data.aspect, { instancePath: instancePath + "/aspect" }) || (vErrors = samen(vErrors, validate282.errors), errors = vErrors.length)), data.eisen !== void 0 && (validate284(data.eisen, { instancePath: instancePath + "/eisen" }) || (vErrors = samen(vErrors, validate284.errors), errors = vErrors.length)), data.kern !== void 0) {
      let data6 = data.kern;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate289(data6[i0], { instancePath: instancePath + "/kern/" + i0 }) || (vErrors = samen(vErrors, validate289.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/kern", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
function validate295(data, { instancePath = "" } = {}) {
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
      if (!(key0 === "eis" || key0 === "reden")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.eis !== void 0 && (validate285(data.eis, { instancePath: instancePath + "/eis" }) || (vErrors = samen(vErrors, validate285.errors), errors = vErrors.length)), data.reden !== void 0 && (validate270(data.reden, { instancePath: instancePath + "/reden" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
function validate267(data, { instancePath = "" } = {}) {
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
    if (data.eenheden === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "eenheden" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titel" || key0 === "toelichting" || key0 === "eenheden" || key0 === "weggelaten")) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate268(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate268.errors), errors = vErrors.length)), data.titel !== void 0 && (validate270(data.titel, { instancePath: instancePath + "/titel" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length)), data.toelichting !== void 0 && (validate270(data.toelichting, { instancePath: instancePath + "/toelichting" }) || (vErrors = samen(vErrors, validate270.errors), errors = vErrors.length)), data.eenheden !== void 0) {
      let data3 = data.eenheden;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate273(data3[i0], { instancePath: instancePath + "/eenheden/" + i0 }) || (vErrors = samen(vErrors, validate273.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/eenheden", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.weggelaten !== void 0) {
      let data5 = data.weggelaten;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate295(data5[i1], { instancePath: instancePath + "/weggelaten/" + i1 }) || (vErrors = samen(vErrors, validate295.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/weggelaten", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
var vorm_ongebruikt = validate299;
function validate301(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate301.errors = vErrors, errors === 0;
}
function validate303(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=[\\s\\S]*\\S)[\\s\\S]{0,1000}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate303.errors = vErrors, errors === 0;
}
function validate300(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reden === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "reden" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "reden")) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.id !== void 0 && (validate301(data.id, { instancePath: instancePath + "/id" }) || (vErrors = samen(vErrors, validate301.errors), errors = vErrors.length)), data.reden !== void 0 && (validate303(data.reden, { instancePath: instancePath + "/reden" }) || (vErrors = samen(vErrors, validate303.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
function validate299(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate300(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = samen(vErrors, validate300.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate299.errors = vErrors, errors === 0;
}

function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}

/** Checks a file of a normenkader against the schema of its kind; undefined when it is in order. */
export const kadercontroles: Readonly<Record<"normenkader" | "norm" | "grondslagen" | "woorden" | "indeling" | "ongebruikt", (waarde: unknown) => readonly AjvFout[] | undefined>> = {
  normenkader: (waarde) => (vorm_normenkader(waarde) ? undefined : vorm_normenkader.errors),
  norm: (waarde) => (vorm_norm(waarde) ? undefined : vorm_norm.errors),
  grondslagen: (waarde) => (vorm_grondslagen(waarde) ? undefined : vorm_grondslagen.errors),
  woorden: (waarde) => (vorm_woorden(waarde) ? undefined : vorm_woorden.errors),
  indeling: (waarde) => (vorm_indeling(waarde) ? undefined : vorm_indeling.errors),
  ongebruikt: (waarde) => (vorm_ongebruikt(waarde) ? undefined : vorm_ongebruikt.errors),
};
