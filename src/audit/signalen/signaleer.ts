import type { SignaalId } from "../../tekst/signaal-args.ts";
import type { Signaal } from "../rapport-types.ts";
import { natuurlijk } from "../volgorde.ts";
import { actieZonderDatum } from "./actie-zonder-datum.ts";
import { actieZonderEigenaar } from "./actie-zonder-eigenaar.ts";
import { actieZonderGat } from "./actie-zonder-gat.ts";
import { afwijkingOngebruikt } from "./afwijking-ongebruikt.ts";
import { afwijkingOngeldig } from "./afwijking-ongeldig.ts";
import { bevindingOverbodig } from "./bevinding-overbodig.ts";
import { bevindingTegenFeit } from "./bevinding-tegen-feit.ts";
import { bewijsZonderBron } from "./bewijs-zonder-bron.ts";
import { datumNaPeildatum } from "./datum-na-peildatum.ts";
import { gereedMaarOpen } from "./gereed-maar-open.ts";
import { onbekendeToezegging } from "./onbekende-toezegging.ts";
import { persoonsgegevens } from "./persoonsgegevens.ts";
import { tegenstrijdigeBronnen } from "./tegenstrijdige-bronnen.ts";
import type { Signaalbron, Signaalregel } from "./types.ts";

/** Every signaal there is. A new one: its file, one line here, and the type checker asks for its words in both languages. */
export const signaalregels = {
  persoonsgegevens,
  "tegenstrijdige-bronnen": tegenstrijdigeBronnen,
  "bevinding-tegen-feit": bevindingTegenFeit,
  "gereed-maar-open": gereedMaarOpen,
  "afwijking-ongeldig": afwijkingOngeldig,
  "datum-na-peildatum": datumNaPeildatum,
  "actie-zonder-eigenaar": actieZonderEigenaar,
  "actie-zonder-datum": actieZonderDatum,
  "onbekende-toezegging": onbekendeToezegging,
  "actie-zonder-gat": actieZonderGat,
  "afwijking-ongebruikt": afwijkingOngebruikt,
  "bevinding-overbodig": bevindingOverbodig,
  "bewijs-zonder-bron": bewijsZonderBron,
} as const satisfies { readonly [Id in SignaalId]: Signaalregel<Id> };

const gewicht: Readonly<Record<Signaal["ernst"], number>> = { hoog: 0, middel: 1, laag: 2 };

/** All observations, gravest first, then in a fixed order, so the same input gives the same rapport. */
export function signaleer(bron: Signaalbron): readonly Signaal[] {
  return Object.values(signaalregels)
    .flatMap((regel) => pasToe(regel as Signaalregel<SignaalId>, bron))
    .sort((a, b) => gewicht[a.ernst] - gewicht[b.ernst] || vergelijk(a.id, b.id) || natuurlijk(a.tekst, b.tekst));
}

function pasToe(regel: Signaalregel<SignaalId>, bron: Signaalbron): readonly Signaal[] {
  return regel
    .zoek(bron)
    .map(({ args, plaatsen }) => ({ id: regel.id, ernst: regel.ernst, tekst: bron.teksten.signaal(regel.id, args), plaatsen }));
}

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
