import type { Registers } from "../../register/types.ts";
import { documentformaten } from "../document/formaten.ts";

/** The formats of an overview of registers. */
export const registerformaten = documentformaten<Registers>(() => import("./document.ts"));
