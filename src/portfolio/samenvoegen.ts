import { diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Deelverschil } from "../diagnostic/portfolio-codes.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import type { Taal } from "../tekst/taal.ts";
import { anonimiseer } from "./anoniem.ts";
import { samenDeel } from "./deel.ts";
import { maakPortfolio } from "./portfolio.ts";
import type { Peildata, Portfolio } from "./portfolio-types.ts";
import { eisteller, maatlatVan } from "./telling.ts";

/** A portfolio as it was read, and the file it came from. */
export interface Gelezendeel {
  readonly bestand: string;
  readonly portfolio: Portfolio;
}

/**
 * Parts as one portfolio, the same in every byte as when nothing had been split. Only for parts of which `samenvoegfouten`
 * finds nothing to say. Their sentences are made anew, in `taal`.
 */
export function voegSamen([eerste, ...rest]: readonly [Portfolio, ...Portfolio[]], taal: Taal): Portfolio {
  const delen = [eerste, ...rest];
  const maatlat = maatlatVan(eerste.samenvatting);
  const teller = eisteller(maatlat);
  for (const { samenvatting } of delen) teller.telOp(samenvatting.eisen);
  const { deel: _, ...kop } = eerste;
  const deel = samenDeel(delen.flatMap((een) => (een.deel ? [een.deel] : [])));
  const peildata = samenPeildata(delen);
  const samen = maakPortfolio({ ...kop, taal, ...(deel && { deel }) }, maatlat, {
    organisaties: delen.flatMap(({ organisaties }) => organisaties),
    onleesbaar: delen.flatMap(({ onleesbaar }) => onleesbaar),
    eisen: teller.uitslag(),
    ...(peildata && { peildata }),
  });
  // The labels of the parts all begin at 1.
  return eerste.anoniem ? anonimiseer(samen) : samen;
}

function samenPeildata(delen: readonly Portfolio[]): Peildata | undefined {
  const alle = delen.flatMap(({ samenvatting }) => (samenvatting.peildata ? [samenvatting.peildata] : []));
  const eerste = alle.map((een) => een.eerste).sort()[0];
  const laatste = alle
    .map((een) => een.laatste)
    .sort()
    .at(-1);
  return eerste === undefined || laatste === undefined ? undefined : { eerste, laatste };
}

/** Why parts cannot be put together: made differently, or with an organisation twice. */
export function samenvoegfouten(delen: readonly Gelezendeel[]): readonly Diagnostic[] {
  const [eerste, ...rest] = delen;
  if (eerste === undefined) return [];
  const verschillend = rest.flatMap((deel) => verschil(eerste, deel));
  return verschillend.length > 0 ? verschillend : dubbel(delen);
}

const vergelijking: Readonly<Record<Deelverschil, (portfolio: Portfolio) => unknown>> = {
  versie: ({ versie, hulpmiddel }) => [versie, hulpmiddel.versie],
  selectie: ({ selectie }) => selectie,
  // The eisen too: a normenkader of one's own may have changed without a new version.
  normenkader: ({ normenkader, samenvatting }) => [normenkader, maatlatVan(samenvatting)],
  peildatum: ({ peildatum }) => peildatum,
  anoniem: ({ anoniem }) => anoniem,
  delen: ({ deel }) => deel?.van,
};

/** The first difference only: most of the others follow from it. */
function verschil(eerste: Gelezendeel, deel: Gelezendeel): readonly Diagnostic[] {
  const wat = (Object.keys(vergelijking) as Deelverschil[]).find(
    (een) => JSON.stringify(vergelijking[een](eerste.portfolio)) !== JSON.stringify(vergelijking[een](deel.portfolio)),
  );
  return wat === undefined ? [] : [diagnostic("deel-verschilt", plaatsVanBestand(deel.bestand), { wat, eerste: eerste.bestand })];
}

function dubbel(delen: readonly Gelezendeel[]): readonly Diagnostic[] {
  const shards = new Map<number, string>();
  const mappen = new Map<string, string>();
  return delen.flatMap(({ bestand, portfolio }) => {
    const plaats = plaatsVanBestand(bestand);
    const { organisaties, onleesbaar, deel } = portfolio;
    const nummers = (deel?.nummers ?? []).flatMap((nummer) => eerder(shards, nummer, bestand));
    const namen = [...organisaties, ...onleesbaar].flatMap(({ map }) => (map === undefined ? [] : eerder(mappen, map, bestand)));
    const [[map, eerste] = []] = namen;
    if (deel && nummers.length > 0) {
      return nummers.map(([nummer, ander]) => diagnostic("deel-dubbel", plaats, { nummer, van: deel.van, eerste: ander }));
    }
    if (map === undefined || eerste === undefined) return [];
    return [diagnostic("organisatie-dubbel", plaats, { map, aantal: namen.length, eerste })];
  });
}

/** The key with the file that had it before, if any; else this file is the first. */
function eerder<Sleutel>(gezien: Map<Sleutel, string>, sleutel: Sleutel, bestand: string): readonly (readonly [Sleutel, string])[] {
  const ander = gezien.get(sleutel);
  if (ander !== undefined) return [[sleutel, ander]];
  gezien.set(sleutel, bestand);
  return [];
}
