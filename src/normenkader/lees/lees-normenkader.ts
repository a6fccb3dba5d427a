import type { Domein } from "../../beschrijving/format/begrippen.ts";
import { type GelezenYaml, isGroep } from "../../beschrijving/lees/boom.ts";
import { leesYaml } from "../../beschrijving/lees/lees-yaml.ts";
import type { AjvFout } from "../../beschrijving/valideer/ajv-fout.ts";
import { DiagnosticError } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import type { Eis, Grondslag, Norm, Normenkader } from "../types.ts";
import { bouwEis, type Kaderkennis } from "./bouw-eis.ts";
import { bouwIndeling } from "./bouw-indeling.ts";
import { alsGroep, alsLijst, alsTekst, type Bron, bron } from "./bron.ts";
import { maakControleur } from "./controleur.ts";
import { bouwWoorden } from "./woorden.ts";

export interface Kaderbestand {
  /** Path within the normenkader, e.g. "normen/BN-06.yaml". */
  readonly bestand: string;
  readonly tekst: string;
}

/** What a normenkader is made of, with the tests its eisen carry. */
export interface GelezenKader {
  readonly kader: Normenkader;
  readonly proeven: readonly { readonly norm: Norm; readonly gelezen: GelezenYaml }[];
}

/** Turns the shape errors of one file into diagnostics. */
export type Vormcontrole = (gelezen: GelezenYaml) => readonly Diagnostic[];
export type { AjvFout };

/** Reads and checks a whole normenkader; every problem of every file at once, or none. Pure: the caller reads the files. */
export function leesNormenkader(bestanden: readonly Kaderbestand[], normvorm: Vormcontrole): GelezenKader {
  const problemen: Diagnostic[] = [];
  const gelezen = new Map<string, GelezenYaml>();
  for (const { bestand, tekst } of bestanden) {
    const resultaat = leesYaml(tekst, bestand);
    if ("fouten" in resultaat) problemen.push(...resultaat.fouten);
    else gelezen.set(bestand, resultaat.gelezen);
  }
  const stop = (): void => {
    if (problemen.length > 0) throw new DiagnosticError(problemen, new Map(bestanden.map(({ bestand, tekst }) => [bestand, tekst])));
  };
  const inMap = (map: string): readonly GelezenYaml[] =>
    [...gelezen.values()].filter(({ bestand }) => bestand.startsWith(`${map}/`)).sort((a, b) => (a.bestand < b.bestand ? -1 : 1));
  for (const norm of inMap("normen")) problemen.push(...normvorm(norm));
  stop();
  const als = (naam: string): Bron => bron(vereist(gelezen, naam), problemen);
  const grondslagen = bouwGrondslagen(als("grondslagen.yaml"));
  const woorden = bouwWoorden(als("woorden.yaml"));
  const kennis: Kaderkennis = { grondslagen, woorden: new Set(Object.keys(woorden.provincie)), controleur: maakControleur() };
  const proeven = inMap("normen").map((yaml) => ({ norm: bouwNorm(bron(yaml, problemen), kennis), gelezen: yaml }));
  const normen = proeven.map(({ norm }) => norm);
  controleerGebruik(grondslagen, normen, als("ongebruikt.yaml"));
  const eisen = new Map(normen.flatMap((norm) => norm.eisen.map((eis): [string, Eis] => [eis.id, eis])));
  const indelingen = inMap("indelingen").map((yaml) => bouwIndeling(alsGroep(yaml.waarde), eisen, bron(yaml, problemen)));
  stop();
  const kop = alsGroep(als("normenkader.yaml").yaml.waarde);
  return {
    kader: {
      id: alsTekst(kop.id),
      titel: alsTekst(kop.titel),
      versie: alsTekst(kop.versie),
      van: alsTekst(kop.van),
      grondslagen,
      normen,
      indelingen,
      woorden,
    },
    proeven,
  };
}

function vereist(gelezen: ReadonlyMap<string, GelezenYaml>, bestand: string): GelezenYaml {
  const gevonden = gelezen.get(bestand);
  if (gevonden === undefined) throw new Error(`the normenkader has no ${bestand}`);
  return gevonden;
}

function bouwGrondslagen({ yaml }: Bron): Readonly<Record<string, Grondslag>> {
  return Object.fromEntries(
    alsLijst(yaml.waarde)
      .filter(isGroep)
      .map((ruw) => [alsTekst(ruw.id), ruw as unknown as Grondslag]),
  );
}

/** A grondslag that no eis uses must be listed with the reason, so none is forgotten; one that is used must not. */
function controleerGebruik(grondslagen: Normenkader["grondslagen"], normen: readonly Norm[], { yaml, meld }: Bron): void {
  const gebruikt = new Set(normen.flatMap(({ eisen }) => eisen.flatMap((eis) => [...eis.grondslag, ...eis.steunt_op])));
  const lijst = alsLijst(yaml.waarde)
    .filter(isGroep)
    .map(({ id }) => alsTekst(id));
  for (const id of Object.keys(grondslagen)) if (!gebruikt.has(id) && !lijst.includes(id)) meld("grondslag-ongebruikt", "", { id });
  for (const [i, id] of lijst.entries())
    if (gebruikt.has(id) || !Object.hasOwn(grondslagen, id)) meld("grondslag-ten-onrechte-ongebruikt", `/${i}/id`, { id });
}

function bouwNorm(b: Bron, kennis: Kaderkennis): Norm {
  const ruw = alsGroep(b.yaml.waarde);
  const id = alsTekst(ruw.id);
  const gezien = new Set<string>();
  const eisen = alsLijst(ruw.eisen).map((een, i) => {
    const eis = bouwEis(alsGroep(een), `/eisen/${i}`, id, kennis, b);
    if (gezien.has(eis.id)) b.meld("id-dubbel", `/eisen/${i}/id`, { id: eis.id });
    gezien.add(eis.id);
    return eis;
  });
  return {
    id,
    titel: alsTekst(ruw.titel),
    titel_en: alsTekst(ruw.titel_en),
    norm: alsGroep(ruw.norm) as Partial<Record<Domein, string>>,
    eisen,
  };
}
