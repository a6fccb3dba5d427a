import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Taal } from "../../../tekst/taal.ts";
import { vasteZip } from "../../zip.ts";
import { woordtaal } from "./huisstijl.ts";

type Wijzig = (naam: string, inhoud: Uint8Array) => Uint8Array;

/** What the library cannot know of a file, or should not make up. */
export interface Vast {
  /** The mark in the archive. */
  readonly kenmerk: string;
  readonly taal: Taal;
  /** Names of the parts that came from the template: those keep their own language and lines. */
  readonly vanSjabloon: ReadonlySet<string>;
}

/** The same bytes for the same document: what the library makes up each time (ids, numbers, the time of day) becomes fixed. */
export function vastleggen(bytes: Uint8Array, { kenmerk, taal, vanSjabloon }: Vast): Uint8Array {
  const delen = unzipSync(bytes);
  const wijzig: Wijzig = (naam, inhoud) => {
    if (naam === "docProps/core.xml") return metTekst(inhoud, (xml) => kernEigenschappen(xml, taal));
    if (naam.endsWith(".xlsx")) return vasteZip(inhoud, "");
    if (!naam.endsWith(".xml") && !naam.endsWith(".rels")) return inhoud;
    const namen = relatienamen(delen, naam);
    const eigenGrafiek = GRAFIEK.test(naam) && !vanSjabloon.has(naam);
    return metTekst(inhoud, (xml) => vasteNummers(vasteRelaties(eigenGrafiek ? grafiek(xml, taal) : xml, namen)));
  };
  return vasteZip(bytes, kenmerk, wijzig);
}

const metTekst = (inhoud: Uint8Array, wijzig: (xml: string) => string): Uint8Array => strToU8(wijzig(strFromU8(inhoud)));

const GRAFIEK = /^word\/charts\/chart\d+\.xml$/;

/** A thin white line around each bar, so that parts next to each other are told apart without their colours. */
const WITTE_LIJN = '<a:ln w="12700"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>';

/** Charts of the library are in American English, and have bars without a line. */
const grafiek = (xml: string, taal: Taal): string =>
  inTags(xml, (tag) => tag.replace(/^(<c:lang val=|<a:endParaRPr lang=)"en-US"/, `$1"${woordtaal[taal]}"`)).replace(
    /(<c:ser>.*?<c:spPr><a:solidFill>.*?<\/a:solidFill>)<a:ln><a:noFill\/><\/a:ln>/gs,
    `$1${WITTE_LIJN}`,
  );

/** No time of day, for it would differ every time; and the language, which Word shows among the properties. */
const kernEigenschappen = (xml: string, taal: Taal): string =>
  xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")
    .replace(/<dc:language>[^<]*<\/dc:language>/g, "")
    .replace("</cp:coreProperties>", `<dc:language>${woordtaal[taal]}</dc:language></cp:coreProperties>`);

/** Ids of relationships that are made up at random, as the library writes them. */
const WILLEKEURIG = /^rId[\w-]{21}$/;

/** For a part, or its file of relationships: the fixed id for each random one, in the order of that file. */
function relatienamen(delen: Readonly<Record<string, Uint8Array>>, naam: string): ReadonlyMap<string, string> {
  const lijst = naam.endsWith(".rels") ? naam : naam.replace(/([^/]+)$/, "_rels/$1.rels");
  const xml = delen[lijst];
  if (xml === undefined) return new Map();
  const ids = [...strFromU8(xml).matchAll(/\bId="([^"]*)"/g)].map(([, id = ""]) => id);
  const willekeurig = ids.filter((id) => WILLEKEURIG.test(id));
  // A template may be a report of ours, and have such ids already.
  const vrij = ids.map((_, plek) => `rIdR${plek + 1}`).filter((id) => !ids.includes(id));
  return new Map(willekeurig.map((id, plek) => [id, vrij[plek] ?? id]));
}

/** Only within tags: a text of the reader may look like an id. */
const inTags = (xml: string, wijzig: (tag: string) => string): string => xml.replace(/<[^>]*>/g, wijzig);

const vasteRelaties = (xml: string, namen: ReadonlyMap<string, string>): string =>
  namen.size === 0
    ? xml
    : inTags(xml, (tag) =>
        tag.replace(/\b(Id|r:id|r:embed|r:link)="([^"]*)"/g, (_, naam: string, id: string) => `${naam}="${namen.get(id) ?? id}"`),
      );

/** Bookmarks are counted over all documents a process makes; here from the begin of this one. */
function vasteNummers(xml: string): string {
  const nummers = new Map<string, string>();
  return inTags(xml, (tag) =>
    /^<w:bookmark(?:Start|End)\b/.test(tag)
      ? tag.replace(/\bw:id="(\d+)"/, (_, id: string) => {
          const vast = nummers.get(id) ?? String(nummers.size + 1);
          nummers.set(id, vast);
          return `w:id="${vast}"`;
        })
      : tag,
  );
}
