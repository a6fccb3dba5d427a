import type { Rapport } from "../../audit/rapport-types.ts";
import { voorTerminal } from "../escape.ts";
import { kenmerk } from "../kenmerk.ts";
import { type Blok, weggelatenOpen } from "../overzicht.ts";
import { legenda, tekens } from "../tekens.ts";
import type { Doek } from "./cel.ts";
import { hangend, wikkel } from "./wikkel.ts";

/** Norms that do not apply: one line each, with the reason. */
export function nvtRegels(blokken: readonly Blok[], { stijl, tekst, breedte }: Doek): readonly string[] {
  if (blokken.length === 0) return [];
  const regels = blokken.flatMap(({ id, titel, domein, eisen }) => {
    const redenen = [...new Set(eisen.map(({ reden }) => reden).filter((reden) => reden !== undefined))];
    const kop = `${id} ${titel} (${domein.map((een) => tekst.domein[een]).join(", ")})`;
    return hangend(tekens.nvt, voorTerminal(redenen.length === 0 ? kop : `${kop}: ${redenen.join(" ")}`), breedte);
  });
  return [stijl.vet(tekst.nvtLijst), ...regels];
}

/** Eisen that are open but stand in no unit of the indeling, with the reason. */
export function weggelatenRegels(rapport: Rapport, { stijl, tekst, breedte }: Doek): readonly string[] {
  const open = weggelatenOpen(rapport);
  if (open.length === 0) return [];
  const regels = open.flatMap(({ eis, tekst: zin, uitkomst, reden }) =>
    hangend(uitkomst === "onbekend" ? tekens.onbekend : tekens.ontbreekt, voorTerminal(`${eis}: ${zin} (${reden})`), breedte),
  );
  return [stijl.vet(tekst.weggelaten(open.length)), ...regels];
}

/** What was noticed about the description itself. */
export function signaalregels({ signalen }: Rapport, { stijl, tekst, breedte, bron }: Doek): readonly string[] {
  if (signalen.length === 0) return [];
  const regels = signalen.flatMap(({ ernst, tekst: zin, plaatsen }) => {
    const waar = plaatsen.map(({ bestand, regel }) => tekst.regel(bestand, regel)).join(", ");
    return [
      ...hangend("!", voorTerminal(`${tekst.ernst[ernst]}: ${bron.kort(zin)}`), breedte),
      ...wikkel(voorTerminal(waar), breedte - 2)
        .filter(Boolean)
        .map((regel) => `  ${stijl.gedimd(regel)}`),
    ];
  });
  return [stijl.vet(`${tekst.signalen} (${signalen.length})`), ...regels];
}

/** The limits, the meaning of the signs, and who made this. */
export function slotregels(rapport: Rapport, { stijl, tekst, breedte }: Doek): readonly string[] {
  return [
    stijl.vet(tekst.grenzen),
    ...rapport.grenzen.flatMap((grens) => hangend("•", voorTerminal(grens), breedte)),
    "",
    ...wikkel(`${tekst.legenda}: ${legenda(tekst).join("  ")}`, breedte).map(stijl.gedimd),
    stijl.gedimd(kenmerk(rapport)),
  ];
}
