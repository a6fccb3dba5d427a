import type { Ontbreekt } from "../audit/rapport-types.ts";
import type { Actie } from "../beschrijving/types.ts";
import type { Eis } from "../normenkader/types.ts";
import { momentVan } from "../plan/moment.ts";
import type { Plan, Planactie, Plangat, Planvoorstel } from "../plan/types.ts";
import type { Rollenbron } from "./rollen.ts";
import { type Toebedeeld, verdeel } from "./taken.ts";
import type { Taak, Wanneer } from "./types.ts";
import { actiemomenten, eersteVan, wanneerActie, wanneerProgramma, wanneerVanMoment, zonderTermijn } from "./wanneer.ts";

/** The actions, for who carries them out and for who decides about them. What was dropped is asked of nobody. */
export function actietaken({ systeem, plan, rapport, woorden }: Rollenbron): readonly Toebedeeld[] {
  const opNummer = new Map(plan.acties.map((actie) => [actie.nr, actie]));
  return systeem.acties.flatMap((actie) => {
    const plannen = opNummer.get(actie.nr);
    if (plannen === undefined || actie.stand === "vervallen") return [];
    const taak = actietaak(plannen, plan, rapport.peildatum);
    const { vervolg: _, ...zonderVervolg } = taak;
    const besluit: Taak = { ...zonderVervolg, soort: "besluit", acties: [actie.nr] };
    return [
      ...[taak, ...vervolgtaak(taak, actie, rapport.peildatum)].flatMap((een) =>
        verdeel(een, actie, { veld: "verantwoordelijk", woorden }),
      ),
      // That nobody decides is no gap: not every action needs it.
      ...verdeel(besluit, actie, { veld: "besluit_door", woorden }).filter(({ rol }) => rol !== undefined),
    ];
  });
}

/** What must still be done after an action that is done, where its source gives a date. */
function vervolgtaak(taak: Taak, actie: Actie, peildatum: string): readonly Taak[] {
  const moment = taak.stand === "klaar" ? momentVan({ uitspraken: actie.uitspraken }, peildatum, "vervolg_gereed") : undefined;
  return moment === undefined ? [] : [{ ...taak, stand: "open", wanneer: wanneerVanMoment(moment, peildatum), na_gereed: true }];
}

function actietaak(actie: Planactie, { programma }: Plan, peildatum: string): Taak {
  const { nr, titel, domein, voor, stand, onzeker, moment, vervolg, bron, plaats } = actie;
  const wanneer = wanneerActie(actie, programma, peildatum);
  const isKlaar = stand === "gereed" && moment?.frequentie === undefined;
  return {
    soort: "actie",
    id: nr,
    titel,
    domein,
    stand: isKlaar ? "klaar" : "open",
    wanneer: isKlaar ? zonderTermijn(wanneer) : wanneer,
    ...(onzeker && { onzeker }),
    ...(vervolg !== undefined && { vervolg }),
    acties: [],
    voor,
    bron,
    plaats,
  };
}

/**
 * The lines of the programme; a role that all actions of a line name already is not asked twice: the years of the line are those of
 * an action that has no date of its own.
 */
export function programmataken(bron: Rollenbron, acties: readonly Toebedeeld[]): readonly Toebedeeld[] {
  const { systeem, plan, rapport } = bron;
  const momenten = actiemomenten(bron);
  const heeft = new Set(acties.filter(({ taak }) => taak.soort === "actie").map(({ rol, taak }) => `${rol ?? ""} ${taak.id}`));
  const domeinVan = new Map(systeem.acties.map(({ nr, domein }) => [nr, domein]));
  return systeem.programma.flatMap((regel, plek) => {
    // The plan begins with the lines of the description, in their order.
    const planregel = plan.programma[plek];
    if (planregel === undefined) return [];
    const taak: Taak = {
      soort: "programma",
      id: String(plek + 1),
      titel: regel.activiteit,
      domein: [...new Set(regel.acties.flatMap((nr) => domeinVan.get(nr) ?? []))],
      stand: "open",
      wanneer: wanneerProgramma(
        planregel,
        regel.acties.flatMap((nr) => momenten.get(nr) ?? []),
        rapport.peildatum,
      ),
      acties: regel.acties,
      voor: [],
      bron: planregel.bron ?? "",
      plaats: regel.plaats,
    };
    if (regel.verantwoordelijk.length === 0) return regel.acties.length === 0 ? [{ taak }] : [];
    return regel.verantwoordelijk
      .filter((rol) => regel.acties.length === 0 || !regel.acties.every((nr) => heeft.has(`${rol} ${nr}`)))
      .map((rol) => ({ rol, taak }));
  });
}

/** Every open eis, for the role that the norm names for it. */
export function eistaken(bron: Rollenbron): readonly Toebedeeld[] {
  const { kader, plan, rapport } = bron;
  const eisen = new Map(kader.normen.flatMap((norm) => norm.eisen).map((eis) => [eis.id, eis]));
  const voorstellen = new Map(plan.voorstellen.map((een) => [een.nr, een]));
  const momenten = actiemomenten(bron);
  const waar = new Map(
    rapport.normen
      .flatMap(({ ontbreekt }) => ontbreekt)
      .map((een) => [een.eis, een] as const)
      .reverse(),
  );
  const perEis = new Map<string, Plangat[]>();
  for (const gat of plan.gaten) perEis.set(gat.eis, [...(perEis.get(gat.eis) ?? []), gat]);
  return [...perEis.values()].flatMap((gaten) => {
    const [gat] = gaten;
    const eis = eisen.get(gat?.eis ?? "");
    if (gat === undefined || eis === undefined) return [];
    const voorstel = voorstellen.get(gat.voorstel ?? "");
    const wanneer = voorstel === undefined ? eersteVan(gat.acties.flatMap((nr) => momenten.get(nr) ?? [])) : naNorm(voorstel);
    return [{ rol: eis.uitwerking.verantwoordelijk, taak: eistaak(eis, gaten, { gat, wanneer, voorstel, ontbreekt: waar.get(eis.id) }) }];
  });
}

interface Antwoord {
  readonly gat: Plangat;
  readonly wanneer: Wanneer;
  readonly voorstel: Planvoorstel | undefined;
  /** Where the description shows it; the first of several gaps. */
  readonly ontbreekt: Ontbreekt | undefined;
}

const eistaak = (eis: Eis, gaten: readonly Plangat[], { gat, wanneer, voorstel, ontbreekt }: Antwoord): Taak => ({
  soort: "eis",
  id: eis.id,
  titel: [...new Set(gaten.map(({ tekst }) => tekst))].join(" "),
  domein: [eis.domein],
  stand: "open",
  wanneer,
  acties: gat.acties,
  voor: [],
  eis: {
    norm: gat.norm,
    soort: gaten.some(({ soort }) => soort === "niet-voldaan") ? "niet-voldaan" : "onbekend",
    zwaarte: gat.zwaarte,
    kern: gaten.some(({ kern }) => kern),
    ...(voorstel && { voorstel: voorstel.titel }),
  },
  bron: ontbreekt?.bron ?? "",
  ...(ontbreekt?.plaats && { plaats: ontbreekt.plaats }),
});

/** The term that the norm gives, from the peildatum on. */
const naNorm = ({ gereed, frequentie }: Planvoorstel): Wanneer =>
  gereed === undefined
    ? { bron: "onbekend", ...(frequentie !== undefined && { frequentie }) }
    : { bron: "gerekend", van: gereed, tot: gereed, tekst: gereed, ...(frequentie !== undefined && { frequentie }), uit: "norm" };
