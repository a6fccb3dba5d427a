import { type Organisatietype, organisatietypen } from "../beschrijving/format/begrippen.ts";
import { safeText } from "../diagnostic/safe-text.ts";
import type { Proef } from "../normenkader/proef-types.ts";
import { type Catalogus, catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { NormbladTekst } from "../tekst/nl/normblad.ts";
import { normbladtekst } from "../tekst/normblad.ts";
import { duurtekst, frequentietekst } from "../tekst/periode.ts";
import type { Taal } from "../tekst/taal.ts";
import type { Eisblad, Normblad, Wetregel } from "../uitleg/normblad.ts";
import type { Eisuitleg } from "../uitleg/uitleg.ts";
import { voorMarkdown } from "./escape.ts";
import { inCode, inCodeblok } from "./markdown/code.ts";
import { tabel } from "./markdown/tabel.ts";
import { wetlink } from "./markdown/wetlink.ts";
import { alsYaml } from "./yaml.ts";

/** In every page, so that we overwrite our own pages only. */
export const BLADMERK = "<!-- basisnormen-normblad";

interface Blad {
  readonly t: NormbladTekst;
  readonly catalogus: Catalogus;
  readonly taal: Taal;
}

/** The page of one norm in Markdown: what it asks, the law over time, and every eis with examples. */
export function renderNormblad(norm: Normblad, taal: Taal): string {
  const blad: Blad = { t: normbladtekst(taal), catalogus: catalogus(taal), taal };
  const { t } = blad;
  const { rapport } = blad.catalogus;
  return [
    `${BLADMERK}: ${t.gemaakt} -->`,
    `# ${voorMarkdown(`${norm.id} ${norm.titel}`)}`,
    `${voorMarkdown(t.inleiding(norm.kader.titel, norm.kader.versie))} ${t.woorden(rapport.organisatietype[norm.type])} [${t.alle}](index.md)`,
    ...(norm.norm.length === 0 ? [] : [`## ${t.watDeNormVraagt}`]),
    norm.norm.map(({ domein, tekst }) => `- **${rapport.domein[domein]}:** ${voorMarkdown(tekst)}`).join("\n"),
    `## ${t.wet}`,
    norm.wetten.length === 0 ? t.geenWet : wettentabel(norm.wetten, blad),
    `## ${t.eisen}`,
    ...norm.eisen.map((eis) => eisdeel(eis, blad)),
  ]
    .filter((deel) => deel !== "")
    .join("\n\n")
    .concat("\n");
}

function wettentabel(wetten: readonly Wetregel[], { t, catalogus: { rapport, uitleg }, taal }: Blad): string {
  const datum = datumtekst(taal);
  const { geldt, bepaling, eist, voor, zekerheid, eisen } = t.wetkop;
  const rijen = wetten.map((wet) => [
    (wet.van_exact ? uitleg.inWerking : uitleg.minstensSinds)(datum(wet.van), wet.tot === null ? undefined : datum(wet.tot)),
    wetlink(wet.citaat, wet.jci),
    voorMarkdown(wet.eist),
    `${typen(wet.organisatietypen, t.alleTypen, rapport)} (${wet.domein.map((domein) => rapport.domein[domein]).join(", ")})`,
    t.zekerheid[wet.zekerheid],
    wet.eisen.join(", "),
  ]);
  return tabel([geldt, bepaling, eist, voor, zekerheid, eisen], rijen).join("\n");
}

const typen = (lijst: readonly Organisatietype[], alle: string, rapport: Catalogus["rapport"]): string =>
  lijst.length === Object.keys(organisatietypen).length ? alle : lijst.map((type) => rapport.organisatietype[type]).join(", ");

function eisdeel(eis: Eisblad, blad: Blad): string {
  const { t } = blad;
  const { uitleg } = eis;
  return [
    `### ${voorMarkdown(`${uitleg.id} ${uitleg.eis}`)}`,
    ...(uitleg.uitgezet === undefined ? [] : [`**${t.uitgezet}:** ${voorMarkdown(uitleg.uitgezet)}`]),
    kenmerken(eis, blad),
    punten(eis, blad).join("\n"),
    ...(eis.voldaan ? [voorbeeld(t.inOrde, eis.voldaan, blad)] : []),
    ...(eis.nietVoldaan ? [voorbeeld(t.nietInOrde, eis.nietVoldaan, blad)] : []),
  ].join("\n\n");
}

/** "bestuurlijk · bestaan · kern · wettelijk zolang een grondslag geldt, anders basisnorm" */
function kenmerken(
  { uitleg: { domein, aspect, kern, eigen_zwaarte }, grondslag }: Eisblad,
  { catalogus: { rapport, uitleg: t } }: Blad,
): string {
  const anders = eigen_zwaarte === undefined ? t.andersNvt : t.anders(rapport.zwaarte[eigen_zwaarte]);
  const zwaarte = grondslag.length > 0 ? `${t.wettelijkZolang}, ${anders}` : rapport.zwaarte[eigen_zwaarte ?? "aanbeveling"];
  return [rapport.domein[domein], rapport.aspect[aspect], ...(kern ? [`**${rapport.kern}**`] : []), zwaarte].join(" · ");
}

function punten(
  { uitleg: eis, grondslag, steunt_op }: Eisblad,
  { t: blad, catalogus: { uitleg: t, rapport }, taal }: Blad,
): readonly string[] {
  const bewijs = [
    t.bewijs(eis.bewijs.sectie, eis.bewijs.soorten.join("; "), rapport.domein[eis.domein]),
    ...(eis.bewijs.waar ? [t.alleenWaar(eis.bewijs.waar.woorden)] : []),
    eis.bewijs.hoeveel,
  ];
  const voorwaarden = eis.voorwaarden.map(({ woorden, cel }) => `${voorMarkdown(woorden)} ${inCode(cel)}`);
  return [
    ...(grondslag.length === 0 ? [] : punt(t.grondslag, [voorMarkdown(grondslag.join("; "))])),
    ...(steunt_op.length === 0 ? [] : punt(t.steuntOp, [voorMarkdown(steunt_op.join("; "))])),
    ...punt(t.geldtVoor, [
      typen(eis.organisatietypen, blad.alleTypen, rapport),
      ...(eis.geldt_alleen ? [`${voorMarkdown(eis.geldt_alleen.woorden)} ${inCode(eis.geldt_alleen.cel)}`] : []),
    ]),
    ...punt(t.kijktNaar, [bewijs.map(voorMarkdown).join("; "), ...(eis.bewijs.waar ? [inCode(eis.bewijs.waar.cel)] : [])]),
    ...punt(t.voorwaarden, [t.aanwezig, ...voorwaarden]),
    ...punt(t.gat, eis.gat.map(voorMarkdown)),
    ...punt(t.voorstel, [voorstel(eis, t, taal)]),
  ];
}

/** A label with its text; more than one become a list under it. */
function punt(label: string, teksten: readonly string[]): readonly string[] {
  if (teksten.length === 1) return [`- **${label}:** ${teksten[0]}`];
  return [`- **${label}:**`, ...teksten.map((tekst) => `  - ${tekst}`)];
}

function voorstel({ voorstel: { tekst, verantwoordelijk, frequentie, termijn } }: Eisuitleg, t: Catalogus["uitleg"], taal: Taal): string {
  const bij = [
    t.door(verantwoordelijk),
    ...(frequentie ? [frequentietekst(frequentie, taal)] : []),
    ...(termijn ? [t.binnen(duurtekst(termijn, taal))] : []),
  ];
  return voorMarkdown(`${tekst} (${bij.join(", ")})`);
}

/** A test as the piece of description it is. */
function voorbeeld(kop: string, { type, peildatum, medewerkers, sectie, feiten, volledig }: Proef, blad: Blad): string {
  const { t } = blad;
  const { rapport } = blad.catalogus;
  const wie = [rapport.organisatietype[type], ...(medewerkers === undefined ? [] : [rapport.medewerkers(medewerkers)])].join(", ");
  const domein = feiten[0]?.domein;
  const stuk = {
    [sectie]: feiten,
    ...(volledig ? { volledig: [{ sectie, ...(domein === undefined ? {} : { domein }) }] } : {}),
  };
  const yaml = alsYaml(stuk).split("\n").map(safeText).join("\n");
  return `${kop} (${t.op(wie, datumtekst(blad.taal)(peildatum))}):\n\n${inCodeblok("yaml", yaml)}`;
}
