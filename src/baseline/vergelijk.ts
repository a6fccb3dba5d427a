import type {
  Baseline,
  Baselinestand,
  Eisoordeel,
  Gedaald,
  Kolommen,
  Normoordeel,
  Ontbreekt,
  Rapport,
  Signaal,
  Weggevallen,
} from "../audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../audit/uitkomst-types.ts";
import type { Zwaarte } from "../normenkader/types.ts";
import type { Baselinetekst } from "../tekst/nl/baseline.ts";
import { standVan, weggevallen } from "./gaten.ts";
import { letOp } from "./passend.ts";

/** The rapport with, for each of its gaps, how it stands against an earlier rapport that fits it (`bezwaar`). */
export function metBaseline(nu: Rapport, eerder: Rapport, tekst: Baselinetekst): Rapport {
  const gaten = gatenVan(nu);
  const eerderPerEis = groepeer(gatenVan(eerder));
  const stand = new Map(gaten.map((gat) => [sleutel(gat), standVan(gat, eerderPerEis.get(gat.eis) ?? [])]));
  const merk = <K extends Kolommen>(blok: K): K => ({
    ...blok,
    ontbreekt: blok.ontbreekt.map((gat) => ({ ...gat, baseline: stand.get(sleutel(gat)) ?? "nieuw" })),
  });
  const { signalen, feiten, grondslagen, samenvatting, grenzen, ...kop } = nu;
  return {
    ...kop,
    normen: nu.normen.map(merk),
    ...(nu.indeling && { indeling: { ...nu.indeling, eenheden: nu.indeling.eenheden.map(merk) } }),
    baseline: {
      peildatum: eerder.peildatum,
      normenkader: { id: eerder.normenkader.id, versie: eerder.normenkader.versie },
      gaten: tel([...stand.values()]),
      weg: weg(nu, eerder),
      gedaald: gedaald(nu, eerder),
      let_op: letOp(nu, eerder, tekst),
    },
    signalen: merkSignalen(signalen, eerder.signalen, nu.taal === eerder.taal),
    ...(feiten && { feiten }),
    grondslagen,
    samenvatting,
    grenzen,
  };
}

/** By their words, which name what they are about; in another language by how many of the kind there were. */
function merkSignalen(nu: readonly Signaal[], eerder: readonly Signaal[], zelfdeTaal: boolean): readonly Signaal[] {
  const sleutelVan = ({ id, tekst }: Signaal): string => (zelfdeTaal ? `${id} ${tekst}` : id);
  const over = new Map<string, number>();
  for (const een of eerder) over.set(sleutelVan(een), (over.get(sleutelVan(een)) ?? 0) + 1);
  return nu.map((een) => {
    const rest = over.get(sleutelVan(een)) ?? 0;
    over.set(sleutelVan(een), rest - 1);
    return { ...een, baseline: rest > 0 ? "bekend" : "nieuw" };
  });
}

/** What counts when only what is new or worse counts: those gaps by weight, and verdicts that went down. */
export function openSindsBaseline({ normen, baseline }: Rapport): Rapport["samenvatting"]["open"] {
  const slechter = normen.flatMap(({ ontbreekt }) => ontbreekt).filter(({ baseline: stand }) => stand === "nieuw" || stand === "erger");
  const aantal = (zwaarte: Zwaarte, soort: Ontbreekt["soort"]): number =>
    slechter.filter((gat) => gat.zwaarte === zwaarte && gat.soort === soort).length;
  const open = (zwaarte: Zwaarte): { readonly "niet-voldaan": number; readonly onbekend: number } => ({
    "niet-voldaan": aantal(zwaarte, "niet-voldaan") + (baseline?.gedaald ?? []).filter((een) => een.zwaarte === zwaarte).length,
    onbekend: aantal(zwaarte, "onbekend"),
  });
  return { wettelijk: open("wettelijk"), basisnorm: open("basisnorm"), aanbeveling: open("aanbeveling") };
}

