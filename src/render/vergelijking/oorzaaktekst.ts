import { veldnaam } from "../../audit/veldnaam.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type {
  Afwijkingoorzaak,
  Bevindingoorzaak,
  Feitoorzaak,
  Oorzaak,
  Tijdoorzaak,
  Uitspraakoorzaak,
  Wetoorzaak,
} from "../../vergelijking/types.ts";
import { type Blad, looptijd } from "./blad.ts";

/** A cause in words, with the place where it stands; what vanished has its place in the old description. */
export function oorzaaktekst(oorzaak: Oorzaak, blad: Blad): string {
  const zin = inWoorden(oorzaak, blad);
  if (!("plaats" in oorzaak) || oorzaak.plaats === undefined) return zin;
  return `${zin.replace(/\.$/, "")} (${plek(oorzaak.plaats, oorzaak, blad)}).`;
}

function plek({ bestand, regel }: Plaats, { soort }: Oorzaak, { tekst, eigen }: Blad): string {
  const waar = tekst.regel(bestand, regel);
  return /-(?:verdwenen|verlopen)$/.test(soort) ? eigen.oorzaak.plaatsOud(waar) : waar;
}

function inWoorden(oorzaak: Oorzaak, blad: Blad): string {
  const { uit, tekst, eigen } = blad;
  const t = eigen.oorzaak;
  switch (oorzaak.soort) {
    case "feit-nieuw":
    case "feit-verdwenen":
      return feit(oorzaak, blad);
    case "uitspraak-nieuw":
    case "uitspraak-verdwenen":
    case "uitspraak-gewijzigd":
      return uitspraak(oorzaak, blad);
    case "tijd":
      return tijd(oorzaak, blad);
    case "volledig-nieuw":
      return t.volledigNieuw;
    case "volledig-verdwenen":
      return t.volledigVerdwenen;
    case "wet-nieuw":
    case "wet-weg":
      return wet(oorzaak, blad);
    case "normenkader":
      return t.normenkader[oorzaak.eis];
    case "organisatietype":
      return t.organisatietype(tekst.organisatietype[oorzaak.oud], tekst.organisatietype[oorzaak.nieuw]);
    case "medewerkers":
      return t.medewerkers(String(oorzaak.oud ?? t.onbekend), String(oorzaak.nieuw ?? t.onbekend));
    case "bereik":
      return oorzaak.nu === "buiten" ? (oorzaak.reden ?? t.bereikBuiten) : t.bereikBinnen;
    case "bevinding-nieuw":
    case "bevinding-verdwenen":
    case "bevinding-gewijzigd":
      return bevinding(oorzaak, blad);
    case "afwijking-nieuw":
    case "afwijking-verdwenen":
    case "afwijking-verlopen":
      return afwijking(oorzaak, blad);
    case "toepassing":
      return [...(oorzaak.oud ? [t.redenWas(oorzaak.oud)] : []), ...(oorzaak.nieuw ? [t.redenIs(oorzaak.nieuw)] : [])].join(" ");
    case "tekst-nieuw":
      return t.tekstNieuw(tekst.kolom[oorzaak.kolom], oorzaak.tekst);
    case "tekst-verdwenen":
      return t.tekstVerdwenen(tekst.kolom[oorzaak.kolom], oorzaak.tekst);
    case "selectie":
      return t.selectie;
    case "hulpmiddel":
      return t.hulpmiddel(oorzaak.oud, oorzaak.nieuw);
    case "niet-gevonden":
      return uit.opmerkingen.includes("openbare-versie") ? eigen.opmerking["zonder-feiten"](uit) : t.nietGevonden;
  }
}

function feit({ soort, feit: { titel }, uitkomst, beschreven }: Feitoorzaak, { eigen: { oorzaak: t } }: Blad): string {
  if (soort === "feit-nieuw") return samen(beschreven ? t.feitTelt(titel) : t.feitNieuw(titel), uitkomst ? t.feitIs[uitkomst] : "");
  return samen(beschreven ? t.feitTeltNiet(titel) : t.feitVerdwenen(titel), uitkomst ? t.feitWas[uitkomst] : "");
}

function uitspraak({ soort, feit: { titel }, veld, oud, nieuw }: Uitspraakoorzaak, blad: Blad): string {
  const { oorzaak: t } = blad.eigen;
  const [naam, was, is] = [veldInZin(veld), waarde(oud, blad), waarde(nieuw, blad)];
  if (soort === "uitspraak-nieuw") return t.uitspraakNieuw(titel, naam, is);
  return soort === "uitspraak-verdwenen" ? t.uitspraakVerdwenen(titel, naam, was) : t.uitspraakGewijzigd(titel, naam, was, is);
}

function tijd({ feit: naam, veld, waarde: gelezen }: Tijdoorzaak, blad: Blad): string {
  const { uit, datum, eigen } = blad;
  const dag = datum(uit.nieuw.peildatum);
  if (naam === undefined || veld === undefined) return eigen.oorzaak.tijdOnbekend(dag);
  return eigen.oorzaak.tijd(naam.titel, veldInZin(veld), waarde(gelezen, blad), dag);
}

function wet({ soort, citaat, ...rest }: Wetoorzaak, blad: Blad): string {
  const { oorzaak: t } = blad.eigen;
  const zin = soort === "wet-nieuw" ? t.wetNieuw : rest.tot === null ? t.wetPas : t.wetWeg;
  return zin(citaat, looptijd(rest, blad));
}

function bevinding({ soort, oud, nieuw }: Bevindingoorzaak, { uitkomst, eigen: { oorzaak: t } }: Blad): string {
  const [was, is] = [oud, nieuw].map((oordeel) => (uitkomst as Readonly<Record<string, string>>)[oordeel ?? ""] ?? oordeel ?? "");
  if (soort === "bevinding-nieuw") return t.bevindingNieuw(is ?? "");
  return soort === "bevinding-verdwenen" ? t.bevindingVerdwenen(was ?? "") : t.bevindingGewijzigd(was ?? "", is ?? "");
}

function afwijking({ soort, tot }: Afwijkingoorzaak, { datum, eigen: { oorzaak: t } }: Blad): string {
  const dag = tot === undefined ? "" : datum(tot);
  if (soort === "afwijking-nieuw") return t.afwijkingNieuw(dag);
  return soort === "afwijking-verlopen" ? t.afwijkingVerlopen(dag) : t.afwijkingVerdwenen;
}

const samen = (...zinnen: readonly string[]): string => zinnen.filter((zin) => zin !== "").join(" ");

/** As written, between quotes; a date in words. Several statements stand one after the other. */
function waarde(gelezen: string | undefined, { datum }: Blad): string {
  return (gelezen ?? "")
    .split(" / ")
    .map((een) => (datum(een) === een && !/^\d{4}$/.test(een) ? `“${een}”` : datum(een)))
    .join(" / ");
}

/** "‘openbaar’", "‘datum’ (vaststelling)": an attribute within a sentence, with the group it is in. */
function veldInZin(pad: string): string {
  const [groep = pad, deel] = pad.split(".");
  const naam = `‘${inZin(veldnaam(pad))}’`;
  return deel === undefined ? naam : `${naam} (${inZin(veldnaam(groep))})`;
}

/** An abbreviation keeps its capitals. */
const inZin = (naam: string): string => (/^\p{Lu}{2}/u.test(naam) ? naam : naam.charAt(0).toLowerCase() + naam.slice(1));
