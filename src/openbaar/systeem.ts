import { bewijssecties } from "../beschrijving/format/secties.ts";
import { persoonsgegevensIn } from "../beschrijving/privacy.ts";
import type { Actie, Bronverwijzing, Feit, Integriteitssysteem, Uitspraak } from "../beschrijving/types.ts";
import type { OpenbaarTekst } from "../tekst/nl/openbaar.ts";

export interface Openbaaropties {
  /** Numbers from 1 up to this one are hidden. */
  readonly drempel: number;
  readonly tekst: OpenbaarTekst;
}

/**
 * The same system with only words that may be published: an audit of it gives the same verdicts. What somebody wrote stays
 * only where all sources it names are public; remarks, reasons and explanations never do, for they are about cases.
 */
export function openbaarSysteem(systeem: Integriteitssysteem, opties: Openbaaropties): Integriteitssysteem {
  const { tekst } = opties;
  const bron = (verwijzingen: readonly Bronverwijzing[]): readonly Bronverwijzing[] => openbareBronnen(verwijzingen, systeem, tekst.bron);
  const zegt = (uitspraak: Uitspraak): Uitspraak => openbareUitspraak(uitspraak, bron, opties);
  const feit = ({ opmerking: _, ...rest }: Feit): Feit => ({
    ...rest,
    titel: magTitel(rest, systeem) ? rest.titel : soortnaam(rest),
    bron: bron(rest.bron),
    uitspraken: rest.uitspraken.map(zegt),
  });
  const actie = ({ opmerking: _, ...rest }: Actie): Actie => ({
    ...(isOpenbaar(rest.bron, systeem) && isVrijVanPersonen(actiewoorden(rest)) ? rest : verborgenActie(rest, tekst.actie)),
    bron: bron(rest.bron),
    uitspraken: rest.uitspraken.filter(({ veld }) => !actieteksten.includes(veld)).map(zegt),
  });
  return {
    ...systeem,
    feiten: Object.fromEntries(
      Object.entries(systeem.feiten).map(([sectie, feiten]) => [sectie, feiten.map(feit)]),
    ) as unknown as Integriteitssysteem["feiten"],
    acties: systeem.acties.map(actie),
    programma: [],
    bevindingen: systeem.bevindingen.map((een) => ({ ...een, toelichting: tekst.toelichting, bron: bron(een.bron) })),
    afwijkingen: systeem.afwijkingen.map((een) => ({
      ...een,
      reden: isOpenbaar(een.bron, systeem) && isVrijVanPersonen(een.reden) ? een.reden : tekst.reden,
      bron: bron(een.bron),
    })),
    volledig: systeem.volledig.map((een) => ({ ...een, bron: bron(een.bron) })),
    buitenBereik: systeem.buitenBereik.map((een) => ({ ...een, reden: tekst.reden, bron: bron(een.bron) })),
    cijfers: [],
    jaarverslagen: [],
  };
}

/**
 * As `openbaarSysteem`, with the figures and the texts for the yearly report still in it: that report itself decides which of
 * them the public may see. Their sources are those of the public.
 */
export function openbaarMetCijfers(systeem: Integriteitssysteem, opties: Openbaaropties): Integriteitssysteem {
  const metBron = <T extends { readonly bron: readonly Bronverwijzing[] }>(een: T): T => ({
    ...een,
    bron: openbareBronnen(een.bron, systeem, opties.tekst.bron),
  });
  return {
    ...openbaarSysteem(systeem, opties),
    cijfers: systeem.cijfers.map(metBron),
    jaarverslagen: systeem.jaarverslagen.map(metBron),
  };
}

/** The attributes of an action that hold what somebody wrote. */
const actieteksten: readonly string[] = [
  "titel",
  "plan",
  "kop",
  "aanbeveling",
  "proces",
  "oplevering",
  "vervolg",
] satisfies (keyof Actie)[];

const actiewoorden = (actie: Actie): string =>
  Object.entries(actie)
    .filter(([veld]) => actieteksten.includes(veld))
    .map(([, woorden]) => String(woorden))
    .join(" ");

/** An action whose words are not for the public: that it is planned, for what, by whom and when. */
function verborgenActie(actie: Actie, titel: string): Actie {
  const { plan: _, kop: _k, aanbeveling: _a, proces: _p, oplevering: _o, vervolg: _v, ...rest } = actie;
  return { ...rest, titel, verborgen: true };
}

/** All sources of a statement are public; one without a source is nobody's public word. */
const isOpenbaar = (bron: readonly Bronverwijzing[], { bronnen }: Integriteitssysteem): boolean =>
  bron.length > 0 && bron.every((een) => bronnen[een.bron]?.openbaar === true);

/** These words may be published: all their sources are public, and nothing in them looks like a person. */
export const magOpenbaar = (tekst: string, bron: readonly Bronverwijzing[], systeem: Integriteitssysteem): boolean =>
  isOpenbaar(bron, systeem) && isVrijVanPersonen(tekst);

const isVrijVanPersonen = (tekst: string): boolean => persoonsgegevensIn(tekst).length === 0;

/** The name of an item that is itself public, or that a public document names. */
const magTitel = ({ titel, bron, velden }: Pick<Feit, "titel" | "bron" | "velden">, systeem: Integriteitssysteem): boolean =>
  (velden.openbaar === true || isOpenbaar(bron, systeem)) && isVrijVanPersonen(titel);

/** The words of the format for this kind of item. */
function soortnaam({ sectie, soort }: Pick<Feit, "sectie" | "soort">): string {
  const soorten: Readonly<Record<string, string>> = bewijssecties[sectie].soorten;
  return soorten[soort] ?? soort;
}

/** A place in a source that is really a place on somebody's disk or network. */
const lijktOpPad = (vindplaats: string): boolean => /[\\]|:\/\/|^[A-Za-z]:|^[./~]|\/.*\//.test(vindplaats);

function openbareBronnen(
  verwijzingen: readonly Bronverwijzing[],
  { bronnen }: Integriteitssysteem,
  anders: string,
): readonly Bronverwijzing[] {
  return verwijzingen.map(({ bron, titel, vindplaats }) => {
    const open = bronnen[bron]?.openbaar === true && isVrijVanPersonen(`${titel} ${vindplaats}`);
    return open ? { bron, titel, vindplaats: lijktOpPad(vindplaats) ? "" : vindplaats } : { bron, titel: anders, vindplaats: "" };
  });
}

function openbareUitspraak(
  { opmerking: _, ...uitspraak }: Uitspraak,
  bron: (verwijzingen: readonly Bronverwijzing[]) => readonly Bronverwijzing[],
  { drempel, tekst }: Openbaaropties,
): Uitspraak {
  const { waarde, gelezen } = uitspraak;
  const klein = typeof waarde === "number" && waarde > 0 && waarde < drempel;
  return { ...uitspraak, bron: bron(uitspraak.bron), gelezen: klein ? tekst.getal(drempel) : gelezen };
}
