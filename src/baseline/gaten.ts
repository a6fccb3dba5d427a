import type { Baselinestand, Ontbreekt } from "../audit/rapport-types.ts";

type Gat = Pick<Ontbreekt, "eis" | "onderwerp" | "soort" | "zwaarte">;

const zwaartes = ["aanbeveling", "basisnorm", "wettelijk"] as const;

/** Unknown before missing, then by weight. */
const ernst = ({ soort, zwaarte }: Gat): readonly [soort: number, zwaarte: number] => [
  soort === "niet-voldaan" ? 1 : 0,
  zwaartes.indexOf(zwaarte),
];

/** The parts of a subject: the section or the item with its attributes, and the doelgroepen. */
function ontleed(onderwerp: string): { readonly wat: string; readonly isItem: boolean; readonly groepen: readonly string[] } {
  const [wat = "", groepen = ""] = onderwerp.split("@");
  return { wat, isItem: wat.includes("/"), groepen: groepen === "" ? [] : groepen.split("+") };
}

/**
 * How a gap stands against the gaps of the same eis in an earlier rapport. Each doelgroep is looked up apart, so that of two
 * groups one may be solved. A gap about the eis as a whole and a gap about one of its items speak of the same eis: who
 * describes more, or deletes an item, makes no new gap. Another item that falls short is a new one.
 */
export function standVan(gat: Gat, eerder: readonly Gat[]): Baselinestand {
  const { groepen } = ontleed(gat.onderwerp);
  const standen = (groepen.length === 0 ? [undefined] : groepen).map((groep) => vergelijk(gat, tegenhanger(gat, groep, eerder)));
  if (standen.includes("nieuw")) return "nieuw";
  if (standen.includes("erger")) return "erger";
  return standen.every((stand) => stand === "lichter") ? "lichter" : "bekend";
}

/** The gap of the earlier rapport that this one, for this group, goes on from. */
function tegenhanger(gat: Gat, groep: string | undefined, eerder: readonly Gat[]): Gat | undefined {
  const { wat, isItem } = ontleed(gat.onderwerp);
  const zelfdeGroep = eerder.filter((een) => {
    const { groepen } = ontleed(een.onderwerp);
    return een.eis === gat.eis && (groep === undefined || groepen.length === 0 || groepen.includes(groep));
  });
  const precies = zelfdeGroep.filter((een) => ontleed(een.onderwerp).wat === wat);
  const ruim = zelfdeGroep.filter((een) => !isItem || !ontleed(een.onderwerp).isItem);
  return ergste(precies) ?? ergste(ruim);
}

const ergste = (gaten: readonly Gat[]): Gat | undefined =>
  [...gaten].sort((a, b) => {
    const [soortA, zwaarteA] = ernst(a);
    const [soortB, zwaarteB] = ernst(b);
    return soortB - soortA || zwaarteB - zwaarteA;
  })[0];

function vergelijk(nu: Gat, eerder: Gat | undefined): Baselinestand {
  if (eerder === undefined) return "nieuw";
  const [soort, zwaarte] = ernst(nu);
  const [eerderSoort, eerderZwaarte] = ernst(eerder);
  if (soort > eerderSoort || zwaarte > eerderZwaarte) return "erger";
  return soort < eerderSoort || zwaarte < eerderZwaarte ? "lichter" : "bekend";
}

/** The earlier gaps that no gap of now goes on from. */
export const weggevallen = <G extends Gat>(eerder: readonly G[], nu: readonly Gat[]): readonly G[] =>
  eerder.filter((gat) => {
    const { groepen } = ontleed(gat.onderwerp);
    return (groepen.length === 0 ? [undefined] : groepen).every((groep) => tegenhanger(gat, groep, nu) === undefined);
  });
