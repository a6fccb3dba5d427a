import type { Registerbestand } from "../beschrijving/types.ts";
import { diagnostic } from "../diagnostic/diagnostic-error.ts";
import { suggest } from "../diagnostic/suggest.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import type { Tabel } from "./bestand/tabel.ts";
import { isNaamkolom, isPersoonskolom } from "./namen.ts";
import { type Veldnaam, velden, veldenVan, vormVan } from "./velden.ts";

/** Which column holds which field, by its index. */
export interface Kolomkeus {
  readonly kolommen: ReadonlyMap<Veldnaam, number>;
  /** Columns with names of people: only looked at to see that no name stands anywhere else. */
  readonly namen: readonly number[];
  readonly fouten: readonly Diagnostic[];
}

interface Opdracht extends Pick<Registerbestand, "kolommen" | "plaatsen"> {
  readonly soort: string;
}

/** Capitals, accents of typing and punctuation make no other heading. */
export const alsKop = (tekst: string): string =>
  tekst
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_.:*()/-]+/g, " ")
    .trim();

/** Finds the fields of a soort in a file: as the description names the columns, else by the headings that we know. */
export function kiesKolommen(tabel: Tabel, { soort, kolommen: genoemd, plaatsen }: Opdracht): Kolomkeus {
  const koppen = tabel.kop.map(({ tekst }) => alsKop(tekst));
  const keus = new Map<Veldnaam, number>();
  const fouten: Diagnostic[] = [];
  const neem = (veld: Veldnaam, kop: string): boolean => {
    const [eerste, tweede] = koppen.flatMap((een, i) => (een === kop ? [i] : []));
    if (eerste === undefined) return false;
    const plaats = tabel.kop[tweede ?? eerste]?.plaats;
    if (tweede !== undefined && plaats) fouten.push(diagnostic("register-kolom-dubbel", plaats, { kolom: kop }));
    keus.set(veld, eerste);
    return true;
  };
  for (const [veld, kolom] of Object.entries(genoemd) as [Veldnaam, string][]) {
    const plaats = plaatsen.kolommen[veld] ?? plaatsen.pad;
    if (isPersoonskolom(alsKop(kolom))) fouten.push(diagnostic("register-kolom-persoon", plaats, { kolom }));
    else if (!neem(veld, alsKop(kolom))) fouten.push(diagnostic("register-kolom-onvindbaar", plaats, { kolom, ...bedoeld(kolom, koppen) }));
  }
  const vrij = veldenVan(soort).filter((veld) => genoemd[veld] === undefined);
  for (const veld of vrij) bekendeKoppen(veld, tabel).some((kop) => !isBezet(keus, koppen, kop) && neem(veld, kop));
  const begin = tabel.kop[0]?.plaats ?? plaatsen.pad;
  for (const veld of vormVan(soort).verplicht) {
    if (keus.has(veld) || genoemd[veld] !== undefined || (tabel.isYaml && tabel.rijen.length === 0)) continue;
    const [kolom, ...ook] = eigenKoppen(veld, tabel);
    fouten.push(diagnostic("register-kolom-ontbreekt", begin, { kolom, ook, ...eersteBedoelde([kolom, ...ook], koppen) }));
  }
  if (tabel.isYaml) fouten.push(...vreemdeSleutels(tabel, koppen, { soort, keus }));
  return { kolommen: keus, namen: koppen.flatMap((kop, i) => (isNaamkolom(kop) ? [i] : [])), fouten };
}

/** In YAML the field's own name comes first, in a spreadsheet what people write over a column. */
function eigenKoppen(veld: Veldnaam, { isYaml }: Tabel): readonly [string, ...string[]] {
  const { kolommen } = velden[veld];
  return isYaml ? [veld] : (kolommen as readonly [string, ...string[]]);
}

/** In YAML a key is the field's own name, which the documentation explains. */
function bekendeKoppen(veld: Veldnaam, { isYaml }: Pick<Tabel, "isYaml">): readonly string[] {
  const { kolommen } = velden[veld];
  const eigen = isYaml || !("eigenWoord" in velden[veld]) ? [veld] : [];
  return [...new Set([...eigen, ...kolommen].map(alsKop))];
}

const isBezet = (keus: ReadonlyMap<Veldnaam, number>, koppen: readonly string[], kop: string): boolean =>
  [...keus.values()].some((i) => koppen[i] === kop);

const bedoeld = (kolom: string, koppen: readonly string[]): { readonly bedoeld?: string } => {
  // Only a heading that is nearly the one that was looked for: any other may be no heading at all, but somebody's name.
  const gevonden = suggest(alsKop(kolom), koppen);
  return gevonden === undefined ? {} : { bedoeld: gevonden };
};

const eersteBedoelde = (kolommen: readonly string[], koppen: readonly string[]): { readonly bedoeld?: string } =>
  kolommen.map((kolom) => bedoeld(kolom, koppen)).find((een) => een.bedoeld !== undefined) ?? {};

interface Sleutels {
  readonly soort: string;
  readonly keus: ReadonlyMap<Veldnaam, number>;
}

/** A misspelt key would silently drop what stands there, such as a restriction. Keys for names are passed over. */
function vreemdeSleutels(tabel: Tabel, koppen: readonly string[], { soort, keus }: Sleutels): readonly Diagnostic[] {
  const bekend = new Set(keus.values());
  const toegestaan = veldenVan(soort);
  return tabel.kop.flatMap(({ plaats }, i) => {
    const kop = koppen[i] ?? "";
    if (bekend.has(i) || isPersoonskolom(kop)) return [];
    const naast = suggest(kop, toegestaan);
    return [diagnostic("register-sleutel-onbekend", plaats, { toegestaan, ...(naast !== undefined && { bedoeld: naast }) })];
  });
}
