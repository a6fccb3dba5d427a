import type { Taal } from "../../../tekst/taal.ts";
import type { Noten } from "./noten.ts";
import type { Stijlen } from "./stijlen.ts";

/** What drawing a piece of the document needs to know. */
export interface Werk {
  readonly taal: Taal;
  readonly stijlen: Stijlen;
  readonly noten: Noten;
  /** Another section begins. */
  readonly nieuwDeel: () => void;
  /** The bookmark of a section, or undefined when there is no such section. */
  readonly bladwijzer: (id: string) => string | undefined;
  /** Do chapters get a number? Those of a template have its own, or none. */
  readonly nummertKoppen: boolean;
  /** The style of a list has bullets of its own. */
  readonly lijstenGenummerd: boolean;
  /** A number that no drawing or list in the document has yet. */
  readonly nieuwNummer: () => number;
  /** Width of the text on the page now, in twentieths of a point. */
  readonly breedte: number;
}
