import type { Plan } from "../../plan/types.ts";
import { documentformaten } from "../document/formaten.ts";
import { icsformaat } from "../kalender/formaat.ts";
import type { Formaten } from "../types.ts";

const alle = documentformaten<Plan>(() => import("./document.ts"));

/** The formats of a plan. */
export const planformaten = {
  ...alle,
  terminal: { ...alle.terminal, laad: () => import("./terminal.ts") },
  ics: { ...icsformaat, laad: () => import("./kalender.ts") },
} as const satisfies Formaten<Plan>;
