import type { Taak, Wanneer } from "../../rollen/types.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import type { Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import type { Blad } from "./blad.ts";

/** "Maart 2019, elk half jaar": the date, how often, and where it comes from when no source gives it. */
export function wanneerTekst(wanneer: Wanneer, { eigen, taal, datum }: Blad): readonly Tekst[] {
  const { wanneer: t } = eigen;
  const { tekst, frequentie, woorden, doorlopend, niet_actueel, voorbij, uit, jaren, anders } = wanneer;
  const vaak = frequentie === undefined ? [] : [frequentietekst(frequentie, taal)];
  const kern = [...(tekst === undefined ? [] : [datums(tekst, datum)]), ...vaak, ...(doorlopend ? [t.doorlopend] : [])];
  const eerste = kern.length > 0 ? kern.join(", ") : (woorden ?? t.onbekend);
  const bij = [
    ...(voorbij ? [t.voorbij] : []),
    ...(niet_actueel ? [t.nietActueel] : []),
    ...(tekst === undefined && frequentie !== undefined && !doorlopend ? [t.keerOnbekend] : []),
    ...(uit === undefined ? [] : [t.uit[uit]]),
    ...(jaren === undefined ? [] : [t.jaren(reeks(jaren))]),
    ...(anders === undefined ? [] : [t.anders(anders.map((een) => datums(een, datum)))]),
  ];
  return [
    [{ tekst: hoofdletter(eerste), ...(tekst !== undefined && { stijl: "vet" as const }), ...(voorbij && { toon: "fout" as const }) }],
    ...(bij.length > 0 ? [[{ tekst: bij.join("; "), stijl: "cursief" as const }]] : []),
  ];
}

/** "2018-2021", or the years one by one where some are missing. */
function reeks(jaren: readonly number[]): string {
  const [eerste = 0] = jaren;
  const laatste = jaren.at(-1) ?? eerste;
  return laatste - eerste === jaren.length - 1 && jaren.length > 2 ? `${eerste}-${laatste}` : jaren.join(", ");
}

/** Dates of several sources, and an interval of days, are written with a slash. */
export const datums = (tekst: string, datum: Blad["datum"]): string =>
  tekst
    .split(" / ")
    .map((een) => een.split("/").map(datum).join(" – "))
    .join(" / ");

/** "Actie 5", "Register bijhouden". */
export function kopVan({ soort, id, stand, acties, na_gereed }: Taak, { eigen }: Blad): string {
  const { taak } = eigen;
  const isNieuw = stand === "nog-niet-er";
  switch (soort) {
    case "actie":
      return na_gereed ? taak.vervolg(id) : taak.actie(id);
    case "programma":
      return taak.programma;
    case "register":
      return isNieuw ? taak.registerNieuw : taak.register;
    case "activiteit":
      return isNieuw ? taak.activiteitNieuw : taak.activiteit;
    case "besluit":
      return acties.includes(id) ? taak.besluitActie(id) : taak.besluit;
    case "benoeming":
      return taak.benoeming;
    case "eis":
      return taak.eis(id);
    default:
      return soort satisfies never;
  }
}

/** What qualifies it: for which eisen, not certain, named elsewhere, other sources name somebody else. */
export function bijTaak(
  { soort, voor, vervolg, acties, id, wanneer, onzeker, ook_genoemd, opmerking }: Taak,
  { eigen, tekst }: Blad,
): readonly string[] {
  const { bij } = eigen;
  const bijActies = soort === "eis" || acties.includes(id) ? [] : acties;
  return [
    ...(voor.length > 0 && soort === "actie" ? [bij.voor(voor)] : []),
    ...(vervolg === undefined ? [] : [bij.vervolg(vervolg)]),
    ...(bijActies.length > 0 ? [bij.hoort(bijActies)] : []),
    ...(wanneer.woorden !== undefined && wanneer.tekst !== undefined ? [wanneer.woorden] : []),
    ...(onzeker ? [bij.onzeker] : []),
    ...(ook_genoemd === undefined ? [] : [bij.ookGenoemd(ook_genoemd)]),
    ...(opmerking === undefined ? [] : [`${tekst.opmerking}: ${opmerking}`]),
    ...(wanneer.opmerking === undefined ? [] : [wanneer.opmerking]),
  ];
}

/** The source of the task, the one that names the role where that is another, and the place in the description. */
export function nootVan({ bron, volgens, plaats }: Taak, { eigen, tekst, bron: weergave }: Blad): string {
  return [
    ...(bron === "" ? [] : [weergave.kort(bron)]),
    ...(volgens === undefined ? [] : [eigen.bij.volgens(weergave.kort(volgens))]),
    ...(plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)]),
  ].join(" · ");
}
