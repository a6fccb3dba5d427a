import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { voorWord } from "../../escape.ts";
import { adres } from "../adres.ts";
import { stukken } from "../stukken.ts";
import type { Stuk, Tekst } from "../types.ts";
import type { Werk } from "./werk.ts";

/** The runs of a paragraph: style, tone, links and notes. All text is escaped here. */
export const runs = (tekst: Tekst, werk: Werk): readonly ParagraphChild[] => stukken(tekst).flatMap((stuk) => stukAlsTekst(stuk, werk));

function stukAlsTekst(stuk: Stuk, werk: Werk): readonly ParagraphChild[] {
  const { noot } = stuk;
  return [metLink(stuk, werk), ...(noot === undefined || noot === "" ? [] : werk.noten.verwijs(voorWord(noot)))];
}

function metLink({ tekst, stijl, toon, link }: Stuk, { stijlen, bladwijzer }: Werk): ParagraphChild {
  const text = voorWord(tekst);
  const doel = adres(link);
  const children = [new TextRun({ text, style: stijlen.link })];
  if (doel?.soort === "buiten") return new ExternalHyperlink({ link: doel.url, children });
  const anchor = doel === undefined ? undefined : bladwijzer(doel.id);
  if (anchor !== undefined) return new InternalHyperlink({ anchor, children });
  const naam = toon === undefined ? stijl : (`toon-${toon}` as const);
  return new TextRun({ text, ...(naam !== undefined && { style: stijlen[naam] }) });
}
