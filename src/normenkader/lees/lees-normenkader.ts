import { isGroep, type YamlGroep } from "../../beschrijving/lees/boom.ts";
import { beperk } from "../../beschrijving/valideer/beperk.ts";
import { DiagnosticError, diagnostic, plaatsVanBestand } from "../../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import type { Bronteksten, Plaats } from "../../diagnostic/types.ts";
import { bekendeKaders } from "../bekend.ts";
import { kaderbestand } from "../limieten.ts";
import type { Proef } from "../proef-types.ts";
import type { Indeling, Normenkader } from "../types.ts";
import type { Kaderkennis } from "./bouw-eis.ts";
import { bouwNorm } from "./bouw-norm.ts";
import { proefbasis } from "./bouw-proeven.ts";
import { alsGroep, alsTekst, type Bron, stilleBron } from "./bron.ts";
import { maakControleur } from "./controleur.ts";
import { bouwGrondslagen, controleerGebruik } from "./grondslagen.ts";
import { bouwIndelingen } from "./indelingen.ts";
import {
  type Kaderbestand,
  type Kaderbestanden,
  type Kadercontroles,
  leesKaderbestanden,
  type OnleesbaarBestand,
} from "./kaderbestanden.ts";
import { pasAan } from "./pas-aan.ts";
import { voegSamen } from "./voeg-samen.ts";
import { bouwWoorden } from "./woorden.ts";

/** A normenkader that others may build upon; its indelingen as written, because a star also takes new eisen along. */
export interface Basis {
  readonly kader: Normenkader;
  readonly indelingen: readonly YamlGroep[];
}

export interface Leesopties {
  readonly controles: Kadercontroles;
  /** The normenkaders that may be built upon, by name. */
  readonly bases: Readonly<Record<string, Basis>>;
  /** This is one of those: only they may have its id. */
  readonly isBekend?: boolean;
}

/** What a normenkader is made of, with the tests its eisen carry. */
export interface GelezenKader {
  readonly kader: Normenkader;
  readonly proeven: readonly Proef[];
  readonly bronteksten: Bronteksten;
  /** Where a JSON Pointer in one of its files stands. */
  readonly plaatsVan: (bestand: string, pad: string, sleutel?: boolean) => Plaats;
}

/** Reads and checks a whole normenkader; every problem of every file at once, or none. Pure: the caller reads the files. */
export function leesNormenkader(
  bestanden: readonly (Kaderbestand | OnleesbaarBestand)[],
  { controles, bases, isBekend = false }: Leesopties,
): GelezenKader {
  const gelezen = leesKaderbestanden(bestanden, controles);
  const { problemen, bronteksten } = gelezen;
  const [kop] = gelezen.van("normenkader");
  const uit = kop === undefined ? undefined : bouw(kop, gelezen, bases, isBekend);
  if (kop === undefined && gelezen.isCompleet("normenkader"))
    problemen.push(diagnostic("kaderbestand-ontbreekt", plaatsVanBestand(kaderbestand), { bestand: kaderbestand }));
  if (uit === undefined || problemen.length > 0) throw new DiagnosticError(beperk(sortDiagnostics(problemen)), bronteksten);
  return { ...uit, bronteksten, plaatsVan: plaatsbepaler(gelezen) };
}

