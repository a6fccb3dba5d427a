import { Chalk } from "chalk";
import type { Oordeel } from "../../audit/uitkomst-types.ts";
import type { Toon } from "../punten.ts";

type Verf = (tekst: string) => string;

/** Colours are an extra: every difference they show is also in a sign and a word. */
export interface Stijl {
  readonly vet: Verf;
  readonly gedimd: Verf;
  readonly toon: Readonly<Record<Toon, Verf>>;
  readonly oordeel: Readonly<Record<Oordeel, Verf>>;
}

/** The sixteen basic colours only, so that the reader's own terminal theme decides what they look like. */
export function stijl(kleur: boolean): Stijl {
  const chalk = new Chalk({ level: kleur ? 1 : 0 });
  // A chalk style glues all its arguments together; only the first is meant here (as in `regels.map(verf)`).
  const verf =
    (chalkstijl: Verf): Verf =>
    (tekst) =>
      chalkstijl(tekst);
  const [groen, rood, geel, cyaan, gedimd] = [verf(chalk.green), verf(chalk.red), verf(chalk.yellow), verf(chalk.cyan), verf(chalk.dim)];
  return {
    vet: verf(chalk.bold),
    gedimd,
    toon: { goed: groen, fout: rood, vraag: geel, plan: cyaan, voorstel: verf(chalk.magenta), neutraal: verf(chalk.reset) },
    oordeel: { voldoet: groen, deels: geel, "voldoet-niet": rood, "niet-getoetst": cyaan, nvt: gedimd },
  };
}
