import { Parser } from "saxen";

/** What a walk through XML tells: names without their prefix. */
export interface XmlOren {
  readonly begin?: (naam: string, attributen: Readonly<Record<string, string>>) => void;
  readonly eind?: (naam: string) => void;
  readonly tekst?: (tekst: string) => void;
}

/** XML that is not well formed. */
export class XmlFout extends Error {
  override readonly name = "XmlFout";
}

/**
 * Walks through XML from begin to end; throws an XmlFout for what is not well formed. No entity but the five of XML itself means
 * anything, so nothing can expand.
 */
export function loopXml(xml: string, { begin, eind, tekst }: XmlOren): void {
  const parser = new Parser();
  parser.on("error", (fout) => {
    throw new XmlFout(fout.message);
  });
  parser.on("openTag", (naam, attributen, decodeer) => {
    const alle = attributen();
    begin?.(kaal(naam), Object.fromEntries(Object.entries(alle).map(([sleutel, waarde]) => [kaal(sleutel), decodeer(waarde)])));
  });
  parser.on("closeTag", (naam) => eind?.(kaal(naam)));
  parser.on("text", (waarde, decodeer) => tekst?.(decodeer(waarde)));
  parser.on("cdata", (waarde) => tekst?.(waarde));
  parser.parse(xml);
}

const kaal = (naam: string): string => naam.slice(naam.indexOf(":") + 1);
