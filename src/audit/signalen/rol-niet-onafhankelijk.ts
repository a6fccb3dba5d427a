import type { Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import type { SignaalArgs } from "../../tekst/signaal-args.ts";
import { isInGebruik, opId, overlapt } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

type Waarom = SignaalArgs["rol-niet-onafhankelijk"]["waarom"];

/** Those who lead or decide: whoever comes to a vertrouwenspersoon may well want to talk about them. */
const leiding: readonly unknown[] = [
  "voorzitter",
  "dagelijks-bestuur",
  "portefeuillehouder",
  "topambtenaar",
  "directie",
  "leidinggevenden",
];

/** Two roles in one hand that must be apart. */
export const rolNietOnafhankelijk = signaalregel({
  id: "rol-niet-onafhankelijk",
  ernst: "hoog",
  zoek: ({ systeem, peildatum, woorden }) => {
    const rollen = opId(systeem.feiten.rollen).filter((feit) => feit.velden.vervuld_door !== undefined && isInGebruik(feit, peildatum));
    const opvolgers = rollen.filter(({ soort }) => soort === "opvolger");
    return rollen.flatMap((rol) => {
      const botsing = botsingVan(rol, opvolgers);
      if (botsing === undefined) return [];
      const { waarom, ander } = botsing;
      const code = String(rol.velden.vervuld_door);
      return [
        {
          args: { titel: alsNaam(rol.titel), rol: woorden[code] ?? code, waarom },
          plaatsen: [rol.plaats, ...(ander ? [ander.plaats] : [])],
        },
      ];
    });
  },
});

/** The first reason is enough: one observation per role. */
function botsingVan(rol: Feit, opvolgers: readonly Feit[]): { readonly waarom: Waarom; readonly ander?: Feit } | undefined {
  const door = rol.velden.vervuld_door;
  if (door === rol.velden.rapporteert_aan) return { waarom: "eigen-toezicht" };
  if (rol.soort === "opvolger" && door === "integriteitscoordinator") return { waarom: "coordinator-onderzoekt" };
  if (rol.soort === "opvolger" && door === "vertrouwenspersoon") return { waarom: "vertrouwenspersoon-onderzoekt" };
  if (rol.soort !== "vertrouwenspersoon") return undefined;
  // "Somebody from outside" need not be the same somebody.
  const opvolger =
    door === "extern" ? undefined : opvolgers.find((ander) => ander.velden.vervuld_door === door && overlapt(ander.domein, rol.domein));
  if (opvolger !== undefined) return { waarom: "vertrouwenspersoon-onderzoekt", ander: opvolger };
  return leiding.includes(door) ? { waarom: "leiding" } : undefined;
}
