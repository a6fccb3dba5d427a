import type { Oordeel } from "../../audit/uitkomst-types.ts";
import { type Domein, domeinen } from "../../beschrijving/format/begrippen.ts";
import { voorTerminal } from "../escape.ts";
import type { Blok } from "../overzicht.ts";
import { oordeelteken } from "../tekens.ts";
import type { Doek } from "./cel.ts";
import { breedteVan, vulAan, wikkel } from "./wikkel.ts";

const CEL = 22;

/** Every verdict at a glance: normen with a column per domain, units of an indeling with one. */
export function oordelentabel(blokken: readonly Blok[], ingedeeld: boolean, doek: Doek): readonly string[] {
  if (blokken.length === 0) return [];
  const { stijl, tekst, breedte } = doek;
  const domeinkolommen = (Object.keys(domeinen) as Domein[]).filter((domein) => blokken.some((blok) => blok.domein.includes(domein)));
  const kolommen = ingedeeld ? [tekst.oordeelkop] : domeinkolommen.map((domein) => tekst.domein[domein]);
  const naam = ({ id, titel, domein }: Blok): string =>
    voorTerminal(`${id} ${titel}${ingedeeld ? ` (${domein.map((een) => tekst.domein[een]).join(", ")})` : ""}`);
  const rijen = new Map<string, (Oordeel | undefined)[]>();
  for (const blok of blokken) {
    const rij = rijen.get(naam(blok)) ?? kolommen.map(() => undefined);
    rij[ingedeeld ? 0 : domeinkolommen.findIndex((domein) => blok.domein.includes(domein))] = blok.oordeel;
    rijen.set(naam(blok), rij);
  }
  const langste = Math.max(...[...rijen.keys()].map(breedteVan), breedteVan(tekst.eenheid)) + 2;
  const ruimte = Math.min(langste, breedte - CEL * kolommen.length - 1);
  const cel = (oordeel: Oordeel | undefined): string =>
    oordeel === undefined ? " ".repeat(CEL) : vulAan(stijl.oordeel[oordeel](`${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`), CEL);
  const regels = [...rijen].flatMap(([kop, oordelen]) => {
    const [eerste = "", ...rest] = wikkel(kop, ruimte);
    return [`${vulAan(eerste, ruimte)} ${oordelen.map(cel).join("")}`, ...rest.map((regel) => `  ${regel}`)];
  });
  const kop = `${vulAan(ingedeeld ? tekst.eenheid : tekst.kolom.norm, ruimte)} ${kolommen.map((kolom) => vulAan(kolom, CEL)).join("")}`;
  return [stijl.vet(kop.trimEnd()), ...regels.map((regel) => regel.trimEnd())];
}
