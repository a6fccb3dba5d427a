import type { Organisatietype } from "../beschrijving/format/begrippen.ts";
import { geslaagdeProeven, type Laad } from "../normenkader/proef.ts";
import type { Proef } from "../normenkader/proef-types.ts";
import type { Normenkader } from "../normenkader/types.ts";
import type { Taal } from "../tekst/taal.ts";
import { maakNormblad, type Normblad } from "./normblad.ts";

export interface Normbladopties {
  readonly type: Organisatietype;
  readonly taal: Taal;
  readonly laad: Laad;
}

/** The pages of all normen. Only a test that comes out as it says is an example. */
export function maakNormbladen(kader: Normenkader, alle: readonly Proef[], { type, taal, laad }: Normbladopties): readonly Normblad[] {
  const proeven = new Map<string, Proef[]>();
  for (const proef of geslaagdeProeven({ kader, proeven: alle }, laad)) proeven.set(proef.eis, [...(proeven.get(proef.eis) ?? []), proef]);
  return kader.normen.map((norm) => maakNormblad(norm, kader, { type, taal, proeven }));
}
