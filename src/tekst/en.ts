import type { Catalogus } from "./catalogus.ts";
import { audit } from "./en/audit.ts";
import { cli } from "./en/cli.ts";
import { grenzen } from "./en/grenzen.ts";
import { rapport } from "./en/rapport.ts";
import { redenen } from "./en/redenen.ts";
import { signaaluitleg } from "./en/signaaluitleg.ts";
import { signalen } from "./en/signalen.ts";
import { uitleg } from "./en/uitleg.ts";
import { waarom } from "./en/waarom.ts";

export const en: Catalogus = { cli, rapport, audit, redenen, grenzen, signalen, signaaluitleg, uitleg, waarom };
