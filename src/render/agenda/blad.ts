import type { Agenda, Agendapunt, PuntZonderDag } from "../../agenda/types.ts";
import { agendatekst } from "../../tekst/agenda.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { AgendaTekst } from "../../tekst/nl/agenda.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import type { Taal } from "../../tekst/taal.ts";
import { cel, cursief, dag, kolom } from "../document/maak.ts";
import type { Cel, Kolom, Rij, Stuk, Tabel, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { tekens } from "../tekens.ts";
import { type Bronweergave, gedeeldeBron } from "../terminal/bron.ts";

/** What a format wants otherwise. */
export interface Ruimte {
  /** What is coming in one table, not one per month. */
  readonly aaneen?: boolean;
}

/** What every part of the agenda as a document needs to know. */
export interface Blad extends Ruimte {
  readonly uit: Agenda;
  readonly taal: Taal;
  /** The words all formats share, and those of an agenda. */
  readonly tekst: RapportTekst;
  readonly eigen: AgendaTekst;
  readonly datum: Datumtekst;
  /** Sources without the title that all of them share. */
  readonly bron: Bronweergave;
}

export function maakBlad(uit: Agenda, taal: Taal, ruimte: Ruimte): Blad {
  const alle = [...uit.voorbij, ...uit.misschien, ...uit.komend, ...uit.zonder_dag];
  return {
    ...ruimte,
    uit,
    taal,
    tekst: catalogus(taal).rapport,
    eigen: agendatekst(taal),
    datum: datumtekst(taal),
    bron: gedeeldeBron(alle.map(({ bron }) => bron ?? "")),
  };
}

/** How a moment stands, for its sign and colour. */
export type Stand = "voorbij" | "misschien" | "komend";

/** A table of moments: by when, what, who. */
export function tabel(
  titel: string,
  punten: readonly Agendapunt[],
  { stand, blad }: { readonly stand: Stand; readonly blad: Blad },
): Tabel {
  const { wanneer, wat, wie } = blad.eigen.kolom;
  const datumkolom: Kolom = kolom(wanneer, 20, "datum");
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [datumkolom, kolom(wat, 56), kolom(wie, 24)],
    rijen: punten.map((punt): Rij => ({ metKop: true, cellen: [wanneerCel(punt, stand, blad), watCel(punt, blad), wieCel(punt, blad)] })),
  };
}

const teken: Readonly<Record<Stand, readonly [string, Stuk["toon"]]>> = {
  voorbij: [`${tekens.ontbreekt} `, "fout"],
  misschien: [`${tekens.onbekend} `, "vraag"],
  komend: ["", undefined],
};

/** The moment as it is written; days that have no short notation by the last of them. */
export const wanneertekst = ({ termijn, tot }: Pick<Agendapunt, "termijn" | "tot">, datum: Datumtekst): string =>
  datum(termijn.includes("/") ? tot : termijn);

function wanneerCel(punt: Agendapunt, stand: Stand, { eigen, datum }: Blad): Cel {
  const [vooraf, toon] = teken[stand];
  const zeg = wanneertekst(punt, datum);
  return {
    ...dag("", punt.tot),
    ...cel({ tekst: `${vooraf}${zeg}`, ...(toon && { toon }) }, ...(punt.loopt ? [cursief(eigen.loopt)] : [])),
  };
}

function watCel(punt: Agendapunt, blad: Blad): Cel {
  const { eigen } = blad;
  return cel(
    { tekst: punt.wat, ...nootVan(punt, blad) },
    ...punt.toelichting,
    ...(punt.onzeker ? [eigen.onzeker] : []),
    ...(punt.telt_niet ? [eigen.teltNiet] : []),
    label(punt, punt.dag_bron === "gerekend" ? [eigen.gerekend] : [], blad),
  );
}

/** "register, gerekend: BN-06.b3". */
export function label(punt: Agendapunt | PuntZonderDag, meer: readonly string[], { eigen }: Blad): Tekst {
  const woorden = [eigen.soort[punt.soort], ...meer].join(", ");
  return [cursief(punt.eisen.length === 0 ? woorden : `${woorden}: ${punt.eisen.join(", ")}`)];
}

/** Where it stands, as a note. */
export function nootVan({ bron, plaats }: Agendapunt | PuntZonderDag, { bron: weergave, tekst }: Blad): { readonly noot?: string } {
  const delen = [
    ...(bron === undefined ? [] : [weergave.kort(bron)]),
    ...(plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)]),
  ];
  return delen.length === 0 ? {} : { noot: delen.join(" · ") };
}

/** Who, and how often. */
export function wieCel({ wie, wie_voorstel, frequentie, soort }: Agendapunt | PuntZonderDag, { eigen, taal }: Blad): Cel {
  const niemand = soort === "wet" ? [] : [eigen.nietGenoemd];
  return cel(
    ...(wie === undefined ? niemand : [hoofdletter(wie)]),
    ...(wie_voorstel ? [cursief(eigen.voorstel)] : []),
    ...(frequentie === undefined ? [] : [hoofdletter(frequentietekst(frequentie, taal))]),
  );
}
