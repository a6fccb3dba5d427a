import { voorMarkdown } from "../escape.ts";

/** A law reference is only made a link when it has the shape of one: it may come from a file. */
const veiligeJci = /^jci1\.3:c:BWBR\d{7}(?:&[a-z]+=[\w.%-]+)*$/;

/** A citation, linked to the text of the law where there is a reference to it. */
export const wetlink = (citaat: string, jci: string | undefined): string =>
  jci !== undefined && veiligeJci.test(jci)
    ? `[${voorMarkdown(citaat)}](https://wetten.overheid.nl/${jci.replaceAll("&", "&amp;")})`
    : voorMarkdown(citaat);
