import type { Oordeel } from "../../audit/uitkomst-types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import { voorMarkdownHtml } from "../escape.ts";
import { type Blok, weggelatenOpen } from "../overzicht.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import { oordeelteken, tekens } from "../tekens.ts";
import { kort, type Stuk, type Vel, veilig } from "./passend.ts";
import { gatregel } from "./vooraan.ts";

const rang: Readonly<Record<Oordeel, number>> = { "voldoet-niet": 0, deels: 1, "niet-getoetst": 2, voldoet: 3, nvt: 4 };

/** The gaps of every norm or unit behind a fold, those that do not comply first: what does not fit is cut off at the end. */
export function gatenstukken(alle: readonly Blok[], vel: Vel): readonly Stuk[] {
  const { tekst, ci } = vel;
  const open = alle.filter(({ ontbreekt }) => ontbreekt.length > 0).sort((a, b) => rang[a.oordeel] - rang[b.oordeel]);
  const kop: Stuk = {
    naam: ci.pr.perOnderdeel(open.length),
    regels: open.length === 0 ? [ci.pr.geenGaten, ""] : [`#### ${ci.pr.perOnderdeel(open.length)}`, ""],
  };
  return [
    kop,
    ...open.map((blok) => ({
      naam: `${blok.id} ${blok.titel} (${domeinen(blok, tekst)})`,
      regels: uitklapbaar(samenvatting(blok, vel), gaten(blok, vel)),
    })),
  ];
}

const domeinen = ({ domein }: Blok, tekst: Vel["tekst"]): string => domein.map((een) => tekst.domein[een]).join(", ");

function samenvatting(blok: Blok, { tekst, ci }: Vel): string {
  const aantal = (soort: "niet-voldaan" | "onbekend"): number => blok.ontbreekt.filter((een) => een.soort === soort).length;
  const oordeel = `${oordeelteken[blok.oordeel]} ${tekst.oordeel[blok.oordeel]}`;
  const telling = ci.pr.tellingen(aantal("niet-voldaan"), aantal("onbekend"));
  return `<b>${voorMarkdownHtml(kort(`${blok.id} ${blok.titel}`))}</b> · ${domeinen(blok, tekst)} · ${oordeel} (${telling})`;
}

function gaten({ ontbreekt, uitwerking: antwoorden }: Blok, vel: Vel): readonly string[] {
  const { taal, tekst } = vel;
  const waar = (plaats: Plaats | undefined): string =>
    plaats === undefined ? "" : ` · ${veilig(tekst.regel(plaats.bestand, plaats.regel))}`;
  return [
    ...ontbreekt.map((gat) => `${gatregel(gat, vel)}${waar(gat.plaats)}`),
    ...antwoorden.map((een) => `- ${veilig(inEenRegel(uitwerking(een, taal)))}`),
  ];
}

/** Open eisen that stand in no unit of the indeling: else nobody would see them. */
export function buitenIndelingstuk({ rapport, tekst }: Vel): Stuk | undefined {
  const open = weggelatenOpen(rapport);
  if (open.length === 0) return undefined;
  const kop = tekst.weggelaten(open.length);
  const regels = open.map(
    ({ eis, tekst: zin, uitkomst, reden }) =>
      `- ${uitkomst === "onbekend" ? tekens.onbekend : tekens.ontbreekt} ${veilig(zin)} (${veilig(`${eis}; ${reden}`)})`,
  );
  return { naam: kop, regels: uitklapbaar(kop, regels) };
}

/** What was noticed about the description itself. */
export function signalenstuk({ rapport: { signalen }, tekst, ci }: Vel): Stuk | undefined {
  if (signalen.length === 0) return undefined;
  const kop = ci.pr.signalen(signalen.length);
  const regels = signalen.map(({ ernst, tekst: zin }) => `- **${tekst.ernst[ernst]}:** ${veilig(zin)}`);
  return { naam: kop, regels: uitklapbaar(kop, regels) };
}

/** What this report does not say. */
export const grenzenstuk = ({ rapport: { grenzen }, tekst }: Vel): Stuk => ({
  naam: tekst.grenzen,
  regels: uitklapbaar(
    tekst.grenzen,
    grenzen.map((grens) => `- ${veilig(grens)}`),
  ),
});

/** Without the empty lines GitHub would show the list as it is written. */
const uitklapbaar = (samenvatting: string, regels: readonly string[]): readonly string[] => [
  "<details>",
  `<summary>${samenvatting}</summary>`,
  "",
  ...regels,
  "",
  "</details>",
  "",
];
