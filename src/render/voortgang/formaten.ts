import type { Voortgang } from "../../voortgang/types.ts";
import { documentformaten } from "../document/formaten.ts";

/** The formats of a voortgang. */
export const voortgangformaten = documentformaten<Voortgang>(() => import("./document.ts"));
