import type { Registerbestand } from "../beschrijving/types.ts";
import { diagnostic } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../diagnostic/types.ts";
import type { Rij, Tabel } from "./bestand/tabel.ts";
import type { Inhoud, Inhouduitkomst, Regel } from "./inhoud.ts";
import { alsKop, kiesKolommen } from "./kolommen.ts";
import { naamdelen, noemt } from "./namen.ts";
import { celgegevensIn } from "./persoon.ts";
import { datumvelden, type Veldnaam, velden, vormVan } from "./velden.ts";
import { isNietVanToepassing, leesWaarde, type Registerwaarde } from "./waarden.ts";

/** What the rows of a register are judged by. */
export interface Keuring {
  readonly soort: string;
  readonly bestand: Registerbestand;
  /** Its rows may be published. */
  readonly openbaar: boolean;
  readonly peildatum: string;
}

/** A row with its values, and what is wrong with it. */
interface Gekeurd {
  readonly waarden: ReadonlyMap<Veldnaam, Registerwaarde>;
  readonly fouten: readonly Diagnostic[];
}

/** Checks every row, and keeps what may be kept. Everything that is wrong is told at once; then nothing of the file is used. */
export function keur(tabel: Tabel, keuring: Keuring): Inhouduitkomst {
  const { soort, bestand, openbaar, peildatum } = keuring;
  const { kolommen, andere, fouten: kopfouten, waarschuwingen } = kiesKolommen(tabel, { soort, openbaar, ...bestand });
  if (kopfouten.length > 0) return { fouten: kopfouten };
  const verborgen = keuring.openbaar ? verborgenKolommen(tabel, kolommen, soort) : [];
  if (verborgen.length > 0) return { fouten: verborgen };
  const koppen = new Map([...kolommen].map(([veld, i]) => [veld, tabel.kop[i]?.tekst.trim() ?? veld]));
  const rijen = tabel.rijen.map(zonderLege).filter((rij) => rij.cellen.some((cel) => cel !== undefined) && !isTotaal(rij));
  const namen = andere.map((i) => [i, tabel.kop[i]?.tekst ?? ""] as const);
  const gekeurd = rijen.map((rij) => keurRij(rij, { ...keuring, kolommen, koppen, namen }));
  const fouten = gekeurd.flatMap((een) => een.fouten);
  if (fouten.length > 0) return { fouten };
  return {
    inhoud: inhoudVan(gekeurd, kolommen, keuring),
    waarschuwingen: [
      ...waarschuwingen,
      ...dubbelen(rijen),
      ...rijen.flatMap((rij, i) => latere(rij, gekeurd[i], { kolommen, koppen, peildatum })),
    ],
  };
}

/** What only holds characters that nobody sees is empty. */
const zonderLege = (rij: Rij): Rij => ({
  ...rij,
  cellen: rij.cellen.map((cel) => (typeof cel?.waarde === "string" && !/[^\s\p{Cf}\p{Cc}]/u.test(cel.waarde) ? undefined : cel)),
});

/** A row that adds up the others is none. */
function isTotaal({ cellen }: Rij): boolean {
  const eerste = cellen.find((cel) => cel !== undefined)?.waarde;
  return (
    typeof eerste === "string" &&
    /^\s*(?:(?:sub|eind)?totaal|totalen|total)(?:\s+(?:aantal|generaal|[0-9]+))?\s*:?\s*[0-9]*\s*$/i.test(eerste)
  );
}

/** A column of the publication that nobody sees in the workbook. */
const verborgenKolommen = ({ kop }: Tabel, kolommen: ReadonlyMap<Veldnaam, number>, soort: string): readonly Diagnostic[] =>
  vormVan(soort).publicatie.flatMap((veld) => {
    const { tekst, plaats, verborgen } = kop[kolommen.get(veld) ?? -1] ?? {};
    return plaats && verborgen ? [diagnostic("register-kolom-verborgen", plaats, { kolom: tekst?.trim() ?? veld })] : [];
  });

interface Rijkeuring extends Keuring {
  readonly kolommen: ReadonlyMap<Veldnaam, number>;
  readonly koppen: ReadonlyMap<Veldnaam, string>;
  /** The columns that are no field, with their heading: names may stand in them. */
  readonly namen: readonly (readonly [kolom: number, kop: string])[];
}

