import type { Rol } from "../beschrijving/format/begrippen.ts";
import type { rollen as rolsectie } from "../beschrijving/format/rollen.ts";

export type Rolsoort = keyof typeof rolsectie.soorten;

/**
 * Which soort of the section `rollen` is which role of the shared list. The others have a line of their own: a contactpersoon,
 * meldpunt, opvolger or klachtenmeldpunt is a task that any role may have, and an eindverantwoordelijke is whoever fills it.
 */
export const rolVanSoort: Readonly<Partial<Record<Rolsoort, Rol>>> = {
  integriteitscoordinator: "integriteitscoordinator",
  vertrouwenspersoon: "vertrouwenspersoon",
  portefeuillehouder: "portefeuillehouder",
  griffier: "griffier",
  klachtencommissie: "klachtencommissie",
};

/** Soorten that say nothing but "has a task": the item belongs to whoever fills it, and else stands for itself. */
export const alleenTaak: ReadonlySet<string> = new Set<Rolsoort>(["taakdrager", "eindverantwoordelijke"]);

/** Roles of one or a few people, which can be vacant. The others are bodies, groups and departments. */
export const kanVacantZijn: ReadonlySet<Rol> = new Set<Rol>([
  "voorzitter",
  "portefeuillehouder",
  "griffier",
  "topambtenaar",
  "bestuursadviseur",
  "integriteitscoordinator",
  "vertrouwenspersoon",
  "klachtencommissie",
]);

/** Those who lead or decide: whoever comes to a vertrouwenspersoon or meldpunt may well want to talk about them. */
export const leiding: ReadonlySet<Rol> = new Set<Rol>([
  "voorzitter",
  "dagelijks-bestuur",
  "portefeuillehouder",
  "topambtenaar",
  "directie",
  "leidinggevenden",
]);

/** No role of the organisation itself: two items filled "from outside" need not be filled by the same somebody. */
export const vanBuiten: ReadonlySet<Rol> = new Set<Rol>(["extern", "koepel"]);
