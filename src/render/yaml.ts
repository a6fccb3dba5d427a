import type { YamlGroep, YamlWaarde } from "../beschrijving/lees/boom.ts";
import { isGroep, isLijst } from "../beschrijving/lees/boom.ts";
import { plattewaarde } from "../beschrijving/lees/scalair.ts";

/** A group as YAML that reads back as the same values: one line per key, lists of plain values on one line. */
export const alsYaml = (groep: YamlGroep): string => groepregels(groep).join("\n");

const groepregels = (groep: YamlGroep): readonly string[] =>
  Object.entries(groep).flatMap(([sleutel, waarde]) => sleutelregels(sleutel, waarde));

function sleutelregels(sleutel: string, waarde: YamlWaarde): readonly string[] {
  const naam = scalair(sleutel);
  if (isGroep(waarde) && Object.keys(waarde).length > 0) return [`${naam}:`, ...ingesprongen(groepregels(waarde))];
  if (isLijst(waarde) && waarde.some(isSamengesteld)) return [`${naam}:`, ...ingesprongen(waarde.flatMap(itemregels))];
  return [`${naam}: ${inEenRegel(waarde)}`];
}

const ingesprongen = (regels: readonly string[]): readonly string[] => regels.map((regel) => `  ${regel}`);

function itemregels(item: YamlWaarde): readonly string[] {
  if (!isGroep(item) || Object.keys(item).length === 0) return [`- ${inEenRegel(item)}`];
  return groepregels(item).map((regel, i) => (i === 0 ? `- ${regel}` : `  ${regel}`));
}

const isSamengesteld = (waarde: YamlWaarde): boolean => isGroep(waarde) || isLijst(waarde);

function inEenRegel(waarde: YamlWaarde): string {
  if (isLijst(waarde)) return `[${waarde.map(inEenRegel).join(", ")}]`;
  if (!isGroep(waarde)) return scalair(waarde);
  const delen = Object.entries(waarde).map(([sleutel, deel]) => `${scalair(sleutel)}: ${inEenRegel(deel)}`);
  return delen.length === 0 ? "{}" : `{ ${delen.join(", ")} }`;
}

const gewoon = /^[A-Za-zÀ-ÿ0-9_](?:[A-Za-zÀ-ÿ0-9_ ./-]*[A-Za-zÀ-ÿ0-9_./-])?$/;

/** Plain where that reads back as the same, else between quotes as in JSON. */
function scalair(waarde: string | number | boolean | null): string {
  if (typeof waarde !== "string") return typeof waarde === "number" && !Number.isFinite(waarde) ? oneindig(waarde) : String(waarde);
  return gewoon.test(waarde) && plattewaarde(waarde) === waarde ? waarde : JSON.stringify(waarde);
}

const oneindig = (waarde: number): string => (Number.isNaN(waarde) ? ".nan" : waarde > 0 ? ".inf" : "-.inf");
