import type { Plaats } from "../diagnostic/types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { WaaromTekst } from "../tekst/nl/waarom.ts";
import type { Antwoord, Gelezen, Itemuitleg, Waarom } from "../uitleg/waarom.ts";
import { voorTerminal } from "./escape.ts";
import { tekens } from "./tekens.ts";
import { type Stijl, stijl } from "./terminal/stijl.ts";
import { vulAan, wikkel } from "./terminal/wikkel.ts";
import type { RenderOpties } from "./types.ts";

const LABEL = 13;

interface Doek {
  readonly breedte: number;
  readonly stijl: Stijl;
  readonly t: WaaromTekst;
}

/** Why eisen came out as they did, to read in a window. */
export function renderWaarom(eisen: readonly Waarom[], { kleur, breedte, taal }: RenderOpties): string {
  const { waarom: t, rapport } = catalogus(taal);
  const doek: Doek = { breedte: Math.min(100, Math.max(80, breedte)), stijl: stijl(kleur), t };
  const datum = datumtekst(taal);
  const blok = (eis: Waarom): string => {
    const feiten = eis.uitkomst === eis.feitelijk || eis.uitkomst === "nvt" ? [] : [t.feitelijk(t.uitkomst[eis.feitelijk])];
    const zwaarte = eis.zwaarte ? [rapport.zwaarte[eis.zwaarte]] : [];
    return [
      ...wikkel(voorTerminal(`${eis.id} ${eis.eis}`), doek.breedte).map(doek.stijl.vet),
      ...gelabeld(t.kop.uitkomst, [[t.uitkomst[eis.uitkomst], ...zwaarte, ...feiten, t.op(datum(eis.peildatum))].join(" · ")], doek),
      ...gelabeld(t.kop.reden, eis.reden === undefined ? [] : [eis.reden], doek),
      ...gelabeld(t.kop.wet, eis.grondslag, doek),
      ...bekeken(eis, doek),
      ...gelabeld(
        t.kop.groepen,
        eis.dekking.map(({ doelgroep, gedekt }) => `${teken(gedekt)} ${doelgroep}: ${t.antwoord[gedekt]}`),
        doek,
      ),
      ...gelabeld(
        t.kop.oordeel,
        eis.bevinding ? [`${eis.bevinding.oordeel}. ${eis.bevinding.toelichting} [${plek(eis.bevinding.plaats)}]`] : [],
        doek,
      ),
      ...gelabeld(t.kop.afwijking, eis.afwijking ? [`${eis.afwijking.reden} [${plek(eis.afwijking.plaats)}]`] : [], doek),
      ...gelabeld(
        t.kop.anders,
        eis.anders.map((een) => `- ${een}`),
        doek,
      ),
    ].join("\n");
  };
  return `${eisen.map(blok).join(`\n${doek.stijl.gedimd("─".repeat(doek.breedte))}\n`)}\n`;
}

const teken = (waarde: Antwoord): string => ({ ja: tekens.goed, nee: tekens.ontbreekt, onbekend: tekens.onbekend })[waarde];
const plek = ({ bestand, regel, kolom }: Plaats): string => `${bestand}:${regel}:${kolom}`;

function bekeken({ uitkomst, items, volledig }: Waarom, doek: Doek): readonly string[] {
  if (uitkomst === "nvt") return [];
  const regels = items.length === 0 ? [doek.t.geenItems] : items.flatMap((item) => itemregels(item, doek.t));
  return gelabeld(doek.t.kop.bekeken, volledig ? [...regels, doek.t.volledig(plek(volledig))] : regels, doek);
}

function itemregels(item: Itemuitleg, t: WaaromTekst): readonly string[] {
  const vast = [
    [t.item.hoort, item.hoort],
    [t.item.vanKracht, item.van_kracht],
    [t.item.aanwezig, item.aanwezig],
  ] as const;
  const zegt = ({ veld, waarde, bron, plaats }: Gelezen): string => `        ${t.gelezen(veld, waarde, bron)} [${plek(plaats)}]`;
  return [
    `${teken(item.telt)} ${item.titel} [${plek(item.plaats)}]`,
    ...vast.filter(([, waarde]) => waarde !== "ja").map(([naam, waarde]) => `    ${teken(waarde)} ${naam}: ${t.antwoord[waarde]}`),
    ...item.bestaan.map(zegt),
    ...item.toetsen.flatMap(({ woorden, uitkomst, gelezen }) => [`    ${teken(uitkomst)} ${woorden}`, ...gelezen.map(zegt)]),
  ];
}

/** A label and its lines; what does not fit goes on below, as far in as it began. */
function gelabeld(label: string, regels: readonly string[], { breedte, stijl: { vet } }: Doek): readonly string[] {
  const gevouwen = regels.flatMap((regel) => {
    const veilig = voorTerminal(regel.trimStart());
    const inspringing = " ".repeat(regel.length - regel.trimStart().length);
    return wikkel(veilig, breedte - LABEL - inspringing.length - 2).map((deel, i) => `${inspringing}${i === 0 ? "" : "  "}${deel}`);
  });
  return gevouwen.map((regel, i) => (i === 0 ? vet(vulAan(label, LABEL)) : " ".repeat(LABEL)) + regel);
}