function bouw(kop: Bron, gelezen: Kaderbestanden, bases: Leesopties["bases"], isBekend: boolean): Pick<GelezenKader, "kader" | "proeven"> {
  const ruw = alsGroep(kop.yaml.waarde);
  const gevonden = ruw.uitbreiding_van === undefined ? undefined : basisVan(alsTekst(ruw.uitbreiding_van), bases);
  const basis = gevonden?.kader;
  if (!isBekend && Object.hasOwn(bekendeKaders, alsTekst(ruw.id))) kop.meld("kader-id-bezet", "/id", { id: alsTekst(ruw.id) });
  const controleur = maakControleur();
  const [grondslagbron] = gelezen.van("grondslagen");
  const eigen = bouwGrondslagen(grondslagbron ?? stilleBron([]), basis);
  const kennis: Kaderkennis = {
    grondslagen: { ...basis?.grondslagen, ...eigen },
    grondslagenCompleet: gelezen.isCompleet("grondslagen"),
    controleur,
    ...(basis !== undefined && basis.van !== alsTekst(ruw.van) && { van: alsTekst(ruw.van) }),
  };
  const proef = proefbasis(ruw.proef);
  const normbestanden = gelezen.van("norm").map((bron) => bouwNorm(bron, kennis, proef));
  const samen = voegSamen(normbestanden, basis);
  const aangepast = pasAan(samen, kop, { basis, controleur, proef });
  const { normen } = aangepast;
  const isGelezen = (["norm", "grondslagen", "ongebruikt"] as const).every(gelezen.isCompleet);
  // An eis that could not be built may be the one that uses a grondslag.
  if (isGelezen && normbestanden.every((bestand) => bestand.eisen.length === bestand.ids.length))
    controleerGebruik({ eigen, normen, grondslagen: grondslagbron, ongebruikt: gelezen.van("ongebruikt")[0] });
  const eisen = normen.flatMap((norm) => norm.eisen);
  const indelingen: readonly Indeling[] = bouwIndelingen({
    eigen: gelezen.van("indeling"),
    basis: gevonden,
    titel: alsTekst(ruw.titel),
    eisen: { eisen, kapot: kapotteIds(normbestanden, eisen), compleet: gelezen.isCompleet("norm") },
  });
  return {
    kader: {
      id: alsTekst(ruw.id),
      titel: alsTekst(ruw.titel),
      versie: alsTekst(ruw.versie),
      ...(ruw.toelichting === undefined ? {} : { toelichting: alsTekst(ruw.toelichting) }),
      ...(basis && {
        uitbreiding: {
          van: { id: basis.id, versie: basis.versie },
          toegevoegd: samen.toegevoegd,
          aangescherpt: aangepast.aangescherpt,
          vervangen: samen.vervangen,
          uitgezet: aangepast.uitgezet,
        },
      }),
      van: basis?.van ?? alsTekst(ruw.van),
      grondslagen: kennis.grondslagen,
      normen,
      indelingen,
      woorden: woordenVan(gelezen, kop, basis),
    },
    proeven: [...normbestanden.flatMap((bestand) => bestand.proeven), ...aangepast.proeven],
  };
}

/** A name that is unknown is reported by the schema; the rest is then checked against one that is known. */
const basisVan = (naam: string, bases: Leesopties["bases"]): Basis | undefined =>
  Object.hasOwn(bases, naam) ? bases[naam] : Object.values(bases)[0];

/** Only a normenkader that builds upon another can do without words of its own. */
function woordenVan(gelezen: Kaderbestanden, kop: Bron, basis: Normenkader | undefined): Normenkader["woorden"] {
  const [bron] = gelezen.van("woorden");
  if (bron === undefined && basis === undefined && gelezen.isCompleet("woorden"))
    kop.meld("kaderbestand-ontbreekt", "", { bestand: "woorden.yaml" });
  return bouwWoorden(bron ?? stilleBron({}), basis?.woorden);
}

function kapotteIds(
  bestanden: readonly { readonly ids: readonly string[] }[],
  eisen: readonly { readonly id: string }[],
): readonly string[] {
  const heel = new Set(eisen.map(({ id }) => id));
  return bestanden.flatMap(({ ids }) => ids).filter((id) => id !== "" && !heel.has(id));
}

function plaatsbepaler(gelezen: Kaderbestanden): GelezenKader["plaatsVan"] {
  const bronnen = new Map([...gelezen.van("norm"), ...gelezen.van("normenkader")].map(({ yaml }) => [yaml.bestand, yaml]));
  return (bestand, pad, sleutel = false) => {
    const yaml = bronnen.get(bestand);
    if (yaml === undefined) return { ...plaatsVanBestand(bestand), pad };
    return sleutel ? yaml.sleutelPlaatsVan(pad) : yaml.plaatsVan(pad);
  };
}

/** The indelingen of a normenkader as written, for others that build upon it. */
export const ruweIndelingen = (bestanden: readonly Kaderbestand[], controles: Kadercontroles): readonly YamlGroep[] =>
  leesKaderbestanden(bestanden, controles)
    .van("indeling")
    .map(({ yaml }) => yaml.waarde)
    .filter(isGroep);
