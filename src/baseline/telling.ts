import type { Baseline, Weggevallen } from "../audit/rapport-types.ts";

/** The counts of a comparison with an earlier rapport. */
export interface Baselinetelling {
  readonly nieuw: number;
  readonly erger: number;
  readonly bekend: number;
  readonly lichter: number;
  readonly opgelost: number;
  /** No longer there for another reason: not tested, a deviation, no longer asked. */
  readonly weg: number;
  readonly gedaald: number;
}

/** A gap that is gone because its eis is met, or because this part of it is. */
export const isOpgelost = ({ nu }: Weggevallen): boolean => nu === "voldaan" || nu === "niet-voldaan" || nu === "onbekend";

export const telling = ({ gaten, weg, gedaald }: Baseline): Baselinetelling => ({
  ...gaten,
  opgelost: weg.filter(isOpgelost).length,
  weg: weg.filter((gat) => !isOpgelost(gat)).length,
  gedaald: gedaald.length,
});
