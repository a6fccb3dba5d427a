import { bronvorm, opmerkingvorm } from "../format/document.ts";
import {
  dagpatroon,
  datumpatroon,
  eersteJaar,
  formaatversie,
  hoogsteAantal,
  idpatroon,
  kwaliteiten,
  laatsteJaar,
  periodepatroon,
  tooipatroon,
} from "../format/patronen.ts";
import type { Vorm, Waardeplek, Waardevorm } from "../format/vorm.ts";
import { isGroep, isLijst, type YamlWaarde } from "../lees/boom.ts";

/**
 * Whether a value has a shape: the same answer as the validator that is generated from the shape gives, in a fraction of
 * the code, but without saying what is wrong. The tests hold the two beside each other.
 */
export function past(vorm: Vorm, waarde: YamlWaarde): boolean {
  switch (vorm.aard) {
    case "groep":
      return isGroep(waarde) && vorm.verplicht.every((sleutel) => waarde[sleutel] !== undefined) && pastGroep(vorm.sleutels, waarde);
    case "lijst":
      return isLijst(waarde) && waarde.every((deel) => past(vorm.van, deel));
    case "kaart":
      return isGroep(waarde) && pastKaart(vorm.van, waarde);
    case "waarde":
      return pastWaarde(vorm, waarde);
    case "keus":
      return past(isLijst(waarde) ? vorm.lijst : vorm.groep, waarde);
    case "vrij":
      return isGroep(waarde);
  }
}

function pastGroep(sleutels: Readonly<Record<string, Vorm>>, groep: Readonly<Record<string, YamlWaarde>>): boolean {
  for (const sleutel in groep) {
    const vorm = Object.hasOwn(sleutels, sleutel) ? sleutels[sleutel] : undefined;
    if (vorm === undefined || !past(vorm, groep[sleutel] ?? null)) return false;
  }
  return true;
}

const idvorm = new RegExp(idpatroon, "u");

function pastKaart(van: Vorm, groep: Readonly<Record<string, YamlWaarde>>): boolean {
  for (const sleutel in groep) if (!idvorm.test(sleutel) || !past(van, groep[sleutel] ?? null)) return false;
  return true;
}

/** A value in one of its forms: bare, a list of values, a statement, a list of statements. */
function pastWaarde(vorm: Waardeplek, waarde: YamlWaarde): boolean {
  if (vorm.leeg === true && waarde === null) return true;
  if (vorm.uitspraken && vorm.leeg !== true) {
    if (isGroep(waarde)) return pastUitspraak(vorm, waarde);
    // A list of plain values is one statement; it is a list of statements once it holds a group.
    if (isLijst(waarde) && (!vorm.meer || waarde.some(isGroep)))
      return waarde.length > 0 && waarde.every((deel) => isGroep(deel) && pastUitspraak(vorm, deel));
  }
  return pastKaal(vorm, waarde);
}

function pastUitspraak(vorm: Waardeplek, { waarde, opmerking, bron, ...anders }: Readonly<Record<string, YamlWaarde>>): boolean {
  return (
    waarde !== undefined &&
    pastKaal(vorm, waarde) &&
    (opmerking === undefined || past(opmerkingvorm, opmerking)) &&
    (bron === undefined || past(bronvorm, bron)) &&
    Object.keys(anders).length === 0
  );
}

function pastKaal({ meer, waarde: vorm }: Waardeplek, waarde: YamlWaarde): boolean {
  return meer && isLijst(waarde) ? waarde.length > 0 && waarde.every((deel) => pastEnkel(vorm, deel)) : pastEnkel(vorm, waarde);
}

const patroon = (tekst: string): ((waarde: YamlWaarde) => boolean) => {
  const vorm = new RegExp(tekst, "u");
  return (waarde) => typeof waarde === "string" && vorm.test(waarde);
};
const isDatum = patroon(datumpatroon);
const isDag = patroon(dagpatroon);
const isPeriode = patroon(periodepatroon);
const isId = patroon(idpatroon);
const isTooi = patroon(tooipatroon);
const isTekst = (waarde: YamlWaarde): waarde is string => typeof waarde === "string" && /\S/.test(waarde);
const isGeheel = (waarde: YamlWaarde, min: number, max = Number.MAX_VALUE): boolean =>
  typeof waarde === "number" && Number.isInteger(waarde) && waarde >= min && waarde <= max;
const isKeuze = (waarden: object, waarde: YamlWaarde): boolean => typeof waarde === "string" && Object.hasOwn(waarden, waarde);

function pastEnkel(vorm: Waardevorm, waarde: YamlWaarde): boolean {
  switch (vorm.soort) {
    case "kwaliteit":
      return typeof waarde === "boolean" || isKeuze(kwaliteiten, waarde);
    case "ja-nee":
      return typeof waarde === "boolean" || waarde === "ja" || waarde === "nee";
    case "datum":
      return isDatum(waarde) || isGeheel(waarde, eersteJaar, laatsteJaar);
    case "dag":
      return isDag(waarde);
    case "jaar":
      return isGeheel(waarde, eersteJaar, laatsteJaar);
    case "periode":
      return isPeriode(waarde);
    case "getal":
      return typeof waarde === "number" && Number.isFinite(waarde) && waarde >= 0;
    case "aantal":
      return isGeheel(waarde, vorm.min ?? 0, hoogsteAantal);
    case "tekst":
      // Code points, as the schema counts them.
      return isTekst(waarde) && (vorm.max === undefined || waarde.length <= vorm.max || [...waarde].length <= vorm.max);
    case "cel":
      return isTekst(waarde);
    case "nummer":
      return isTekst(waarde) || isGeheel(waarde, 0);
    case "code":
      return typeof waarde === "string" && new RegExp(vorm.patroon, "u").test(waarde);
    case "id":
      return isId(waarde);
    case "tooi":
      return isTooi(waarde);
    case "versie":
      return waarde === formaatversie;
    case "keuze":
      return isKeuze(vorm.waarden, waarde);
  }
}
