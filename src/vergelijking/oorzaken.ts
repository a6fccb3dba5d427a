import type { Eisoordeel, Rapport } from "../audit/rapport-types.ts";
import { feitoorzaken, isZelfdeKader } from "./oorzaak-feit.ts";
import { afwijkingoorzaken, bevindingoorzaken } from "./oorzaak-mens.ts";
import { tekstoorzaken } from "./oorzaak-tekst.ts";
import type { Oorzaak, Uitspraakoorzaak } from "./types.ts";
import { wetoorzaken } from "./wetten.ts";

/** One eis of which the outcome or the weight differs; `richting` 1 rose, -1 fell, 0 neither. */
export interface Geval {
  readonly oud: Eisoordeel | undefined;
  readonly nieuw: Eisoordeel | undefined;
  readonly richting: number;
}

export interface Rapporten {
  readonly oud: Rapport;
  readonly nieuw: Rapport;
}

/** A cause with the way it worked: 1 lifts, -1 lowers, 0 does neither; undefined where that cannot be told. */
export type Gericht = Oorzaak & { readonly werkt: number | undefined };

/** What made the difference for one eis: scope and facts for the outcome, law for the weight. Never empty. */
export function oorzaken(geval: Geval, rapporten: Rapporten): readonly Gericht[] {
  const { oud, nieuw } = geval;
  if (oud === undefined || nieuw === undefined)
    return ongericht([{ soort: "normenkader", eis: nieuw === undefined ? "weggelaten" : "toegevoegd" }]);
  const wet = ongericht(wetoorzaken(oud, nieuw, rapporten));
  // Why it does not apply is said better by the law that came or went.
  const past = ongericht(toepassing(oud, nieuw, rapporten)).filter(({ soort }) => soort !== "toepassing" || wet.length === 0);
  const bereik = ongericht(bereikoorzaken(oud, nieuw));
  if (bereik.length > 0) return [...bereik, ...past, ...wet];
  const isBeoordeeld = oud.uitkomst !== "nvt" && nieuw.uitkomst !== "nvt" && oud.uitkomst !== nieuw.uitkomst;
  const inhoud = isBeoordeeld ? inhoudelijk({ ...geval, oud, nieuw }, rapporten) : [];
  const verklaard = inhoud.length + past.length > 0 || (!isBeoordeeld && wet.length > 0);
  return [...inhoud, ...past, ...wet, ...(verklaard ? [] : ongericht([rest(oud, nieuw, rapporten)]))];
}

const ongericht = (lijst: readonly Oorzaak[]): readonly Gericht[] => lijst.map((een) => ({ ...een, werkt: undefined }));

/** Bad news that is no longer told: it was against the eis and vanished, or became unknown, or left the scope. */
export function isVerdwenenNieuws(oorzaak: Gericht): boolean {
  if ((oorzaak.werkt ?? 1) < 1) return false;
  switch (oorzaak.soort) {
    case "feit-verdwenen":
      return oorzaak.uitkomst !== "voldaan";
    case "uitspraak-verdwenen":
    case "volledig-verdwenen":
    case "bevinding-verdwenen":
      return true;
    case "uitspraak-gewijzigd":
      return oorzaak.nieuw === "onbekend";
    case "bereik":
      return oorzaak.nu === "buiten";
    case "tekst-verdwenen":
      return oorzaak.kolom === "ontbreekt";
    default:
      return false;
  }
}

interface Compleet extends Geval {
  readonly oud: Eisoordeel;
  readonly nieuw: Eisoordeel;
}

/** Facts and judgements: those that worked in the direction of the outcome; where there are none, those that may have. */
function inhoudelijk({ oud, nieuw, richting }: Compleet, rapporten: Rapporten): readonly Gericht[] {
  const feiten = kentFeiten(rapporten) ? feitoorzaken(oud, nieuw, rapporten) : tekstoorzaken(nieuw.id, rapporten);
  const alle = [...bevindingoorzaken(oud, nieuw), ...afwijkingoorzaken(oud, nieuw, rapporten), ...feiten];
  const mee = alle.filter(({ werkt }) => werkt === richting);
  if (mee.length === 0) return alle.filter(({ werkt }) => werkt === undefined);
  // What else became known about the same fact belongs to the story.
  const feitenMee = new Set(mee.filter(isUitspraak).map(({ feit }) => feit.id));
  return alle.filter((een) => een.werkt === richting || (een.werkt === undefined && isUitspraak(een) && feitenMee.has(een.feit.id)));
}

const isUitspraak = (oorzaak: Gericht): oorzaak is Gericht & Uitspraakoorzaak => oorzaak.soort.startsWith("uitspraak-");

/** Do both rapporten say which facts their outcomes rest on? A public version and one from before 1.1 do not. */
export const kentFeiten = ({ oud, nieuw }: Rapporten): boolean => oud.feiten !== undefined && nieuw.feiten !== undefined;

function bereikoorzaken(oud: Eisoordeel, nieuw: Eisoordeel): readonly Oorzaak[] {
  if ((oud.uitkomst === "niet-getoetst") === (nieuw.uitkomst === "niet-getoetst")) return [];
  const nu = nieuw.uitkomst === "niet-getoetst" ? "buiten" : "binnen";
  const { reden } = nu === "buiten" ? nieuw : oud;
  return [{ soort: "bereik", nu, ...(reden && { reden }) }];
}

/** Reasons in the organisation or the normenkader why an eis applies or not. */
function toepassing(oud: Eisoordeel, nieuw: Eisoordeel, { oud: a, nieuw: b }: Rapporten): readonly Oorzaak[] {
  const soorten = [oud.reden_soort, nieuw.reden_soort].filter((soort) => soort !== "buiten-bereik" && soort !== undefined);
  if (soorten.length === 0 || (oud.reden_soort === nieuw.reden_soort && oud.uitkomst === nieuw.uitkomst)) return [];
  if (soorten.includes("organisatietype") && a.organisatie.type !== b.organisatie.type)
    return [{ soort: "organisatietype", oud: a.organisatie.type, nieuw: b.organisatie.type }];
  const drempel = soorten.includes("drempel") || soorten.includes("drempel-onbekend");
  const [was, is] = [a.organisatie.medewerkers, b.organisatie.medewerkers];
  if (drempel && was !== is)
    return [{ soort: "medewerkers", ...(was !== undefined && { oud: was }), ...(is !== undefined && { nieuw: is }) }];
  if (soorten.includes("uitgezet")) return [{ soort: "normenkader", eis: nieuw.reden_soort === "uitgezet" ? "weggelaten" : "toegevoegd" }];
  if (oud.reden === nieuw.reden) return [];
  // That no law asks it is no cause of its own.
  const [van, naar] = [oud, nieuw].map(({ reden, reden_soort }) => (reden_soort === "geen-grondslag" ? undefined : reden));
  return van === undefined && naar === undefined ? [] : [{ soort: "toepassing", ...(van && { oud: van }), ...(naar && { nieuw: naar }) }];
}

/** Nothing in the facts: the normenkader, the day or the tool itself. */
function rest(oud: Eisoordeel, nieuw: Eisoordeel, { oud: a, nieuw: b }: Rapporten): Oorzaak {
  if (!isZelfdeKader({ oud: a, nieuw: b }) || oud.eis !== nieuw.eis) return { soort: "normenkader", eis: "gewijzigd" };
  if (a.peildatum !== b.peildatum) return { soort: "tijd" };
  const [was, is] = [a.hulpmiddel.versie, b.hulpmiddel.versie];
  return was === is ? { soort: "niet-gevonden" } : { soort: "hulpmiddel", oud: was, nieuw: is };
}
