import { Document as Bestand, Packer, PatchType, patchDocument, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxtekst } from "../../../../tekst/docx.ts";
import type { Taal } from "../../../../tekst/taal.ts";
import { voorWord } from "../../../escape.ts";
import type { Document } from "../../types.ts";
import { eigenschappen } from "../eigenschappen.ts";
import { huisstijl, nummering, woordtaal } from "../huisstijl.ts";
import { inhoud } from "../inhoud.ts";
import { DOCUMENT, type Sjabloonbezwaar } from "./keur.ts";
import { type Lichaam, leesSjabloon, metMerken } from "./lichaam.ts";
import { paginamaat, tekstbreedte } from "./secties.ts";
import { leesStijlen, metStijlen, stijlkaart } from "./stijlkaart.ts";
import { tekstIn } from "./xml.ts";

const STIJLEN = "word/styles.xml";
const LEGE_STIJLEN = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** The document in the template of a client: its styles, logo, header, footer and pages; or why that cannot be. */
export async function inSjabloon(document: Document, bytes: Uint8Array): Promise<Uint8Array | Sjabloonbezwaar> {
  const gelezen = leesSjabloon(bytes);
  if (typeof gelezen === "string") return gelezen;
  const { delen, lichaam } = gelezen;
  const stijlblad = delen[STIJLEN] === undefined ? LEGE_STIJLEN : strFromU8(delen[STIJLEN]);
  const van = leesStijlen(stijlblad);
  const stijlen = stijlkaart(van);
  const maat = paginamaat(lichaam.basis);
  const { stroken, footnotes } = inhoud(document, {
    stijlen,
    breedte: { staand: tekstbreedte(maat, false), liggend: tekstbreedte(maat, true) },
    nummertKoppen: false,
    lijstenGenummerd: van.some(({ id, genummerd }) => id === stijlen.lijst && genummerd),
    metTitelblad: !vraagtTitel(lichaam),
  });
  const onze = await onzeStijlen(document.taal);
  const sjabloon = zipSync({
    ...delen,
    [DOCUMENT]: strToU8(
      metMerken(
        lichaam,
        stroken.map(({ liggend }, plek) => ({ liggend, eerste: plek === 0 })),
        (plek) => `{{${naamVan(plek)}}}`,
      ),
    ),
    [STIJLEN]: strToU8(metStijlen(stijlblad, stijlen, { onze, taal: woordtaal[document.taal] })),
  });
  // Its tables of the widths of letters are large, and only a template needs them: our own style has our own measures.
  const { estimatePageNumbersWith } = await import("docx/layout");
  return patchDocument({
    outputType: "uint8array",
    data: sjabloon,
    patches: {
      ...tekstvelden(document),
      ...Object.fromEntries(stroken.map((strook, plek) => [naamVan(plek), { type: PatchType.DOCUMENT, children: strook.inhoud }])),
    },
    footnotes,
    numbering: nummering(docxtekst(document.taal).bijlage, {}),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    properties: eigenschappen(document),
  });
}

/** With a character that no text keeps (escape.ts), so that nobody can write such a mark. */
const naamVan = (plek: number): string => `\ue000strook${plek}`;

/** A template with a title page of its own says where the title goes. */
const vraagtTitel = ({ voor }: Lichaam): boolean => tekstIn(voor.join("")).includes("{{titel}}");

/** What a template may show anywhere: {{titel}}, {{ondertitel}}, and the facts of the title page, such as {{peildatum}}. */
function tekstvelden({ titel, ondertitel = "", gegevens }: Document) {
  const waarden = [
    ["titel", titel],
    ["ondertitel", ondertitel],
    ...gegevens.map(({ naam, waarde }) => [naam.toLowerCase(), waarde]),
  ] as const;
  return Object.fromEntries(
    waarden.map(([naam = "", waarde = ""]) => [
      naam,
      { type: PatchType.PARAGRAPH, children: [new TextRun({ text: zonderVeld(voorWord(waarde)) })] },
    ]),
  );
}

/** A value that looks like a field would be filled in again. */
const zonderVeld = (tekst: string): string => tekst.replace(/\{(?=\{)/g, "{ ");

/** Our own styles as XML, for those that a template does not have. */
async function onzeStijlen(taal: Taal): Promise<string> {
  const leeg = new Bestand({ ...huisstijl(taal), numbering: nummering("", {}), sections: [] });
  return strFromU8(unzipSync(new Uint8Array(await Packer.toArrayBuffer(leeg)))[STIJLEN] ?? new Uint8Array());
}
