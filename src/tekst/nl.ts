import type { Catalogus } from "./catalogus.ts";
import { audit } from "./nl/audit.ts";
import { cli } from "./nl/cli.ts";
import { grenzen } from "./nl/grenzen.ts";
import { rapport } from "./nl/rapport.ts";
import { redenen } from "./nl/redenen.ts";
import { signaaluitleg } from "./nl/signaaluitleg.ts";
import { signalen } from "./nl/signalen.ts";
import { uitleg } from "./nl/uitleg.ts";
import { waarom } from "./nl/waarom.ts";

export const nl: Catalogus = { cli, rapport, audit, redenen, grenzen, signalen, signaaluitleg, uitleg, waarom };
