import type { Rapport } from "../audit/rapport-types.ts";
import { resultaatkop } from "../audit/resultaatkop.ts";
import type { Feit, Integriteitssysteem } from "../beschrijving/types.ts";
import type { RegisterTekst } from "../tekst/nl/register.ts";
import { actualiteitVan } from "./actualiteit.ts";
import type { Inhoud } from "./inhoud.ts";
import { openbaarheidVan } from "./openbaarheid.ts";
import { opmerkingenOver } from "./opmerkingen.ts";
import {
  type Publicatie,
  type Publicatieregel,
  REGISTERVERSIE,
  type Registers,
  type Registerstaat,
  type Registertelling,
} from "./types.ts";
import { vormVan } from "./velden.ts";

/** All that an overview of registers is made from. */
export interface Registerbron {
  readonly systeem: Integriteitssysteem;
  /** The rapport of this system: it tells what the norms ask of a register. */
  readonly rapport: Rapport;
  /** What was kept of the files, by the id of the register. */
  readonly inhoud: ReadonlyMap<string, Inhoud>;
  readonly tekst: RegisterTekst;
}

/** The registers, as a pure function of the description, the audit and what was kept of the files. */
export function maakRegisters(bron: Registerbron): Registers {
  const { systeem, rapport, tekst } = bron;
  const { openbaar } = rapport;
  const { registers: feiten } = systeem.feiten;
  const getoond = openbaar ? feiten.filter(({ aanwezig, stand }) => aanwezig === true && stand === "geldend") : feiten;
  const staten = getoond.map((feit) => staatVan(feit, bron));
  return {
    soort: "register",
    versie: REGISTERVERSIE,
    ...resultaatkop(rapport),
    ...(openbaar && { openbaar: true }),
    registers: openbaar ? openbare(staten) : staten,
    signalen: openbaar ? [] : rapport.signalen.filter(({ plaatsen }) => plaatsen.some(({ pad }) => pad.startsWith("/registers/"))),
    grenzen: openbaar
      ? [tekst.grens.namen, tekst.grensOpenbaar, tekst.grens.inhoud]
      : [...Object.values(tekst.grens), tekst.grensToetsing, ...rapport.grenzen],
  };
}

/**
 * Of a register that is not public only that they are kept, and whether in time. No count and no day: what a yearly
 * report tells of the same rows would give the rest away. An id is somebody's own word, so it does not stay.
 */
const openbare = (staten: readonly Registerstaat[]): readonly Registerstaat[] =>
  staten.map((staat, i) => ({ ...(staat.openbaarheid.stand === "openbaar" ? staat : dichte(staat)), id: `register-${i + 1}` }));

function dichte({ telling: _, publicatie: _p, volledig_ingevuld: _v, actualiteit: { stand }, ...rest }: Registerstaat): Registerstaat {
  return { ...rest, actualiteit: { stand }, opmerkingen: [] };
}

function staatVan(feit: Feit, bron: Registerbron): Registerstaat {
  const { systeem, rapport, inhoud: alle, tekst } = bron;
  const { peildatum, openbaar } = rapport;
  const { id, soort, titel, domein, uitspraken } = feit;
  const inhoud = alle.get(id);
  const functies = inhoud && aangewezen(feit, inhoud, bron);
  const gezegd = [...new Set(uitspraken.filter(({ veld }) => veld === "volledig_ingevuld").map(({ gelezen }) => gelezen))];
  return {
    id,
    soort,
    titel,
    domein,
    openbaarheid: openbaarheidVan(feit),
    actualiteit: actualiteitVan(feit, peildatum),
    ...(inhoud && { telling: telling(inhoud, { functies, openbaar: openbaar !== undefined }) }),
    ...(inhoud?.regels && { publicatie: publicatieVan(inhoud, soort) }),
    volledig_ingevuld: gezegd.length === 1 ? kwaliteit(gezegd[0]) : "onbekend",
    eisen: eisenOver(id, rapport),
    // Numbers of an internal register stand in these sentences.
    opmerkingen: inhoud && !openbaar ? opmerkingenOver({ feit, inhoud, functies, systeem, peildatum, tekst }) : [],
  };
}

const kwaliteit = (gezegd: string | undefined): NonNullable<Registerstaat["volledig_ingevuld"]> =>
  gezegd === "ja" || gezegd === "nee" || gezegd === "deels" ? gezegd : gezegd === "true" ? "ja" : gezegd === "false" ? "nee" : "onbekend";

interface Tellen {
  readonly functies: Registertelling["functies"] | undefined;
  readonly openbaar: boolean;
}

/** In public only how many rows the publication itself shows. */
function telling({ aantal, eerste, laatste }: Inhoud, { functies, openbaar }: Tellen): Registertelling {
  if (openbaar) return { regels: aantal };
  const dagen = { ...(eerste !== undefined && { eerste }), ...(laatste !== undefined && { laatste }) };
  return { regels: aantal, ...dagen, ...(functies && { functies }) };
}

function publicatieVan({ kolommen, leeg, aantal, regels = [] }: Inhoud, soort: string): Publicatie {
  const { publicatie, altijd } = vormVan(soort);
  const getoond = publicatie.filter((veld) => altijd.includes(veld) || kolommen.includes(veld));
  return {
    kolommen: getoond.map((veld) => ({
      veld,
      aanwezig: kolommen.includes(veld),
      leeg: leeg.get(veld) ?? aantal,
    })),
    // Each value has been read as what its field holds.
    regels: regels as readonly Publicatieregel[],
  };
}

/** The eisen for which this register is evidence. */
const eisenOver = (id: string, { normen }: Rapport): Registerstaat["eisen"] =>
  normen.flatMap(({ eisen }) =>
    eisen
      .filter(({ bewijs }) => bewijs.some(({ feit }) => feit === id))
      .map(({ id: eis, eis: zin, uitkomst }) => ({ id: eis, eis: zin, uitkomst })),
  );

/** How many of the functions that must report have no row. That is no fault: who has nothing to report may have none. */
function aangewezen(feit: Feit, inhoud: Inhoud, { systeem, inhoud: alle }: Registerbron): Registertelling["functies"] | undefined {
  if (!["publicatie-nevenwerkzaamheden", "nevenwerkzaamheden", "financiele-belangen"].includes(feit.soort)) return undefined;
  const onderwerp = feit.soort === "financiele-belangen" ? "financiele-belangen" : "nevenwerkzaamheden";
  const lijsten = systeem.feiten.registers.filter(({ soort, domein, velden }) => {
    const { onderwerpen } = velden;
    return (
      soort === "aangewezen-functies" &&
      Array.isArray(onderwerpen) &&
      onderwerpen.includes(onderwerp) &&
      domein.some((een) => feit.domein.includes(een))
    );
  });
  const functies = new Set(lijsten.flatMap(({ id }) => [...(alle.get(id)?.functies ?? [])]));
  if (functies.size === 0) return undefined;
  return { aangewezen: functies.size, zonder_regel: [...functies].filter((functie) => !inhoud.functies.has(functie)).length };
}
