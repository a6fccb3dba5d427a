import type { Registerbestand } from "../beschrijving/types.ts";
import { columnName } from "../diagnostic/column-name.ts";
import { diagnostic } from "../diagnostic/diagnostic-error.ts";
import { editDistance, suggest } from "../diagnostic/suggest.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import type { Tabel } from "./bestand/tabel.ts";
import { isPersoonskolom } from "./namen.ts";
import { type Veldnaam, velden, veldenVan, vormVan } from "./velden.ts";

/** Which column holds which field, by its index. */
export interface Kolomkeus {
  readonly kolommen: ReadonlyMap<Veldnaam, number>;
  /** The other columns: only looked at to see that no name in them stands anywhere else. */
  readonly andere: readonly number[];
  readonly fouten: readonly Diagnostic[];
  readonly waarschuwingen: readonly Diagnostic[];
}

interface Opdracht extends Pick<Registerbestand, "kolommen" | "plaatsen"> {
  readonly soort: string;
  /** Its rows may be published. */
  readonly openbaar: boolean;
}

/** Capitals, accents of typing and punctuation make no other heading. */
export const alsKop = (tekst: string): string =>
  tekst
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\((?:en|n|s)\)/g, "")
    .replace(/[\s_.:*?€()/-]+/g, " ")
    .trim();

/** Finds the fields of a soort in a file: as the description names the columns, else by the headings that we know. */
export function kiesKolommen(tabel: Tabel, { soort, openbaar, kolommen: genoemd, plaatsen }: Opdracht): Kolomkeus {
  const koppen = tabel.kop.map(({ tekst }) => alsKop(tekst));
  const keus = new Map<Veldnaam, number>();
  const fouten: Diagnostic[] = [];
  const waarschuwingen: Diagnostic[] = [];
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
  for (const veld of vrij) {
    const [kop, ook] = bekendeKoppen(veld, tabel).filter((een) => koppen.includes(een) && !isBezet(keus, koppen, een));
    if (kop === undefined) continue;
    neem(veld, kop);
    const plaats = tabel.kop[koppen.indexOf(ook ?? "")]?.plaats;
    if (ook !== undefined && plaats) fouten.push(diagnostic("register-kolom-dubbel", plaats, { kolom: kop, ook }));
  }
  const begin = tabel.kop[0]?.plaats ?? plaatsen.pad;
  for (const veld of vormVan(soort).verplicht) {
    if (keus.has(veld) || genoemd[veld] !== undefined || (tabel.isYaml && tabel.rijen.length === 0)) continue;
    const [kolom, ...ook] = eigenKoppen(veld, tabel);
    fouten.push(
      diagnostic("register-kolom-ontbreekt", begin, {
        kolom,
        ook,
        ...eersteBedoelde([kolom, ...ook], koppen),
        ...oorzaakVan(tabel),
      }),
    );
  }
  if (tabel.isYaml) fouten.push(...vreemdeSleutels(tabel, koppen, { soort, keus }));
  if (!tabel.isYaml && vormVan(soort).verplicht.length === 0 && keus.size === 0 && !koppen.some(isTelkop))
    waarschuwingen.push(diagnostic("register-kop-onbekend", begin, {}));
  const gebruikt = new Set(keus.values());
  const andere = koppen.flatMap((_, i) => (gebruikt.has(i) ? [] : [i]));
  const { bijna, ongebruikt } = openbaar && !tabel.isYaml ? nietGebruikt(tabel, { soort, keus, koppen, andere }) : geenVragen;
  return { kolommen: keus, andere, fouten: [...fouten, ...bijna], waarschuwingen: [...waarschuwingen, ...ongebruikt] };
}

/** Words that stand over a column of a register that is only counted. Without one, the first row may be a row. */
const telwoorden = new Set(
  (
    "zaak zaaknummer nummer nr id kenmerk datum onderwerp omschrijving soort type status functie proces handeling maatregel maatregelen " +
    "afdeling reden leverancier bedrag verwerking doel grondslag jaar titel naam categorie toelichting opmerking risico houder"
  ).split(" "),
);

const isTelkop = (kop: string): boolean => {
  const woorden = kop.split(" ");
  return woorden.length <= 3 && !/[0-9]/.test(kop) && woorden.some((woord) => telwoorden.has(woord));
};

/** Why no column at all may be found: a title above the heading, or another separator. */
function oorzaakVan({ kop, rijen, isYaml }: Tabel): { readonly oorzaak?: "titel" | "scheidingsteken" } {
  const gevuld = kop.filter(({ tekst }) => tekst.trim() !== "");
  if (isYaml || gevuld.length !== 1) return {};
  if (kop.length === 1 && /[|^~]/.test(kop[0]?.tekst ?? "")) return { oorzaak: "scheidingsteken" };
  return rijen.some(({ cellen }) => cellen.filter((cel) => cel !== undefined).length > 1) ? { oorzaak: "titel" } : {};
}

interface Vragen {
  /** A heading that is nearly one of a field. Without that field the publication would say that the register does not state it. */
  readonly bijna: readonly Diagnostic[];
  readonly ongebruikt: readonly Diagnostic[];
}

const geenVragen: Vragen = { bijna: [], ongebruikt: [] };

interface Onbenut {
  readonly soort: string;
  readonly keus: ReadonlyMap<Veldnaam, number>;
  readonly koppen: readonly string[];
  readonly andere: readonly number[];
}

/** What the columns that are no field may have been meant for. They are named by their letter: a heading may be a name. */
function nietGebruikt(tabel: Tabel, { soort, keus, koppen, andere }: Onbenut): Vragen {
  const { publicatie, altijd, verplicht } = vormVan(soort);
  const mist = publicatie.filter((veld) => !keus.has(veld) && !verplicht.includes(veld));
  const open = andere.filter((i) => !isPersoonskolom(koppen[i] ?? "") && tabel.rijen.some(({ cellen }) => cellen[i] !== undefined));
  const bijna = open.flatMap((i): readonly Diagnostic[] => {
    const kolom = mist.flatMap((veld) => bekendeKoppen(veld, tabel)).find((kop) => isBijna(kop, koppen[i] ?? ""));
    const plaats = tabel.kop[i]?.plaats;
    return kolom === undefined || plaats === undefined ? [] : [diagnostic("register-kolom-bijna", plaats, { kolom })];
  });
  // Of other fields the publication says nothing when there is no column.
  const gemist = mist.filter((veld) => (altijd as readonly Veldnaam[]).includes(veld) || open.some((i) => koppen[i] === veld));
  const plaats = tabel.kop[open[0] ?? -1]?.plaats;
  if (gemist.length === 0 || plaats === undefined || bijna.length > 0) return { bijna, ongebruikt: [] };
  const kolommen = open.flatMap((i) => tabel.kop[i]?.plaats.kolom ?? []).map(columnName);
  return {
    bijna,
    ongebruikt: [diagnostic("register-kolom-ongebruikt", plaats, { kolommen, velden: gemist.map((veld) => velden[veld].kolommen[0]) })],
  };
}

/** A slip of one or two letters. More would take "Opmerking" for "Beperking". */
const isBijna = (bekend: string, kop: string): boolean =>
  Math.abs(bekend.length - kop.length) <= 2 && editDistance(bekend, kop) <= (bekend.length < 6 ? 1 : 2);

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
