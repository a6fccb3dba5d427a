import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { RapportTekst } from "../tekst/nl/rapport.ts";
import type { UitlegTekst } from "../tekst/nl/uitleg.ts";
import { duurtekst, frequentietekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";
import type { Eisuitleg, Grondslaguitleg, Uitleg } from "../uitleg/uitleg.ts";
import { voorTerminal } from "./escape.ts";
import { tekens } from "./tekens.ts";
import { type Stijl, stijl } from "./terminal/stijl.ts";
import { vulAan, wikkel } from "./terminal/wikkel.ts";
import type { RenderOpties } from "./types.ts";

const LABEL = 16;

/** Everything the lines of an explanation need. */
interface Doek {
  readonly breedte: number;
  readonly stijl: Stijl;
  readonly t: UitlegTekst;
  readonly rapport: RapportTekst;
  readonly taal: Taal;
  readonly peildatum: string | undefined;
}

/** The explanation of a norm or eis, to read in a window. */
export function renderUitleg(uitleg: Uitleg, { kleur, breedte, taal }: RenderOpties): string {
  const { uitleg: t, rapport } = catalogus(taal);
  const doek: Doek = { breedte: Math.min(100, Math.max(80, breedte)), stijl: stijl(kleur), t, rapport, taal, peildatum: uitleg.peildatum };
  const bij = [`${uitleg.normenkader.id} ${uitleg.normenkader.versie}`, rapport.organisatietype[uitleg.type], t.eisen(uitleg.eisen.length)];
  const kop = [
    doek.stijl.vet(voorTerminal(`${uitleg.id} ${uitleg.titel}`)),
    doek.stijl.gedimd(voorTerminal(bij.join(" · "))),
    ...uitleg.norm.flatMap(({ domein, tekst }) => gelabeld(rapport.domein[domein], [tekst], doek)),
  ];
  return `${[kop, ...uitleg.eisen.map((eis) => eisregels(eis, doek))].map((regels) => regels.join("\n")).join("\n\n")}\n`;
}

function eisregels(eis: Eisuitleg, doek: Doek): readonly string[] {
  const { t, rapport, breedte } = doek;
  const bewijs = [
    t.bewijs(eis.bewijs.sectie, eis.bewijs.soorten.join("; "), rapport.domein[eis.domein]),
    ...(eis.bewijs.waar ? [t.alleenWaar(eis.bewijs.waar.woorden)] : []),
    eis.bewijs.hoeveel,
  ];
  const voorwaarden =
    eis.voorwaarden.length === 0 ? [t.aanwezig] : [t.aanwezig, ...eis.voorwaarden.map(({ woorden, cel }) => `${woorden} ${t.cel(cel)}`)];
  return [
    doek.stijl.gedimd("─".repeat(breedte)),
    ...wikkel(voorTerminal(`${eis.id} ${eis.eis}`), breedte).map(doek.stijl.vet),
    ...gelabeld(t.zwaarte, [[gewicht(eis, doek), rapport.aspect[eis.aspect], ...(eis.kern ? [rapport.kern] : [])].join(" · ")], doek),
    ...gelabeld(t.grondslag, eis.grondslag.length === 0 ? [t.geenGrondslag] : eis.grondslag.map((een) => wet(een, doek)), doek),
    ...(eis.steunt_op.length === 0
      ? []
      : gelabeld(
          t.steuntOp,
          eis.steunt_op.map((een) => wet(een, doek)),
          doek,
        )),
    ...gelabeld(t.geldtVoor, geldtVoor(eis, doek), doek),
    ...gelabeld(t.kijktNaar, bewijs, doek),
    ...gelabeld(t.voorwaarden, voorwaarden, doek),
    ...gelabeld(t.gat, eis.gat, doek),
    ...gelabeld(t.voorstel, [voorstel(eis, doek)], doek),
  ];
}

/** Its weight in general, and on the peildatum when there is one. */
function gewicht({ eigen_zwaarte, grondslag, op_peildatum, uitgezet }: Eisuitleg, { t, rapport, taal, peildatum }: Doek): string {
  if (op_peildatum !== undefined && peildatum !== undefined) {
    const dag = datumtekst(taal)(peildatum);
    const { geldt, zwaarte, reden } = op_peildatum;
    const kort =
      geldt === "onbekend"
        ? t.onzekerOp(dag)
        : geldt === "nee" || zwaarte === undefined
          ? t.nietVanToepassingOp(dag)
          : t.zwaarteOp(rapport.zwaarte[zwaarte], dag);
    return reden === undefined ? kort : `${kort}. ${reden}`;
  }
  if (uitgezet !== undefined) return t.uitgezet(uitgezet);
  const anders = eigen_zwaarte === undefined ? t.andersNvt : t.anders(rapport.zwaarte[eigen_zwaarte]);
  if (grondslag.length > 0) return `${t.wettelijkZolang}, ${anders}`;
  return eigen_zwaarte === undefined ? t.nietVoorType : rapport.zwaarte[eigen_zwaarte];
}

/** The kinds of organisations, and the condition on the organisation itself. */
const geldtVoor = ({ organisatietypen, geldt_alleen }: Eisuitleg, { t, rapport }: Doek): readonly string[] => [
  organisatietypen.map((type) => rapport.organisatietype[type]).join(", "),
  ...(geldt_alleen ? [`${geldt_alleen.woorden} ${t.cel(geldt_alleen.cel)}`] : []),
];

/** A citation with the dates in force, how certain that is, and what it asks. */
function wet({ citaat, eist, van, tot, van_exact, zekerheid, van_kracht }: Grondslaguitleg, { t, taal, peildatum }: Doek): string {
  const datum = datumtekst(taal);
  const wanneer = (van_exact ? t.inWerking : t.minstensSinds)(datum(van), tot === null ? undefined : datum(tot));
  const bij = [
    wanneer,
    ...(zekerheid === "middel" ? [t.middel] : []),
    ...(van_kracht === false && peildatum !== undefined ? [t.nietOp(datum(peildatum))] : []),
  ];
  return `${citaat}, ${bij.join("; ")}. ${eist}`;
}

function voorstel({ voorstel: { tekst, verantwoordelijk, frequentie, termijn } }: Eisuitleg, { t, taal }: Doek): string {
  const bij = [
    t.door(verantwoordelijk),
    ...(frequentie ? [frequentietekst(frequentie, taal)] : []),
    ...(termijn ? [t.binnen(duurtekst(termijn, taal))] : []),
  ];
  return `${tekst} (${bij.join(", ")})`;
}

/** A label and its texts; more than one text become a list. */
function gelabeld(label: string, teksten: readonly string[], { breedte, stijl: { vet } }: Doek): readonly string[] {
  const lijst = teksten.length > 1;
  const ruimte = breedte - LABEL - (lijst ? 2 : 0);
  const regels = teksten.flatMap((tekst) =>
    wikkel(voorTerminal(tekst), ruimte).map((regel, nummer) => (lijst ? `${nummer === 0 ? tekens.nvt : " "} ${regel}` : regel)),
  );
  return regels.map((regel, nummer) => (nummer === 0 ? vet(vulAan(label, LABEL)) : " ".repeat(LABEL)) + regel);
}
