import { createHash } from "node:crypto";
import type { Rapport } from "../../audit/rapport-types.ts";

/** Keeps what several organisations in one repository show apart: the TOOI code, else a hash of the name. */
export const organisatiecode = ({ organisatie: { tooi, naam } }: Rapport): string =>
  tooi !== undefined && /^[a-z0-9]+$/.test(tooi) ? tooi : createHash("sha256").update(naam).digest("hex").slice(0, 8);
