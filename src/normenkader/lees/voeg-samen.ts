import type { Plaats } from "../../diagnostic/types.ts";
import type { Eis, Norm, Normenkader } from "../types.ts";
import type { Normbestand } from "./bouw-norm.ts";

/** The normen of a normenkader, with what they add to the one it builds upon. */
export interface Samengevoegd {
  readonly normen: readonly Norm[];
  readonly toegevoegd: readonly string[];
  readonly vervangen: readonly string[];
}

/** Puts the norm files together with the normen that exist. A file with the id of an existing norm adds eisen to it. */
export function voegSamen(bestanden: readonly Normbestand[], basis: Normenkader | undefined): Samengevoegd {
  const normen = new Map((basis?.normen ?? []).map((norm) => [norm.id, norm]));
  const eerder = new Map<string, Plaats>();
  const toegevoegd: string[] = [];
  const vervangen: string[] = [];
  for (const bestand of bestanden) {
    const { id, bron } = bestand;
    if (id === "") continue; // the schema reports it
    const bestaand = normen.get(id);
    const dubbel = eerder.get(id);
    if (dubbel !== undefined) bron.meld("id-dubbel", "/id", { id }, [dubbel]);
    else if (bestaand === undefined) keurNieuw(bestand);
    else keurAanvulling(bestand, bestaand);
    if (dubbel === undefined) eerder.set(id, bron.yaml.plaatsVan("/id"));
    const { nieuw, vervangt } = eisenVan(bestand, bestaand, basis);
    toegevoegd.push(...nieuw.map((eis) => eis.id));
    vervangen.push(...vervangt.keys());
    normen.set(id, {
      id,
      titel: bestaand?.titel ?? bestand.titel,
      titel_en: bestaand?.titel_en ?? bestand.titel_en,
      norm: { ...bestand.norm, ...bestaand?.norm },
      eisen: [...(bestaand?.eisen ?? []).map((eis) => vervangt.get(eis.id) ?? eis), ...nieuw],
    });
  }
  return { normen: [...normen.values()], toegevoegd, vervangen };
}

/** A new norm needs a name, and a text for every domein it has eisen in. */
function keurNieuw({ bron, titel, norm, eisen }: Normbestand): void {
  if (!bron.isHeel("/norm") || !bron.isHeel("/titel")) return;
  if (titel === "") bron.meld("verplicht-ontbreekt", "", { sleutel: "titel" });
  for (const domein of new Set(eisen.map(({ eis }) => eis.domein)))
    if (norm[domein] === undefined) bron.meld("verplicht-ontbreekt", "/norm", { sleutel: `norm.${domein}` });
}

/** What an existing norm is called and asks stays as it is; only a text it did not have may be added. */
function keurAanvulling({ id, bron, norm }: Normbestand, bestaand: Norm): void {
  const { waarde } = bron.yaml;
  const meld = (sleutel: string): void =>
    bron.meld("norm-bestaat-al", { sleutel: `/${sleutel}` }, { id, sleutel: sleutel.replace("/", ".") });
  for (const sleutel of ["titel", "titel_en"]) if (Object.hasOwn(Object(waarde), sleutel)) meld(sleutel);
  for (const domein of Object.keys(norm)) if (Object.hasOwn(bestaand.norm, domein)) meld(`norm/${domein}`);
}

/** The eisen of a file: new ones, and those that take the place of another of the same id. */
function eisenVan(
  { bron: { meld, bedoeld, yaml }, eisen }: Normbestand,
  bestaand: Norm | undefined,
  basis: Normenkader | undefined,
): { readonly nieuw: readonly Eis[]; readonly vervangt: ReadonlyMap<string, Eis> } {
  const oud = new Set(bestaand?.eisen.map(({ id }) => id));
  const gezien = new Map<string, string>();
  const nieuw: Eis[] = [];
  const vervangt = new Map<string, Eis>();
  for (const { eis, pad, vervangt: wilVervangen } of eisen) {
    const { id } = eis;
    const eerder = gezien.get(id);
    gezien.set(id, eerder ?? pad);
    if (eerder !== undefined) meld("id-dubbel", `${pad}/id`, { id }, [yaml.plaatsVan(`${eerder}/id`)]);
    else if (wilVervangen && !oud.has(id)) meld("vervangt-niets", `${pad}/vervangt`, { id, ...bedoeld(id, [...oud]) });
    else if (wilVervangen) vervangt.set(id, eis);
    else if (oud.has(id)) meld("id-bestaat-al", `${pad}/id`, { id, kader: basis?.id ?? "" });
    else nieuw.push(eis);
  }
  return { nieuw, vervangt };
}
