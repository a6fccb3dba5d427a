import type { Rapport } from "../audit/rapport-types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { citekst } from "../tekst/ci.ts";
import { bestandspad, type Cigat, cigaten, teltStand } from "./ci/gaten.ts";
import { gedaald } from "./ci/gedaald.ts";
import { voorOpdracht, voorOpdrachtdeel } from "./escape.ts";
import { kenmerk } from "./kenmerk.ts";
import { inEenRegel, uitwerking } from "./punten.ts";
import type { Render, RenderOpties } from "./types.ts";

/** GitHub shows no more of one level per step. */
const MAX_PER_NIVEAU = 10;

type Niveau = "error" | "warning" | "notice";

/**
 * Workflow commands that GitHub Actions shows as annotations at the lines: what is missing and counts as errors, what counts
 * and is not known and what is missing and does not count as warnings; the gravest first, as many as GitHub shows. The last
 * line counts everything.
 */
export const render: Render = (rapport, opties) => {
  const gaten = cigaten(rapport, opties);
  const dalers = rapport.normen.flatMap((norm) =>
    gedaald(norm, rapport, opties).map((tekst) => opdracht("error", { title: norm.id }, tekst)),
  );
  const fouten = gaten.filter((een) => niveauVan(een) === "error");
  const waarschuwingen = gaten.filter((een) => niveauVan(een) === "warning");
  const errors = [...dalers, ...fouten.map((een) => annotatie(een, "error", opties))].slice(0, MAX_PER_NIVEAU);
  const warnings = waarschuwingen.slice(0, MAX_PER_NIVEAU).map((een) => annotatie(een, "warning", opties));
  const getoond = Math.max(0, errors.length - dalers.length) + warnings.length;
  return `${[...errors, ...warnings, slot(gaten, getoond, rapport, opties)].join("\n")}\n`;
};

/** What is not known is no error, also where it makes the run fail: nobody has shown that it is missing. */
function niveauVan({ telt, gat: { soort, baseline } }: Cigat): Niveau {
  if (telt) return soort === "niet-voldaan" ? "error" : "warning";
  // What was known already is only counted.
  return soort === "niet-voldaan" && teltStand(baseline) ? "warning" : "notice";
}

function annotatie({ gat, plaats, uitwerking: antwoorden }: Cigat, niveau: Niveau, opties: RenderOpties): string {
  const { rapport } = catalogus(opties.taal);
  const { gatkop, standBaseline } = citekst(opties.taal);
  const wat = gat.soort === "niet-voldaan" ? rapport.ontbreekt : rapport.onbekend;
  const stand = gat.baseline ? [standBaseline[gat.baseline]] : [];
  const delen = [
    gat.tekst,
    ...(gat.toelichting ? [gat.toelichting] : []),
    ...antwoorden.slice(0, 1).map((een) => inEenRegel(uitwerking(een, opties.taal))),
  ];
  const eigenschappen = {
    file: bestandspad(plaats, opties),
    line: String(plaats.regel),
    col: String(plaats.kolom),
    title: gatkop(gat.eis, wat, [rapport.zwaarte[gat.zwaarte], ...stand].join(", ")),
  };
  return opdracht(niveau, eigenschappen, delen.join(" "));
}

function slot(gaten: readonly Cigat[], getoond: number, rapport: Rapport, { taal }: RenderOpties): string {
  const { annotaties } = citekst(taal);
  const rest = gaten.length - getoond;
  const delen = [
    annotaties.gaten(gaten.filter(({ telt }) => telt).length, gaten.length),
    ...(rest > 0 ? [annotaties.rest(rest), annotaties.elders] : []),
  ];
  return opdracht("notice", { title: kenmerk(rapport) }, delen.join(" "));
}

function opdracht(niveau: Niveau, eigenschappen: Readonly<Record<string, string>>, tekst: string): string {
  const delen = Object.entries(eigenschappen).map(([naam, waarde]) => `${naam}=${voorOpdrachtdeel(waarde)}`);
  return `::${niveau} ${delen.join(",")}::${voorOpdracht(tekst)}`;
}
