import { Paragraph } from "docx";
import { voorWord } from "../../escape.ts";
import type { Werk } from "./werk.ts";

/** The title of a table or chart, above it and on the same page. */
export const bijschrift = (titel: string, { stijlen }: Werk): Paragraph =>
  new Paragraph({ style: stijlen.bijschrift, text: voorWord(titel), keepNext: true });