function keurRij(rij: Rij, { soort, openbaar, kolommen, koppen, namen }: Rijkeuring): Gekeurd {
  const { verplicht } = vormVan(soort);
  const publicatie: readonly Veldnaam[] = vormVan(soort).publicatie;
  const waarden = new Map<Veldnaam, Registerwaarde>();
  const fouten: Diagnostic[] = openbaar && rij.verborgen ? [diagnostic("register-rij-verborgen", rij.plaats, {})] : [];
  const delen = openbaar ? namen.flatMap(([i, kop]) => naamdelen(tekstVan(rij, i), kop)) : [];
  for (const [veld, i] of kolommen) {
    const kolom = koppen.get(veld) ?? veld;
    const cel = rij.cellen[i];
    if (cel === undefined) {
      if (verplicht.includes(veld)) fouten.push(diagnostic("register-cel-leeg", plaatsVan(rij, i), { kolom }));
      continue;
    }
    if (!verplicht.includes(veld) && isNietVanToepassing(cel, velden[veld].aard)) continue;
    const uit = leesWaarde(cel, velden[veld].aard);
    if ("fout" in uit) fouten.push(diagnostic(uit.fout.code, cel.plaats, { ...uit.fout.args, kolom } as never));
    else {
      waarden.set(veld, uit.waarde);
      if (openbaar && publicatie.includes(veld) && typeof uit.waarde === "string")
        fouten.push(...persoonsfouten(uit.waarde, { veld, kolom, plaats: cel.plaats, delen }));
    }
  }
  return { waarden, fouten };
}

const tekstVan = ({ cellen }: Rij, i: number): string => {
  const waarde = cellen[i]?.waarde;
  return typeof waarde === "string" ? waarde : "";
};

/** An empty cell stands where its column does; a line of CSV may end before it. */
const plaatsVan = ({ plaats, cellen }: Rij, i: number): Plaats => {
  const buur = cellen.find((cel) => cel !== undefined)?.plaats ?? plaats;
  // In YAML a missing key stands nowhere: the row is the place.
  return plaats.pad.startsWith("/") ? plaats : { ...buur, kolom: i + 1 };
};

interface Celplek {
  readonly veld: Veldnaam;
  readonly kolom: string;
  readonly plaats: Plaats;
  /** Parts of the names that stand in the same row. */
  readonly delen: readonly string[];
}

function persoonsfouten(tekst: string, { veld, kolom, plaats, delen }: Celplek): readonly Diagnostic[] {
  const soorten = celgegevensIn(tekst, veld);
  if (soorten.length > 0) return soorten.map((soort) => diagnostic("register-persoonsgegeven", plaats, { kolom, soort }));
  return noemt(tekst, delen) ? [diagnostic("register-naam-uit-regel", plaats, { kolom })] : [];
}

/** The same in every cell, names included: it was probably copied. */
function dubbelen(rijen: readonly Rij[]): readonly Diagnostic[] {
  const eerste = new Map<string, Plaats>();
  return rijen.flatMap(({ cellen, plaats }) => {
    const sleutel = JSON.stringify(cellen.map((cel) => cel?.waarde ?? null));
    const eerder = eerste.get(sleutel);
    if (eerder !== undefined) return [diagnostic("register-regel-dubbel", plaats, {}, [eerder])];
    eerste.set(sleutel, plaats);
    return [];
  });
}

function latere(
  rij: Rij,
  gekeurd: Gekeurd | undefined,
  { kolommen, koppen, peildatum }: Pick<Rijkeuring, "kolommen" | "koppen" | "peildatum">,
) {
  return datumvelden.flatMap((veld) => {
    const dag = gekeurd?.waarden.get(veld);
    if (typeof dag !== "string" || dag <= peildatum) return [];
    return [diagnostic("register-datum-later", plaatsVan(rij, kolommen.get(veld) ?? 0), { kolom: koppen.get(veld) ?? veld, peildatum })];
  });
}

function inhoudVan(rijen: readonly Gekeurd[], kolommen: ReadonlyMap<Veldnaam, number>, { soort, openbaar }: Keuring): Inhoud {
  const { publicatie } = vormVan(soort);
  const dagen = rijen.map(({ waarden }) => datumvelden.map((veld) => waarden.get(veld)).find((dag) => typeof dag === "string"));
  const bekend = dagen.filter((dag) => dag !== undefined).sort();
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  const jaren = bekend.length === rijen.length ? bekend.map((dag) => dag.slice(0, 4)) : [];
  const functies = rijen.flatMap(({ waarden }) => waarden.get("functie") ?? []).map((functie) => alsKop(String(functie)));
  return {
    aantal: rijen.length,
    ...(eerste !== undefined && { eerste }),
    ...(laatste !== undefined && { laatste }),
    perJaar: new Map([...new Set(jaren)].map((jaar) => [jaar, jaren.filter((een) => een === jaar).length])),
    kolommen: [...kolommen.keys()],
    leeg: new Map([...kolommen.keys()].map((veld) => [veld, rijen.filter(({ waarden }) => !waarden.has(veld)).length])),
    functies: new Set(functies),
    ...(openbaar && { regels: gesorteerd(rijen, publicatie) }),
  };
}

/** Only the fields of the publication, in an order that follows from them: the order of a file may be that of names. */
function gesorteerd(rijen: readonly Gekeurd[], publicatie: readonly Veldnaam[]): readonly Regel[] {
  const sleutel = (regel: Regel): string => publicatie.map((veld) => String(regel[veld] ?? "").toLowerCase()).join("\u0000");
  return rijen
    .map(({ waarden }): Regel => Object.fromEntries(publicatie.flatMap((veld) => (waarden.has(veld) ? [[veld, waarden.get(veld)]] : []))))
    .map((regel) => [sleutel(regel), regel] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, regel]) => regel);
}
