import type { Rapport } from "../../audit/rapport-types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voorTerminal } from "../escape.ts";
import { gegevens } from "../gegevens.ts";
import { type Blok, ergsteGaten, oordeelvolgorde } from "../overzicht.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import { oordeelteken, tekens } from "../tekens.ts";
import type { Doek } from "./cel.ts";
import { hangend, vulAan, wikkel } from "./wikkel.ts";

/** More would hide what matters most. */
const HOOGSTENS = 7;

/** Who, which day, which norms. */
export function titelregels(rapport: Rapport, taal: Taal, { stijl, tekst, breedte, bron }: Doek): readonly string[] {
  const { organisatie, peildatum, normenkader, indeling, selectie } = gegevens(rapport, taal);
  const wat = [
    `${tekst.peildatum} ${peildatum}`,
    normenkader,
    ...(indeling ? [`${tekst.indeling}: ${indeling}`] : []),
    ...(selectie ? [selectie] : []),
  ];
  return [
    ...wikkel(voorTerminal(organisatie), breedte).map(stijl.vet),
    ...wikkel(tekst.titel, breedte),
    ...wikkel(voorTerminal(wat.join(" · ")), breedte).map(stijl.gedimd),
    ...(bron.titel === undefined ? [] : wikkel(voorTerminal(tekst.bronSteeds(bron.titel)), breedte).map(stijl.gedimd)),
  ];
}

/** How often each verdict was given, as a bar per verdict. */
export function telling({ samenvatting }: Rapport, { stijl, tekst, breedte }: Doek): readonly string[] {
  const aantallen = samenvatting.eenheden ?? samenvatting.oordelen;
  const totaal = oordeelvolgorde.reduce((som, oordeel) => som + aantallen[oordeel], 0);
  const ruimte = Math.min(40, breedte - 32);
  const regels = oordeelvolgorde.map((oordeel) => {
    const balk = "█".repeat(aantallen[oordeel] === 0 ? 0 : Math.max(1, Math.round((aantallen[oordeel] / totaal) * ruimte)));
    return stijl.oordeel[oordeel](
      `${oordeelteken[oordeel]} ${vulAan(tekst.oordeel[oordeel], 20)}${String(aantallen[oordeel]).padStart(4)}  ${balk}`.trimEnd(),
    );
  });
  return [stijl.vet(tekst.oordelen(totaal)), ...regels];
}

/** The open eisen per weight: what is missing apart from what is not known. */
export function openEisen({ samenvatting: { open } }: Rapport, { stijl, tekst }: Doek): readonly string[] {
  const kolommen = [tekst.nietVoldaan, tekst.onbekend];
  const rij = (naam: string, cellen: readonly string[]): string =>
    `${vulAan(naam, 22)}${cellen.map((cel, plek) => cel.padStart((kolommen[plek]?.length ?? 0) + 3)).join("")}`;
  return [
    stijl.vet(rij(tekst.eisenOpen, kolommen)),
    ...(["wettelijk", "basisnorm", "aanbeveling"] as const).map((zwaarte) =>
      rij(tekst.zwaarte[zwaarte], [String(open[zwaarte]["niet-voldaan"]), String(open[zwaarte].onbekend)]),
    ),
  ];
}

/** The gravest gaps, each with the answer that is planned or proposed. */
export function eerstDoen(
  blokken: readonly Blok[],
  { samenvatting }: Rapport,
  taal: Taal,
  { stijl, tekst, breedte }: Doek,
): readonly string[] {
  const gaten = ergsteGaten(blokken);
  const onbekend = samenvatting.open.wettelijk.onbekend;
  const nadere = onbekend > 0 ? wikkel(`${tekens.onbekend} ${tekst.wettelijkOnbekend(onbekend)}`, breedte).map(stijl.toon.vraag) : [];
  if (gaten.length === 0) return [...wikkel(tekst.geenErgste, breedte), ...nadere];
  const regels = gaten
    .slice(0, HOOGSTENS)
    .flatMap(({ gat, blok, uitwerking: antwoord }) => [
      ...hangend(stijl.toon.fout(tekens.ontbreekt), voorTerminal(gat.tekst), breedte),
      ...hangend(" ", voorTerminal(`${gat.eis} · ${blok.titel} · ${tekst.zwaarte[gat.zwaarte]}`), breedte).map(stijl.gedimd),
      ...(antwoord ? hangend(" ", voorTerminal(inEenRegel(uitwerking(antwoord, taal))), breedte) : []),
    ]);
  const meer = gaten.length > HOOGSTENS ? [`  ${tekst.enNog(gaten.length - HOOGSTENS)}`] : [];
  return [stijl.vet(tekst.ergste), ...regels, ...meer, ...nadere];
}
