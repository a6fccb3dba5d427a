import type { Rapport } from "../../audit/rapport-types.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Document } from "../document/types.ts";
import { kenmerk } from "../kenmerk.ts";
import { actielijst } from "./acties.ts";
import { bijlagen } from "./bijlagen.ts";
import { maakBlad } from "./blad.ts";
import { leeswijzer } from "./leeswijzer.ts";
import { normtabellen } from "./normtabel.ts";
import { overzicht } from "./overzicht.ts";
import { samenvatting } from "./samenvatting.ts";
import { titelblad } from "./titelblad.ts";

/** The gap analysis as a document to hand over: summary, how to read it, norm by norm, actions, annexes. */
export function rapportdocument(rapport: Rapport, taal: Taal): Document {
  const blad = maakBlad(rapport, taal);
  return {
    taal,
    titel: blad.tekst.titel,
    ondertitel: rapport.organisatie.naam,
    kenmerk: kenmerk(rapport),
    gegevens: titelblad(blad),
    delen: [samenvatting(blad), leeswijzer(blad), overzicht(blad), normtabellen(blad), actielijst(blad), bijlagen(blad)],
  };
}
