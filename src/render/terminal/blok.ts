import type { Rapport } from "../../audit/rapport-types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voorTerminal } from "../escape.ts";
import type { Blok } from "../overzicht.ts";
import { citaten, kolompunten } from "../punten.ts";
import { oordeelteken } from "../tekens.ts";
import { type Doek, kolomregels } from "./cel.ts";
import { tabelregels } from "./kolommen.ts";
import { breedteVan, vulAan, wikkel } from "./wikkel.ts";

/** From this width four columns next to each other read better than below each other (measured by eye at 80 to 140). */
const VIER_KOLOMMEN = 120;
const LABEL = 12;

type Kolomnaam = "norm" | "uitgewerkt" | "ontbreekt" | "uitwerking";

/** One norm or unit: a heading with its verdict, then the four columns. */
export function blokregels(blok: Blok, rapport: Rapport, taal: Taal, doek: Doek): readonly string[] {
  const kop = kopregels(blok, doek);
  if (doek.breedte >= VIER_KOLOMMEN) return [...kop, ...naastElkaar(blok, rapport, taal, doek)];
  return [
    ...kop,
    doek.stijl.gedimd("─".repeat(doek.breedte)),
    ...onderElkaar(cellen(blok, rapport, taal, doek.breedte - LABEL, doek), doek),
  ];
}

function kopregels({ id, titel, domein, oordeel }: Blok, { stijl, tekst, breedte }: Doek): readonly string[] {
  const rechts = `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`;
  const links = voorTerminal(`${id} ${titel} · ${domein.map((een) => tekst.domein[een]).join(", ")}`);
  const regels = wikkel(links, breedte - breedteVan(rechts) - 2);
  return regels.map((regel, nummer) =>
    nummer === 0 ? stijl.vet(vulAan(regel, breedte - breedteVan(rechts))) + stijl.oordeel[oordeel](rechts) : stijl.vet(regel),
  );
}

/** The lines of every column at one width per column. */
function cellen(
  blok: Blok,
  rapport: Rapport,
  taal: Taal,
  breedte: number | readonly number[],
  doek: Doek,
): Readonly<Record<Kolomnaam, readonly string[]>> {
  const { tekst, stijl } = doek;
  const ruimte = (nummer: number): number => (typeof breedte === "number" ? breedte : (breedte[nummer] ?? LABEL));
  const punten = kolompunten(blok, taal);
  const grondslag = citaten(blok, rapport, taal).join("; ");
  return {
    norm: [
      ...(blok.norm === undefined ? [] : wikkel(voorTerminal(blok.norm), ruimte(0))),
      ...kernregels(blok.kern ?? [], ruimte(0), doek),
      ...(grondslag === "" ? [] : wikkel(voorTerminal(`${tekst.grondslag}: ${grondslag}`), ruimte(0)).map(stijl.gedimd)),
    ],
    uitgewerkt: kolomregels(punten.uitgewerkt, tekst.nietsUitgewerkt, ruimte(1), doek),
    ontbreekt: kolomregels(punten.ontbreekt, tekst.nietsOntbreekt, ruimte(2), doek),
    uitwerking: kolomregels(punten.uitwerking, tekst.geenUitwerking, ruimte(3), doek),
  };
}

/** On what the unit stands or falls, in the words of its own source. */
const kernregels = (kern: NonNullable<Blok["kern"]>, breedte: number, { stijl, tekst }: Doek): readonly string[] =>
  kern.flatMap(({ eis, bron }) => wikkel(voorTerminal(`${tekst.kern} ${eis}: ${bron}`), breedte).map(stijl.gedimd));

function onderElkaar(kolommen: Readonly<Record<Kolomnaam, readonly string[]>>, { stijl, tekst }: Doek): readonly string[] {
  return (Object.keys(kolommen) as Kolomnaam[])
    .filter((naam) => kolommen[naam].length > 0)
    .flatMap((naam) =>
      kolommen[naam].map((regel, nummer) => (nummer === 0 ? stijl.vet(vulAan(tekst.kolom[naam], LABEL)) : " ".repeat(LABEL)) + regel),
    );
}

function naastElkaar(blok: Blok, rapport: Rapport, taal: Taal, doek: Doek): readonly string[] {
  const vrij = doek.breedte - 3;
  const norm = Math.floor(vrij * 0.19);
  const rest = Math.floor((vrij - norm) / 3);
  const breedtes = [norm, rest, vrij - norm - 2 * rest, rest];
  const binnen = breedtes.map((breed) => breed - 2);
  const kolommen = cellen(blok, rapport, taal, binnen, doek);
  const koppen = (Object.keys(kolommen) as Kolomnaam[]).map((naam) => doek.stijl.vet(doek.tekst.kolom[naam]));
  return tabelregels(koppen, Object.values(kolommen), breedtes);
}
