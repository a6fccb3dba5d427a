import { type Domein, onderwerpen } from "../../beschrijving/format/begrippen.ts";
import type { Planactie } from "../../plan/types.ts";
import { alinea, cel, kolom, vet } from "../document/maak.ts";
import type { Deel, Rij, Tabel, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { gezegdes } from "../resultaat/gezegd.ts";
import { type Blad, metLabel } from "./blad.ts";

/** The actions per onderwerp, and within it per domein: Actie, Proces, Oplevering. */
export function acties(blad: Blad): Deel {
  const {
    uit,
    eigen,
    tekst,
    bron: { titel },
  } = blad;
  const groepen = perOnderwerp(uit.acties);
  return {
    id: "acties",
    kop: eigen.kop.acties,
    nieuwePagina: true,
    liggend: true,
    bouwstenen: groepen.length === 0 ? [alinea(eigen.geenActies)] : titel === undefined ? [] : [alinea(`${tekst.bronSteeds(titel)}.`)],
    delen: groepen.map(([onderwerp, eigen], i) => ({
      id: `onderwerp-${i + 1}`,
      kop: onderwerp,
      bouwstenen: perDomein(eigen).map(([domein, rijen]) => tabel({ onderwerp, domein, rijen }, blad)),
    })),
  };
}

const volgorde: readonly string[] = Object.keys(onderwerpen);

/** In the order of the list of onderwerpen; those without one come last, in the order of their actions. */
function perOnderwerp(acties: readonly Planactie[]): readonly (readonly [string, readonly Planactie[]])[] {
  const groepen = new Map<string, Planactie[]>();
  for (const actie of acties) groepen.set(actie.onderwerp, [...(groepen.get(actie.onderwerp) ?? []), actie]);
  const plek = ([, [eerste]]: readonly [string, readonly Planactie[]]): number => {
    const nummer = volgorde.indexOf(eerste?.onderwerp_code ?? "");
    return nummer === -1 ? volgorde.length : nummer;
  };
  return [...groepen].sort((a, b) => plek(a) - plek(b));
}

/** Actions for both domeinen have a table of their own, as plans do; it comes first. */
function perDomein(acties: readonly Planactie[]): readonly (readonly [readonly Domein[], readonly Planactie[]])[] {
  const beide: readonly Domein[] = ["bestuurlijk", "ambtelijk"];
  return [beide, ...beide.map((een) => [een])]
    .map((domein) => [domein, acties.filter((actie) => isZelfde(actie.domein, domein))] as const)
    .filter(([, eigen]) => eigen.length > 0);
}

const isZelfde = (a: readonly Domein[], b: readonly Domein[]): boolean => a.length === b.length && a.every((een) => b.includes(een));

interface Groep {
  readonly onderwerp: string;
  readonly domein: readonly Domein[];
  readonly rijen: readonly Planactie[];
}

function tabel({ domein, rijen }: Groep, blad: Blad): Tabel {
  const { eigen, tekst } = blad;
  const { kolom: kop } = eigen;
  return {
    soort: "tabel",
    titel: eigen.domein(domein.map((een) => tekst.domein[een])),
    // One sheet of a workbook for all subjects: to sort and to count.
    werkblad: eigen.werkblad.acties,
    kolommen: [kolom(kop.actie, 30), kolom(kop.proces, 42), kolom(kop.oplevering, 28)],
    rijen: rijen.map((actie) => rij(actie, blad)),
  };
}

function rij(actie: Planactie, blad: Blad): Rij {
  const { eigen, tekst } = blad;
  const { label } = eigen;
  const stand = [...(actie.stand === undefined ? [] : [tekst.stand[actie.stand]]), ...(actie.onzeker ? [eigen.nietToegezegd] : [])];
  return {
    metKop: true,
    cellen: [
      cel(
        [vet(eigen.nummer(actie.nr)), { tekst: `. ${actie.titel}`, ...nootVan(actie, blad) }],
        ...(actie.voor.length > 0 ? [metLabel(label.voor, actie.voor.join(", "))] : []),
        ...gezegdes(label.geldtVoor, actie.geldt_voor, blad),
        ...(stand.length > 0 ? [metLabel(label.stand, stand.join(", "))] : []),
        ...plan(actie, blad),
      ),
      cel(
        ...gezegdes("", actie.proces, blad),
        ...zoniet(gezegdes(label.door, actie.verantwoordelijk, blad), metLabel(label.door, eigen.nietGenoemd)),
        ...gezegdes(label.besluit, actie.besluit_door, blad),
        ...(actie.toegezegd.length > 1 ? gezegdes(label.toegezegd, actie.toegezegd, blad) : []),
      ),
      cel(
        ...gezegdes("", actie.oplevering, blad),
        ...gezegdes(label.gereed, actie.gereed, blad),
        ...gezegdes(label.frequentie, actie.frequentie, blad),
        ...(actie.vervolg === undefined ? [] : [metLabel(label.vervolg, actie.vervolg)]),
        ...(actie.oplevering.length + actie.gereed.length + actie.frequentie.length === 0
          ? [[{ tekst: hoofdletter(eigen.nietGenoemd) }]]
          : []),
      ),
    ],
  };
}

const zoniet = (lijst: readonly Tekst[], anders: Tekst): readonly Tekst[] => (lijst.length > 0 ? lijst : [anders]);

function plan({ plan: naam, kop, aanbeveling }: Planactie, { eigen }: Blad): readonly Tekst[] {
  const bron = [naam, kop].filter((een) => een !== undefined);
  return [
    ...(bron.length > 0 ? [metLabel(eigen.label.plan, bron.join(", "))] : []),
    ...(aanbeveling === undefined ? [] : [metLabel(eigen.label.aanbeveling, aanbeveling)]),
  ];
}

/** Source, place and remark. */
function nootVan({ bron, plaats, opmerking }: Planactie, { tekst, bron: weergave }: Blad): { readonly noot: string } {
  const plek = tekst.regel(plaats.bestand, plaats.regel);
  return {
    noot: [[weergave.kort(bron), plek].filter((deel) => deel !== "").join(" · "), ...(opmerking === undefined ? [] : [opmerking])].join(
      ". ",
    ),
  };
}
