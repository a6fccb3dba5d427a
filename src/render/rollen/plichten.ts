import type { Taak, Wanneer } from "../../rollen/types.ts";
import { cursief } from "../document/maak.ts";
import type { Bouwsteen, Stuk, Tekst } from "../document/types.ts";
import type { Blad } from "./blad.ts";
import { kortEisen } from "./eisen.ts";
import { kopVan, wanneerTekst } from "./taak.ts";

/** A duty, told once: the task and what of the same role belongs to it. */
interface Plicht {
  readonly taak: Taak;
  readonly hierbij: readonly Taak[];
}

/** What is asked of a role, a line per duty: by date, then what goes on all the time, then what has no date. */
export function plichten(taken: readonly Taak[], blad: Blad): readonly Bouwsteen[] {
  const rang = ({ taak: { wanneer } }: Plicht): number =>
    heeftMoment(wanneer) ? 0 : wanneer.doorlopend ? 1 : wanneer.frequentie !== undefined ? 2 : 3;
  const alle = [...samengenomen(taken)].sort((a, b) => rang(a) - rang(b));
  return alle.length === 0 ? [] : [{ soort: "lijst", items: alle.map((een) => regel(een, blad)) }];
}

const heeftMoment = ({ tekst, woorden }: Wanneer): boolean => (tekst ?? woorden) !== undefined;

/** A register, activity, line or decision goes with the action it belongs to, where that is asked of the same role. */
function samengenomen(taken: readonly Taak[]): readonly Plicht[] {
  const acties = taken.filter(({ soort, na_gereed }) => soort === "actie" && !na_gereed);
  const bij = new Map<Taak, Taak[]>();
  const rest: Taak[] = [];
  for (const taak of taken) {
    const actie = taak.soort === "actie" ? undefined : acties.find(({ id }) => taak.acties.includes(id));
    if (actie === undefined) rest.push(taak);
    else bij.set(actie, [...(bij.get(actie) ?? []), taak]);
  }
  return rest.map((taak) => ({ taak, hierbij: bij.get(taak) ?? [] }));
}

/** "Maart 2019, elk half jaar: actie 5, Opgave van nevenfuncties actualiseren [1]. Hierbij: ..." */
function regel({ taak, hierbij }: Plicht, blad: Blad): Tekst {
  const { eigen } = blad;
  const noot = [
    ...(isEigenNummer(taak) ? bronnen({ ...taak, bron: "" }, undefined, blad) : bronnen(taak, undefined, blad)),
    ...meer(taak, blad),
  ].join(" · ");
  const bij = qualificaties(taak, blad);
  return [
    ...moment(taak.wanneer, blad),
    { tekst: ": " },
    { tekst: kopVan(taak, blad), stijl: "vet" },
    { tekst: `: ${taak.titel}`, ...(noot !== "" && { noot }) },
    ...(bij.length > 0 ? [cursief(` (${bij.join("; ")})`)] : []),
    ...hierbij.flatMap((een, i): Tekst => [{ tekst: i === 0 ? `. ${eigen.hierbij}: ` : "; " }, ...onderdeel(een, taak, blad)]),
  ];
}

/** The source is where the action has its number: that says no more than the number itself. */
const isEigenNummer = ({ soort, id, bron }: Taak): boolean => soort !== "eis" && !bron.includes(";") && bron.endsWith(` ${id}`);

/** When, on one line: "Maart 2019 (andere bron: mei 2019)". */
function moment(wanneer: Wanneer, blad: Blad): Tekst {
  const [eerste = [], tweede = []] = wanneerTekst(wanneer, blad);
  return [...eerste, ...tweede.map((stuk): Stuk => ({ ...stuk, tekst: ` (${stuk.tekst})` }))];
}

/** What belongs to an action: its kind and title, its own moment where that is another one. */
function onderdeel(taak: Taak, actie: Taak, blad: Blad): Tekst {
  const { eigen } = blad;
  const gelijk = isZelfdeMoment(taak.wanneer, actie.wanneer);
  const noot = [...bronnen(taak, actie, blad), ...meer(gelijk ? { ...taak, wanneer: { bron: "onbekend" } } : taak, blad)].join(" · ");
  const isBesluit = taak.soort === "besluit";
  const anders = gelijk ? [] : moment(taak.wanneer, blad);
  return [
    { tekst: isBesluit ? eigen.besluitErOver : `${kopVan(taak, blad).toLowerCase()}: ${taak.titel}`, ...(noot !== "" && { noot }) },
    ...(anders.length > 0
      ? [{ tekst: ", " }, ...anders.map((stuk, i) => (i === 0 ? { ...stuk, tekst: metKleineLetter(stuk.tekst) } : stuk))]
      : []),
    ...(taak.ook_genoemd === undefined || taak.ook_genoemd.join() === actie.ook_genoemd?.join()
      ? []
      : [cursief(` (${eigen.bij.ookGenoemd(taak.ook_genoemd)})`)]),
  ];
}

const metKleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

const isZelfdeMoment = (a: Wanneer, b: Wanneer): boolean =>
  !heeftMoment(a) && a.frequentie === undefined && !a.doorlopend && !a.niet_actueel
    ? true
    : a.tekst === b.tekst && a.frequentie === b.frequentie && a.doorlopend === b.doorlopend && a.niet_actueel === b.niet_actueel;

/** What a reader must know at once. */
function qualificaties({ onzeker, ook_genoemd, acties, id, wanneer }: Taak, { eigen: { bij } }: Blad): readonly string[] {
  const vanActies = acties.includes(id) ? [] : acties;
  return [
    ...(onzeker ? [bij.onzeker] : []),
    ...(ook_genoemd === undefined ? [] : [bij.ookGenoemd(ook_genoemd)]),
    ...(vanActies.length > 0 ? [bij.hoort(vanActies)] : []),
    ...(wanneer.woorden !== undefined && wanneer.tekst !== undefined ? [wanneer.woorden] : []),
  ];
}

/** The source, and the one that names the role; of a part only what the whole does not say already. */
function bronnen({ bron, volgens }: Taak, geheel: Taak | undefined, { eigen, bron: weergave }: Blad): readonly string[] {
  return [
    ...(bron === "" || bron === geheel?.bron ? [] : [weergave.kort(bron)]),
    ...(volgens === undefined || volgens === geheel?.volgens || volgens === geheel?.bron
      ? []
      : [eigen.bij.volgens(weergave.kort(volgens))]),
  ];
}

/** What belongs in a note: for which eisen, what follows, remarks. That it is for an open eis is told with that eis. */
function meer({ soort, id, voor, vervolg, opmerking, wanneer }: Taak, { uit, eigen: { bij } }: Blad): readonly string[] {
  const isVerteld = (eis: string): boolean =>
    uit.rollen.some(({ taken }) => taken.some((taak) => taak.soort === "eis" && taak.id === eis && taak.acties.includes(id)));
  const rest = soort === "actie" ? voor.filter((eis) => !isVerteld(eis)) : [];
  return [
    ...(rest.length > 0 ? [bij.voor([kortEisen(rest)])] : []),
    ...(vervolg === undefined ? [] : [bij.vervolg(vervolg)]),
    ...(opmerking === undefined ? [] : [opmerking]),
    ...(wanneer.opmerking === undefined || soort === "besluit" ? [] : [wanneer.opmerking]),
  ];
}
