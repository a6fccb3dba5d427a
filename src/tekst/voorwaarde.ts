import type { Attribuut, Velden } from "../beschrijving/format/attribuut.ts";
import { doelgroepen, domeinen, rollen } from "../beschrijving/format/begrippen.ts";
import { type Bewijssectie, bewijssecties } from "../beschrijving/format/secties.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import type { Woorden } from "../normenkader/types.ts";
import type { Voorwaarde } from "../normenkader/voorwaarde/types.ts";
import { catalogus } from "./catalogus.ts";
import { datumtekst } from "./datum.ts";
import { duurtekst } from "./periode.ts";
import type { Taal } from "./taal.ts";

/** What is needed to say a condition in words: the section it reads, and the words of the organisation type. */
export interface Spreker {
  readonly sectie: Bewijssectie;
  readonly woorden: Woorden;
  readonly taal: Taal;
}

/** A condition as a reader would say it, with the titles of the description format: "Orgaan (Vaststelling) is Provinciale Staten". */
export function inWoorden(voorwaarde: Voorwaarde, spreker: Spreker): string {
  const { voorwaarde: t } = catalogus(spreker.taal).uitleg;
  switch (voorwaarde[0]) {
    case "veld":
      return t.ja(veldnaam(voorwaarde, spreker));
    case "waarde":
    case "lokaal":
    case "lijst":
      return waardetekst(voorwaarde, undefined, spreker);
    case "niet":
      return t.niet(inWoorden(voorwaarde[1], spreker));
    case "en":
    case "of":
      return [voorwaarde[1], voorwaarde[2]].map((deel) => genest(deel, voorwaarde[0], spreker)).join(` ${t[voorwaarde[0]]} `);
    case "elk":
    case "een":
      return t[voorwaarde[0]](veldnaam(voorwaarde[1], spreker), inWoorden(voorwaarde[3], spreker));
    case "functie":
      return functie(voorwaarde, spreker);
    default:
      return vergelijking(voorwaarde, spreker);
  }
}

/** Brackets where "and" and "or" meet. */
function genest(deel: Voorwaarde, buiten: "en" | "of", spreker: Spreker): string {
  const tekst = inWoorden(deel, spreker);
  return (deel[0] === "en" || deel[0] === "of") && deel[0] !== buiten ? `(${tekst})` : tekst;
}

type Vergelijking = Extract<Voorwaarde, readonly ["==" | "!=" | "<" | "<=" | ">" | ">=" | "in", Voorwaarde, Voorwaarde]>;

function vergelijking([teken, links, rechts]: Vergelijking, spreker: Spreker): string {
  const { voorwaarde: t } = catalogus(spreker.taal).uitleg;
  const veld = veldnaam(teken === "in" && rechts[0] === "veld" ? rechts : links, spreker);
  if (teken === "in" && rechts[0] === "veld") return t.bevat(veld, waardetekst(links, rechts, spreker));
  const waarde = waardetekst(rechts, links, spreker);
  if (teken === "in") return t.eenVan(veld, waarde);
  if (teken === "==") return t.is(veld, waarde);
  return teken === "!=" ? t.isNiet(veld, waarde) : `${veld}: ${t.vergelijk[teken]} ${waarde}`;
}

function functie([, naam, veld, grens]: Extract<Voorwaarde, readonly ["functie", string, ...Voorwaarde[]]>, spreker: Spreker): string {
  const { functie: t } = catalogus(spreker.taal).uitleg.voorwaarde;
  const tekst = grens?.[0] === "waarde" ? String(grens[1]) : "";
  const leesbaar = tekst.startsWith("P") ? duurtekst(tekst, spreker.taal) : datumtekst(spreker.taal)(tekst);
  const over = veld === undefined ? "" : veldnaam(veld, spreker);
  // A function of a later normenkader is shown by its name rather than left out.
  return Object.hasOwn(t, naam) ? t[naam as keyof typeof t](over, leesbaar) : `${naam}(${over}, ${leesbaar})`;
}

function waardetekst(waarde: Voorwaarde, bij: Voorwaarde | undefined, spreker: Spreker): string {
  if (waarde[0] === "lijst") return (waarde.slice(1) as readonly Voorwaarde[]).map((deel) => waardetekst(deel, bij, spreker)).join(", ");
  if (waarde[0] !== "waarde") return waarde[0] === "lokaal" ? waarde[1] : inWoorden(waarde, spreker);
  const ruw = String(waarde[1]);
  const { woorden, sectie } = spreker;
  const pad = bij?.[0] === "veld" ? (bij.slice(1) as readonly string[]) : [];
  if (pad[0] === "soort") return (bewijssecties[sectie].soorten as Readonly<Record<string, string>>)[ruw] ?? ruw;
  if (pad[0] === "domein") return (domeinen as Readonly<Record<string, string>>)[ruw] ?? ruw;
  const attribuut = zoek(bewijssecties[sectie].velden, pad).at(-1);
  const keuzes = attribuut !== undefined && "waarden" in attribuut ? attribuut.waarden : {};
  // Only groups and roles have words of their own per kind of organisation; "extern" is a role, but also a position.
  const eigen = keuzes === doelgroepen ? woorden[`doelgroep-${ruw}`] : keuzes === rollen ? woorden[ruw] : undefined;
  return eigen ?? keuzes[ruw] ?? ruw;
}

/** "Orgaan (Vaststelling)": the title of a field, with that of its group. */
function veldnaam(veld: Voorwaarde, { sectie }: Spreker): string {
  if (veld[0] === "lokaal") return veld[1];
  if (veld[0] !== "veld") return "";
  const pad = veld.slice(1) as readonly string[];
  const [buiten, binnen] = zoek(bewijssecties[sectie].velden, pad).map(({ titel }) => titel);
  if (buiten === undefined) return metHoofdletter(pad.join("."));
  return binnen === undefined ? buiten : `${binnen} (${buiten})`;
}

/** The attributes on a path, from the outside in. */
function zoek(velden: Velden, [naam = "", ...rest]: readonly string[]): readonly Attribuut[] {
  const attribuut = Object.hasOwn(velden, naam) ? velden[naam] : undefined;
  if (attribuut === undefined) return [];
  return attribuut.aard === "groep" && rest.length > 0 ? [attribuut, ...zoek(attribuut.velden, rest)] : [attribuut];
}
