import type { SignaalId } from "../../tekst/signaal-args.ts";
import type { Signaal } from "../rapport-types.ts";
import { natuurlijk } from "../volgorde.ts";
import { actieBuitenProgramma } from "./actie-buiten-programma.ts";
import { actieDatumVerschilt } from "./actie-datum-verschilt.ts";
import { actieDoelgroepVerschilt } from "./actie-doelgroep-verschilt.ts";
import { actieEigenaarVerschilt } from "./actie-eigenaar-verschilt.ts";
import { actieMistDoelgroep } from "./actie-mist-doelgroep.ts";
import { actieNaPlan } from "./actie-na-plan.ts";
import { actieResultaatVerschilt } from "./actie-resultaat-verschilt.ts";
import { actieTeLaat } from "./actie-te-laat.ts";
import { actieZonderBegin } from "./actie-zonder-begin.ts";
import { actieZonderDatum } from "./actie-zonder-datum.ts";
import { actieZonderEigenaar } from "./actie-zonder-eigenaar.ts";
import { actieZonderGat } from "./actie-zonder-gat.ts";
import { afwijkingOngebruikt } from "./afwijking-ongebruikt.ts";
import { afwijkingOngeldig } from "./afwijking-ongeldig.ts";
import { bevindingOnvolledig } from "./bevinding-onvolledig.ts";
import { bevindingOverbodig } from "./bevinding-overbodig.ts";
import { bevindingTegenFeit } from "./bevinding-tegen-feit.ts";
import { bewijsZonderBron } from "./bewijs-zonder-bron.ts";
import { cijferZonderVergelijking } from "./cijfer-zonder-vergelijking.ts";
import { datumNaPeildatum } from "./datum-na-peildatum.ts";
import { delenTellenNietOp } from "./delen-tellen-niet-op.ts";
import { eigenaarElders } from "./eigenaar-elders.ts";
import { gatZonderActie } from "./gat-zonder-actie.ts";
import { geenActies } from "./geen-acties.ts";
import { gereedMaarOpen } from "./gereed-maar-open.ts";
import { grensVerschilt } from "./grens-verschilt.ts";
import { nulZonderUitleg } from "./nul-zonder-uitleg.ts";
import { onbekendeToezegging } from "./onbekende-toezegging.ts";
import { onbevoegdOrgaan } from "./onbevoegd-orgaan.ts";
import { persoonsgegevens } from "./persoonsgegevens.ts";
import { publicatieNietActueel } from "./publicatie-niet-actueel.ts";
import { regelOuderDanWet } from "./regel-ouder-dan-wet.ts";
import { rolNietOnafhankelijk } from "./rol-niet-onafhankelijk.ts";
import { tegenstrijdigeBronnen } from "./tegenstrijdige-bronnen.ts";
import { termijnVoorbij } from "./termijn-voorbij.ts";
import type { Signaalbron, Signaalregel } from "./types.ts";
import { vageAfspraak } from "./vage-afspraak.ts";
import { welEnNietOpenbaar } from "./wel-en-niet-openbaar.ts";
import { wettelijkeEisUitgezet } from "./wettelijke-eis-uitgezet.ts";

/** Every signaal there is. A new one: its file, one line here, and the type checker asks for its words in both languages. */
export const signaalregels = {
  persoonsgegevens,
  "wettelijke-eis-uitgezet": wettelijkeEisUitgezet,
  "bevinding-tegen-feit": bevindingTegenFeit,
  "gereed-maar-open": gereedMaarOpen,
  "afwijking-ongeldig": afwijkingOngeldig,
  "onbevoegd-orgaan": onbevoegdOrgaan,
  "rol-niet-onafhankelijk": rolNietOnafhankelijk,
  "tegenstrijdige-bronnen": tegenstrijdigeBronnen,
  "grens-verschilt": grensVerschilt,
  "wel-en-niet-openbaar": welEnNietOpenbaar,
  "publicatie-niet-actueel": publicatieNietActueel,
  "termijn-voorbij": termijnVoorbij,
  "regel-ouder-dan-wet": regelOuderDanWet,
  "datum-na-peildatum": datumNaPeildatum,
  "gat-zonder-actie": gatZonderActie,
  "actie-te-laat": actieTeLaat,
  "actie-eigenaar-verschilt": actieEigenaarVerschilt,
  "actie-datum-verschilt": actieDatumVerschilt,
  "actie-doelgroep-verschilt": actieDoelgroepVerschilt,
  "actie-mist-doelgroep": actieMistDoelgroep,
  "actie-buiten-programma": actieBuitenProgramma,
  "actie-na-plan": actieNaPlan,
  "actie-zonder-eigenaar": actieZonderEigenaar,
  "actie-zonder-datum": actieZonderDatum,
  "onbekende-toezegging": onbekendeToezegging,
  "delen-tellen-niet-op": delenTellenNietOp,
  "geen-acties": geenActies,
  "actie-resultaat-verschilt": actieResultaatVerschilt,
  "actie-zonder-begin": actieZonderBegin,
  "eigenaar-elders": eigenaarElders,
  "actie-zonder-gat": actieZonderGat,
  "vage-afspraak": vageAfspraak,
  "cijfer-zonder-vergelijking": cijferZonderVergelijking,
  "nul-zonder-uitleg": nulZonderUitleg,
  "afwijking-ongebruikt": afwijkingOngebruikt,
  "bevinding-onvolledig": bevindingOnvolledig,
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
