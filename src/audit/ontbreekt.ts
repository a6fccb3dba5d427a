import type { Uitspraak } from "../beschrijving/types.ts";
import type { Plaats } from "../diagnostic/types.ts";
import { alsNaam, metHoofdletter, opsomming, vul } from "../normenkader/sjabloon.ts";
import { bronTekst, gelezenVelden, uitsprakenVoor } from "./bewijs.ts";
import { waaromNietDaar, waaromOnbekend } from "./gebrek.ts";
import type { Blik } from "./kolommen.ts";
import type { Ontbreekt } from "./rapport-types.ts";
import type { Dekking, Eisuitkomst, Itemoordeel } from "./uitkomst-types.ts";

/** One thing that is missing or not known, before the weight of the eis is added. */
interface Gebrek {
  readonly tekst: string;
  readonly soort: Ontbreekt["soort"];
  readonly plaats?: Plaats | undefined;
  readonly bron?: string | undefined;
  readonly toelichting?: string | undefined;
  readonly bevinding?: true;
}

/** What is missing, expired or not shown for one eis; empty when it is in order or does not apply. */
export function ontbreekt(uitkomst: Eisuitkomst, kern: boolean, blik: Blik): readonly Ontbreekt[] {
  if (uitkomst.uitkomst !== "niet-voldaan" && uitkomst.uitkomst !== "onbekend") return [];
  const gebreken = beoordeeld(uitkomst, blik) ?? onzeker(uitkomst, blik) ?? feitelijk(uitkomst, blik);
  return ontdubbel(gebreken).map(({ tekst, soort, plaats, bron, toelichting, bevinding }) => ({
    eis: uitkomst.eis.id,
    tekst,
    soort,
    zwaarte: uitkomst.zwaarte ?? "aanbeveling",
    kern,
    ...(bron ? { bron } : {}),
    ...(plaats ? { plaats } : {}),
    ...(toelichting ? { toelichting } : {}),
    ...(bevinding ? { bevinding } : {}),
  }));
}

/** A person's judgement that settled or lowered the outcome speaks for itself. */
function beoordeeld(
  { uitkomst, feitelijk: feiten, bevinding, reden }: Eisuitkomst,
  { woorden, teksten }: Blik,
): readonly Gebrek[] | undefined {
  if (bevinding === undefined || reden !== undefined || uitkomst === feiten || (uitkomst !== "niet-voldaan" && uitkomst !== "onbekend"))
    return undefined;
  const tekst = metHoofdletter(teksten.bevinding(bevinding.oordeel, bevinding.toelichting, bevinding.door && woorden[bevinding.door]));
  return [{ tekst, soort: uitkomst, plaats: bevinding.plaats, bron: bronTekst(bevinding.bron), bevinding: true }];
}

/** Whether the eis applies is itself unknown: whatever the facts lack is then unknown too, with the reason. */
function onzeker(uitkomst: Eisuitkomst, blik: Blik): readonly Gebrek[] | undefined {
  if (uitkomst.reden === undefined) return undefined;
  const toelichting = blik.teksten.reden(uitkomst.reden);
  return feitelijk(uitkomst, blik).map((gebrek) => ({ ...gebrek, soort: "onbekend", toelichting }));
}

function feitelijk(uitkomst: Eisuitkomst, blik: Blik): readonly Gebrek[] {
  const { eis, items, dekking } = uitkomst;
  if (eis.voor === "dekking") return dekkingsgebreken(uitkomst, dekking, blik);
  if (uitkomst.feitelijk === "niet-voldaan") return gefaald(uitkomst, items, {}, blik);
  return [onbekend(uitkomst, items, {}, blik)];
}

/** Doelgroepen with the same answer share a sentence. */
function dekkingsgebreken(uitkomst: Eisuitkomst, dekking: readonly Dekking[], blik: Blik): readonly Gebrek[] {
  const noem = (delen: readonly Dekking[]): { readonly doelgroep: string } => ({
    doelgroep: opsomming(delen.map(({ doelgroep }) => blik.woorden[`doelgroep-${doelgroep}`] ?? doelgroep)),
  });
  const gemist = dekking.filter(({ waarde }) => waarde === false);
  const zonderItem = gemist.filter(({ items }) => !items.some(bestaat));
  const metItem = gemist.filter(({ items }) => items.some(bestaat));
  const weetNiet = dekking.filter(({ waarde }) => waarde === undefined);
  return [
    ...(zonderItem.length > 0
      ? gefaald(
          uitkomst,
          zonderItem.flatMap(({ items }) => items),
          noem(zonderItem),
          blik,
        )
      : []),
    ...metItem.flatMap((deel) => gefaald(uitkomst, deel.items, noem([deel]), blik)),
    ...(weetNiet.length > 0
      ? [
          onbekend(
            uitkomst,
            weetNiet.flatMap(({ items }) => items),
            noem(weetNiet),
            blik,
          ),
        ]
      : []),
  ];
}

