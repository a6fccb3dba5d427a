import type { Portfolio } from "../../portfolio/portfolio-types.ts";
import { voorJson } from "../escape.ts";
import type { Renderaar } from "../types.ts";

/** The portfolio itself (schemas/portfolio.schema.json). */
export const render: Renderaar<Portfolio> = (portfolio) => `${voorJson(JSON.stringify(portfolio, null, 2))}\n`;
