import type { Agenda } from "../../agenda/types.ts";
import { documentformaten } from "../document/formaten.ts";
import { icsformaat } from "../kalender/formaat.ts";
import type { Formaten } from "../types.ts";

const alle = documentformaten<Agenda>(() => import("./document.ts"));

/** The formats of an agenda. */
export const agendaformaten = {
  ...alle,
  terminal: { ...alle.terminal, laad: () => import("./terminal.ts") },
  xlsx: { ...alle.xlsx, laad: () => import("./xlsx.ts") },
  ics: { ...icsformaat, laad: () => import("./kalender.ts") },
} as const satisfies Formaten<Agenda>;
