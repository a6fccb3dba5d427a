import { leesBasisnormen } from "./lees-basisnormen.ts";

/** The text of src/generated/basisnormen.ts. A JSON text is read several times faster than the same data as code. */
export function normenkaderTekst(): string {
  const { kader } = leesBasisnormen();
  return `// Generated from src/normenkader/basisnormen by \`npm run generate\`; do not edit.
import type { Normenkader } from "../normenkader/types.ts";

/** Our own normenkader, checked when it was built. */
export const basisnormen: Normenkader = JSON.parse(
  ${JSON.stringify(JSON.stringify(kader))},
);
`;
}
