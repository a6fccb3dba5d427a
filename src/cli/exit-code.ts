import type { Rapport } from "../audit/rapport-types.ts";
import type { Zwaarte } from "../normenkader/types.ts";

/** What `--fail-on` accepts: the lightest weight that makes an open eis count, or never. */
export const failOnChoices = ["wettelijk", "basisnorm", "aanbeveling", "nooit"] as const;
export type FailOn = (typeof failOnChoices)[number];

/** Many organisations: judged by all their open eisen together, unless some of them are not in it. */
interface Portfolio {
  readonly kind: "portfolio";
  readonly open: Rapport["samenvatting"]["open"];
  readonly failOn: FailOn;
  /** A description could not be read, or a part is missing. */
  readonly incomplete: boolean;
}

/** How a command ended. */
export type Ending =
  | { readonly kind: "ok" }
  | { readonly kind: "rapport"; readonly open: Rapport["samenvatting"]["open"]; readonly failOn: FailOn }
  | Portfolio
  | { readonly kind: "agenda"; readonly overdue: number }
  | { readonly kind: "usage" | "beschrijving" | "normenkader" | "bug" };

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** The one place that decides the exit code (the contract in the documentation); formats have no say in it. */
export function exitCode(ending: Ending): ExitCode {
  switch (ending.kind) {
    case "ok":
      return 0;
    case "rapport":
      return openCode(ending);
    case "portfolio":
      return ending.incomplete ? 3 : openCode(ending);
    case "agenda":
      return ending.overdue > 0 ? 1 : 0;
    case "usage":
      return 2;
    case "beschrijving":
      return 3;
    case "normenkader":
      return 4;
    case "bug":
      return 5;
  }
}

const openCode = ({ open, failOn }: Pick<Portfolio, "open" | "failOn">): ExitCode =>
  countsAtOrAbove(failOn).some((zwaarte) => open[zwaarte]["niet-voldaan"] + open[zwaarte].onbekend > 0) ? 1 : 0;

const byWeight: readonly Zwaarte[] = ["wettelijk", "basisnorm", "aanbeveling"];

const countsAtOrAbove = (failOn: FailOn): readonly Zwaarte[] => (failOn === "nooit" ? [] : byWeight.slice(0, byWeight.indexOf(failOn) + 1));
