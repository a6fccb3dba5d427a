import { activiteiten } from "./activiteiten.ts";
import { documenten } from "./documenten.ts";
import { onderzoeken } from "./onderzoeken.ts";
import { procedures } from "./procedures.ts";
import { registers } from "./registers.ts";
import { rollen } from "./rollen.ts";

/** The sections whose items may be evidence for an eis. A new section is one file and one line here. */
export const bewijssecties = { documenten, registers, rollen, procedures, activiteiten, onderzoeken } as const;

export type Bewijssectie = keyof typeof bewijssecties;
