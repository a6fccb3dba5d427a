import type { Domein } from "../../beschrijving/format/begrippen.ts";
import { domeinen } from "../../beschrijving/format/begrippen.ts";
import type { Eis, Indeling } from "../types.ts";
import { bouwIndeling, eigenKern, nietGeplaatst } from "./bouw-indeling.ts";
import { type Bron, stilleBron } from "./bron.ts";
import { type Eisen, type Eiszoeker, maakEiszoeker } from "./eiszoeker.ts";
import type { Basis } from "./lees-normenkader.ts";

interface Indelingen {
  readonly eigen: readonly Bron[];
  readonly basis: Basis | undefined;
  /** The title of the normenkader, for what it adds to the indelingen it builds upon. */
  readonly titel: string;
  readonly eisen: Eisen;
}

/** The indelingen of a normenkader: those it builds upon with the new eisen in them, and its own. */
export function bouwIndelingen({ eigen, basis, titel, eisen }: Indelingen): readonly Indeling[] {
  const zoeker = maakEiszoeker(eisen);
  const bestaand = (basis?.indelingen ?? []).map((ruw) => metNieuwe(bouwIndeling(stilleBron(ruw), zoeker), eisen.eisen, titel));
  const gezien = new Map<string, Bron | undefined>(bestaand.map(({ id }) => [id, undefined]));
  const nieuw = eigen.map((bron) => {
    const indeling = eigenIndeling(bron, zoeker, eisen.eisen);
    const { id } = indeling;
    const eerder = gezien.get(id);
    if (eerder !== undefined) bron.meld("id-dubbel", "/id", { id }, [eerder.yaml.plaatsVan("/id")]);
    else if (gezien.has(id)) bron.meld("id-bestaat-al", "/id", { id, kader: basis?.kader.id ?? "" });
    else if (id !== "") gezien.set(id, bron);
    return indeling;
  });
  return [...bestaand, ...nieuw];
}

/** An indeling of which every fault is reported, that it leaves an eis out in silence too. */
export function eigenIndeling(bron: Bron, zoeker: Eiszoeker, eisen: readonly Eis[]): Indeling {
  const indeling = bouwIndeling(bron, zoeker);
  const isHeel = indeling.eenheden.length > 0 && bron.isHeel("/eenheden") && bron.isHeel("/weggelaten");
  const los = isHeel ? nietGeplaatst(indeling, eisen).map(({ id }) => id) : [];
  if (los.length > 0) bron.meld("eis-in-geen-eenheid", "/eenheden", { eisen: los, indeling: indeling.id });
  return indeling;
}

/** New eisen that no star of an existing indeling takes along get a unit of their own, so that none is lost in silence. */
function metNieuwe(indeling: Indeling, eisen: readonly Eis[], titel: string): Indeling {
  const los = nietGeplaatst(indeling, eisen);
  if (los.length === 0) return indeling;
  const domein = (Object.keys(domeinen) as readonly Domein[]).filter((een) => los.some((eis) => eis.domein === een));
  const eenheid = { id: "eigen", titel: `Eigen eisen: ${titel}`, domein, eisen: los.map(({ id }) => id), kern: eigenKern(los) };
  return { ...indeling, eenheden: [...indeling.eenheden, eenheid] };
}
