import * as begrippen from "../../src/beschrijving/format/begrippen.ts";
import type { Keuzes } from "../../src/beschrijving/format/attribuut.ts";
import { bronvorm, documentvorm, opmerkingvorm } from "../../src/beschrijving/format/document.ts";
import { bewijssecties } from "../../src/beschrijving/format/secties.ts";
import type { Groepvorm, Vorm, Waardeplek } from "../../src/beschrijving/format/vorm.ts";
import { basisschema, keuzeschema, type Schema } from "./waardeschema.ts";

/** A URN: the schema is found by its file, never fetched. */
const schemaId = "urn:basisnormen:schema:beschrijving:1";

/** The definitions made so far. */
interface Bouw {
  readonly defs: Map<string, Schema>;
  readonly keuzenamen: Map<Keuzes, string>;
}

/**
 * The JSON Schema of a description, from the format files. Forms that differ by type are told apart with if/then/else, so
 * that one mistake gives one error.
 */
export function beschrijvingSchema(): Schema {
  const bouw: Bouw = { defs: new Map(), keuzenamen: new Map(Object.entries(begrippen).map(([naam, waarden]) => [waarden, naam])) };
  const vorm = groepschema(documentvorm, bouw, "");
  vulSoortenAan(bouw);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId,
    ...vorm,
    $defs: Object.fromEntries([...bouw.defs].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The schema as the text of schemas/beschrijving.schema.json. */
export const beschrijvingSchemaTekst = (): string => `${JSON.stringify(beschrijvingSchema(), null, 2)}\n`;

function vormschema(vorm: Vorm, bouw: Bouw, pad: string): Schema {
  const { titel: title, uitleg: description } = vorm;
  switch (vorm.aard) {
    case "groep":
      return groepschema(vorm, bouw, pad);
    case "lijst":
      return { title, description, type: "array", items: itemschema(vorm.van, bouw, pad) };
    case "kaart":
      return kaartschema(vorm, bouw, pad);
    case "waarde":
      return { title, description, $ref: verwijs(waardedef(vorm, bouw, pad)) };
  }
}

const verwijs = (naam: string): string => `#/$defs/${naam}`;

function groepschema(vorm: Groepvorm, bouw: Bouw, pad: string): Schema {
  const properties = Object.fromEntries(Object.entries(vorm.sleutels).map(([naam, van]) => [naam, vormschema(van, bouw, pad === "" ? naam : `${pad}-${naam}`)]));
  const required = vorm.verplicht.length > 0 ? { required: vorm.verplicht } : {};
  return { title: vorm.titel, description: vorm.uitleg, type: "object", properties, ...required, additionalProperties: false };
}

/** The items of a list are a definition of their own, so that the schema reads as a table of contents. */
function itemschema(vorm: Vorm, bouw: Bouw, pad: string): Schema {
  if (vorm.aard !== "groep") return vormschema(vorm, bouw, pad);
  // Not just the path: a section and a list of choices may have the same name.
  const naam = `${pad}-item`;
  bouw.defs.set(naam, groepschema(vorm, bouw, pad));
  return { $ref: verwijs(naam) };
}

function kaartschema(vorm: Extract<Vorm, { aard: "kaart" }>, bouw: Bouw, pad: string): Schema {
  const naam = vorm === bronvorm ? "bron" : pad;
  if (!bouw.defs.has(naam)) {
    bouw.defs.set(naam, { type: "object", propertyNames: { $ref: verwijs(iddef(bouw)) }, additionalProperties: vormschema(vorm.van, bouw, `${pad}-item`) });
  }
  return { title: vorm.titel, description: vorm.uitleg, $ref: verwijs(naam) };
}

function iddef(bouw: Bouw): string {
  bouw.defs.set("id", basisschema({ soort: "id" }));
  return "id";
}

/** The definition of a value with its forms: bare, a list of values, a statement, a list of statements. */
function waardedef(vorm: Waardeplek, bouw: Bouw, pad: string): string {
  const basis = basisdef(vorm, bouw, pad);
  const waarde = vorm.meer ? lijstdef(basis, bouw) : basis;
  return vorm.uitspraken ? uitsprakendef(waarde, vorm.meer, bouw) : waarde;
}

function basisdef({ waarde }: Waardeplek, bouw: Bouw, pad: string): string {
  if (waarde.soort !== "keuze") {
    bouw.defs.set(waarde.soort, basisschema(waarde));
    return waarde.soort;
  }
  const naam = bouw.keuzenamen.get(waarde.waarden) ?? pad;
  bouw.keuzenamen.set(waarde.waarden, naam);
  bouw.defs.set(naam, keuzeschema(waarde.waarden));
  return naam;
}

function lijstdef(basis: string, bouw: Bouw): string {
  const naam = `${basis}-lijst`;
  bouw.defs.set(naam, { if: { type: "array" }, then: { type: "array", items: { $ref: verwijs(basis) }, minItems: 1 }, else: { $ref: verwijs(basis) } });
  return naam;
}

function uitsprakendef(waarde: string, meer: boolean, bouw: Bouw): string {
  const naam = `${waarde}-uitspraken`;
  const uitspraak = `${waarde}-uitspraak`;
  bouw.defs.set(uitspraak, uitspraakschema(waarde, bouw));
  const los = { if: { type: "object" }, then: { $ref: verwijs(uitspraak) }, else: { $ref: verwijs(waarde) } };
  // A list of plain values is one statement; it is a list of statements once it holds a group.
  const lijst = meer ? { type: "array", contains: { type: "object" } } : { type: "array" };
  bouw.defs.set(naam, { if: lijst, then: { type: "array", items: { $ref: verwijs(uitspraak) }, minItems: 1 }, else: los });
  return naam;
}

function uitspraakschema(waarde: string, bouw: Bouw): Schema {
  return {
    title: "Uitspraak",
    description: "Wat één bron zegt.",
    type: "object",
    properties: {
      waarde: { title: "Waarde", description: "Wat de bron zegt.", $ref: verwijs(waarde) },
      opmerking: vormschema(opmerkingvorm, bouw, "opmerking"),
      bron: vormschema(bronvorm, bouw, "bron"),
    },
    required: ["waarde"],
    additionalProperties: false,
  };
}

/** A claim of completeness names a soort of its own section. */
function vulSoortenAan(bouw: Bouw): void {
  const volledig = bouw.defs.get("volledig-item") ?? {};
  const allOf = Object.keys(bewijssecties).map((sectie) => ({
    if: { type: "object", properties: { sectie: { const: sectie } }, required: ["sectie"] },
    then: { type: "object", properties: { soort: { $ref: verwijs(`${sectie}-soort`) } } },
  }));
  bouw.defs.set("volledig-item", { ...volledig, allOf });
}
