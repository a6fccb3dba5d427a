import type { Rollen } from "../../rollen/types.ts";
import { documentformaten } from "../document/formaten.ts";
import type { Formaten } from "../types.ts";

const alle = documentformaten<Rollen>(() => import("./document.ts"));

/** The formats of an overview of roles. */
export const rollenformaten = {
  ...alle,
  terminal: { ...alle.terminal, laad: () => import("./terminal.ts") },
  xlsx: { ...alle.xlsx, laad: () => import("./xlsx.ts") },
} as const satisfies Formaten<Rollen>;
