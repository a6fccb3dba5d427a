import type { Organisatietype } from "../beschrijving/format/begrippen.ts";
import { citaat, jci } from "../normenkader/citaat.ts";
import { opsomming, vul } from "../normenkader/sjabloon.ts";
import type { Eis, Grondslag, Norm, Normenkader, Woorden } from "../normenkader/types.ts";
import { wetadres } from "../render/wetadres.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { OscalTekst } from "../tekst/nl/oscal.ts";
import { oscaltekst } from "../tekst/oscal.ts";
import type { Taal } from "../tekst/taal.ts";
import { markup, moment, OSCAL_VERSIE, optional, paragraphs, prop } from "./blad.ts";
import { statementId } from "./ids.ts";
import type { Catalog, Control, Group, Link, Part, Prop, Resource } from "./types.ts";
import { uuid } from "./uuid.ts";

interface Opties {
  /** The kind of organisation whose words are used. */
  readonly type: Organisatietype;
  /** ISO day: when the catalog was made, for a catalog has no clock. */
  readonly peildatum: string;
  readonly taal: Taal;
}

interface Kaderblad {
  readonly kader: Normenkader;
  readonly type: Organisatietype;
  readonly woorden: Woorden;
  readonly eigen: OscalTekst;
  readonly taal: Taal;
}

/** The normenkader as an OSCAL catalog: a group per norm, a control per eis, a resource per grondslag. */
export function catalog(kader: Normenkader, { type, peildatum, taal }: Opties): Catalog {
  const eigen = oscaltekst(taal);
  const soort = catalogus(taal).rapport.organisatietype[type];
  const blad: Kaderblad = { kader, type, woorden: kader.woorden[type], eigen, taal };
  const { uitbreiding } = kader;
  return {
    catalog: {
      uuid: catalogUuid(kader, type),
      metadata: {
        title: markup(eigen.catalogus(kader.titel, soort)),
        "last-modified": moment(peildatum),
        version: kader.versie,
        "oscal-version": OSCAL_VERSIE,
        props: [
          prop("normenkader", kader.id),
          prop("organisatietype", type),
          prop("vanaf", kader.van),
          ...(uitbreiding ? [prop("uitbreiding-van", `${uitbreiding.van.id} ${uitbreiding.van.versie}`)] : []),
        ],
        remarks: paragraphs(eigen.catalogusUitleg(soort), kader.toelichting ?? ""),
      },
      groups: kader.normen.map((norm) => group(norm, blad)),
      ...backMatter(blad),
    },
  };
}

/** The same normenkader in the words of another kind of organisation is another catalog. */
export const catalogUuid = ({ id, versie }: Pick<Normenkader, "id" | "versie">, type: Organisatietype): string =>
  uuid("catalog", id, versie, type);

function group(norm: Norm, blad: Kaderblad): Group {
  const teksten = Object.entries(norm.norm).map(
    ([domein, tekst]): Part => ({ name: "overview", props: [prop("domein", domein)], prose: paragraphs(vul(tekst, blad.woorden)) }),
  );
  return {
    id: norm.id,
    class: "norm",
    title: markup(blad.taal === "en" ? norm.titel_en : norm.titel),
    props: [label(norm.id)],
    ...optional("parts", teksten),
    controls: norm.eisen.map((eis) => control(eis, blad)),
  };
}

/** OSCAL's own property for the name a reader knows it by. */
const label = (id: string): Prop => ({ name: "label", value: id });

function control(eis: Eis, blad: Kaderblad): Control {
  const { woorden } = blad;
  return {
    id: eis.id,
    class: "eis",
    title: markup(vul(eis.eis, woorden)),
    props: [
      label(eis.id),
      prop("domein", eis.domein),
      prop("aspect", eis.aspect),
      prop("kern", eis.kern),
      // Without a weight of its own it only counts while a law asks it.
      prop("zwaarte", eis.zwaarte ?? "wettelijk"),
      ...eis.organisatietypen.map((type) => prop("organisatietype", type)),
      ...(eis.geldt ? [prop("geldt", eis.geldt.cel, eis.geldt.reden)] : []),
      ...(eis.uitgezet === undefined ? [] : [prop("uitgezet", true, eis.uitgezet)]),
      prop("uit", eis.uit),
      ...eis.soort.map((soort) => prop("soort", soort)),
      ...(eis.waar ? [prop("waar", eis.waar.cel)] : []),
      prop("voor", eis.voor),
      ...eis.toets.map(({ cel }) => prop("toets", cel)),
    ],
    ...optional("links", [
      ...eis.grondslag.flatMap((id) => link(id, "grondslag", blad)),
      ...eis.steunt_op.flatMap((id) => link(id, "steunt-op", blad)),
    ]),
    parts: [
      { id: statementId(eis.id), name: "statement", prose: paragraphs(vul(eis.eis, woorden)) },
      { name: "guidance", prose: paragraphs(vul(eis.uitwerking.activiteit, { ...woorden, doelgroep: doelgroepen(eis, woorden) })) },
    ],
  };
}

const doelgroepen = (eis: Eis, woorden: Woorden): string =>
  opsomming(eis.doelgroepen.map((groep) => woorden[`doelgroep-${groep}`] ?? groep));

/** Only what can hold for this kind of organisation: the catalog speaks its words. */
function link(id: string, rel: "grondslag" | "steunt-op", { kader, type, eigen, taal }: Kaderblad): readonly Link[] {
  const grondslag = kader.grondslagen[id];
  if (!grondslag?.organisatietypen.includes(type)) return [];
  const datum = datumtekst(taal);
  const wanneer = eigen.looptijd(datum(grondslag.van), grondslag.tot === null ? undefined : datum(grondslag.tot));
  const text = (rel === "grondslag" ? eigen.maaktWettelijk : eigen.steuntOp)(`${citaat(grondslag)} (${wanneer})`);
  return [{ href: `#${resourceUuid(kader, id)}`, rel, text: markup(text) }];
}

const resourceUuid = ({ id }: Normenkader, grondslag: string): string => uuid("grondslag", id, grondslag);

function backMatter({ kader, type }: Kaderblad): Pick<Catalog["catalog"], "back-matter"> {
  const gebruikt = new Set(kader.normen.flatMap(({ eisen }) => eisen.flatMap(({ grondslag, steunt_op }) => [...grondslag, ...steunt_op])));
  const resources = Object.values(kader.grondslagen)
    .filter(({ id, organisatietypen }) => gebruikt.has(id) && organisatietypen.includes(type))
    .map((grondslag) => resource(grondslag, kader));
  return resources.length === 0 ? {} : { "back-matter": { resources } };
}

function resource(grondslag: Grondslag, kader: Normenkader): Resource {
  // As it stood on its first day: the same text, whatever day is asked for.
  const adres = wetadres(jci(grondslag, grondslag.van));
  return {
    uuid: resourceUuid(kader, grondslag.id),
    title: markup(citaat(grondslag)),
    description: paragraphs(grondslag.eist),
    props: [
      prop("grondslag", grondslag.id),
      prop("van", grondslag.van),
      ...(grondslag.van_exact === false ? [prop("van-exact", false)] : []),
      ...(grondslag.tot === null ? [] : [prop("tot", grondslag.tot)]),
      ...grondslag.organisatietypen.map((type) => prop("organisatietype", type)),
      prop("zekerheid", grondslag.verificatie.zekerheid),
    ],
    citation: { text: markup(citaat(grondslag)) },
    ...(adres && { rlinks: [{ href: adres }] }),
  };
}
