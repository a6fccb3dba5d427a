import { strToU8, zipSync } from "fflate";
import { audit } from "../../src/audit/audit.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Feit, Integriteitssysteem } from "../../src/beschrijving/types.ts";
import type { Diagnostic } from "../../src/diagnostic/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { openbaarRapport } from "../../src/openbaar/rapport.ts";
import { openbaarSysteem } from "../../src/openbaar/systeem.ts";
import type { Inhoud, Inhouduitkomst } from "../../src/register/inhoud.ts";
import { leesInhoud } from "../../src/register/lees.ts";
import { openbaarheidVan } from "../../src/register/openbaarheid.ts";
import { maakRegisters } from "../../src/register/registers.ts";
import type { Registers } from "../../src/register/types.ts";
import { openbaartekst } from "../../src/tekst/openbaar.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { registertekst } from "../../src/tekst/register.ts";
import type { Taal } from "../../src/tekst/taal.ts";

export const PEILDATUM = "2026-06-30";

/** A description with these registers, and more sections if need be. */
export function systeem(registers: readonly string[], meer = ""): Integriteitssysteem {
  const kop =
    "basisnormen: 1\norganisatie: { naam: Gemeente Voorbeeld, type: gemeente }\nbronnen:\n  een: { titel: Een }\n  twee: { titel: Twee }\n";
  const lijst = registers.length === 0 ? "" : `registers:\n${registers.map((een) => `  - { ${een} }\n`).join("")}`;
  return laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: kop + lijst + meer }]).systeem;
}

/** One register, in short. */
export const register = (soort: string, rest = "", id = "r"): string =>
  `id: ${id}, soort: ${soort}, titel: Register ${id}${rest.includes("domein:") ? "" : ", domein: ambtelijk"}${rest === "" ? "" : `, ${rest}`}`;

export function enigFeit(van: Integriteitssysteem): Feit {
  const [feit] = van.feiten.registers;
  if (feit === undefined) throw new Error("no register");
  return feit;
}

/** Reads bytes as the file of a register. */
export async function lees(regel: string, inhoud: string | Uint8Array): Promise<Inhouduitkomst> {
  const feit = enigFeit(systeem([regel]));
  if (feit.bestand === undefined) throw new Error("no file");
  const bytes = typeof inhoud === "string" ? Buffer.from(inhoud) : inhoud;
  const { soort, bestand } = feit;
  return leesInhoud(bytes, { soort, bestand, openbaar: openbaarheidVan(feit).stand === "openbaar", peildatum: PEILDATUM });
}

export async function inhoudVan(regel: string, inhoud: string | Uint8Array): Promise<Inhoud> {
  const uit = await lees(regel, inhoud);
  if ("fouten" in uit) throw new Error(JSON.stringify(uit.fouten));
  return uit.inhoud;
}

/** "bestand:regel:kolom code", of what is wrong or odd. */
export async function meldingen(regel: string, inhoud: string | Uint8Array): Promise<readonly string[]> {
  const uit = await lees(regel, inhoud);
  return ("fouten" in uit ? uit.fouten : uit.waarschuwingen).map(
    ({ code, plaats: { bestand, regel: lijn, kolom } }: Diagnostic) => `${bestand}:${lijn}:${kolom} ${code}`,
  );
}

interface Opties {
  readonly taal?: Taal;
  readonly openbaar?: number;
  readonly peildatum?: string;
}

/** The overview of a description with what was kept of its files. */
export function registers(
  van: Integriteitssysteem,
  inhoud: ReadonlyMap<string, Inhoud> = new Map(),
  { taal = "nl", openbaar: drempel, peildatum = PEILDATUM }: Opties = {},
): Registers {
  const openbaar = drempel === undefined ? undefined : { drempel, tekst: openbaartekst(taal) };
  const zelf = openbaar ? openbaarSysteem(van, openbaar) : van;
  const teksten = rapportteksten(taal);
  const geheel = audit(zelf, basisnormen, { peildatum, peildatumBron: "optie", taal, versie: "0.0.0", selectie: {}, teksten });
  const rapport = openbaar ? openbaarRapport(geheel, openbaar) : geheel;
  return maakRegisters({ systeem: zelf, rapport, inhoud, tekst: registertekst(taal) });
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Werkmapopties {
  readonly bladen?: readonly (readonly [naam: string, rijen: string, kenmerken?: string])[];
  readonly teksten?: string;
  readonly stijlen?: string;
  /** The elements of its columns. */
  readonly kolommen?: string;
}

/** A workbook with these rows, as XML, in its only sheet; or with more sheets. */
export function werkmap(
  rijen: string,
  { bladen = [["Blad1", rijen]], teksten = "", stijlen = "", kolommen = "" }: Werkmapopties = {},
): Uint8Array {
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook ${NS} xmlns:r="${REL}"><sheets>${bladen.map(([naam, , kenmerken = ""], i) => `<sheet name="${naam}" sheetId="${i + 1}" ${kenmerken} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${bladen.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
    ),
    "xl/sharedStrings.xml": strToU8(`<sst ${NS}>${teksten}</sst>`),
    "xl/styles.xml": strToU8(`<styleSheet ${NS}>${stijlen}</styleSheet>`),
    ...Object.fromEntries(
      bladen.map(([, inhoud], i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        strToU8(`<worksheet ${NS}><cols>${kolommen}</cols><sheetData>${inhoud}</sheetData></worksheet>`),
      ]),
    ),
  });
}

/** A cell with a text. */
export const tekstcel = (r: string, tekst: string): string =>
  `<c r="${r}" t="inlineStr"><is><t>${tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
