import type { Actie, Datum } from "../../beschrijving/types.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";
import { datumsVan } from "./verschillen.ts";

/** Every day on which it could have been due has passed, and nobody says that it is done. */
export const actieTeLaat = signaalregel({
  id: "actie-te-laat",
  ernst: "middel",
  zoek: ({ systeem, peildatum, teksten }) =>
    lopend(systeem.acties).flatMap((actie) => {
      const laatste = voorbijEnNietGemeld(actie, peildatum);
      if (laatste === undefined) return [];
      return [{ args: { ...actienaam(actie), gereed: teksten.tijd(laatste.tekst) }, plaatsen: [actie.plaats] }];
    }),
});

/** The last date by which an open action had to be done, when that has passed whichever source is right and none says that it is done. */
export function voorbijEnNietGemeld(actie: Actie, peildatum: string): Datum | undefined {
  const laatste = laatsteDatum(actie);
  return laatste === undefined || laatste.tot >= peildatum || misschienKlaar(actie) ? undefined : laatste;
}

/** Of differing dates the last: only then is it late whoever is right. */
const laatsteDatum = ({ uitspraken }: Actie): Datum | undefined =>
  datumsVan(uitspraken, "gereed").reduce<Datum | undefined>((a, b) => (a === undefined || a.tot < b.tot ? b : a), undefined);

/** A recurring action is not late because its first time has passed; nor is one of which a source says it is done or dropped. */
const misschienKlaar = ({ frequentie, stand, uitspraken }: Actie): boolean =>
  (frequentie !== undefined && stand !== "niet-gestart") ||
  uitspraken.some(({ veld, waarde }) => veld === "stand" && (waarde === "gereed" || waarde === "vervallen"));
