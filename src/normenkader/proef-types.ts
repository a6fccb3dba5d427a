import type { Organisatietype } from "../beschrijving/format/begrippen.ts";
import type { Bewijssectie } from "../beschrijving/format/secties.ts";
import type { YamlGroep } from "../beschrijving/lees/boom.ts";
import type { Proefgeval } from "./vorm/proef.ts";

/** One test of an eis: a small description, and the outcome it must have. */
export interface Proef {
  readonly eis: string;
  readonly geval: Proefgeval;
  readonly type: Organisatietype;
  readonly peildatum: string;
  readonly medewerkers?: number;
  readonly sectie: Bewijssectie;
  /** The facts as written, with id, soort and domein filled in. */
  readonly feiten: readonly YamlGroep[];
  /** The list of facts is complete. */
  readonly volledig: boolean;
  /** File and JSON Pointers: where the case stands, and where its list of facts does. */
  readonly bestand: string;
  readonly pad: string;
  readonly feitenPad: string;
}
