import { type Functie, type Invulling, invullingen, type Onverenigbaarheid, type Rollen } from "../../rollen/types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { alinea, cel, cursief, getal, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Deel, Document, Rij } from "../document/types.ts";
import { resultaatdocument } from "../resultaat/document.ts";
import { signaaldeel } from "../resultaat/signalen.ts";
import { type Blad, maakBlad } from "./blad.ts";
import { functies } from "./functies.ts";
import { matrix, rolNorm } from "./matrix.ts";
import { perRol } from "./per-rol.ts";
import { plichten } from "./plichten.ts";
import { alleTaken } from "./taken.ts";

/** How much there is room for. */
export interface Ruimte {
  /** As for a workbook: the matrix role by norm, and all tasks in one table instead of a section per role. */
  readonly werkmap?: boolean;
  /** Only counts in the matrix, where its words would not fit beside each other. */
  readonly smal?: boolean;
}

/** The overview as a document: the matrix, who fills which role, what does not go together, and what is asked of each role. */
export function maakDocument(uit: Rollen, taal: Taal, { werkmap = false, smal = false }: Ruimte = {}): Document {
  const blad = maakBlad(uit, taal);
  const { eigen, bron } = blad;
  const overzicht = matrix(blad, smal);
  return resultaatdocument(uit, {
    taal,
    titel: eigen.titel,
    grenzenkop: eigen.kop.grenzen,
    delen: [
      samenvatting(blad),
      werkmap && uit.normen.length > 0 ? { ...overzicht, bouwstenen: [...overzicht.bouwstenen, rolNorm(blad)] } : overzicht,
      functies(blad, werkmap),
      onverenigbaar(blad),
      ...(werkmap ? [alleTaken(blad)] : [perRol(blad), zonderRol(blad)]),
      signaaldeel(uit.signalen, { taal, kop: eigen.kop.signalen, bron }),
    ],
  });
}

function samenvatting(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { samenvatting: telling } = uit;
  const { telling: t } = eigen;
  const regels: readonly (readonly [string, number])[] = [
    [t.rollen, telling.rollen],
    ...invullingen
      .filter((een) => telling.functies[een] > 0 || een === "vervuld" || een === "vacant")
      .map((een) => [t.functies(eigen.invulling[een]), telling.functies[een]] as const),
    [t.niet_beschreven, telling.niet_beschreven],
    [t.loopt_af, telling.loopt_af],
    [t.magNiet, telling.onverenigbaar["mag-niet"]],
    [t.afTeRaden, telling.onverenigbaar["af-te-raden"]],
    [t.zonderRol, telling.zonder_rol],
  ];
  return {
    id: "samenvatting",
    kop: eigen.kop.samenvatting,
    bouwstenen: [
      alinea(uit.rollen_beschreven ? eigen.zin(telling.rollen, uit.functies.length) : eigen.geenRollen),
      ...meldingen(blad),
      {
        soort: "tabel",
        titel: eigen.tellingtabel,
        titelVerborgen: true,
        kolommen: [kolom(eigen.kolom.wat, 60), kolom(eigen.kolom.aantal, 12, "getal")],
        rijen: regels.map(([naam, aantal]) => ({ metKop: true, cellen: [cel(naam), getal(aantal)] })),
      },
    ],
  };
}

/** States that ask for somebody. */
const LEEG = [
  ["fout", "vacant"],
  ["fout", "afgelopen"],
  ["vraag", "misschien-afgelopen"],
  ["vraag", "gepland"],
] as const satisfies readonly (readonly ["fout" | "vraag", Invulling])[];

/** What asks for attention, the gravest first. */
function meldingen({ uit, eigen }: Blad): readonly Bouwsteen[] {
  const { onverenigbaar: botst, niet_beschreven, zonder_rol } = uit.samenvatting;
  const melding = (toon: "fout" | "vraag", tekst: string): Bouwsteen => ({ soort: "melding", toon, tekst: [[{ tekst }]] });
  const looptAf = uit.functies.filter(({ invulling, einde }) => invulling === "vervuld" && einde?.oordeel === "binnenkort");
  const titels = (lijst: readonly Functie[]): readonly string[] => lijst.map(({ titel }) => titel);
  const leeg = LEEG.flatMap(([toon, welke]) => {
    const eigenFuncties = uit.functies.filter(({ invulling }) => invulling === welke);
    return eigenFuncties.length === 0 ? [] : [melding(toon, eigen.leegZin(eigen.invulling[welke], titels(eigenFuncties)))];
  });
  return [
    ...(botst["mag-niet"] > 0 ? [melding("fout", eigen.magNietZin(botst["mag-niet"]))] : []),
    ...leeg,
    ...(botst["af-te-raden"] > 0 ? [melding("vraag", eigen.afTeRadenZin(botst["af-te-raden"]))] : []),
    ...(looptAf.length > 0 ? [melding("vraag", eigen.looptAfZin(looptAf.length, titels(looptAf)))] : []),
    ...(niet_beschreven > 0 ? [melding("vraag", eigen.onbekendZin(niet_beschreven))] : []),
    ...(zonder_rol > 0 ? [melding("vraag", eigen.zonderRolZin(zonder_rol))] : []),
  ];
}

function onverenigbaar(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const bekend = uit.functies.filter(({ vervuld_door, rapporteert_aan }) => vervuld_door.length + rapporteert_aan.length > 0).length;
  const tabel: Bouwsteen = {
    soort: "tabel",
    titel: eigen.kop.onverenigbaar,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.combinatie, 44), kolom(eigen.kolom.waarom, 56)],
    rijen: uit.onverenigbaar.map((een) => botsingrij(een, blad)),
  };
  return {
    id: "onverenigbaar",
    kop: eigen.kop.onverenigbaar,
    bouwstenen: [uit.onverenigbaar.length === 0 ? alinea(eigen.geenOnverenigbaar(bekend)) : tabel],
  };
}

function botsingrij({ weging, zekerheid, tekst: wat, waarom, bron, plaatsen }: Onverenigbaarheid, { eigen, tekst }: Blad): Rij {
  const noot = plaatsen.map(({ bestand, regel }) => tekst.regel(bestand, regel)).join(", ");
  return {
    metKop: true,
    cellen: [
      cel({ ...vet(eigen.weging[weging]), toon: weging === "mag-niet" ? "fout" : "vraag" }, { tekst: wat, noot }),
      cel(waarom, cursief(`${eigen.bron}: ${bron}`), ...(zekerheid === "misschien" ? [eigen.misschien] : [])),
    ],
  };
}

function zonderRol(blad: Blad): Deel {
  const { uit, eigen } = blad;
  return {
    id: "zonder-rol",
    kop: eigen.kop.zonderRol,
    bouwstenen:
      uit.zonder_rol.length === 0 ? [alinea(eigen.geenZonderRol)] : [alinea(eigen.zonderRolUitleg), ...plichten(uit.zonder_rol, blad)],
  };
}
