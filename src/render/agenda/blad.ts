import type { Agenda, Agendapunt, PuntZonderDag } from "../../agenda/types.ts";
import { agendatekst } from "../../tekst/agenda.ts";
import type { Datumtekst } from "../../tekst/datum.ts";
import type { AgendaTekst } from "../../tekst/nl/agenda.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import type { Taal } from "../../tekst/taal.ts";
import { cel, cursief, dag, kolom, vet } from "../document/maak.ts";
import type { Cel, Stuk, Tabel, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { type Resultaatblad, resultaatblad } from "../resultaat/blad.ts";
import { tekens } from "../tekens.ts";

/** What a format wants otherwise. */
export interface Ruimte {
  /** For a workbook: what is coming in one table, not one per month, and every fact in a column of its own. */
  readonly aaneen?: boolean;
  /** For a window: only what, when and who. */
  readonly kort?: boolean;
}

/** What every part of the agenda as a document needs to know. */
export type Blad = Resultaatblad<Agenda, AgendaTekst> & Ruimte;

export function maakBlad(uit: Agenda, taal: Taal, ruimte: Ruimte): Blad {
  const alle = [...uit.voorbij, ...uit.misschien, ...uit.komend, ...uit.zonder_dag];
  return { ...ruimte, ...resultaatblad(uit, taal, { eigen: agendatekst(taal), bronnen: alle.map(({ bron }) => bron ?? "") }) };
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
  const vast = { soort: "tabel", titel, titelVerborgen: true } as const;
  if (blad.aaneen) return { ...vast, ...breed(punten, blad) };
  return {
    ...vast,
    kolommen: [kolom(wanneer, 20, "datum"), kolom(wat, 56), kolom(wie, 24)],
    rijen: punten.map((punt) => ({ metKop: true, cellen: [wanneerCel(punt, stand, blad), watCel(punt, stand, blad), wieCel(punt, blad)] })),
  };
}

/** A column per fact, to sort and filter by. */
function breed(punten: readonly Agendapunt[], blad: Blad): Pick<Tabel, "kolommen" | "rijen"> {
  const { wanneer, termijn, soort, wat, wie, vaak, eisen } = blad.eigen.kolom;
  return {
    kolommen: [
      kolom(wanneer, 14, "datum"),
      kolom(termijn, 18),
      kolom(soort, 14),
      kolom(wat, 60),
      kolom(wie, 26),
      kolom(vaak, 14),
      kolom(eisen, 20),
    ],
    rijen: punten.map((punt) => ({ metKop: true, cellen: brede(punt, blad) })),
  };
}

function brede(punt: Agendapunt, blad: Blad): readonly Cel[] {
  const { eigen, datum, taal } = blad;
  const { wie, frequentie } = punt;
  return [
    dag(datum(punt.tot), punt.tot),
    cel(wanneertekst(punt, datum), ...(punt.loopt ? [eigen.loopt] : []), ...(punt.dag_bron === "gerekend" ? [eigen.gerekend] : [])),
    cel(eigen.soort[punt.soort]),
    cel({ tekst: punt.wat, ...nootVan(punt, blad) }, ...bijzonderheden(punt, blad)),
    cel(...(wie === undefined ? [] : [hoofdletter(wie)]), ...(punt.wie_voorstel ? [eigen.voorstel] : [])),
    cel(frequentie === undefined ? "" : hoofdletter(frequentietekst(frequentie, taal))),
    cel(punt.eisen.join(", ")),
  ];
}

/** The words of the source: what it gives, unless that is only its date, and what is said of the date. */
export function bronwoorden(punt: Agendapunt | PuntZonderDag, { eigen, datum }: Blad): readonly string[] {
  const { oplevering, opmerking } = punt;
  const wanneer = "termijn" in punt ? wanneertekst(punt, datum) : "";
  return [
    ...(oplevering === undefined || gelijk(oplevering, wanneer) ? [] : [eigen.oplevering(oplevering)]),
    ...(opmerking === undefined ? [] : [eigen.bijDatum(opmerking)]),
  ];
}

/** "Uiterlijk mei 2019" says no more than "mei 2019" under the heading Uiterlijk. */
const gelijk = (woorden: string, wanneer: string): boolean =>
  woorden.replace(/^uiterlijk\s+/i, "").localeCompare(wanneer, "nl", { sensitivity: "accent" }) === 0;

/** That it is not promised for certain, unless that is why it stands where it does. */
export const onzekerheid = (punt: Agendapunt | PuntZonderDag, { eigen }: Blad): readonly string[] =>
  punt.onzeker && punt.reden !== "staat-niet-vast" ? [eigen.onzeker] : [];

/** How the day was found, and what a reader must know of it. */
const bijzonderheden = (punt: Agendapunt, blad: Blad): readonly string[] => [
  ...bronwoorden(punt, blad),
  ...punt.toelichting,
  ...onzekerheid(punt, blad),
  ...(punt.telt_niet ? [blad.eigen.teltNiet] : []),
];

const teken: Readonly<Record<Stand, readonly [string, Stuk["toon"]]>> = {
  voorbij: [`${tekens.ontbreekt} `, "fout"],
  misschien: [`${tekens.onbekend} `, "vraag"],
  komend: ["", undefined],
};

/** The moment as it is written; days that have no short notation by the last of them. */
export const wanneertekst = ({ termijn, tot }: Pick<Agendapunt, "termijn" | "tot">, datum: Datumtekst): string =>
  termijn.includes("/") ? datum(tot) : termijn.split("; ").map(datum).join("; ");

function wanneerCel(punt: Agendapunt, stand: Stand, { eigen, datum, kort }: Blad): Cel {
  const [vooraf, toon] = teken[stand];
  const zeg = wanneertekst(punt, datum);
  return {
    waarde: punt.tot,
    ...cel(
      { ...vet(`${vooraf}${zeg}`), ...(toon && { toon }) },
      ...(kort && punt.dag_bron === "gerekend" ? [cursief(eigen.gerekend)] : []),
    ),
  };
}

function watCel(punt: Agendapunt, stand: Stand, blad: Blad): Cel {
  const { eigen, kort } = blad;
  if (kort) {
    // Why it is not certain, and what becomes of an eis or of the law, is no detail; nor are the words of the source.
    const heel = stand === "misschien" || punt.soort === "norm" || punt.soort === "wet";
    const uitleg = heel ? bijzonderheden(punt, blad) : [...bronwoorden(punt, blad), ...onzekerheid(punt, blad)];
    return cel([{ tekst: punt.wat }, ...eisenKort(punt)], ...uitleg);
  }
  return cel(
    { tekst: punt.wat, ...nootVan(punt, blad) },
    ...bijzonderheden(punt, blad),
    label(punt, punt.dag_bron === "gerekend" ? [eigen.gerekend] : [], blad),
  );
}

/** More than this and a line is only ids. */
const MAX_EISEN = 3;

/** " (BN-06.b3, BN-06.b4)", of many the first. */
export function eisenKort({ eisen }: Agendapunt | PuntZonderDag): readonly Stuk[] {
  if (eisen.length === 0) return [];
  const getoond = eisen.slice(0, MAX_EISEN).join(", ");
  return [cursief(` (${getoond}${eisen.length > MAX_EISEN ? ", …" : ""})`)];
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
export function wieCel({ wie, wie_voorstel, frequentie, soort }: Agendapunt | PuntZonderDag, { eigen, taal, kort }: Blad): Cel {
  const niemand = soort === "wet" ? [] : [eigen.nietGenoemd];
  return cel(
    ...(wie === undefined ? niemand : [hoofdletter(wie)]),
    ...(wie_voorstel ? [cursief(eigen.voorstel)] : []),
    ...(frequentie === undefined || kort ? [] : [hoofdletter(frequentietekst(frequentie, taal))]),
  );
}
