import { pdftekst } from "../../tekst/pdf.ts";
import type { Bouwsteen, Deel, Document } from "./types.ts";
import { zetbouwsteen, zetgegevens } from "./typst/bouwsteen.ts";
import type { Zetdeel, Zetsel } from "./typst/zetsel.ts";
import { doelenVan, label, type Zetting, zettekst } from "./typst/zin.ts";

export { sjabloon } from "./typst/sjabloon.ts";

/** Of which country the language is: a screen reader chooses its voice by it. */
const gebieden = { nl: "NL", en: "GB" } as const;

/** What fits below a page. */
const VOET = 100;

const inEenVoet = (tekst: string): string => (tekst.length <= VOET ? tekst : `${tekst.slice(0, VOET - 1).trimEnd()}…`);

/** The width of A4 without its margins (sjabloon.ts), in centimetres. */
const STAAND = 16.4;
const LIGGEND = 25.9;

/** More paragraphs than this do not lead in, but tell something. */
const INLEIDING = 3;

/** A document as the template wants it. Text is data there and never code, so Typst has nothing in it to obey. */
export function zetsel(document: Document): Zetsel {
  const { taal, titel, ondertitel, kenmerk, gegevens, delen, genummerd } = document;
  const { inhoud, van } = pdftekst(taal);
  let nootnummer = 0;
  const volgende = (): number => {
    nootnummer += 1;
    return nootnummer;
  };
  const doelen = doelenVan(document);
  // A PDF that everybody can use must have a title.
  const naam = zettekst(titel) || zettekst(kenmerk);
  const onder = zettekst(ondertitel ?? "");
  return {
    taal,
    gebied: gebieden[taal],
    inhoud,
    van,
    titel: naam,
    ondertitel: onder || null,
    voet: inEenVoet(onder === "" ? naam : `${naam} · ${onder}`),
    kenmerk: zettekst(kenmerk),
    genummerd: genummerd !== false,
    gegevens: zetgegevens(gegevens),
    delen: delen.map((deel) => zetdeel(deel, { doelen, volgende })),
  };
}

/** The words just before a table, list or chart belong to it: without them, a heading would end a page. */
function leidtIn(volgende: readonly Bouwsteen[]): boolean {
  const eerste = volgende.findIndex(({ soort }) => soort !== "alinea");
  return eerste >= 0 && eerste < INLEIDING && volgende[eerste]?.soort !== "melding";
}

function zetdeel(deel: Deel, algemeen: Pick<Zetting, "doelen" | "volgende">, binnenLiggend = false): Zetdeel {
  // Notes are numbered through the document, but said again in every section: a reader need not leaf back.
  const liggend = deel.liggend === true;
  const zetting: Zetting = { ...algemeen, noten: new Map(), breedte: liggend || binnenLiggend ? LIGGEND : STAAND };
  return {
    id: label(deel.id),
    // So does every heading need a text.
    kop: zettekst(deel.kop) || "–",
    liggend: liggend && !binnenLiggend,
    pagina: deel.nieuwePagina === true,
    bijlagen: deel.bijlagen === true,
    bouwstenen: deel.bouwstenen.flatMap((bouwsteen, plek) => zetbouwsteen(bouwsteen, zetting, leidtIn(deel.bouwstenen.slice(plek + 1)))),
    delen: (deel.delen ?? []).map((onder) => zetdeel(onder, algemeen, binnenLiggend || liggend)),
  };
}
