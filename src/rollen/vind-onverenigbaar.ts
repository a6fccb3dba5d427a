import { opId, overlapt } from "../audit/signalen/in-gebruik.ts";
import type { Rol } from "../beschrijving/format/begrippen.ts";
import type { Feit } from "../beschrijving/types.ts";
import { citaat } from "../normenkader/citaat.ts";
import { alsNaam } from "../normenkader/sjabloon.ts";
import { invullingVan, vervullersVan } from "./functies.ts";
import { type Onverenigbaarheidsregel, onverenigbaarheden, type Regelbron } from "./onverenigbaar.ts";
import { kanVacantZijn, type Rolsoort, rolVanSoort, vanBuiten } from "./rolkaart.ts";
import type { Rollenbron } from "./rollen.ts";
import type { Invulling, Onverenigbaarheid } from "./types.ts";

/** What a rule looks at: an item that is or may be in use, and whoever may fill it. */
interface Bezet {
  readonly feit: Feit;
  readonly door: readonly Rol[];
  readonly zeker: boolean;
}

/** The conflicts between the roles of the description, in the order of the rules. */
export function vindOnverenigbaar(bron: Rollenbron): readonly Onverenigbaarheid[] {
  const bezet = opId(bron.systeem.feiten.rollen).flatMap((feit) => bezetting(feit, bron.rapport.peildatum));
  return onverenigbaarheden.flatMap((regel) => {
    const herkomst = herkomstVan(regel.bron, bron);
    if (herkomst === undefined) return [];
    const eigen = bezet.filter(({ feit }) => isVoor(feit, regel));
    return gevallen(regel, eigen).map(({ door, deze, zeker }) => alsUitkomst(regel, { door, deze, zeker }, { bron, herkomst }));
  });
}

/** What is not there, planned, withdrawn or certainly ended conflicts with nothing. */
const NIET_BEZET: ReadonlySet<Invulling> = new Set<Invulling>(["vacant", "gepland", "vervallen", "afgelopen"]);

/** What is in use for certain. */
const BEZET: ReadonlySet<Invulling> = new Set<Invulling>(["vervuld", "genoemd", "taak"]);

function bezetting(feit: Feit, peildatum: string): readonly Bezet[] {
  const invulling = invullingVan(feit, peildatum);
  if (NIET_BEZET.has(invulling)) return [];
  const door = vervullersVan(feit);
  return [{ feit, door, zeker: BEZET.has(invulling) && door.length < 2 }];
}

/** An item that does not say what it is about is not taken to be about this. */
function isVoor({ velden, domein }: Feit, { onderwerp, domein: alleen }: Onverenigbaarheidsregel): boolean {
  if (alleen !== undefined && !domein.includes(alleen)) return false;
  return onderwerp === undefined || (Array.isArray(velden.onderwerpen) && velden.onderwerpen.includes(onderwerp));
}

interface Geval {
  readonly door: Rol;
  readonly deze: readonly Feit[];
  readonly zeker: boolean;
}

const gevallen = (regel: Onverenigbaarheidsregel, bezet: readonly Bezet[]): readonly Geval[] => [
  ...(regel.handen ?? []).flatMap(({ soorten, in: handen }) =>
    bezet
      .filter(({ feit }) => (soorten as readonly string[]).includes(feit.soort))
      .flatMap(({ feit, door, zeker }) => door.filter((rol) => handen.includes(rol)).map((rol) => ({ door: rol, deze: [feit], zeker }))),
  ),
  ...(regel.samen === undefined ? [] : inEenHand(regel.samen, bezet)),
  ...(regel.aanZichzelf ? bezet.flatMap(aanZichzelf) : []),
];

/** Two roles of one office are in one hand; two of one department or group may be. */
function inEenHand([links, rechts]: readonly [Rolsoort, Rolsoort], bezet: readonly Bezet[]): readonly Geval[] {
  const van = (soort: Rolsoort): readonly Bezet[] => bezet.filter(({ feit }) => feit.soort === soort);
  return van(links).flatMap((a) =>
    van(rechts)
      .filter((b) => overlapt(a.feit.domein, b.feit.domein))
      .flatMap((b) =>
        a.door
          .filter((rol) => b.door.includes(rol) && !vanBuiten.has(rol))
          .map((rol) => ({ door: rol, deze: [a.feit, b.feit], zeker: a.zeker && b.zeker && kanVacantZijn.has(rol) })),
      ),
  );
}

/** An item that names nobody is filled by the role that it is. */
function aanZichzelf({ feit, door, zeker }: Bezet): readonly Geval[] {
  const eigen = rolVanSoort[feit.soort as Rolsoort];
  const wie = door.length > 0 ? door : eigen === undefined ? [] : [eigen];
  const aan = feit.uitspraken.filter(({ veld, waarde }) => veld === "rapporteert_aan" && waarde !== undefined).map(({ waarde }) => waarde);
  return wie
    .filter((rol) => aan.includes(rol))
    .map((rol) => ({ door: rol, deze: [feit], zeker: zeker && aan.every((een) => een === rol) }));
}

type Herkomst = Pick<Onverenigbaarheid, "bron" | "bron_soort">;

/** Undefined: the law that the rule rests on is not in force for this organisation on the peildatum. */
function herkomstVan(bron: Regelbron, { systeem, kader, rapport: { peildatum }, tekst }: Rollenbron): Herkomst | undefined {
  const { type } = systeem.organisatie;
  if (bron.soort === "eigen") return { bron: tekst.eigenRegel, bron_soort: "eigen" };
  if (bron.soort === "onderzoek") return { bron: bron.titel, bron_soort: "onderzoek" };
  if ("artikelen" in bron) {
    const artikel = bron.artikelen[type];
    return artikel !== undefined && artikel.van <= peildatum ? { bron: artikel.citaat, bron_soort: "wet" } : undefined;
  }
  const grondslag = Object.hasOwn(kader.grondslagen, bron.grondslag) ? kader.grondslagen[bron.grondslag] : undefined;
  const geldt =
    grondslag?.organisatietypen.includes(type) && grondslag.van <= peildatum && (grondslag.tot === null || grondslag.tot >= peildatum);
  return grondslag !== undefined && geldt ? { bron: citaat(grondslag), bron_soort: "wet" } : undefined;
}

interface Omgeving {
  readonly bron: Rollenbron;
  readonly herkomst: Herkomst;
}

function alsUitkomst(
  { naam, weging }: Onverenigbaarheidsregel,
  { door, deze, zeker }: Geval,
  { bron: { woorden, tekst }, herkomst }: Omgeving,
): Onverenigbaarheid {
  const wie = woorden[door] ?? door;
  const { wat, waarom } = tekst.regel[naam];
  return {
    regel: naam,
    weging,
    zekerheid: zeker ? "zeker" : "misschien",
    tekst: wat(
      deze.map(({ titel }) => alsNaam(titel)),
      wie,
    ),
    waarom,
    ...herkomst,
    functies: deze.map(({ id }) => id),
    plaatsen: deze.map(({ plaats }) => plaats),
  };
}