const gatenVan = ({ normen }: Rapport): readonly Ontbreekt[] => normen.flatMap(({ ontbreekt }) => ontbreekt);

const sleutel = ({ eis, onderwerp, soort }: Ontbreekt): string => `${eis} ${onderwerp} ${soort}`;

function groepeer(gaten: readonly Ontbreekt[]): ReadonlyMap<string, readonly Ontbreekt[]> {
  const uit = new Map<string, Ontbreekt[]>();
  for (const gat of gaten) uit.set(gat.eis, [...(uit.get(gat.eis) ?? []), gat]);
  return uit;
}

function tel(standen: readonly Baselinestand[]): Baseline["gaten"] {
  const aantal = (welke: Baselinestand): number => standen.filter((stand) => stand === welke).length;
  return { nieuw: aantal("nieuw"), erger: aantal("erger"), bekend: aantal("bekend"), lichter: aantal("lichter") };
}

const eisenVan = ({ normen }: Rapport): ReadonlyMap<string, Eisoordeel> =>
  new Map(normen.flatMap(({ eisen }) => eisen).map((eis) => [eis.id, eis]));

/** Of a rapport over a part, only that part has anything to say. */
function weg(nu: Rapport, eerder: Rapport): readonly Weggevallen[] {
  const eisen = eisenVan(nu);
  const isDeel = nu.selectie.domein !== undefined || nu.selectie.norm !== undefined;
  const eigen = gatenVan(eerder).filter(({ eis }) => !isDeel || eisen.has(eis));
  return weggevallen(eigen, gatenVan(nu)).map(({ eis, onderwerp, tekst, soort, zwaarte }) => {
    const uitkomst = eisen.get(eis)?.uitkomst;
    return { eis, onderwerp, tekst, soort, zwaarte, ...(uitkomst && { nu: uitkomst }) };
  });
}

const rangOordeel: Readonly<Record<Oordeel, number>> = { "voldoet-niet": 0, "niet-getoetst": 1, deels: 2, voldoet: 3, nvt: 3 };
const rangUitkomst: Readonly<Record<Uitkomst, number>> = {
  "niet-voldaan": 0,
  onbekend: 1,
  "niet-getoetst": 1,
  afwijking: 2,
  voldaan: 2,
  nvt: 2,
};

function gedaald(nu: Rapport, eerder: Rapport): readonly Gedaald[] {
  const vroeger = new Map(eerder.normen.map((norm) => [`${norm.id} ${norm.domein}`, norm]));
  return nu.normen.flatMap((norm) => {
    const toen = vroeger.get(`${norm.id} ${norm.domein}`);
    if (toen === undefined || rangOordeel[norm.oordeel] >= rangOordeel[toen.oordeel]) return [];
    const { id, titel, titel_en, domein } = norm;
    const naam = nu.taal === "en" ? titel_en : titel;
    return [{ id, titel: naam, domein, van: toen.oordeel, naar: norm.oordeel, zwaarte: zwaarsteDaler(norm, toen) }];
  });
}

/** The heaviest eis with a worse outcome than before; a verdict can also drop because the normenkader asks more. */
function zwaarsteDaler(nu: Normoordeel, toen: Normoordeel): Zwaarte {
  const eerder = new Map(toen.eisen.map(({ id, uitkomst }) => [id, uitkomst]));
  const open = nu.eisen.filter(({ uitkomst }) => rangUitkomst[uitkomst] < 2);
  const dalers = open.filter(({ id, uitkomst }) => rangUitkomst[uitkomst] < rangUitkomst[eerder.get(id) ?? "nvt"]);
  const kies = dalers.length > 0 ? dalers : open;
  return (["wettelijk", "basisnorm"] as const).find((welke) => kies.some(({ zwaarte }) => zwaarte === welke)) ?? "aanbeveling";
}
