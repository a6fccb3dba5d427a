import type { Rapport } from "../audit/rapport-types.ts";
import { datumtekst } from "../tekst/datum.ts";
import type { Baselinetekst } from "../tekst/nl/baseline.ts";

/** Why an earlier rapport cannot serve as a baseline; `nu` and `eerder` are what differs. */
export interface Bezwaar {
  readonly reden: "organisatie" | "normenkader" | "openbaar" | "selectie";
  readonly nu: string;
  readonly eerder: string;
}

/** What forbids the comparison: another organisation or other norms, a public version, or a rapport that covers less. */
export function bezwaar(nu: Rapport, eerder: Rapport): Bezwaar | undefined {
  if (!isZelfdeOrganisatie(nu, eerder)) return { reden: "organisatie", nu: organisatienaam(nu), eerder: organisatienaam(eerder) };
  if (!isVerwantKader(nu, eerder)) return { reden: "normenkader", nu: nu.normenkader.id, eerder: eerder.normenkader.id };
  if (eerder.openbaar !== undefined) return { reden: "openbaar", nu: "", eerder: "" };
  if (!dekt(eerder, nu)) return { reden: "selectie", nu: selectietekst(nu), eerder: selectietekst(eerder) };
  return undefined;
}

/** By its code where both have one. Names change with a spelling or a merger, so a name alone is only told. */
function isZelfdeOrganisatie({ organisatie: nu }: Rapport, { organisatie: eerder }: Rapport): boolean {
  const zelfdeCode = nu.tooi === undefined || eerder.tooi === undefined || nu.tooi === eerder.tooi;
  return nu.type === eerder.type && zelfdeCode;
}

const organisatienaam = ({ organisatie: { naam, type, tooi } }: Rapport): string => `${naam} (${tooi ?? type})`;

/** The same normenkader, or one that builds upon the other: their eisen have the same ids. */
function isVerwantKader({ normenkader: nu }: Rapport, { normenkader: eerder }: Rapport): boolean {
  const stam = (kader: Rapport["normenkader"]): string => kader.uitbreiding?.van.id ?? kader.id;
  return nu.id === eerder.id || stam(nu) === stam(eerder);
}

/** Does the earlier rapport judge everything that this one judges? */
function dekt({ selectie: eerder }: Rapport, { selectie: nu }: Rapport): boolean {
  const { norm } = eerder;
  const isGenoemd = (id: string): boolean => norm === undefined || norm.includes(id) || norm.includes(id.split(".")[0] ?? id);
  const normen = norm === undefined || nu.norm?.every(isGenoemd) === true;
  return normen && (eerder.domein === undefined || eerder.domein === nu.domein);
}

const selectietekst = ({ selectie: { domein, norm = [] } }: Rapport): string => [...(domein ? [domein] : []), ...norm].join(", ");

/** What a reader must know before trusting the comparison. */
export function letOp(nu: Rapport, eerder: Rapport, tekst: Baselinetekst): readonly string[] {
  const datum = datumtekst(nu.taal);
  const kader = ({ normenkader: { id, versie } }: Rapport): string => `${id} ${versie}`;
  return [
    ...(nu.organisatie.naam === eerder.organisatie.naam ? [] : [tekst.andereNaam(eerder.organisatie.naam, nu.organisatie.naam)]),
    ...(kader(nu) === kader(eerder) ? [] : [tekst.anderKader(kader(eerder), kader(nu))]),
    ...(nu.peildatum >= eerder.peildatum ? [] : [tekst.eerderePeildatum(datum(eerder.peildatum), datum(nu.peildatum))]),
  ];
}
