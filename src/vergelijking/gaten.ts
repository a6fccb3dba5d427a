import type { Ontbreekt, Rapport } from "../audit/rapport-types.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Eisverschil, Gat, Gatverschil } from "./types.ts";

/** Which gaps were filled, which are new, and which are gone without being filled. */
export function gatverschil(oud: Rapport, nieuw: Rapport, eisen: readonly Eisverschil[]): Gatverschil {
  const vergeleken = new Map(eisen.filter(({ groep }) => groep !== "niet-vergeleken").map((eis) => [eis.id, eis]));
  const gatenIn = (rapport: Rapport): ReadonlyMap<string, Gat> =>
    new Map([...gatenVan(rapport)].filter(([, { eis }]) => vergeleken.has(eis)));
  const [was, is] = [gatenIn(oud), gatenIn(nieuw)];
  const weg = [...was].filter(([sleutel]) => !is.has(sleutel)).map(([, gat]) => gat);
  const erbij = [...is].filter(([sleutel]) => !was.has(sleutel)).map(([, gat]) => gat);
  const uitkomst = (eis: string, kant: "oud" | "nieuw"): Uitkomst | undefined => vergeleken.get(eis)?.[kant]?.uitkomst;
  const opgelost = (gat: Gat): boolean => isGevuld(gat, uitkomst(gat.eis, "nieuw"));
  return {
    opgelost: weg.filter(opgelost),
    // What was missing and is unknown now is no new gap: it is among those that are gone without being filled.
    nieuw: erbij.filter(({ eis, soort }) => soort === "niet-voldaan" || !isOpen(uitkomst(eis, "oud"))),
    vervallen: weg
      .filter((gat) => !opgelost(gat) && !isVervangen(gat, uitkomst(gat.eis, "nieuw")))
      .map((gat) => {
        const nu = uitkomst(gat.eis, "nieuw");
        return { ...gat, ...(nu && { nu }) };
      }),
    gebleven: [...was.keys()].filter((sleutel) => is.has(sleutel)).length,
  };
}

const isOpen = (uitkomst: Uitkomst | undefined): boolean => uitkomst === "niet-voldaan" || uitkomst === "onbekend";

/** The eis is met; or it still fails, but no longer on this point. */
const isGevuld = ({ soort }: Gat, nu: Uitkomst | undefined): boolean =>
  nu === "voldaan" || (soort === "niet-voldaan" && nu === "niet-voldaan");

/** It was unknown, and still is or is known to be missing: another gap of the same eis tells so. */
const isVervangen = ({ soort }: Gat, nu: Uitkomst | undefined): boolean => soort === "onbekend" && isOpen(nu);

/** The gaps by eis, subject and kind: what stays the same when lines move and sentences change. */
function gatenVan({ normen }: Rapport): ReadonlyMap<string, Gat> {
  return new Map(normen.flatMap(({ domein, ontbreekt }) => ontbreekt.map((een): [string, Gat] => [sleutel(een), gat(een, domein)])));
}

const sleutel = ({ eis, soort, onderwerp }: Ontbreekt): string => JSON.stringify([eis, soort, onderwerp]);

const gat = ({ eis, onderwerp, tekst, soort, zwaarte, kern }: Ontbreekt, domein: Domein): Gat => ({
  eis,
  onderwerp,
  domein,
  tekst,
  soort,
  zwaarte,
  kern,
});
