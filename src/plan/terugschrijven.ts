import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from "yaml";
import type { YamlGroep, YamlWaarde } from "../beschrijving/lees/boom.ts";
import { isGroep, isLijst } from "../beschrijving/lees/boom.ts";
import { leesYaml } from "../beschrijving/lees/lees-yaml.ts";

/** An action as it is put into a description: its keys in order, lists on one line. */
export type NieuweActie = Readonly<Record<string, string | readonly string[]>>;

/**
 * The text of a file of a description with these actions added at the end of its `acties`, or of the file where it has none.
 * Every other character stays as it was. Only where the new lines cannot be put in so that nothing else changes meaning (a file
 * written in braces, one with an end mark) the whole file is written anew, with its comments.
 */
export function voegActiesToe(tekst: string, nieuw: readonly NieuweActie[]): string {
  if (nieuw.length === 0) return tekst;
  const bedoeld = metActies(waardeVan(tekst), nieuw);
  const pogingen = [() => ingevoegd(tekst, nieuw), () => opnieuwGeschreven(tekst, nieuw)];
  for (const poging of pogingen) {
    const uit = poging();
    if (uit !== undefined && gelijk(uit, bedoeld)) return uit;
  }
  throw new Error("the actions cannot be added to this file");
}

const YAML = { lineWidth: 0, flowCollectionPadding: false } as const;

function ingevoegd(tekst: string, nieuw: readonly NieuweActie[]): string | undefined {
  const { contents } = parseDocument(tekst, { keepSourceTokens: true });
  if (!isMap(contents) || contents.flow) return undefined;
  const acties = contents.get("acties", true);
  if (acties === undefined) return aanHetEind(tekst, nieuw);
  if (!isSeq(acties)) return undefined;
  if (acties.items.length === 0) return inPlaatsVanLeeg(tekst, acties, nieuw);
  return acties.flow ? inHaken(tekst, acties, nieuw) : onderLijst(tekst, acties, nieuw);
}

/** After the last action of a list with a dash per line, at the same depth; blank lines between as there were. */
function onderLijst(tekst: string, acties: YAMLSeq, nieuw: readonly NieuweActie[]): string | undefined {
  const token = acties.srcToken;
  const [vorige, laatste] = [bereikVan(acties, -2), bereikVan(acties, -1)];
  if (token?.type !== "block-seq" || laatste === undefined) return undefined;
  // The end of a value may lie before or after the end of its line.
  const los = vorige === undefined || /\n[ \t]*\r?\n/.test(tekst.slice(vorige.eind - 1, laatste.begin));
  return voegIn(tekst, regelEind(tekst, laatste.eind), blok(nieuw, { inspringing: token.indent, los, einde: regeleinde(tekst) }), los);
}

/** Where a value of a list begins and ends, without the comments behind it. */
function bereikVan(lijst: YAMLSeq, plek: number): { readonly begin: number; readonly eind: number } | undefined {
  const item: unknown = lijst.items.at(plek);
  if (typeof item !== "object" || item === null || !("range" in item)) return undefined;
  const [begin, eind] = item.range as readonly [number, number, number];
  return { begin, eind };
}

/** `acties: []` becomes a list with a dash per line. */
function inPlaatsVanLeeg(tekst: string, acties: YAMLSeq, nieuw: readonly NieuweActie[]): string | undefined {
  if (!acties.range) return undefined;
  const [begin, eind] = acties.range;
  const rest = /^[ \t]*(?=\r?\n|$)/.test(tekst.slice(eind)) ? tekst.slice(0, begin).trimEnd() : tekst.slice(0, begin);
  const zonder = rest + tekst.slice(eind);
  return voegIn(zonder, regelEind(zonder, rest.length), blok(nieuw, { inspringing: 2, los: true, einde: regeleinde(tekst) }), false);
}

