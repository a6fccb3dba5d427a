import { bronTekst } from "../audit/bewijs.ts";
import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import type { Gezegd } from "../audit/gezegd-types.ts";
import { opId } from "../audit/signalen/in-gebruik.ts";
import { begonnen, vanKracht } from "../audit/van-kracht.ts";
import { type Rol, rollen as rolcodes } from "../beschrijving/format/begrippen.ts";
import type { Feit } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { eindeVan } from "./einde.ts";
import { kanVacantZijn, type Rolsoort } from "./rolkaart.ts";
import type { Rollenbron } from "./rollen.ts";
import type { Functie, Invulling } from "./types.ts";

/** Every item of the section `rollen`, by id. */
export function functiesVan({ systeem, rapport, woorden, teksten, tekst }: Rollenbron): readonly Functie[] {
  const spreker: Spreker = { woorden, teksten, taal: rapport.taal };
  return opId(systeem.feiten.rollen).map((feit) => functie(feit, { peildatum: rapport.peildatum, spreker, soortnamen: tekst.soort }));
}

interface Omgeving {
  readonly peildatum: string;
  readonly spreker: Spreker;
  readonly soortnamen: Readonly<Record<Rolsoort, string>>;
}

function functie(feit: Feit, { peildatum, spreker, soortnamen }: Omgeving): Functie {
  const over = (veld: string): readonly Gezegd[] => gezegdOver(feit, veld, spreker);
  const { id, soort, titel, domein, opmerking, plaats } = feit;
  return {
    id,
    soort,
    soortnaam: soortnamen[soort as Rolsoort] ?? soort,
    titel: metHoofdletter(titel),
    domein,
    invulling: invullingVan(feit, peildatum),
    invulling_gezegd: [...over("aanwezig"), ...over("stand")],
    onderwerpen: over("onderwerpen"),
    geldt_voor: over("geldt_voor"),
    vervuld_door: over("vervuld_door"),
    rapporteert_aan: over("rapporteert_aan"),
    aangewezen_op: over("aangewezen.op"),
    aangewezen_door: over("aangewezen.door"),
    sinds: over("sinds"),
    tot: over("tot"),
    termijn: over("termijn"),
    aantal: over("aantal"),
    fte: over("fte"),
    ...eindeVan(feit, peildatum),
    ...(opmerking !== undefined && { opmerking }),
    bron: bronTekst(feit.bron),
    plaats,
  };
}

/** Is this role filled on the peildatum, by the description? */
export function invullingVan(feit: Feit, peildatum: string): Invulling {
  if (feit.aanwezig === false || feit.velden.aantal === 0) return "vacant";
  if (feit.aanwezig === undefined || feit.stand === undefined) return "onbekend";
  if (feit.stand !== "geldend") return feit.stand === "voorgenomen" ? "gepland" : "vervallen";
  const oordeel = eindeVan(feit, peildatum).einde?.oordeel;
  if (oordeel === "voorbij") return "afgelopen";
  if (oordeel === "misschien-voorbij") return "misschien-afgelopen";
  if (feit.begin.some((begin) => begonnen(begin, peildatum) === undefined)) return "nog-niet-begonnen";
  return vanKracht(feit, peildatum) === true ? aanwezig(feit) : "onbekend";
}

/** What is there: filled where a source says something of whoever has it. */
function aanwezig(feit: Feit): Invulling {
  const wie = vervullersVan(feit);
  if (feit.soort === ("taakdrager" satisfies Rolsoort) && wie.length > 0 && !wie.some((rol) => kanVacantZijn.has(rol))) return "taak";
  return feit.uitspraken.some(({ veld, waarde }) => OVER_IEMAND.has(veld) && waarde !== undefined) ? "vervuld" : "genoemd";
}

const OVER_IEMAND: ReadonlySet<string> = new Set([
  "vervuld_door",
  "aangewezen.op",
  "aangewezen.door",
  "sinds",
  "tot",
  "termijn",
  "aantal",
  "fte",
]);

/** Everybody whom a source names as the one who fills it; where sources differ, all of them. */
export const vervullersVan = (feit: Feit): readonly Rol[] => [
  ...new Set(feit.uitspraken.flatMap(({ veld, waarde }) => (veld === "vervuld_door" && isRol(waarde) ? [waarde] : []))),
];

export const isRol = (waarde: unknown): waarde is Rol => typeof waarde === "string" && Object.hasOwn(rolcodes, waarde);
