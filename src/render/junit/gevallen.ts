import type { Eisoordeel, Normoordeel, Rapport } from "../../audit/rapport-types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { citekst } from "../../tekst/ci.ts";
import { bestandspad, type Cigat, cigaten } from "../ci/gaten.ts";
import { gedaald } from "../ci/gedaald.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import type { RenderOpties } from "../types.ts";

/** One eis, or a verdict that went down. Nothing is escaped yet. */
export interface Testgeval {
  readonly naam: string;
  /** Package and class, as test viewers group them: "basisnormen.bestuurlijk.BN-06". */
  readonly klasse: string;
  readonly bestand?: string;
  /** Absent: in order. */
  readonly uitslag?: {
    /** Missing is a failure; not known is an error: it could not be judged. What does not count is skipped. */
    readonly soort: "failure" | "error" | "skipped";
    readonly type: string;
    readonly kop: string;
    readonly regels: readonly string[];
  };
}

/** The test cases of a norm in a domein. */
export function gevallen(norm: Normoordeel, rapport: Rapport, opties: RenderOpties): readonly Testgeval[] {
  const gaten = cigaten({ ...rapport, normen: [norm] }, opties);
  const klasse = `basisnormen.${norm.domein}.${norm.id.replaceAll(".", "-")}`;
  const eisen = norm.eisen.map((eis): Testgeval => {
    const eigen = gaten.filter(({ gat }) => gat.eis === eis.id);
    const uitslag = eigen.length > 0 ? metGaten(eigen, opties) : zonderGat(eis, opties);
    const bestand = eigen[0] && bestandspad(eigen[0].plaats, opties);
    return { naam: `${eis.id} ${eis.eis}`, klasse, ...(bestand !== undefined && { bestand }), ...(uitslag && { uitslag }) };
  });
  return [...eisen, ...gedaald(norm, rapport, opties).map((kop) => daler(kop, klasse, opties))];
}

function metGaten(gaten: readonly Cigat[], opties: RenderOpties): Testgeval["uitslag"] {
  const { taal } = opties;
  const { rapport } = catalogus(taal);
  const tekst = citekst(taal);
  const telt = gaten.some((een) => een.telt);
  const eerste = gaten[0]?.gat;
  if (eerste === undefined) return undefined;
  const wat = eerste.soort === "niet-voldaan" ? rapport.ontbreekt : rapport.onbekend;
  const stand = eerste.baseline && tekst.standBaseline[eerste.baseline];
  const labels = [wat, rapport.zwaarte[eerste.zwaarte], ...(stand ? [stand] : []), ...(telt ? [] : [tekst.teltNiet])];
  const regels = gaten.flatMap(({ gat, plaats }) => [
    [gat.tekst, ...(gat.toelichting ? [gat.toelichting] : [])].join(" "),
    `${bestandspad(plaats, opties)}:${plaats.regel}`,
    ...(gat.bron ? [gat.bron] : []),
  ]);
  const antwoorden = (gaten[0]?.uitwerking ?? []).map((een) => inEenRegel(uitwerking(een, taal)));
  return {
    soort: telt ? (eerste.soort === "niet-voldaan" ? "failure" : "error") : "skipped",
    type: eerste.soort,
    kop: `${labels.join(", ")}: ${eerste.tekst}`,
    regels: [...regels, ...antwoorden],
  };
}

/** Met, or there is a reason why it was not judged. */
function zonderGat({ uitkomst, reden, afwijking }: Eisoordeel, { taal }: RenderOpties): Testgeval["uitslag"] {
  const { rapport } = catalogus(taal);
  const overgeslagen = (kop: string, waarom: string | undefined): Testgeval["uitslag"] => ({
    soort: "skipped",
    type: uitkomst,
    kop: waarom ? `${kop}: ${waarom}` : kop,
    regels: [],
  });
  if (uitkomst === "afwijking") return overgeslagen(rapport.afwijking, afwijking?.reden);
  if (uitkomst === "niet-getoetst") return overgeslagen(rapport.nietGetoetst, reden);
  if (uitkomst === "nvt") return overgeslagen(citekst(taal).nvt, reden);
  return undefined;
}

const daler = (kop: string, klasse: string, { taal }: RenderOpties): Testgeval => ({
  naam: citekst(taal).oordeel,
  klasse,
  uitslag: { soort: "failure", type: "gedaald", kop, regels: [] },
});
