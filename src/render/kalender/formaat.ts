import { KENMERK } from "../kenmerk.ts";
import type { Formaat } from "../types.ts";

/** What every calendar file has in common; who offers one adds how it is made. Lines end in CRLF, as RFC 5545 asks. */
export const icsformaat = {
  extensie: "ics",
  binair: false,
  merk: KENMERK,
  uitleg: { nl: "kalender om te importeren", en: "calendar to import" },
} as const satisfies Omit<Formaat, "laad">;
