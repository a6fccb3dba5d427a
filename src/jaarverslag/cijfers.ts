import { bronTekst } from "../audit/bewijs.ts";
import { cijfersoorten } from "../beschrijving/format/oordelen.ts";
import type { Cijfer } from "../beschrijving/types.ts";
import { magOpenbaar } from "../openbaar/systeem.ts";
import { type Toon, toonAlles, toonOpenbaar } from "./geheim.ts";
import { inJaar } from "./jaar.ts";
import { deelsleutel, vorigsleutel } from "./punten.ts";
import { cijfersleutel, reekssleutel } from "./reeks.ts";
import { type Cijfersoort, onderdelenMisstand, type Tellerid, tellers, tellerVan, vragenBij } from "./tellers.ts";
import type { Aantal, Jarentabel, Reeks, Teller, Tellercijfer, Trend, Vraag } from "./types.ts";
import type { Verslagbron } from "./verslagbron.ts";
import { vraag, vragen } from "./vragen.ts";

/** The figures of the description, each number shown or hidden. */
export interface Cijferblad {
  readonly bron: Verslagbron;
  readonly jaar: number;
  readonly cijfers: readonly Cijfer[];
  readonly toon: Toon;
  /** Whether the parts of a figure are shown. */
  readonly toontDelen: (cijfer: Cijfer) => boolean;
}

export function cijferblad(bron: Verslagbron, jaar: number): Cijferblad {
  const { systeem, openbaar } = bron;
  const cijfers = [...totEnMet(jaar, systeem.cijfers), ...latervertelling(jaar, systeem.cijfers)];
  // The names of parts are somebody's words: the public sees them only from a public source.
  const toontDelen = ({ delen, bron: waar }: Cijfer): boolean =>
    openbaar === undefined || magOpenbaar(delen.map(({ naam }) => naam).join(" "), waar, systeem);
  const toon = openbaar === undefined ? toonAlles : toonOpenbaar({ cijfers }, openbaar.drempel, toontDelen);
  return { bron, jaar, cijfers, toon, toontDelen };
}

/** Figures of later years belong to a later report. */
const totEnMet = (jaar: number, cijfers: readonly Cijfer[]): readonly Cijfer[] => cijfers.filter((cijfer) => cijfer.jaar <= jaar);

/** What the figures of the next year say about this one, where it does not speak for itself. */
function latervertelling(jaar: number, cijfers: readonly Cijfer[]): readonly Cijfer[] {
  const bekend = new Set(cijfers.map(cijfersleutel));
  return cijfers.flatMap(({ vorig_jaar: aantal, toelichting: _, ...cijfer }) =>
    cijfer.jaar !== jaar + 1 || aantal === undefined || bekend.has(cijfersleutel({ ...cijfer, jaar }))
      ? []
      : [{ ...cijfer, jaar, aantal, delen: [] }],
  );
}

/** The ten counters of the template, with all figures of this year. */
export const tellersVan = (blad: Cijferblad): readonly Teller[] => tellers.map((id, i) => teller(id, i + 1, blad));

function teller(id: Tellerid, nr: number, blad: Cijferblad): Teller {
  const eigen = vanTeller(id, blad);
  const gevraagd = eigen.filter((cijfer) => tellerVan[soortVan(cijfer)].gevraagd);
  const vraagtErom = soortenVan(id).some((soort) => tellerVan[soort].gevraagd);
  // The template is about the staff: figures of office-holders alone do not answer it.
  const isIngevuld = vraagtErom ? gevraagd.some(({ domein }) => domein.includes("ambtelijk")) : eigen.length > 0;
  return {
    id,
    nr,
    stand: isIngevuld ? "ingevuld" : "in-te-vullen",
    cijfers: eigen.map((cijfer) => tellercijfer(cijfer, blad)),
    vragen: id === "misstanden" ? onderdelen(blad) : vragenVan(id, gevraagd, blad),
  };
}

/** After a zero there is nothing to tell, unless somebody did. */
function vragenVan(id: Tellerid, gevraagd: readonly Cijfer[], { bron, jaar }: Cijferblad): readonly Vraag[] {
  const isNul = bron.openbaar === undefined && gevraagd.length > 0 && gevraagd.every(({ aantal }) => aantal === 0);
  return vragen(vragenBij[id] ?? [], jaar, bron).map((een) => (isNul && een.stand === "in-te-vullen" ? { ...een, stand: "nvt" } : een));
}

const soortenVan = (id: Tellerid): readonly Cijfersoort[] =>
  (Object.keys(tellerVan) as Cijfersoort[]).filter((soort) => tellerVan[soort].teller === id);

