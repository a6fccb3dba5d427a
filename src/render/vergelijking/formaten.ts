import type { Vergelijking } from "../../vergelijking/types.ts";
import { documentformaten } from "../document/formaten.ts";

/** The formats of a comparison. */
export const vergelijkingformaten = documentformaten<Vergelijking>(() => import("./document.ts"));
