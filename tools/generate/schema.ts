import type { Keuzes } from "../../src/beschrijving/format/attribuut.ts";
import * as begrippen from "../../src/beschrijving/format/begrippen.ts";
import { bronvorm, documentvorm, opmerkingvorm } from "../../src/beschrijving/format/document.ts";
import { bewijssecties } from "../../src/beschrijving/format/secties.ts";
import type { Groepvorm, Vorm, Waardeplek, Waardevorm } from "../../src/beschrijving/format/vorm.ts";
import { als, basisschema, keuzeschema, type Schema } from "./waardeschema.ts";

/** A URN: the schema is found by its file, never fetched. */
const schemaId = "urn:basisnormen:schema:beschrijving:1";

/** The definitions made so far. */
interface Bouw {
  readonly defs: Map<string, Schema>;
  readonly keuzenamen: Map<Keuzes, string>;
}

/**
 * The JSON Schema of a shape. Forms that differ by type are told apart with if/then/else, so that one mistake gives one
 * error. `vulAan` may change the definitions.
 */
export function schemaVan($id: string, vorm: Vorm, vulAan: (bouw: Bouw) => void = () => undefined): Schema {
  const bouw: Bouw = { defs: new Map(), keuzenamen: new Map(Object.entries(begrippen).map(([naam, waarden]) => [waarden, naam])) };
  const inhoud = vormschema(vorm, bouw, "");
  vulAan(bouw);
  const $defs = Object.fromEntries([...bouw.defs].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id, ...inhoud, $defs };
}

/** The JSON Schema of a description, from the format files. */
export const beschrijvingSchema = (): Schema => schemaVan(schemaId, documentvorm, vulSoortenAan);

/** The schema as the text of schemas/beschrijving.schema.json. */
export const beschrijvingSchemaTekst = (): string => `${JSON.stringify(beschrijvingSchema(), null, 2)}\n`;

function vormschema(vorm: Vorm, bouw: Bouw, pad: string): Schema {
  const { titel: title, uitleg: description } = vorm;
  switch (vorm.aard) {
    case "groep":
      if (vorm.naam === undefined) return groepschema(vorm, bouw, pad);
      return { title, description, $ref: verwijs(zet(bouw, vorm.naam, groepschema(vorm, bouw, vorm.naam))) };
    case "lijst":
      return { title, description, type: "array", items: itemschema(vorm.van, bouw, pad) };
    case "kaart":
      return kaartschema(vorm, bouw, pad);
    case "waarde":
      return { title, description, $ref: verwijs(waardedef(vorm, bouw, pad)) };
    case "keus":
      return { title, description, ...als({ type: "array" }, vormschema(vorm.lijst, bouw, pad), vormschema(vorm.groep, bouw, pad)) };
    case "vrij":
      return { title, description, type: "object" };
  }
}

/** Adds a definition and gives its name. Two definitions of one name would silently check the one against the other. */
function zet({ defs }: Bouw, naam: string, schema: Schema): string {
  const eerder = defs.get(naam);
  if (eerder !== undefined && JSON.stringify(eerder) !== JSON.stringify(schema)) throw new Error(`two definitions are called ${naam}`);
  defs.set(naam, schema);
  return naam;
}

const verwijs = (naam: string): string => `#/$defs/${naam}`;

function groepschema(vorm: Groepvorm, bouw: Bouw, pad: string): Schema {
  const properties = Object.fromEntries(
    Object.entries(vorm.sleutels).map(([naam, van]) => [naam, vormschema(van, bouw, pad === "" ? naam : `${pad}-${naam}`)]),
  );
  const required = vorm.verplicht.length > 0 ? { required: vorm.verplicht } : {};
  return { title: vorm.titel, description: vorm.uitleg, type: "object", properties, ...required, additionalProperties: false };
}

/** The items of a list are a definition of their own, so that the schema reads as a table of contents. */
function itemschema(vorm: Vorm, bouw: Bouw, pad: string): Schema {
  if (vorm.aard !== "groep") return vormschema(vorm, bouw, pad);
  // Not just the path: a section and a list of choices may have the same name.
  return { $ref: verwijs(zet(bouw, `${pad}-item`, groepschema(vorm, bouw, pad))) };
}

function kaartschema(vorm: Extract<Vorm, { aard: "kaart" }>, bouw: Bouw, pad: string): Schema {
  const naam = vorm === bronvorm ? "bron" : pad;
  if (!bouw.defs.has(naam)) {
    const propertyNames = { $ref: verwijs(zet(bouw, "id", basisschema({ soort: "id" }))) };
    zet(bouw, naam, { type: "object", propertyNames, additionalProperties: vormschema(vorm.van, bouw, `${pad}-item`) });
  }
  return { title: vorm.titel, description: vorm.uitleg, $ref: verwijs(naam) };
}

/** The definition of a value with its forms: bare, a list of values, a statement, a list of statements. */
function waardedef(vorm: Waardeplek, bouw: Bouw, pad: string): string {
  const basis = basisdef(vorm, bouw, pad);
  const waarde = vorm.meer ? lijstdef(basis, bouw) : basis;
  if (vorm.leeg === true) return zet(bouw, `${waarde}-of-leeg`, als({ type: "null" }, {}, { $ref: verwijs(waarde) }));
  return vorm.uitspraken ? uitsprakendef(waarde, vorm.meer, bouw) : waarde;
}

function basisdef({ waarde }: Waardeplek, bouw: Bouw, pad: string): string {
  if (waarde.soort !== "keuze") return zet(bouw, soortnaam(waarde), basisschema(waarde));
  const naam = bouw.keuzenamen.get(waarde.waarden) ?? pad;
  bouw.keuzenamen.set(waarde.waarden, naam);
  return zet(bouw, naam, keuzeschema(waarde.waarden));
}

/** Values of one soort with other bounds have a definition of their own. */
function soortnaam(waarde: Waardevorm): string {
  if (waarde.soort === "code") return waarde.naam;
  const grens = waarde.soort === "tekst" ? waarde.max : waarde.soort === "aantal" ? waarde.min : undefined;
  return grens === undefined ? waarde.soort : `${waarde.soort}-${grens}`;
}

function lijstdef(basis: string, bouw: Bouw): string {
  const naam = `${basis}-lijst`;
  const lijst = { type: "array", items: { $ref: verwijs(basis) }, minItems: 1 };
  return zet(bouw, naam, als({ type: "array" }, lijst, { $ref: verwijs(basis) }));
}

function uitsprakendef(waarde: string, meer: boolean, bouw: Bouw): string {
  const naam = `${waarde}-uitspraken`;
  const uitspraak = `${waarde}-uitspraak`;
  zet(bouw, uitspraak, uitspraakschema(waarde, bouw));
  const los = als({ type: "object" }, { $ref: verwijs(uitspraak) }, { $ref: verwijs(waarde) });
  // A list of plain values is one statement; it is a list of statements once it holds a group.
  const lijst = meer ? { type: "array", contains: { type: "object" } } : { type: "array" };
  return zet(bouw, naam, als(lijst, { type: "array", items: { $ref: verwijs(uitspraak) }, minItems: 1 }, los));
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
  const allOf = Object.keys(bewijssecties).map((sectie) =>
    als(
      { type: "object", properties: { sectie: { const: sectie } }, required: ["sectie"] },
      { type: "object", properties: { soort: { $ref: verwijs(`${sectie}-soort`) } } },
    ),
  );
  bouw.defs.set("volledig-item", { ...volledig, allOf });
}