/** In the order of `tellerVan`, so that what the template asks for comes first; then bestuurlijk before ambtelijk. */
function vanTeller(id: Tellerid, { cijfers, jaar }: Cijferblad): readonly Cijfer[] {
  return soortenVan(id).flatMap((soort) =>
    cijfers
      .filter((cijfer) => cijfer.jaar === jaar && cijfer.soort === soort)
      .sort((a, b) => b.domein.length - a.domein.length || (reekssleutel(a) < reekssleutel(b) ? -1 : 1)),
  );
}

function tellercijfer(cijfer: Cijfer, blad: Cijferblad): Tellercijfer {
  const { bron, toon } = blad;
  const { aantal, delen, domein, toelichting } = cijfer;
  const soort = soortVan(cijfer);
  const getoond = toon(cijfersleutel(cijfer), aantal);
  const vorig = vorigJaar(cijfer, blad);
  const keren = soort === "eden" && getoond.getal !== undefined ? sessies(cijfer, blad) : undefined;
  const isIntern = bron.openbaar === undefined;
  return {
    soort,
    domein,
    aantal: getoond,
    delen: blad.toontDelen(cijfer) ? delen.map((deel, i) => ({ naam: deel.naam, aantal: toon(deelsleutel(cijfer, i), deel.aantal) })) : [],
    ...(vorig && { vorig }),
    ...(vorig?.aantal.getal !== undefined && getoond.getal !== undefined && { verschil: getoond.getal - vorig.aantal.getal }),
    ...(keren !== undefined && { keren }),
    // To the public an explanation is not shown, so none is asked for.
    ...(isIntern && aantal === 0 && { nul: toelichting === undefined ? ("niet-uitgelegd" as const) : ("uitgelegd" as const) }),
    ...(isIntern && toelichting !== undefined && { toelichting }),
    bron: isIntern || magOpenbaar("", cijfer.bron, bron.systeem) ? bronTekst(cijfer.bron) : "",
    ...(isIntern && { plaats: cijfer.plaats }),
  };
}

/** The schema allows no other. */
const soortVan = ({ soort }: Cijfer): Cijfersoort => soort as Cijfersoort;

/** The figure of the year before itself, else what this one says about it. */
function vorigJaar(cijfer: Cijfer, { cijfers, toon }: Cijferblad): Tellercijfer["vorig"] {
  const jaar = cijfer.jaar - 1;
  const eigen = cijfers.find((een) => cijfersleutel(een) === cijfersleutel({ ...cijfer, jaar }));
  if (eigen !== undefined) return { jaar, aantal: toon(cijfersleutel(eigen), eigen.aantal) };
  return cijfer.vorig_jaar === undefined ? undefined : { jaar, aantal: toon(vorigsleutel(cijfer, cijfers), cijfer.vorig_jaar) };
}

/** In how many sessions of this domein, where the activities of this year say so; sessions of several groups add up. */
function sessies({ domein }: Cijfer, { bron, jaar }: Cijferblad): number | undefined {
  const aantallen = bron.systeem.feiten.activiteiten
    .filter((feit) => feit.soort === "eedaflegging" && overJaar(feit.uitspraken, jaar) && zelfdeDomein(feit.domein, domein))
    .flatMap(({ velden: { aantal } }) => (typeof aantal === "number" ? [aantal] : []));
  return aantallen.length === 0 ? undefined : aantallen.reduce((totaal, aantal) => totaal + aantal, 0);
}

export const zelfdeDomein = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((een) => b.includes(een));

/** The numbers of an activity are about this year. */
export const overJaar = (uitspraken: Verslagbron["systeem"]["feiten"]["activiteiten"][number]["uitspraken"], jaar: number): boolean =>
  uitspraken.some(
    ({ veld, waarde }) =>
      veld === "over.jaar" && typeof waarde === "object" && "van" in waarde && "tot" in waarde && inJaar(waarde as never, jaar),
  );

