import { type Toepassing, toepassing } from "../audit/toepassing.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import { citaat } from "../normenkader/citaat.ts";
import { vul } from "../normenkader/sjabloon.ts";
import type { Eis } from "../normenkader/types.ts";
import type { Blik } from "./bron.ts";
import { erna, ervoor, type Ruw } from "./venster.ts";

/** What a day changes for an eis: asked from then on, asked by law from then on, no longer asked by law, no longer asked. */
export type Wetswijziging = "gaat-gelden" | "wordt-wettelijk" | "niet-meer-wettelijk" | "vervalt";

interface Wijziging {
  readonly dag: string;
  readonly wat: Wetswijziging;
  readonly eis: Eis;
  /** Ids of the grondslagen that begin or end. */
  readonly grondslag: readonly string[];
  readonly zwaarte?: Toepassing["zwaarte"];
}

/**
 * The days in the window on which the normenkader begins or stops to ask something of this organisation, or the law does: one
 * moment per law and day, with what begins and what stops.
 */
export function wetpunten(blik: Blik): readonly Ruw[] {
  const groepen = new Map<string, [Wijziging, ...Wijziging[]]>();
  for (const norm of blik.kader.normen)
    for (const eis of norm.eisen)
      for (const een of wijzigingen(eis, blik)) {
        const sleutel = `${een.dag} ${wetten(een, blik).map(zonderJaar).sort().join("; ")}`;
        const bekend = groepen.get(sleutel);
        if (bekend === undefined) groepen.set(sleutel, [een]);
        else bekend.push(een);
      }
  return [...groepen].map(([sleutel, groep]) => wetpunt(sleutel.trim(), groep, blik));
}

/** The names of the laws that begin or end with it; none where it is only the normenkader. */
const wetten = ({ grondslag }: Wijziging, { kader }: Blik): readonly string[] => [
  ...new Set(grondslag.flatMap((id) => kader.grondslagen[id]?.wet ?? [])),
];

/** A law that takes the place of another often has its name, with a year. */
const zonderJaar = (wet: string): string => wet.replace(/ \d{4}$/, "");

function wijzigingen(eis: Eis, { systeem, kader, venster }: Blik): readonly Wijziging[] {
  const wetten = eis.grondslag.flatMap((id) => kader.grondslagen[id] ?? []);
  const mogelijk = [eis.van ?? kader.van, ...wetten.flatMap(({ van, tot }) => (tot === null ? [van] : [van, erna(tot)]))];
  const dagen = [...new Set(mogelijk)].filter((dag) => dag > venster.van && dag <= venster.tot).sort();
  return dagen.flatMap((dag) => {
    const toen = toepassing(eis, systeem, kader, ervoor(dag));
    const dan = toepassing(eis, systeem, kader, dag);
    const wat = verschil(toen, dan);
    if (wat === undefined) return [];
    const bron = wat === "gaat-gelden" || wat === "wordt-wettelijk" ? dan : toen;
    return [{ dag, wat, eis, grondslag: bron.grondslag, ...(dan.zwaarte && { zwaarte: dan.zwaarte }) }];
  });
}

/** Whether it was uncertain that the law asked it is not a change of the law. */
function verschil(toen: Toepassing, dan: Toepassing): Wetswijziging | undefined {
  if (toen.geldt === undefined || dan.geldt === undefined) return undefined;
  if (toen.geldt !== dan.geldt) return dan.geldt ? "gaat-gelden" : "vervalt";
  if (!dan.geldt || toen.zwaarte === dan.zwaarte) return undefined;
  if (dan.zwaarte === "wettelijk") return "wordt-wettelijk";
  return toen.zwaarte === "wettelijk" ? "niet-meer-wettelijk" : undefined;
}

function wetpunt(sleutel: string, groep: readonly [Wijziging, ...Wijziging[]], blik: Blik): Ruw {
  const { tekst, kader } = blik;
  const [{ dag }] = groep;
  const namen = [...new Set(groep.flatMap((een) => wetten(een, blik)))].sort();
  const zwaarte = groep.find((een) => een.zwaarte === "wettelijk")?.zwaarte ?? groep[0].zwaarte;
  return {
    sleutel: `wet ${sleutel}`,
    soort: "wet",
    wat: namen.length === 0 ? tekst.kaderVerandert(kader.titel) : tekst.wetVerandert(namen),
    van: dag,
    tot: dag,
    termijn: dag,
    dag_bron: "genoemd",
    toelichting: soorten.flatMap((soort) =>
      perArtikel(
        groep.filter(({ wat }) => wat === soort),
        blik,
      ),
    ),
    eisen: groep.map(({ eis }) => eis.id).sort(natuurlijk),
    ...(zwaarte && { zwaarte }),
    vervalt: true,
  };
}

/** First what begins, then what stops. */
const soorten: readonly Wetswijziging[] = ["gaat-gelden", "wordt-wettelijk", "niet-meer-wettelijk", "vervalt"];

/** Per article what it begins or stops to ask, in the words of the eisen. */
function perArtikel(groep: readonly Wijziging[], { tekst, kader, woorden }: Blik): readonly string[] {
  const zinnen = new Map<string, string[]>();
  for (const { eis, grondslag } of groep) {
    const artikelen = grondslag.flatMap((id) => (kader.grondslagen[id] ? [citaat(kader.grondslagen[id])] : [])).join("; ");
    zinnen.set(artikelen, [...(zinnen.get(artikelen) ?? []), vul(eis.eis, woorden)]);
  }
  const [eerste] = groep;
  if (eerste === undefined) return [];
  return [...zinnen].map(([artikelen, teksten]) => tekst.wet[eerste.wat](teksten.join(" "), artikelen));
}
