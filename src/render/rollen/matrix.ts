import { natuurlijk } from "../../audit/volgorde.ts";
import type { Rolbeeld, Taak, Taaksoort } from "../../rollen/types.ts";
import { alinea, cel, getal, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Rij, Tabel } from "../document/types.ts";
import { anker, type Blad, invulling, invulteken, isOpen, RUST } from "./blad.ts";
import { isInRust } from "./per-rol.ts";

/** Each role in a row: what it keeps, does, decides, and which open eisen are its to answer. */
export function matrix(blad: Blad, smal: boolean): Deel {
  const { eigen } = blad;
  return {
    id: "matrix",
    kop: eigen.kop.matrix,
    liggend: true,
    nieuwePagina: true,
    bouwstenen: smal ? [alinea(eigen.matrixSmal), alinea(eigen.matrixTekens), getallen(blad)] : [alinea(eigen.matrixUitleg), ruim(blad)],
  };
}

function ruim(blad: Blad): Tabel {
  const { uit, eigen } = blad;
  const { kolom: kop } = eigen;
  return {
    soort: "tabel",
    titel: eigen.kop.matrix,
    titelVerborgen: true,
    werkblad: eigen.kop.rolTaken,
    kolommen: [
      kolom(kop.rol, 22),
      kolom(kop.eisen, 22),
      kolom(kop.registers, 22),
      kolom(kop.acties, 16),
      kolom(kop.activiteiten, 16),
      kolom(kop.besluiten, 16),
    ],
    rijen: uit.rollen.map((rol, nummer) => rij(rol, nummer, blad)),
  };
}

/** Only the counts, where there is no room for more. */
function getallen(blad: Blad): Tabel {
  const { uit, eigen } = blad;
  const { smal: kop, rol: rolkop } = eigen.kolom;
  return {
    soort: "tabel",
    titel: eigen.kop.matrix,
    titelVerborgen: true,
    kolommen: [
      kolom(rolkop, 32),
      ...[kop.eisen, kop.registers, kop.acties, kop.activiteiten, kop.besluiten].map((een) => kolom(een, 9, "getal")),
    ],
    rijen: uit.rollen
      .filter((rol) => !isInRust(rol))
      .map((rol) => {
        const { eisen, registers, acties, activiteiten, besluiten } = verdeeld(rol);
        const teken = invulteken(rol.invulling);
        return {
          metKop: true,
          cellen: [
            cel([...(teken === undefined ? [] : [teken]), vet(rol.naam)]),
            ...[eisen, registers, acties, activiteiten, besluiten].map(({ length }) => (length === 0 ? cel(eigen.geen) : getal(length))),
          ],
        };
      }),
  };
}

/** The open tasks of a role by kind. */
function verdeeld({ taken }: Rolbeeld): Readonly<Record<"eisen" | "registers" | "acties" | "activiteiten" | "besluiten", readonly Taak[]>> {
  const open = [...taken].filter(isOpen).sort((a, b) => natuurlijk(a.id, b.id));
  const van = (...soorten: readonly Taaksoort[]): readonly Taak[] => open.filter(({ soort }) => soorten.includes(soort));
  return {
    eisen: van("eis"),
    registers: van("register"),
    acties: van("actie"),
    activiteiten: van("activiteit", "programma"),
    besluiten: van("besluit", "benoeming"),
  };
}

function rij(rol: Rolbeeld, nummer: number, blad: Blad): Rij {
  const { eisen, registers, acties, activiteiten, besluiten } = verdeeld(rol);
  return {
    metKop: true,
    cellen: [
      cel([{ tekst: rol.naam, stijl: "vet", link: `#${isInRust(rol) ? RUST : anker(rol, nummer)}` }], invulling(rol.invulling, blad)),
      aantal(eisen.length, normenVan(eisen), blad),
      aantal(
        registers.length,
        registers.map(({ titel }) => titel),
        blad,
      ),
      aantal(
        acties.length,
        acties.map(({ id }) => id),
        blad,
      ),
      aantal(activiteiten.length, [], blad),
      aantal(besluiten.length, actienummers(besluiten), blad),
    ],
  };
}

/** "12 (BN-01, BN-06)"; a dash for none. */
const aantal = (hoeveel: number, welke: readonly string[], { eigen }: Blad): Cel =>
  hoeveel === 0 ? cel(eigen.geen) : cel(welke.length === 0 ? String(hoeveel) : `${hoeveel} (${welke.join(", ")})`);

const normenVan = (eisen: readonly Taak[]): readonly string[] => [...new Set(eisen.flatMap(({ eis }) => eis?.norm ?? []))].sort();

const actienummers = (taken: readonly Taak[]): readonly string[] => [...new Set(taken.flatMap(({ acties }) => acties))];

/** Every role against every norm that has an open eis: too wide for a page, of use in a workbook. */
export function rolNorm(blad: Blad): Bouwsteen {
  const { uit, eigen } = blad;
  const inNorm = (rol: Rolbeeld, norm: string): number => rol.taken.filter(({ eis }) => eis?.norm === norm).length;
  const rijen = uit.rollen.filter(({ taken }) => taken.some(({ eis }) => eis !== undefined));
  return {
    soort: "tabel",
    titel: eigen.rolNormTitel,
    werkblad: eigen.kop.rolNorm,
    kolommen: [kolom(eigen.kolom.rol, 40), ...uit.normen.map(({ id }) => kolom(id, 9, "getal"))],
    rijen: rijen.map((rol) => ({
      metKop: true,
      cellen: [cel(rol.naam), ...uit.normen.map(({ id }) => (inNorm(rol, id) === 0 ? cel() : getal(inNorm(rol, id))))],
    })),
  };
}
