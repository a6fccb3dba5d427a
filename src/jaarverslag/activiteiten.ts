import { bronTekst } from "../audit/bewijs.ts";
import { leesbaar } from "../audit/leesbaar.ts";
import { type Bewijssectie, bewijssecties } from "../beschrijving/format/secties.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Feit, Uitspraak } from "../beschrijving/types.ts";
import { inJaar } from "./jaar.ts";
import type { Activiteit } from "./types.ts";
import type { Verslagbron } from "./verslagbron.ts";

/** The dates of each section that say that something was done then; the first that fits tells it. */
const gedaan: Readonly<Record<Bewijssectie, readonly string[]>> = {
  activiteiten: ["over.jaar", "laatst"],
  onderzoeken: ["op"],
  documenten: ["vastgesteld.op", "besproken.op", "bijgewerkt"],
  procedures: ["vastgesteld.op"],
  registers: ["vastgesteld.op", "bijgewerkt"],
  rollen: ["aangewezen.op", "sinds", "tot"],
};

/** What the description says was done in the year: section by section, in its own order. */
export function activiteitenVan(bron: Verslagbron, jaar: number): readonly Activiteit[] {
  return (Object.keys(gedaan) as Bewijssectie[]).flatMap((sectie) =>
    bron.systeem.feiten[sectie].filter(isEr).flatMap((feit) => {
      const wanneer = gedaan[sectie].flatMap((veld) => datums(feit, veld)).find((een) => isGebeurd(een, jaar, bron.rapport.peildatum));
      return wanneer === undefined ? [] : [activiteit(feit, bron, wanneer)];
    }),
  );
}

/**
 * What comes back by its frequency or as a fixed part of the work, while no date says whether it was done in this year: there
 * is none, or only one of a later year.
 */
export const zonderDatum = (bron: Verslagbron, jaar: number): readonly Activiteit[] =>
  bron.systeem.feiten.activiteiten
    .filter(isEr)
    .filter(({ velden }) => velden.frequentie !== undefined || velden.structureel === true)
    .filter((feit) => {
      const dagen = gedaan.activiteiten.flatMap((veld) => datums(feit, veld)).flatMap(({ waarde }) => (isDatum(waarde) ? [waarde] : []));
      return !dagen.some((dag) => inJaar(dag, jaar)) && (dagen.length === 0 || dagen.some(({ tot }) => tot > `${jaar}-12-31`));
    })
    .map((feit) => activiteit(feit, bron));

/** In this year, and not after the day of the report; something that ended must have ended by then. */
const isGebeurd = ({ waarde }: Uitspraak, jaar: number, peildatum: string): boolean =>
  isDatum(waarde) && inJaar(waarde, jaar) && (waarde.gedaan ? waarde.van : waarde.tot) <= peildatum;

/** Something that is not there, or that somebody only means to do, was not done. */
const isEr = ({ aanwezig, stand }: Feit): boolean => aanwezig !== false && stand !== "voorgenomen";

const datums = ({ uitspraken }: Feit, veld: string): readonly Uitspraak[] => uitspraken.filter((een) => een.veld === veld);

function activiteit(feit: Feit, { woorden, teksten, openbaar }: Verslagbron, wanneer?: Uitspraak): Activiteit {
  const { sectie, soort, titel, domein, velden, uitspraken } = feit;
  const soorten: Readonly<Record<string, string>> = bewijssecties[sectie].soorten;
  const wat = soorten[soort] ?? soort;
  const groep = uitspraken.find(({ veld, waarde }) => veld === "geldt_voor" && waarde !== undefined);
  return {
    sectie,
    wat,
    ...(titel !== wat && { titel }),
    domein,
    ...(wanneer && { veld: wanneer.veld, wanneer: wanneer.gelezen }),
    ...(groep && { voor: leesbaar(groep, woorden, teksten) }),
    // A number here may be the same people as a figure that is hidden.
    ...(openbaar === undefined && sectie === "activiteiten" && wanneer !== undefined && getallen(velden)),
    bron: bronTekst(feit.bron),
    ...(openbaar === undefined && { plaats: feit.plaats }),
  };
}

const getallen = ({ aantal, deelnemers }: Feit["velden"]): Pick<Activiteit, "aantal" | "deelnemers"> => ({
  ...(typeof aantal === "number" && { aantal }),
  ...(typeof deelnemers === "number" && { deelnemers }),
});