/** A list in brackets stays one. */
function inHaken(tekst: string, acties: YAMLSeq, nieuw: readonly NieuweActie[]): string | undefined {
  const laatste = bereikVan(acties, -1);
  if (laatste === undefined) return undefined;
  const voor = tekst.slice(tekst.lastIndexOf("\n", laatste.begin - 1) + 1, laatste.begin);
  const tussen = voor.trim() === "" ? `,${regeleinde(tekst)}${voor}` : ", ";
  const stukken = nieuw.map((actie) => {
    const document = new Document(actie);
    if (isMap(document.contents)) document.contents.flow = true;
    return document.toString(YAML).trim();
  });
  return tekst.slice(0, laatste.eind) + stukken.map((stuk) => tussen + stuk).join("") + tekst.slice(laatste.eind);
}

function aanHetEind(tekst: string, nieuw: readonly NieuweActie[]): string {
  const einde = regeleinde(tekst);
  return voegIn(tekst, tekst.length, `acties:${einde}${blok(nieuw, { inspringing: 2, los: true, einde })}`, true);
}

interface Opmaak {
  readonly inspringing: number;
  /** A blank line between the actions. */
  readonly los: boolean;
  readonly einde: string;
}

function blok(nieuw: readonly NieuweActie[], { inspringing, los, einde }: Opmaak): string {
  const stukken = nieuw.map((actie) => {
    const document = new Document([actie]);
    const [item] = isSeq(document.contents) ? document.contents.items : [];
    if (isMap(item)) for (const { value } of item.items) if (isSeq(value)) value.flow = true;
    const regels = document.toString(YAML).trimEnd().split("\n");
    return regels.map((regel) => `${" ".repeat(inspringing)}${regel}${einde}`).join("");
  });
  return stukken.join(los ? einde : "");
}

const regeleinde = (tekst: string): string => (tekst.includes("\r\n") ? "\r\n" : "\n");

/** The begin of the line after this place, or the end of the text. */
function regelEind(tekst: string, plek: number): number {
  if (plek > 0 && tekst[plek - 1] === "\n") return plek;
  const einde = tekst.indexOf("\n", plek);
  return einde === -1 ? tekst.length : einde + 1;
}

function voegIn(tekst: string, plek: number, wat: string, los: boolean): string {
  const voor = tekst.slice(0, plek);
  const einde = regeleinde(tekst);
  const af = voor === "" || voor.endsWith("\n") ? "" : einde;
  const leeg = los && !/\n\r?\n$/.test(voor + af) && voor !== "" ? einde : "";
  return voor + af + leeg + wat + tekst.slice(plek);
}

/** Comments are kept, but lines may be laid out otherwise. */
function opnieuwGeschreven(tekst: string, nieuw: readonly NieuweActie[]): string | undefined {
  const document = parseDocument(tekst);
  if (!isMap(document.contents)) return undefined;
  for (const actie of nieuw) {
    if (isSeq(document.get("acties", true))) document.addIn(["acties"], document.createNode(actie));
    else document.set("acties", document.createNode([actie]));
  }
  return document.toString({ lineWidth: 0 });
}

function waardeVan(tekst: string): YamlWaarde | undefined {
  const uit = leesYaml(tekst, "");
  return "gelezen" in uit ? uit.gelezen.waarde : undefined;
}

function metActies(waarde: YamlWaarde | undefined, nieuw: readonly NieuweActie[]): YamlWaarde | undefined {
  if (waarde === undefined || !isGroep(waarde)) return undefined;
  const acties = isLijst(waarde.acties) ? waarde.acties : [];
  return { ...waarde, acties: [...acties, ...nieuw.map((actie) => ({ ...actie }) as YamlGroep)] };
}

/** Read back, it says exactly what was meant; the order of keys aside. */
const gelijk = (tekst: string, bedoeld: YamlWaarde | undefined): boolean => {
  const uit = waardeVan(tekst);
  return uit !== undefined && bedoeld !== undefined && geordend(uit) === geordend(bedoeld);
};

const geordend = (waarde: YamlWaarde): string =>
  JSON.stringify(waarde, (_, deel: unknown) =>
    typeof deel === "object" && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