/** a to h: the two that are figures, and those that somebody must write, unless a zero says that there is nothing to write. */
function onderdelen({ bron, jaar, cijfers }: Cijferblad): readonly Vraag[] {
  const { tekst, openbaar } = bron;
  const aantallen = (soort: Cijfersoort): readonly number[] =>
    cijfers.filter((cijfer) => cijfer.jaar === jaar && cijfer.soort === soort).map(({ aantal }) => aantal);
  const isNul = (soort: Cijfersoort): boolean => aantallen(soort).length > 0 && aantallen(soort).every((aantal) => aantal === 0);
  const isVerdeeld = cijfers.some((een) => een.jaar === jaar && een.soort === "meldingen-misstand" && een.delen.length > 0);
  return onderdelenMisstand.map((deel): Vraag => {
    const { letter, id } = deel;
    if (id === "meldingen" || id === "verzoeken") {
      const soort = id === "meldingen" ? "meldingen-misstand" : "verzoeken-benadeling";
      return { id, letter, vraag: tekst.vraag[id], stand: aantallen(soort).length > 0 ? "ingevuld" : "in-te-vullen" };
    }
    const gesteld = vraag(id, jaar, bron);
    if (id === "aard_meldingen" && openbaar === undefined && gesteld.stand === "in-te-vullen" && isVerdeeld)
      return { id, letter, vraag: gesteld.vraag, stand: "ingevuld", tekst: tekst.aardUitDelen };
    const isOver = "bij" in deel && openbaar === undefined && gesteld.stand === "in-te-vullen" && isNul(deel.bij);
    return { id, letter, vraag: gesteld.vraag, stand: isOver ? "nvt" : gesteld.stand, ...antwoord(gesteld) };
  });
}

const antwoord = ({ tekst, bron }: Vraag): Pick<Vraag, "tekst" | "bron"> => ({
  ...(tekst !== undefined && { tekst }),
  ...(bron !== undefined && { bron }),
});

/** More years than this do not fit beside each other. */
const MAX_JAREN = 6;

/** Every figure over the years, this one the last. */
export function jarentabel(blad: Cijferblad): Jarentabel {
  const { cijfers, jaar, toon } = blad;
  const perReeks = new Map<string, Map<number, Aantal>>();
  const kop = new Map<string, Cijfer>();
  for (const cijfer of cijfers) {
    const sleutel = reekssleutel(cijfer);
    const jaren = perReeks.get(sleutel) ?? new Map<number, Aantal>();
    perReeks.set(sleutel, jaren);
    kop.set(sleutel, cijfer);
    jaren.set(cijfer.jaar, toon(cijfersleutel(cijfer), cijfer.aantal));
    // What a later report says about the year before counts only where that year does not speak for itself.
    if (cijfer.vorig_jaar !== undefined && !jaren.has(cijfer.jaar - 1))
      jaren.set(cijfer.jaar - 1, toon(vorigsleutel(cijfer, cijfers), cijfer.vorig_jaar));
  }
  const alle = [...perReeks.values()].flatMap((bekend) => [...bekend.keys()]);
  const eerste = Math.max(Math.min(jaar, ...alle), jaar - MAX_JAREN + 1);
  // Every year in between, so that a hole shows as one.
  const jaren = Array.from({ length: jaar - eerste + 1 }, (_, i) => eerste + i);
  const weggelaten = [...new Set(alle.filter((een) => een < eerste))].sort((a, b) => a - b);
  const reeksen = [...perReeks].flatMap(([sleutel, bekend]): readonly Reeks[] => {
    const over = kop.get(sleutel);
    if (over === undefined || !jaren.some((een) => bekend.has(een))) return [];
    return [{ soort: soortVan(over), domein: over.domein, aantallen: jaren.map((een) => bekend.get(een) ?? {}) }];
  });
  return { jaren, weggelaten, reeksen: reeksen.toSorted((a, b) => rang(a) - rang(b) || (reekssleutel(a) < reekssleutel(b) ? -1 : 1)) };
}

/** By counter, and within it as `tellerVan` has them. */
const rang = ({ soort }: Reeks): number => tellers.indexOf(tellerVan[soort].teller) * 100 + Object.keys(tellerVan).indexOf(soort);

/** Which way each figure went since the last earlier year that is known; only where both may be shown. */
export function trends({ jaren, reeksen }: Jarentabel): readonly Trend[] {
  return reeksen.flatMap(({ soort, domein, aantallen }) => {
    const jaar = jaren.at(-1);
    const nu = aantallen.at(-1)?.getal;
    const i = aantallen.slice(0, -1).findLastIndex((een) => een.getal !== undefined || een.verborgen !== undefined);
    const eerder = aantallen[i]?.getal;
    const vorig = jaren[i];
    if (jaar === undefined || nu === undefined || eerder === undefined || vorig === undefined) return [];
    const richting = nu > eerder ? "meer" : nu < eerder ? "minder" : "gelijk";
    return [{ soort, domein, van: { jaar: vorig, getal: eerder }, tot: { jaar, getal: nu }, richting }];
  });
}

/** The words of the format for what was counted. */
export const cijferwoord = (soort: Cijfersoort): string => cijfersoorten[soort];
