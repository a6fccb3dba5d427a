import type { Jaarverslag } from "../../jaarverslag/types.ts";
import { documentformaten } from "../document/formaten.ts";
import type { Formaten } from "../types.ts";

/** The formats of a yearly report. */
export const jaarverslagformaten = documentformaten<Jaarverslag>(() => import("./document.ts")) satisfies Formaten<Jaarverslag>;
