/** A file name from the name of an organisation: "Provincie Fryslân" becomes "provincie-fryslan". */
export function slug(naam: string): string {
  const kort = naam
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return kort === "" || gereserveerd.test(kort) ? "rapport" : kort;
}

/** Device names on Windows. */
const gereserveerd = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
