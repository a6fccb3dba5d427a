import type { Ontbreekt } from "../../audit/rapport-types.ts";
import { type Blok, ergsteGaten } from "../overzicht.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import type { Sinds, Sindspunt } from "../sinds.ts";
import { tekens } from "../tekens.ts";
import { type Stuk, type Vel, veilig } from "./passend.ts";

/** Lines of one list; the rest is counted. */
const MAX_REGELS = 20;

/** What changed since the baseline: new, worse, verdicts that dropped, solved, and gone for another reason. */
export const baselinestuk = (sinds: Sinds, vel: Vel): Stuk => ({
  naam: sinds.kop,
  regels: [
    `#### ${veilig(sinds.kop)}`,
    "",
    ...sinds.letOp.flatMap((zin) => [`> ${veilig(zin)}`, ""]),
    ...sinds.telling.flatMap((zin) => [veilig(zin), ""]),
    ...sinds.groepen.flatMap(({ kop, punten }) => [`**${kop} (${punten.length})**`, "", ...beperkt(punten.map(puntregel), vel), ""]),
  ],
});

/** What to do first, where there is no baseline: the gravest gaps, with what is planned or proposed. */
export function eerstDoenstuk(alle: readonly Blok[], vel: Vel): Stuk {
  const { rapport, taal, tekst } = vel;
  const gaten = ergsteGaten(alle);
  const onbekend = rapport.samenvatting.open.wettelijk.onbekend;
  const regels = gaten.map(({ gat, uitwerking: antwoord }) => {
    const daarna = antwoord ? `<br>${veilig(inEenRegel(uitwerking(antwoord, taal)))}` : "";
    return `${gatregel(gat, vel)}${daarna}`;
  });
  return {
    naam: tekst.ergste,
    regels: [
      ...(gaten.length === 0 ? [tekst.geenErgste, ""] : [`#### ${tekst.ergste}`, "", ...beperkt(regels, vel), ""]),
      ...(onbekend > 0 ? [`${tekens.onbekend} ${tekst.wettelijkOnbekend(onbekend)}`, ""] : []),
    ],
  };
}

/** "✗ text (BN-06.b2, wettelijk)". */
export function gatregel({ eis, tekst: zin, toelichting, soort, zwaarte, kern }: Ontbreekt, { tekst }: Vel): string {
  const teken = soort === "niet-voldaan" ? tekens.ontbreekt : tekens.onbekend;
  const haakjes = [eis, tekst.zwaarte[zwaarte], ...(kern ? [tekst.kern] : [])].map(veilig).join(", ");
  return `- ${teken} ${veilig(toelichting ? `${zin} ${toelichting}` : zin)} (${haakjes})`;
}

const puntregel = ({ teken, tekst, bij }: Sindspunt): string => `- ${teken} ${veilig(tekst)} (${bij.map(veilig).join(", ")})`;

const beperkt = (regels: readonly string[], { ci }: Vel): readonly string[] =>
  regels.length <= MAX_REGELS ? regels : [...regels.slice(0, MAX_REGELS), `- ${ci.pr.enNog(regels.length - MAX_REGELS)}`];
