/** A law reference is only made a link when it has the shape of one: it may come from a file. */
const veiligeJci = /^jci1\.3:c:BWBR\d{7}(?:&[a-z]+=[\w.%-]+)*$/;

/** The address of a provision on wetten.overheid.nl; undefined when there is none, or none that can be trusted. */
export const wetadres = (jci: string | undefined): string | undefined =>
  jci !== undefined && veiligeJci.test(jci) ? `https://wetten.overheid.nl/${jci}` : undefined;
