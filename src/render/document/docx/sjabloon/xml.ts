/** A tag in XML: where it is and what it does. */
interface Tag {
  readonly begin: number;
  readonly eind: number;
  readonly soort: "open" | "dicht" | "leeg" | "anders";
}

/** The next tag from a place; comments and instructions count as `anders`. Undefined at the end, or when the XML is broken. */
function volgendeTag(xml: string, vanaf: number): Tag | undefined {
  const begin = xml.indexOf("<", vanaf);
  if (begin < 0) return undefined;
  for (const [kop, staart] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (!xml.startsWith(kop, begin)) continue;
    const eind = xml.indexOf(staart, begin + kop.length);
    return eind < 0 ? undefined : { begin, eind: eind + staart.length, soort: "anders" };
  }
  const eind = eindeVanTag(xml, begin);
  if (eind === undefined) return undefined;
  return { begin, eind, soort: xml[begin + 1] === "/" ? "dicht" : xml[eind - 2] === "/" ? "leeg" : "open" };
}

/** Past the ">" that closes a tag; one within quotes is text. */
function eindeVanTag(xml: string, begin: number): number | undefined {
  let plek = begin;
  for (;;) {
    plek += 1;
    const teken = xml[plek];
    if (teken === undefined) return undefined;
    if (teken === ">") return plek + 1;
    if (teken !== '"' && teken !== "'") continue;
    plek = xml.indexOf(teken, plek + 1);
    if (plek < 0) return undefined;
  }
}

/** The elements directly within a piece of XML, each as text; undefined when tags do not match. */
export function kinderen(xml: string): readonly string[] | undefined {
  const uit: string[] = [];
  let diepte = 0;
  let begin = 0;
  for (let tag = volgendeTag(xml, 0); tag !== undefined; tag = volgendeTag(xml, tag.eind)) {
    if (tag.soort === "anders") continue;
    if (diepte === 0 && tag.soort !== "dicht") begin = tag.begin;
    if (tag.soort === "open") diepte += 1;
    if (tag.soort === "dicht") diepte -= 1;
    if (diepte < 0) return undefined;
    if (diepte === 0) uit.push(xml.slice(begin, tag.eind));
  }
  return diepte === 0 ? uit : undefined;
}

/** The text of a paragraph, over all its runs. */
export const tekstIn = (xml: string): string => [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, tekst]) => tekst).join("");
