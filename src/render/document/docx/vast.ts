import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Taal } from "../../../tekst/taal.ts";
import { vasteZip } from "../../zip.ts";
import { woordtaal } from "./huisstijl.ts";

type Wijzig = (naam: string, inhoud: Uint8Array) => Uint8Array;

/** The same bytes for the same document: what the library makes up each time (ids, numbers, the time of day) becomes fixed. */
export function vastleggen(bytes: Uint8Array, kenmerk: string, taal: Taal): Uint8Array {
  const delen = unzipSync(bytes);
  const wijzig: Wijzig = (naam, inhoud) => {
    if (naam === "docProps/core.xml") return metTekst(inhoud, (xml) => kernEigenschappen(xml, taal));
    if (naam.endsWith(".xlsx")) return vasteZip(inhoud, "");
    if (!naam.endsWith(".xml") && !naam.endsWith(".rels")) return inhoud;
    const namen = relatienamen(delen, naam);
    return metTekst(inhoud, (xml) => vasteNummers(vasteRelaties(xml, namen)));
  };
  return vasteZip(bytes, kenmerk, wijzig);
}

const metTekst = (inhoud: Uint8Array, wijzig: (xml: string) => string): Uint8Array => strToU8(wijzig(strFromU8(inhoud)));

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
  const ids = [...strFromU8(xml).matchAll(/\bId="([^"]*)"/g)].flatMap(([, id = ""]) => (WILLEKEURIG.test(id) ? [id] : []));
  return new Map(ids.map((id, plek) => [id, `rIdR${plek + 1}`]));
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
