import { natuurlijk } from "../audit/volgorde.ts";
import { koppel, type Paar } from "./koppel.ts";
import type { Actieverandering, Sinds, Sindsopmerking, Stand, Verandering, Voortgang } from "./types.ts";
import { veranderingen } from "./veranderingen.ts";
import { type Dagen, type Kern, kernenVan, type Vroeger } from "./vroeger.ts";

type Nu = Pick<Voortgang, "plannen" | "organisatie" | "peildatum">;

/** What happened to each action since an earlier voortgang. */
export function sinds(vroeger: Vroeger, nu: Nu): Sinds {
  const acties = koppel(vroeger.acties, kernenVan(nu))
    .map((paar) => verandering(paar, nu.peildatum))
    .sort((a, b) => natuurlijk(a.nr, b.nr));
  const tel = (soort: Verandering): number => acties.filter((actie) => actie.veranderingen.includes(soort)).length;
  return {
    bron: vroeger.bron,
    organisatie: vroeger.organisatie,
    peildatum: vroeger.peildatum,
    opmerkingen: opmerkingen(vroeger, nu),
    telling: Object.fromEntries(veranderingen.map((soort) => [soort, tel(soort)])) as Sinds["telling"],
    acties,
  };
}

function opmerkingen(vroeger: Vroeger, { organisatie, peildatum }: Nu): readonly Sindsopmerking[] {
  return [
    ...(vroeger.organisatie === organisatie.naam ? [] : (["andere-organisatie"] as const)),
    ...(vroeger.peildatum > peildatum ? (["omgekeerde-volgorde"] as const) : []),
    ...(vroeger.peildatum === peildatum ? (["zelfde-dag"] as const) : []),
  ];
}

function verandering({ oud, nieuw }: Paar, peildatum: string): Actieverandering {
  const actie = nieuw ?? oud;
  if (actie === undefined) throw new Error("a pair of nothing");
  const { nr, titel, plan } = actie;
  const naam = { nr, ...(oud && oud.nr !== nr && { oud_nr: oud.nr }), titel, ...(plan !== undefined && { plan }) };
  if (nieuw === undefined) return { ...naam, veranderingen: ["verdwenen"], stand: { oud: actie.stand } };
  if (oud === undefined) return { ...naam, veranderingen: ["nieuw"], stand: { nieuw: actie.stand } };
  const gevonden = [
    ...(oud.stand === nieuw.stand ? [] : [standverandering(oud.stand, nieuw.stand)]),
    ...datumverandering("gereed", { oud, nieuw, peildatum }),
    ...datumverandering("vervolg_gereed", { oud, nieuw, peildatum }),
  ];
  return {
    ...naam,
    veranderingen: gevonden.length === 0 ? ["ongewijzigd"] : [...new Set(gevonden)],
    ...(oud.stand !== nieuw.stand && { stand: { oud: oud.stand, nieuw: nieuw.stand } }),
    ...datums("gereed", oud, nieuw),
    ...datums("vervolg_gereed", oud, nieuw),
  };
}

function standverandering(oud: Stand, nieuw: Stand): Verandering {
  if (nieuw === "gereed") return "nu-gereed";
  if (nieuw === "vervallen") return "nu-vervallen";
  if (nieuw === "onbekend") return "nu-onbekend";
  if (oud === "onbekend") return "nu-bekend";
  if (oud === "vervallen") return "weer-opgepakt";
  return oud === "niet-gestart" ? "nu-gestart" : "teruggezet";
}

type Datumveld = "gereed" | "vervolg_gereed";

interface Vergeleken {
  readonly oud: Kern;
  readonly nieuw: Kern;
  readonly peildatum: string;
}

const waarden = (dagen: readonly Dagen[]): readonly string[] => [...new Set(dagen.map(({ waarde }) => waarde))];

const isGelijk = (a: readonly Dagen[], b: readonly Dagen[]): boolean =>
  JSON.stringify([...waarden(a)].sort()) === JSON.stringify([...waarden(b)].sort());

function datumverandering(veld: Datumveld, { oud, nieuw, peildatum }: Vergeleken): readonly Verandering[] {
  if (isGelijk(oud[veld], nieuw[veld])) return [];
  const [was, is] = [omvang(oud[veld]), omvang(nieuw[veld])];
  if (was === undefined || is === undefined) return ["datum-anders"];
  if (is.tot > was.tot && is.van >= was.van) {
    return oud.terugkerend && nieuw.terugkerend && was.tot < peildatum ? ["volgende-keer"] : ["uitgesteld"];
  }
  return is.tot < was.tot && is.van <= was.van ? ["vervroegd"] : ["datum-anders"];
}

/** From the first to the last day that any source allows. */
function omvang(dagen: readonly Dagen[]): { readonly van: string; readonly tot: string } | undefined {
  const [eerste, ...rest] = dagen;
  return (
    eerste &&
    rest.reduce<{ readonly van: string; readonly tot: string }>(
      (a, b) => ({ van: a.van < b.van ? a.van : b.van, tot: a.tot > b.tot ? a.tot : b.tot }),
      eerste,
    )
  );
}

function datums(veld: Datumveld, oud: Kern, nieuw: Kern): Pick<Actieverandering, Datumveld> {
  return isGelijk(oud[veld], nieuw[veld]) ? {} : { [veld]: { oud: waarden(oud[veld]), nieuw: waarden(nieuw[veld]) } };
}
