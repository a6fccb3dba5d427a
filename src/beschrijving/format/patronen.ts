/** The spellings of values that are text to YAML. One place, for the schema and for the code that reads them. */

/** 2017, 2019-05, 2019-05-14, 2019-Q1, 2019-H2, and EDTF's 2019-33…36 (quarters) and 2019-40…41 (half years). */
export const datumpatroon = "^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-(Q[1-4]|H[12]|3[3-6]|4[01]))?$";
export const dagpatroon = "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
/** ISO 8601 without times: P6M, P4Y, P7D, P2W, P1Y6M. */
export const periodepatroon = "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$";
export const idpatroon = "^[a-z0-9-]+$";
/** Two to four letters and a number, as in the register of government organisations: pv26, gm0344, ws0636, mnre1034. */
export const tooipatroon = "^[a-z]{2,4}[0-9]{2,5}$";
/** At least one character that shows. */
export const tekstpatroon = "\\S";

/** Years that a date may have; ISO days of these years sort as text. */
export const eersteJaar = 1000;
export const laatsteJaar = 2999;
/** More than there are people; a larger count is a slip, and far larger ones are no longer exact. */
export const hoogsteAantal = 1_000_000_000;
/** The version of the description format. */
export const formaatversie = 1;
/** The values of a quality. `true` and `false` mean ja and nee. */
export const kwaliteiten = {
  ja: "ja",
  nee: "nee",
  deels: "deels: telt als nee, en is te zien als deels",
  onbekend: "de bron zegt dat het niet bekend is",
} as const;
