import { type Domein, domeinen } from "../../beschrijving/format/begrippen.ts";
import type { Proef } from "../proef-types.ts";
import type { Eis, Norm } from "../types.ts";
import { bouwEis, type Kaderkennis } from "./bouw-eis.ts";
import { bouwProeven, type Proefbasis, proefbasis } from "./bouw-proeven.ts";
import { alsGroep, alsJa, alsLijst, alsTekst, type Bron } from "./bron.ts";
import { controleerTeksten } from "./teksten.ts";

/** What one file in normen/ holds. */
export interface Normbestand {
  readonly id: string;
  readonly bron: Bron;
  readonly titel: string;
  readonly titel_en: string;
  readonly norm: Norm["norm"];
  readonly eisen: readonly Geschreven[];
  /** Ids of all eisen, also of those that something is wrong with. */
  readonly ids: readonly string[];
  readonly proeven: readonly Proef[];
}

/** An eis with its place in the file. */
export interface Geschreven {
  readonly eis: Eis;
  readonly pad: string;
  /** It says that it takes the place of another. */
  readonly vervangt: boolean;
}

export function bouwNorm(bron: Bron, kennis: Kaderkennis, algemeen: Proefbasis): Normbestand {
  const ruw = alsGroep(bron.yaml.waarde);
  const id = alsTekst(ruw.id);
  const voor = proefbasis(ruw.proef, algemeen);
  const lijst = alsLijst(ruw.eisen).map(alsGroep);
  if (lijst.length === 0 && bron.isHeel("")) bron.meld("lijst-leeg", "/eisen", {});
  const eisen: Geschreven[] = [];
  const proeven: Proef[] = [];
  for (const [i, een] of lijst.entries()) {
    const pad = `/eisen/${i}`;
    const eis = bouwEis({ ruw: een, pad, norm: bron.isHeel("/id") ? id : undefined }, kennis, bron);
    if (eis === undefined) continue;
    eisen.push({ eis, pad, vervangt: alsJa(een.vervangt) });
    proeven.push(...bouwProeven(eis, alsGroep(een.proef), `${pad}/proef`, voor, bron));
  }
  const norm = normteksten(bron);
  const titel = alsTekst(ruw.titel);
  const titel_en = alsTekst(ruw.titel_en) || titel;
  return { id, bron, titel, titel_en, norm, eisen, ids: lijst.map((een) => alsTekst(een.id)), proeven };
}

function normteksten(bron: Bron): Norm["norm"] {
  const ruw = alsGroep(alsGroep(bron.yaml.waarde).norm);
  const teksten = Object.keys(domeinen).flatMap((domein): readonly [Domein, string][] =>
    ruw[domein] === undefined ? [] : [[domein as Domein, alsTekst(ruw[domein])]],
  );
  controleerTeksten(
    teksten.map(([domein, tekst]) => ({ pad: `/norm/${domein}`, tekst })),
    "",
    bron,
  );
  return Object.fromEntries(teksten);
}
