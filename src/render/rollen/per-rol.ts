import { natuurlijk } from "../../audit/volgorde.ts";
import type { Rolbeeld, Taak } from "../../rollen/types.ts";
import { alinea, cel, cursief, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Rij, Tekst } from "../document/types.ts";
import { tekens } from "../tekens.ts";
import { anker, type Blad, invulling, isOpen } from "./blad.ts";
import { kopVan, nootVan, taakTekst, wanneerTekst } from "./taak.ts";

/** A section per role: who it is, what is asked and when, and its open eisen. */
export function perRol(blad: Blad): Deel {
  const { uit, eigen } = blad;
  return {
    id: "per-rol",
    kop: eigen.kop.perRol,
    nieuwePagina: true,
    bouwstenen: [],
    delen: uit.rollen.map((rol, nummer) => roldeel(rol, nummer, blad)),
  };
}

function roldeel(rol: Rolbeeld, nummer: number, blad: Blad): Deel {
  const { eigen } = blad;
  const gevraagd = rol.taken.filter((taak) => isOpen(taak) && taak.soort !== "eis");
  const eisen = rol.taken.filter(({ soort }) => soort === "eis").sort((a, b) => natuurlijk(a.id, b.id));
  const metActie = eisen.filter(({ acties }) => acties.length > 0);
  const zonder = eisen.filter(({ acties }) => acties.length === 0);
  const klaar = rol.taken.filter((taak) => !isOpen(taak));
  const bouwstenen: readonly Bouwsteen[] = [
    ...(wieIsDit(rol, blad).length === 0 ? [] : [{ soort: "lijst" as const, items: wieIsDit(rol, blad) }]),
    ...(gevraagd.length + eisen.length === 0 ? [alinea(eigen.rol.niets)] : []),
    ...(gevraagd.length === 0 ? [] : [takentabel(eigen.rol.taken(rol.naam), gevraagd, blad)]),
    ...(metActie.length === 0 ? [] : [alinea(eigen.rol.eisenMetActie(metActie.map(({ id, acties }) => eigen.eisMetActie(id, acties))))]),
    ...(zonder.length === 0 ? [] : [alinea(eigen.rol.eisenUitleg), eisentabel(eigen.rol.eisen(rol.naam), zonder, blad)]),
    ...(klaar.length === 0 ? [] : [alinea(cursief(eigen.rol.klaar(klaar.map((taak) => `${kopVan(taak, blad)}: ${taak.titel}`))))]),
  ];
  return { id: anker(rol, nummer), kop: rol.naam, bouwstenen };
}

/** The items of the description that are this role, and those that it fills besides. */
function wieIsDit({ functies, vervult, invulling: stand }: Rolbeeld, blad: Blad): readonly Tekst[] {
  const { uit, eigen } = blad;
  const titels = (ids: readonly string[]): string =>
    uit.functies
      .filter(({ id }) => ids.includes(id))
      .map(({ titel }) => titel)
      .join("; ");
  const regel = (label: string, ids: readonly string[]): readonly Tekst[] =>
    ids.length === 0 ? [] : [[cursief(`${label}: `), { tekst: titels(ids) }]];
  return [
    ...(stand === "orgaan" ? [] : [[invulling(stand, blad)]]),
    ...regel(eigen.rol.functies, functies),
    ...regel(eigen.rol.vervult, vervult),
  ];
}

/** What is asked, by date; what has no date comes last. */
export function takentabel(titel: string, taken: readonly Taak[], blad: Blad): Bouwsteen {
  const { wanneer, gevraagd } = blad.eigen.kolom;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [kolom(wanneer, 30), kolom(gevraagd, 70)],
    rijen: taken.map((taak) => ({ cellen: [cel(...wanneerTekst(taak.wanneer, blad)), cel(...taakTekst(taak, blad))] })),
  };
}

function eisentabel(titel: string, eisen: readonly Taak[], blad: Blad): Bouwsteen {
  const { eis, ontbreekt, antwoord } = blad.eigen.kolom;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [kolom(eis, 14), kolom(ontbreekt, 46), kolom(antwoord, 40)],
    rijen: eisen.map((taak) => eisrij(taak, blad)),
  };
}

function eisrij(taak: Taak, blad: Blad): Rij {
  const { tekst } = blad;
  const { eis } = taak;
  const noot = nootVan(taak, blad);
  const gemist = eis?.soort === "niet-voldaan";
  const zwaarte = eis === undefined ? [] : [tekst.zwaarte[eis.zwaarte], ...(eis.kern ? [tekst.kern] : [])];
  const wanneer = taak.wanneer.tekst === undefined && taak.wanneer.frequentie === undefined ? [] : wanneerTekst(taak.wanneer, blad);
  return {
    metKop: true,
    cellen: [
      cel(taak.id),
      cel([
        { tekst: gemist ? tekens.ontbreekt : tekens.onbekend, toon: gemist ? "fout" : "vraag" },
        { tekst: ` ${taak.titel}${zwaarte.length > 0 ? ` (${zwaarte.join(", ")})` : ""}`, ...(noot !== "" && { noot }) },
      ]),
      cel(
        ...(eis?.voorstel === undefined ? [] : [[{ tekst: tekens.voorstel, toon: "voorstel" as const }, { tekst: ` ${eis.voorstel}` }]]),
        ...wanneer,
      ),
    ],
  };
}