const bestaat = (item: Itemoordeel): boolean => item.hoort === true && item.vanKracht !== false && item.aanwezig !== false;

/** Known failures: what an existing item falls short of, else that there is none. */
function gefaald(
  { eis, volledig }: Eisuitkomst,
  items: readonly Itemoordeel[],
  extra: { readonly doelgroep?: string },
  blik: Blik,
): readonly Gebrek[] {
  const eigen = items.filter(({ hoort }) => hoort === true);
  const tekort = eigen.filter(bestaat).flatMap((item) => tekorten(item, extra, blik));
  const weg = eigen.filter((item) => !bestaat(item));
  if (tekort.length > 0 && (eis.voor !== "elk" || weg.every((item) => item.aanwezig !== false))) return tekort;
  const geen =
    weg.length > 0
      ? weg.map((item) => afwezig(eis.ontbreekt.geen, item, extra, blik))
      : [
          {
            tekst: vul(eis.ontbreekt.geen, { ...blik.woorden, ...extra }),
            soort: "niet-voldaan" as const,
            plaats: volledig?.plaats,
            bron: volledig && bronTekst(volledig.bron),
          },
        ];
  return [...tekort, ...geen];
}

function tekorten(item: Itemoordeel, extra: { readonly doelgroep?: string }, blik: Blik): readonly Gebrek[] {
  return item.toetsen
    .filter(({ waarde }) => waarde === false)
    .map(({ toets }) => {
      const uitspraken = uitsprakenVoor(item, gelezenVelden(toets.als));
      return {
        tekst: vul(toets.ontbreekt, { ...blik.woorden, ...extra, titel: alsNaam(item.feit.titel) }),
        soort: "niet-voldaan" as const,
        ...herkomst(item, uitspraken, blik),
      };
    });
}

function afwezig(sjabloon: string, item: Itemoordeel, extra: { readonly doelgroep?: string }, blik: Blik): Gebrek {
  const uitspraken = item.feit.uitspraken.filter(({ veld }) => veld === "aanwezig" || veld === "stand");
  const { toelichting, ...rest } = herkomst(item, uitspraken, blik);
  return {
    tekst: vul(sjabloon, { ...blik.woorden, ...extra }),
    soort: "niet-voldaan",
    ...rest,
    toelichting: [waaromNietDaar(item, blik.teksten), toelichting ?? item.feit.opmerking].filter(Boolean).join(" "),
  };
}

function onbekend({ eis }: Eisuitkomst, items: readonly Itemoordeel[], extra: { readonly doelgroep?: string }, blik: Blik): Gebrek {
  const tekst = vul(eis.ontbreekt.onbekend, { ...blik.woorden, ...extra });
  const item = items.find(({ waarde, hoort }) => waarde === undefined || hoort === undefined);
  if (item === undefined) return { tekst, soort: "onbekend" };
  const velden = item.toetsen.filter(({ waarde }) => waarde === undefined).flatMap(({ toets }) => gelezenVelden(toets.als));
  // Whether it is there at all is only part of the answer where that is what is unknown.
  const bestaan = [...(item.aanwezig === undefined ? ["aanwezig"] : []), ...(item.vanKracht === undefined ? ["stand"] : [])];
  const uitspraken = uitsprakenVoor(item, [...velden, ...bestaan]);
  return { tekst, soort: "onbekend", ...herkomst(item, uitspraken, blik), toelichting: waaromOnbekend(uitspraken, blik) };
}

/** Place and source of the statement that says so, else of the item. */
function herkomst(
  item: Itemoordeel,
  uitspraken: readonly Uitspraak[],
  { teksten }: Blik,
): { plaats: Plaats; bron: string; toelichting?: string } {
  const eerste = uitspraken[0];
  const bron = bronTekst(eerste !== undefined && eerste.bron.length > 0 ? eerste.bron : item.feit.bron);
  const opmerkingen = uitspraken.map(({ opmerking }) => opmerking).filter((tekst) => tekst !== undefined);
  const deels = uitspraken.some(({ gelezen }) => gelezen === "deels") ? [teksten.deels] : [];
  const toelichting = [...deels, ...opmerkingen].join(" ");
  return { plaats: eerste?.plaats ?? item.feit.plaats, bron, ...(toelichting ? { toelichting } : {}) };
}

function ontdubbel(gebreken: readonly Gebrek[]): readonly Gebrek[] {
  return [...new Map([...gebreken].reverse().map((gebrek) => [`${gebrek.soort} ${gebrek.tekst}`, gebrek])).values()].reverse();
}
