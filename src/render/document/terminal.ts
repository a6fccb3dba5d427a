import { voorTerminal } from "../escape.ts";
import { tekens } from "../tekens.ts";
import { stijl } from "../terminal/stijl.ts";
import { breedteVan, vulAan, wikkel } from "../terminal/wikkel.ts";
import { raster, staven } from "./terminal/beeld.ts";
import { noten } from "./terminal/noten.ts";
import { gewoneRegels, hangendeRegels, loop, loopregels, type Vlak } from "./terminal/regels.ts";
import { tabel } from "./terminal/tabel.ts";
import type { Bouwsteen, Deel, Document, Gegeven, Melding } from "./types.ts";

const SMAL = 80;
/** Longer lines are tiring to read. */
const BREED = 140;

/**
 * A document for reading in a window: no line is wider than `breedte` (at least 80, at most 140 columns), and everything
 * colour says is said in words or signs too. Notes and addresses are numbered and stand at the end of their section.
 */
export function documentTerminal(
  { titel, ondertitel, gegevens, delen, kenmerk }: Document,
  { kleur, breedte }: { readonly kleur: boolean; readonly breedte: number },
): string {
  const vlak: Vlak = { stijl: stijl(kleur), breedte: Math.min(BREED, Math.max(SMAL, breedte)), noten: noten() };
  const stukken = [
    [
      ...gewoneRegels(titel, vlak.breedte, vlak.stijl.vet),
      ...(ondertitel === undefined ? [] : gewoneRegels(ondertitel, vlak.breedte, (regel) => regel)),
    ],
    gegevensregels(gegevens, vlak),
    ...delen.flatMap((deel) => deelstukken(deel, 1, vlak)),
    gewoneRegels(kenmerk, vlak.breedte, vlak.stijl.gedimd),
  ];
  return `${stukken
    .filter((regels) => regels.length > 0)
    .map((regels) => regels.join("\n"))
    .join("\n\n")}\n`;
}

/** A section and the sections in it, as pieces with an empty line between them. */
const deelstukken = ({ kop, bouwstenen, delen = [] }: Deel, diepte: number, vlak: Vlak): readonly (readonly string[])[] => {
  const eigen = bouwstenen.map((bouwsteen) => bouwsteenregels(bouwsteen, vlak)).filter((regels) => regels.length > 0);
  const [eerste = [], ...rest] = diepte === 1 ? [[], ...eigen] : eigen;
  return [
    [...kopregels(kop, diepte, vlak), ...eerste],
    ...rest,
    notenregels(vlak),
    ...delen.flatMap((deel) => deelstukken(deel, diepte + 1, vlak)),
  ];
};

/** The line below a heading shows its depth where there is no bold. */
function kopregels(kop: string, diepte: number, { stijl: hoe, breedte }: Vlak): readonly string[] {
  const regels = wikkel(voorTerminal(kop), breedte);
  const lengte = Math.max(...regels.map(breedteVan));
  const onder = diepte === 1 ? ["═".repeat(breedte)] : diepte === 2 ? ["─".repeat(lengte)] : [];
  return [...regels.map(hoe.vet), ...onder.map(hoe.gedimd)];
}

function bouwsteenregels(bouwsteen: Bouwsteen, vlak: Vlak): readonly string[] {
  switch (bouwsteen.soort) {
    case "alinea": {
      const een = loop(bouwsteen.tekst, vlak);
      return een.tekst === "" ? [] : loopregels(een, vlak.breedte);
    }
    case "lijst":
      return bouwsteen.items.flatMap((item, nummer) =>
        hangendeRegels(
          bouwsteen.genummerd ? `${String(nummer + 1).padStart(String(bouwsteen.items.length).length)}.` : "•",
          loop(item, vlak),
          vlak.breedte,
        ),
      );
    case "gegevens":
      return gegevensregels(bouwsteen.regels, vlak);
    case "tabel":
      return tabel(bouwsteen, vlak);
    case "staven":
      return staven(bouwsteen, vlak);
    case "raster":
      return raster(bouwsteen, vlak);
    case "melding":
      return meldingregels(bouwsteen, vlak);
  }
}

/** Labels in a column as wide as the longest, up to a third of the width. */
function gegevensregels(regels: readonly Gegeven[], { stijl: hoe, breedte }: Vlak): readonly string[] {
  const label = Math.min(Math.floor(breedte / 3), Math.max(0, ...regels.map(({ naam }) => breedteVan(voorTerminal(naam)))));
  return regels.flatMap(({ naam, waarde }) => {
    const namen = wikkel(voorTerminal(naam), label);
    const waarden = wikkel(voorTerminal(waarde), breedte - label - 2);
    return Array.from({ length: Math.max(namen.length, waarden.length) }, (_, nummer) =>
      `${vulAan(hoe.vet(namen[nummer] ?? ""), label)}  ${waarden[nummer] ?? ""}`.trimEnd(),
    );
  });
}

/** Its sign says how it is meant, where there is no colour. */
const meldingteken: Readonly<Record<Melding["toon"], string>> = {
  goed: tekens.goed,
  fout: tekens.ontbreekt,
  vraag: tekens.onbekend,
  plan: tekens.actie,
  voorstel: tekens.voorstel,
  neutraal: "!",
};

function meldingregels({ toon, tekst }: Melding, vlak: Vlak): readonly string[] {
  const verf = vlak.stijl.toon[toon];
  return tekst
    .flatMap((alinea, nummer) => hangendeRegels(nummer === 0 ? verf(meldingteken[toon]) : " ", loop(alinea, vlak), vlak.breedte - 2))
    .map((regel) => `${verf("│")} ${regel}`.trimEnd());
}

const notenregels = ({ noten: lijst, stijl: hoe, breedte }: Vlak): readonly string[] =>
  lijst.haal().flatMap(({ nummer, noot }) => {
    const teken = `[${nummer}]`;
    return wikkel(voorTerminal(noot), breedte - teken.length - 1).map((regel, plek) =>
      hoe.gedimd(`${plek === 0 ? teken : " ".repeat(teken.length)} ${regel}`),
    );
  });
