/** What is chosen, by the name of its control; what is not chosen is left out. */
export type Toestand = Readonly<Record<string, string>>;

/** The values each control can have. */
export type Keuzes = Readonly<Record<string, readonly string[]>>;

/** Where to go to within the page, besides what is chosen. */
const NAAR = "naar";

/** What a hash says: choices ("#domein=bestuurlijk&naar=bronnen"), or only a place ("#bronnen"). Anything unknown in it is ignored. */
export function leesHash(hash: string, keuzes: Keuzes): { readonly toestand?: Toestand; readonly naar?: string } {
  const tekst = hash.replace(/^#/, "");
  if (tekst === "") return { toestand: {} };
  if (!tekst.includes("=")) return { naar: tekst };
  const delen = new URLSearchParams(tekst);
  const gekozen = Object.entries(keuzes).flatMap(([naam, waarden]) => {
    const waarde = delen.get(naam);
    return waarde !== null && waarden.includes(waarde) ? [[naam, waarde]] : [];
  });
  const naar = delen.get(NAAR);
  return { toestand: Object.fromEntries(gekozen), ...(naar !== null && { naar }) };
}

/** The hash for what is chosen; empty when nothing is. */
export function schrijfHash(toestand: Toestand, naar?: string): string {
  const delen = new URLSearchParams({ ...toestand, ...(naar !== undefined && { [NAAR]: naar }) }).toString();
  return Object.keys(toestand).length === 0 ? (naar === undefined ? "" : `#${naar}`) : `#${delen}`;
}

/** Whether a part of the page answers to all that is chosen. Its data holds the values it answers to, with spaces between. */
export const past = (gegevens: Readonly<Record<string, string | undefined>>, toestand: Toestand): boolean =>
  Object.entries(toestand).every(([naam, waarde]) => (gegevens[naam] ?? "").split(" ").includes(waarde));
