import type { Uitspraak } from "../beschrijving/types.ts";
import type { Plaats } from "../diagnostic/types.ts";
import { alsNaam, metHoofdletter, opsomming, vul } from "../normenkader/sjabloon.ts";
import type { Eis } from "../normenkader/types.ts";
import { bronTekst, gelezenVelden, uitsprakenVoor } from "./bewijs.ts";
import { waaromNietDaar, waaromOnbekend } from "./gebrek.ts";
import type { Blik } from "./kolommen.ts";
import { geheel, type Onderwerp, onderwerptekst, toetsnaam } from "./onderwerp.ts";
import type { Ontbreekt } from "./rapport-types.ts";
import type { Dekking, Eisuitkomst, Itemoordeel } from "./uitkomst-types.ts";

/** One thing that is missing or not known, before the weight of the eis is added. */
interface Gebrek {
  readonly tekst: string;
  readonly soort: Ontbreekt["soort"];
  readonly onderwerp: Onderwerp;
  readonly plaats?: Plaats | undefined;
  readonly bron?: string | undefined;
  readonly toelichting?: string | undefined;
  readonly bevinding?: true;
}

/** What is missing, expired or not shown for one eis; empty when it is in order or does not apply. */
export function ontbreekt(uitkomst: Eisuitkomst, kern: boolean, blik: Blik): readonly Ontbreekt[] {
  if (uitkomst.uitkomst !== "niet-voldaan" && uitkomst.uitkomst !== "onbekend") return [];
  const gebreken = beoordeeld(uitkomst, blik) ?? onzeker(uitkomst, blik) ?? feitelijk(uitkomst, blik);
  const { id, uit } = uitkomst.eis;
  const ouder = blik.plaatsen.secties[uit] ?? blik.plaatsen.organisatie;
  return voegSamen(gebreken).map(({ tekst, soort, onderwerp, plaats, bron, toelichting, bevinding }) => ({
    eis: id,
    onderwerp: onderwerptekst(uit, onderwerp),
    tekst,
    soort,
    zwaarte: uitkomst.zwaarte ?? "aanbeveling",
    kern,
    ...(bron ? { bron } : {}),
    ...(plaats ? { plaats } : { ouder }),
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
  return [{ tekst, soort: uitkomst, onderwerp: geheel, plaats: bevinding.plaats, bron: bronTekst(bevinding.bron), bevinding: true }];
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
  if (uitkomst.feitelijk === "niet-voldaan") return gefaald(uitkomst, items, iedereen, blik);
  return [onbekend(uitkomst, items, iedereen, blik)];
}

/** For whom something is missing: the keys, and what they add to the words of a sentence. */
interface Voor {
  readonly doelgroepen: readonly string[];
  readonly woorden: { readonly doelgroep?: string };
}

const iedereen: Voor = { doelgroepen: [], woorden: {} };

/** Doelgroepen with the same answer share a sentence. */
function dekkingsgebreken(uitkomst: Eisuitkomst, dekking: readonly Dekking[], blik: Blik): readonly Gebrek[] {
  const noem = (delen: readonly Dekking[]): Voor => ({
    doelgroepen: delen.map(({ doelgroep }) => doelgroep),
    woorden: { doelgroep: opsomming(delen.map(({ doelgroep }) => blik.woorden[`doelgroep-${doelgroep}`] ?? doelgroep)) },
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
function gefaald({ eis, volledig }: Eisuitkomst, items: readonly Itemoordeel[], voor: Voor, blik: Blik): readonly Gebrek[] {
  const eigen = items.filter(({ hoort }) => hoort === true);
  const tekort = eigen.filter(bestaat).flatMap((item) => tekorten(item, eis.toets, voor, blik));
  const weg = eigen.filter((item) => !bestaat(item));
  if (tekort.length > 0 && (eis.voor !== "elk" || weg.every((item) => item.aanwezig !== false))) return tekort;
  const geen =
    weg.length > 0
      ? weg.map((item) => afwezig(eis.ontbreekt.geen, item, voor, blik))
      : [
          {
            tekst: vul(eis.ontbreekt.geen, blik.woorden, voor.woorden),
            soort: "niet-voldaan" as const,
            onderwerp: { doelgroepen: voor.doelgroepen },
            plaats: volledig?.plaats,
            bron: volledig && bronTekst(volledig.bron),
          },
        ];
  return [...tekort, ...geen];
}

function tekorten(item: Itemoordeel, toetsen: Eis["toets"], { doelgroepen, woorden }: Voor, blik: Blik): readonly Gebrek[] {
  return item.toetsen
    .filter(({ waarde }) => waarde === false)
    .map(({ toets }) => {
      const uitspraken = uitsprakenVoor(item, gelezenVelden(toets.als));
      return {
        tekst: vul(toets.ontbreekt, blik.woorden, { ...woorden, titel: alsNaam(item.feit.titel) }),
        soort: "niet-voldaan" as const,
        onderwerp: { item: { id: item.feit.id, velden: toetsnaam(toets, toetsen) }, doelgroepen },
        ...herkomst(item, uitspraken, blik),
      };
    });
}

function afwezig(sjabloon: string, item: Itemoordeel, { doelgroepen, woorden }: Voor, blik: Blik): Gebrek {
  const uitspraken = item.feit.uitspraken.filter(({ veld }) => veld === "aanwezig" || veld === "stand");
  const { toelichting, ...rest } = herkomst(item, uitspraken, blik);
  return {
    tekst: vul(sjabloon, blik.woorden, woorden),
    soort: "niet-voldaan",
    onderwerp: { doelgroepen },
    ...rest,
    toelichting: [waaromNietDaar(item, blik.teksten), toelichting ?? item.feit.opmerking].filter(Boolean).join(" "),
  };
}

/** One gap, however many items leave it open: what is not known is whether the eis is met. */
function onbekend({ eis }: Eisuitkomst, items: readonly Itemoordeel[], { doelgroepen, woorden }: Voor, blik: Blik): Gebrek {
  const basis = {
    tekst: vul(eis.ontbreekt.onbekend, blik.woorden, woorden),
    soort: "onbekend",
    onderwerp: { doelgroepen },
  } as const;
  const item = items.find(({ waarde, hoort }) => waarde === undefined || hoort === undefined);
  if (item === undefined) return basis;
  const velden = item.toetsen.filter(({ waarde }) => waarde === undefined).flatMap(({ toets }) => gelezenVelden(toets.als));
  // Whether it is there at all is only part of the answer where that is what is unknown.
  const bestaan = [...(item.aanwezig === undefined ? ["aanwezig"] : []), ...(item.vanKracht === undefined ? ["stand"] : [])];
  const uitspraken = uitsprakenVoor(item, [...velden, ...bestaan]);
  return { ...basis, ...herkomst(item, uitspraken, blik), toelichting: waaromOnbekend(uitspraken, blik) };
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

/** The same thing said of several doelgroepen is one gap, for all of them; a thing said twice, once. The first one tells where. */
function voegSamen(gebreken: readonly Gebrek[]): readonly Gebrek[] {
  const uniek = new Map<string, Gebrek>();
  for (const gebrek of gebreken) {
    const { item, doelgroepen } = gebrek.onderwerp;
    const sleutel = JSON.stringify([gebrek.soort, gebrek.tekst, item?.id, item?.velden]);
    const eerder = uniek.get(sleutel);
    const samen = { ...gebrek.onderwerp, doelgroepen: [...(eerder?.onderwerp.doelgroepen ?? []), ...doelgroepen] };
    uniek.set(sleutel, { ...(eerder ?? gebrek), onderwerp: samen });
  }
  return [...uniek.values()];
}
