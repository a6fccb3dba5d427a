import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { voorWord } from "../../escape.ts";
import type { Stuk, Tekst } from "../types.ts";
import type { Werk } from "./werk.ts";

/** The runs of a paragraph: style, tone, links and notes. All text is escaped here. */
export const stukken = (tekst: Tekst, werk: Werk): readonly ParagraphChild[] => tekst.flatMap((stuk) => stukAlsTekst(stuk, werk));

function stukAlsTekst(stuk: Stuk, werk: Werk): readonly ParagraphChild[] {
  const { noot } = stuk;
  return [metLink(stuk, werk), ...(noot === undefined || noot === "" ? [] : werk.noten.verwijs(voorWord(noot)))];
}

function metLink({ tekst, stijl, toon, link }: Stuk, { stijlen, bladwijzer }: Werk): ParagraphChild {
  const text = voorWord(tekst);
  const doel = link?.startsWith("#") ? bladwijzer(link.slice(1)) : undefined;
  if (doel !== undefined) return new InternalHyperlink({ anchor: doel, children: [new TextRun({ text, style: stijlen.link })] });
  if (link !== undefined && isVeilig(link)) return new ExternalHyperlink({ link, children: [new TextRun({ text, style: stijlen.link })] });
  const naam = toon === undefined ? stijl : (`toon-${toon}` as const);
  return new TextRun({ text, ...(naam !== undefined && { style: stijlen[naam] }) });
}

/** Only addresses of the web, and nothing that could end the attribute it stands in. */
const isVeilig = (adres: string): boolean => /^https:\/\/[^\s"'<>\\^`{|}]+$/.test(adres);
