import type { Cijfer } from "../beschrijving/types.ts";
import { type Cijferblad, overJaar, zelfdeDomein } from "./cijfers.ts";
import { deelsleutel, vorigsleutel } from "./punten.ts";
import { cijfersleutel, optelling, som } from "./reeks.ts";
import type { Cijfersoort } from "./tellers.ts";
import type { Controle } from "./types.ts";

/** Everything that must say the same, of this year: in the version for the public only where all numbers are shown. */
export const controles = (blad: Cijferblad): readonly Controle[] => {
  const ditJaar = blad.cijfers.filter(({ jaar }) => jaar === blad.jaar);
  return [
    ...ditJaar.flatMap((cijfer) => delen(cijfer, blad)),
    ...ditJaar.flatMap((cijfer) => vorigJaar(cijfer, blad)),
    ...domeinen(ditJaar, blad),
    ...ditJaar.flatMap((cijfer) => deelnemers(cijfer, blad)),
  ];
};

const controle = (
  soort: Controle["soort"],
  cijfer: Cijfer,
  { bron }: Cijferblad,
  rest: Pick<Controle, "klopt" | "aantal" | "met">,
): Controle => ({
  soort,
  over: { soort: cijfer.soort as Cijfersoort, domein: cijfer.domein, jaar: cijfer.jaar },
  ...rest,
  ...(bron.openbaar === undefined && { plaats: cijfer.plaats }),
});

/** Whether all of these are shown: a check tells numbers. */
const zichtbaar = (paren: readonly (readonly [string, number])[], { toon }: Cijferblad): boolean =>
  paren.every(([sleutel, getal]) => toon(sleutel, getal).getal !== undefined);

function delen(cijfer: Cijfer, blad: Cijferblad): readonly Controle[] {
  const met = cijfer.delen.map(({ aantal }) => aantal);
  const paren = met.map((getal, i) => [deelsleutel(cijfer, i), getal] as const);
  if (met.length === 0 || !zichtbaar([[cijfersleutel(cijfer), cijfer.aantal], ...paren], blad) || !blad.toontDelen(cijfer)) return [];
  return [controle("delen", cijfer, blad, { klopt: som(cijfer.delen) === cijfer.aantal, aantal: cijfer.aantal, met })];
}

/** What is said of the year before, and what that year said itself. */
function vorigJaar(cijfer: Cijfer, blad: Cijferblad): readonly Controle[] {
  const { cijfers } = blad;
  const eigen = cijfers.find((een) => cijfersleutel(een) === cijfersleutel({ ...cijfer, jaar: cijfer.jaar - 1 }));
  if (cijfer.vorig_jaar === undefined || eigen === undefined) return [];
  const paren = [[vorigsleutel(cijfer, cijfers), cijfer.vorig_jaar] as const, [cijfersleutel(eigen), eigen.aantal] as const];
  if (!zichtbaar(paren, blad)) return [];
  const { aantal } = eigen;
  return [controle("vorig-jaar", cijfer, blad, { klopt: cijfer.vorig_jaar === aantal, aantal: cijfer.vorig_jaar, met: [aantal] })];
}

function domeinen(ditJaar: readonly Cijfer[], blad: Cijferblad): readonly Controle[] {
  return optelling(ditJaar)
    .filter(({ totaal, delen: apart }) =>
      zichtbaar(
        [totaal, ...apart].map((een) => [cijfersleutel(een), een.aantal] as const),
        blad,
      ),
    )
    .map(({ totaal, delen: apart, klopt }) =>
      controle("domeinen", totaal, blad, { klopt, aantal: totaal.aantal, met: apart.map(({ aantal }) => aantal) }),
    );
}

/** Who swore the oath came to a session. In the version for the public activities show no numbers. */
function deelnemers(cijfer: Cijfer, blad: Cijferblad): readonly Controle[] {
  const { bron, jaar } = blad;
  if (cijfer.soort !== "eden" || bron.openbaar !== undefined) return [];
  const met = bron.systeem.feiten.activiteiten
    .filter(
      ({ soort, domein, uitspraken }) => soort === "eedaflegging" && overJaar(uitspraken, jaar) && zelfdeDomein(domein, cijfer.domein),
    )
    .flatMap(({ velden }) => (typeof velden.deelnemers === "number" ? [velden.deelnemers] : []));
  if (met.length === 0) return [];
  const totaal = met.reduce((a, b) => a + b, 0);
  return [controle("deelnemers", cijfer, blad, { klopt: totaal === cijfer.aantal, aantal: cijfer.aantal, met })];
}
