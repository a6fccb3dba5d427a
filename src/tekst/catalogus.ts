import { en } from "./en.ts";
import type { AuditTekst } from "./nl/audit.ts";
import type { CliTekst } from "./nl/cli.ts";
import type { GrenzenTekst } from "./nl/grenzen.ts";
import type { RapportTekst } from "./nl/rapport.ts";
import type { RedenenTekst } from "./nl/redenen.ts";
import type { UitlegTekst } from "./nl/uitleg.ts";
import type { WaaromTekst } from "./nl/waarom.ts";
import { nl } from "./nl.ts";
import type { SignaaluitlegTekst, SignalenTekst } from "./signaal-args.ts";
import type { Taal } from "./taal.ts";

/** Every sentence in one language; a missing one does not compile. */
export interface Catalogus {
  readonly cli: CliTekst;
  readonly rapport: RapportTekst;
  readonly audit: AuditTekst;
  readonly redenen: RedenenTekst;
  readonly grenzen: GrenzenTekst;
  readonly signalen: SignalenTekst;
  readonly signaaluitleg: SignaaluitlegTekst;
  readonly uitleg: UitlegTekst;
  readonly waarom: WaaromTekst;
}

const catalogi: Readonly<Record<Taal, Catalogus>> = { nl, en };

export const catalogus = (taal: Taal): Catalogus => catalogi[taal];
