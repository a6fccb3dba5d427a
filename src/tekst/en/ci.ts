import type { CiTekst } from "../nl/ci.ts";

/** Words for what build servers show. */
export const ci: CiTekst = {
  gatkop: (eis, what, weight) => `${eis} ${what} (${weight})`,
  hulp: { norm: "Norm", grondslag: "Legal basis", aspect: "Aspect", zwaarte: "Weight", kern: "Core of the norm", ja: "yes", nee: "no" },
  oordeel: "verdict",
  gedaald: (from, to) => `The verdict is lower than in the baseline: first "${from}", now "${to}".`,
  teltNiet: "does not count for the exit code",
  annotaties: {
    rest: (count) => (count === 1 ? "1 more gap is not shown here." : `${count} more gaps are not shown here.`),
    gaten: (counting, total) =>
      total === 0
        ? "No gaps."
        : `${total} ${total === 1 ? "gap" : "gaps"}, of which ${counting} ${counting === 1 ? "counts" : "count"} for the exit code.`,
    elders: "Everything is in the summary of this job and in the other formats.",
  },
  pr: {
    titel: (organisation) => `Integrity: ${organisation}`,
    perOnderdeel: (count) => `Gaps per part (${count})`,
    tellingen: (missing, unknown) => `${missing} missing, ${unknown} not known`,
    geenGaten: "No gaps.",
    signalen: (count) => `Observations about the description itself (${count})`,
    enNog: (count) => `and ${count} more`,
    weggelaten: (what) => `Left out, because this text would become too long: ${what}. The full report has everything.`,
  },
  nvt: "not applicable",
  signaal: "Observation about the description itself",
  signaaltekst: (id) => `Noticed in the description itself (${id}). An observation changes no verdict.`,
  signaalhulp: "The observation is about the description: something contradicts itself, is late or was left open.",
  wortel: "The folder of the project, or the folder in which the command was given.",
  beschrijvingsmap: "The folder of the description.",
  meerDan: (count, limit) => `There are ${count} findings; only the ${limit} gravest are in this file.`,
  standBaseline: {
    nieuw: "new",
    erger: "worse than in the baseline",
    bekend: "known from the baseline",
    lichter: "less grave than in the baseline",
  },
};
