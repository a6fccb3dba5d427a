import type { Eisverschil, Stand } from "../../vergelijking/types.ts";
import { cel, kolom, vet } from "../document/maak.ts";
import type { Cel, Rij, Stuk, Tabel, Tekst } from "../document/types.ts";
import { uitkomstteken, uitkomsttoon } from "../rapportdocument/toon.ts";
import type { Blad } from "./blad.ts";
import { oorzaaktekst } from "./oorzaaktekst.ts";

/** Eisen that changed in the same way for the same reason share a row; more than these are named by their ids only. */
const VOLUIT = 3;

/** A table of eisen: which, what they were and are, and why. */
export function eistabel(titel: string, eisen: readonly Eisverschil[], blad: Blad): Tabel {
  const { eis, uitkomst, oorzaak } = blad.eigen.kolom;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [kolom(eis, 34), kolom(uitkomst, 22), kolom(oorzaak, 44)],
    rijen: groepeer(eisen).map((groep) => rij(groep, blad)),
  };
}

function groepeer(eisen: readonly Eisverschil[]): readonly (readonly Eisverschil[])[] {
  const groepen = new Map<string, Eisverschil[]>();
  for (const een of eisen) {
    const sleutel = JSON.stringify([een.oud, een.nieuw, een.verdwenen, een.oorzaken]);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [een]);
    else groep.push(een);
  }
  return [...groepen.values()];
}

function rij(groep: readonly Eisverschil[], blad: Blad): Rij {
  const [eerste] = groep;
  const zinnen = eerste?.oorzaken.map((oorzaak) => oorzaaktekst(oorzaak, blad)) ?? [];
  const oorzaken = zinnen.length > 1 ? zinnen.map((zin) => `• ${zin}`) : zinnen;
  return {
    cellen: [
      groep.length > VOLUIT ? cel(...idsPerNorm(groep)) : cel(...groep.map(({ id, eis }): Tekst => [vet(id), { tekst: ` ${eis}` }])),
      eerste === undefined ? cel() : verandering(eerste, blad),
      cel(...oorzaken),
    ],
  };
}

/** Ids of one norm on a line of their own. */
function idsPerNorm(groep: readonly Eisverschil[]): readonly string[] {
  const normen = [...new Set(groep.map(({ norm }) => norm))];
  return normen.map((norm) =>
    groep
      .filter((een) => een.norm === norm)
      .map(({ id }) => id)
      .join(", "),
  );
}

/** "✗ niet voldaan → ? niet bekend", with the weight where it says more, and whether bad news vanished. */
function verandering({ oud, nieuw, verdwenen }: Eisverschil, blad: Blad): Cel {
  const { tekst, eigen } = blad;
  const gewicht = (stand: Stand | undefined): string => (stand?.zwaarte === undefined ? eigen.geenZwaarte : tekst.zwaarte[stand.zwaarte]);
  const [was, is] = [gewicht(oud), gewicht(nieuw)];
  return cel(
    [...uitkomst(oud, blad), { tekst: " → " }, ...uitkomst(nieuw, blad)],
    was === is || nieuw?.zwaarte === undefined || oud?.zwaarte === undefined
      ? is === eigen.geenZwaarte
        ? was
        : is
      : eigen.zwaarteVan(was, is),
    ...(verdwenen === undefined ? [] : [{ tekst: `! ${eigen[verdwenen]}`, toon: "vraag" as const }]),
  );
}

function uitkomst(stand: Stand | undefined, { uitkomst: woorden, eigen }: Blad): readonly Stuk[] {
  if (stand === undefined) return [{ tekst: eigen.bestaatNiet }];
  const { uitkomst: welke } = stand;
  return [{ tekst: `${uitkomstteken[welke]} ${woorden[welke]}`, toon: uitkomsttoon[welke] }];
}
