import type { Rolbeeld, Taak } from "../../rollen/types.ts";
import { alinea, cursief } from "../document/maak.ts";
import type { Bouwsteen, Deel, Stuk, Tekst } from "../document/types.ts";
import { anker, type Blad, invulling, isOpen, RUST } from "./blad.ts";
import { eisenregels } from "./eisen.ts";
import { plichten } from "./plichten.ts";
import { kopVan } from "./taak.ts";

/** A section per role: who it is, what is asked and when, and its open eisen. Roles of which nothing is asked come together. */
export function perRol(blad: Blad): Deel {
  const {
    uit,
    eigen,
    tekst,
    bron: { titel },
  } = blad;
  const rust = uit.rollen.filter(isInRust);
  const heeftEisen = uit.rollen.some(({ taken }) => taken.some(({ soort }) => soort === "eis"));
  return {
    id: "per-rol",
    kop: eigen.kop.perRol,
    bouwstenen: [
      ...(titel === undefined ? [] : [alinea(`${tekst.bronSteeds(titel)}.`)]),
      ...(uit.rollen.some(({ taken }) => taken.some(({ soort }) => soort === "actie")) ? [alinea(eigen.rol.actiebron)] : []),
      ...(heeftEisen ? [alinea(eigen.rol.eisenUitleg)] : []),
    ],
    delen: [
      ...uit.rollen
        .map((rol, nummer) => ({ rol, nummer }))
        .flatMap(({ rol, nummer }) => (isInRust(rol) ? [] : [roldeel(rol, nummer, blad)])),
      ...(rust.length === 0
        ? []
        : [
            {
              id: RUST,
              kop: eigen.rol.niets,
              bouwstenen: [
                {
                  soort: "lijst" as const,
                  items: rust.map(
                    (rol): Tekst => [
                      { tekst: rol.naam, stijl: "vet" },
                      ...voorafgegaan(rol.invulling === "orgaan" ? [] : [invulling(rol.invulling, blad)]),
                      ...voorafgegaan(klaar(rol.taken, blad)),
                    ],
                  ),
                },
              ],
            },
          ]),
    ],
  };
}

const voorafgegaan = (tekst: Tekst): Tekst => (tekst.length === 0 ? [] : [{ tekst: ". " }, ...tekst]);

/** Nothing is asked of it now. */
export const isInRust = ({ taken }: Rolbeeld): boolean => !taken.some(isOpen);

function roldeel(rol: Rolbeeld, nummer: number, blad: Blad): Deel {
  const gevraagd = rol.taken.filter((taak) => isOpen(taak) && taak.soort !== "eis");
  const wie = wieIsDit(rol, blad);
  const af = klaar(rol.taken, blad);
  const rest = [...eisenregels(rol.taken, blad), ...(af.length === 0 ? [] : [af])];
  const bouwstenen: readonly Bouwsteen[] = [
    ...(wie.length === 0 ? [] : [alinea(wie)]),
    ...plichten(gevraagd, blad),
    ...(rest.length === 0 ? [] : [{ soort: "lijst" as const, items: rest }]),
  ];
  return { id: anker(rol, nummer), kop: rol.naam, bouwstenen };
}

/** The items of the description that are this role, and those that it fills besides: a paragraph. */
function wieIsDit({ functies, vervult, invulling: stand }: Rolbeeld, blad: Blad): Tekst {
  const { uit, eigen } = blad;
  const titels = (ids: readonly string[]): string =>
    uit.functies
      .filter(({ id }) => ids.includes(id))
      .map(({ titel }) => titel)
      .join("; ");
  const zinnen: readonly Stuk[] = [
    ...(stand === "orgaan" ? [] : [invulling(stand, blad)]),
    ...(functies.length === 0 ? [] : [{ tekst: titels(functies) }]),
    ...(vervult.length === 0 ? [] : [{ tekst: `${eigen.rol.vervult}: ${titels(vervult)}` }]),
  ];
  return zinnen.flatMap((zin, i) => (i === 0 ? [zin] : [{ tekst: ". " }, zin]));
}

/** What is done, by its kind: "Al gedaan (3): Vaststellen: Besluit ambtseed; Tekst van de ambtseed. Benoemen: ..." */
function klaar(taken: readonly Taak[], blad: Blad): Tekst {
  const af = taken.filter((taak) => !isOpen(taak));
  if (af.length === 0) return [];
  const perKop = new Map<string, string[]>();
  for (const taak of af) perKop.set(kopVan(taak, blad), [...(perKop.get(kopVan(taak, blad)) ?? []), taak.titel]);
  return [
    cursief(
      blad.eigen.rol.klaar(
        af.length,
        [...perKop].map(([kop, titels]) => `${kop}: ${titels.join("; ")}`),
      ),
    ),
  ];
}
