import { isDag } from "../../beschrijving/datum.ts";
import { buitenadres } from "../werkboek/adres.ts";
import { getal, kolom, regels, tekst as woorden } from "../werkboek/maak.ts";
import type { Bladcel, Bladkolom, Tabelblad } from "../werkboek/types.ts";
import { rasterTabel, stavenTabel } from "./als-tabel.ts";
import type { Bouwsteen, Cel, Kolom, Rij, Tabel, Tekst } from "./types.ts";

/** The tables of a document as sheets: a table, and the numbers and words behind a chart or heat map. */

/** What is no table gives undefined; a table without a name of its own is called after its section. */
export function alsTabel(bouwsteen: Bouwsteen, deelkop: string): Tabelblad | undefined {
  switch (bouwsteen.soort) {
    case "tabel":
      return vanTabel(bouwsteen, deelkop);
    case "staven":
      return bouwsteen.herhaalt ? undefined : vanTabel(stavenTabel(bouwsteen), bouwsteen.titel);
    case "raster":
      return vanTabel(rasterTabel(bouwsteen), bouwsteen.werkblad ?? bouwsteen.titel);
    default:
      return undefined;
  }
}

/** Sheets of the same columns as one: the rows of each behind the name of its section. */
export function samen(delen: readonly [Bladdeel, ...Bladdeel[]], kop: string): Tabelblad {
  const [{ blad }] = delen;
  const langste = Math.max(SMALST, ...delen.map(({ sectie }) => sectie.length + 3));
  return {
    ...blad,
    kolommen: [kolom(kop, Math.min(HOOGSTENS_SECTIE, langste)), ...blad.kolommen],
    rijen: delen.flatMap(({ sectie, blad: { rijen } }) => rijen.map((rij) => ({ ...rij, cellen: [woorden(sectie), ...rij.cellen] }))),
  };
}

/** A sheet that is to be a part of one, and the heading its table stands under. */
interface Bladdeel {
  readonly sectie: string;
  readonly blad: Tabelblad;
}

/** The words of a paragraph; a source or remark in brackets, for a sheet has no footnotes. */
export const platteTekst = (alinea: Tekst): string =>
  alinea.map(({ tekst: woorden, noot }) => (noot === undefined ? woorden : `${woorden} [${noot}]`)).join("");

/** Width of a whole table in characters: as much as fits on a landscape page and can still be read. */
const TOTAAL = 180;
const SMALST = 9;
const BREEDST = 80;
/** A longer word in a heading is broken. */
const LANGSTE_WOORD = 25;
const HOOGSTENS_SECTIE = 30;

function vanTabel({ titel, kolommen, rijen, werkblad }: Tabel, deelkop: string): Tabelblad {
  const delen = kolommen.reduce((som, { breedte }) => som + breedte, 0) || 1;
  const breed = kolommen.map((een) => alsKolom({ ...een, kop: een.kop || titel }, (een.breedte / delen) * TOTAAL));
  return {
    soort: "tabel",
    naam: werkblad ?? deelkop,
    kolommen: breed,
    rijen: rijen.map(alsRij),
    vasteKolommen: (breed[0]?.breedte ?? 0) <= 40 ? 1 : 0,
  };
}

function alsKolom({ kop, waardesoort }: Kolom, breedte: number): Bladkolom {
  const langste = Math.min(LANGSTE_WOORD, Math.max(...kop.split(/\s+/).map((woord) => woord.length))) * 1.2 + 3;
  const hoogste = waardesoort === "tekst" ? BREEDST : 14;
  return kolom(kop, Math.round(Math.max(SMALST, langste, Math.min(hoogste, breedte))), waardesoort);
}

const alsRij = ({ cellen, metKop, nadruk }: Rij): Tabelblad["rijen"][number] => ({
  cellen: cellen.map((cel, plek) => alsCel(cel, metKop === true && plek === 0)),
  ...(nadruk === true && { vorm: "nadruk" }),
});

function alsCel(cel: Cel, vet: boolean): Bladcel | undefined {
  const waarde =
    typeof cel.waarde === "number" ? getal(cel.waarde) : typeof cel.waarde === "string" && isDag(cel.waarde) ? dag(cel.waarde) : undefined;
  const inhoud = waarde ?? regels(cel.inhoud.map(platteTekst));
  if (inhoud === undefined) return undefined;
  const adres = inhoud.soort === "tekst" ? enigAdres(cel.inhoud) : undefined;
  return { ...inhoud, ...(cel.toon && { toon: cel.toon }), ...(vet && { vet }), ...(adres !== undefined && { adres }) };
}

const dag = (iso: string): Bladcel => ({ soort: "dag", dag: iso });

/** A cell can lead to one place only. */
function enigAdres(inhoud: readonly Tekst[]): string | undefined {
  const adressen = new Set(inhoud.flat().flatMap(({ link }) => buitenadres(link) ?? []));
  return adressen.size === 1 ? [...adressen][0] : undefined;
}
