import { voorJson } from "./escape.ts";
import type { Render } from "./types.ts";

/** The rapport itself (schemas/rapport.schema.json). */
export const render: Render = (rapport) => `${voorJson(JSON.stringify(rapport, null, 2))}\n`;
