import { alineastijlen, vetteTekens } from "../huisstijl.ts";

/** What a paragraph style means for the room a paragraph takes; lengths in twentieths of a point. */
export interface Alineamaat {
  readonly punten: number;
  readonly vet: boolean;
  readonly voor: number;
  readonly na: number;
  readonly regelhoogte: number;
  readonly links: number;
  readonly rechts: number;
  readonly bijVolgende: boolean;
}

/** The height of a line of Arial, as a part of the size of the letter. */
const LETTERHOOGTE = 1.149;
/** Line heights count in parts of 240: 276 is 1.15 lines. */
const ENKEL = 240;
const basis = { punten: 10, vet: false, voor: 0, na: 120, regel: 276, exact: false, links: 0, rechts: 0, bijVolgende: false };

type Ruw = typeof basis;

function ruweMaat(id: string): Ruw {
  const stijl = alineastijlen.find((een) => een.id === id);
  if (stijl === undefined) return basis;
  const onder = stijl.basedOn === undefined ? basis : ruweMaat(stijl.basedOn);
  const { run, paragraph } = stijl;
  const { spacing, indent, keepNext } = paragraph ?? {};
  return {
    punten: typeof run?.size === "number" ? run.size / 2 : onder.punten,
    vet: run?.bold ?? onder.vet,
    voor: spacing?.before ?? onder.voor,
    na: spacing?.after ?? onder.na,
    regel: spacing?.line ?? onder.regel,
    exact: spacing?.lineRule === undefined ? onder.exact : spacing.lineRule === "exact",
    links: typeof indent?.left === "number" ? indent.left : onder.links,
    rechts: typeof indent?.right === "number" ? indent.right : onder.rechts,
    bijVolgende: keepNext ?? onder.bijVolgende,
  };
}

/** The measures of every style by its id; those of ordinary text for a style we do not know. */
export function alineamaten(): (id: string | undefined) => Alineamaat {
  const bekend = new Map<string, Alineamaat>();
  return (id = "") => {
    const eerder = bekend.get(id);
    if (eerder !== undefined) return eerder;
    const { regel, exact, ...rest } = ruweMaat(id);
    const maat = { ...rest, regelhoogte: exact ? regel : rest.punten * 20 * LETTERHOOGTE * (regel / ENKEL) };
    bekend.set(id, maat);
    return maat;
  };
}

/** Character styles in bold. */
export const isVet = (id: string | undefined): boolean => id !== undefined && vetteTekens.has(id);
