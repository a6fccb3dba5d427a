import { voorWord } from "../../escape.ts";
import type { Document } from "../types.ts";

/** The properties of the file: its title and what made it. No person is its author. */
export const eigenschappen = ({ titel, ondertitel, kenmerk }: Document) => ({
  title: voorWord(titel),
  subject: voorWord(ondertitel ?? ""),
  creator: "basisnormen",
  lastModifiedBy: "basisnormen",
  description: voorWord(kenmerk),
});
