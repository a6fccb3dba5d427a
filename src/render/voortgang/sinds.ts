import type { Actieverandering, Sinds, Stand } from "../../voortgang/types.ts";
import { veranderingen } from "../../voortgang/veranderingen.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Tekst } from "../document/types.ts";
import { actienaam, type Blad } from "./blad.ts";

/** What changed per action since the earlier voortgang; what did not change in one line. */
export function sindsdeel(sinds: Sinds, blad: Blad): Deel {
  const { eigen, datum } = blad;
  const { sinds: t } = eigen;
  const dag = datum(sinds.peildatum);
  const gelijk = sinds.acties.filter(isOngewijzigd);
  const anders = sinds.acties.filter((actie) => !isOngewijzigd(actie));
  const isDubbelGeteld = anders.some(({ veranderingen: soorten }) => soorten.length > 1);
  return {
    id: "sinds",
    kop: t.kop(dag),
    bouwstenen: [
      alinea(t.zin(dag, t.bron[sinds.bron])),
      ...(sinds.opmerkingen.length === 0 ? [] : [melding(sinds.opmerkingen.map((een) => [{ tekst: t.opmerking[een] }]))]),
      ...(anders.length === 0
        ? [alinea(t.niets)]
        : [telling(sinds, blad), ...(isDubbelGeteld ? [alinea(t.meer)] : []), tabel(anders, blad)]),
      ...(gelijk.length === 0 || anders.length === 0 ? [] : [alinea(t.ongewijzigd(gelijk.map(({ nr }) => nr).join(", ")))]),
    ],
  };
}

const isOngewijzigd = ({ veranderingen: soorten }: Actieverandering): boolean => soorten.includes("ongewijzigd");

const melding = (tekst: readonly Tekst[]): Bouwsteen => ({ soort: "melding", toon: "vraag", tekst });

const telling = ({ telling: aantallen }: Sinds, { eigen }: Blad): Bouwsteen => ({
  soort: "tabel",
  titel: eigen.sinds.telling,
  kolommen: [kolom(eigen.kolom.verandering, 40), kolom(eigen.kolom.aantal, 12, "getal")],
  rijen: veranderingen
    .filter((soort) => aantallen[soort] > 0)
    .map((soort) => ({ metKop: true, cellen: [cel(eigen.sinds.verandering[soort]), getal(aantallen[soort])] })),
});

function tabel(acties: readonly Actieverandering[], blad: Blad): Bouwsteen {
  const { eigen } = blad;
  return {
    soort: "tabel",
    titel: eigen.sinds.tabel,
    kolommen: [kolom(eigen.kolom.actie, 40), kolom(eigen.kolom.verandering, 24), kolom(eigen.kolom.wat, 36)],
    rijen: acties.map((actie) => ({
      metKop: true,
      cellen: [
        cel(actienaam(actie), ...(actie.oud_nr === undefined ? [] : [eigen.sinds.oudNr(actie.oud_nr)])),
        cel(...actie.veranderingen.map((soort) => eigen.sinds.verandering[soort])),
        cel(...watAnders(actie, blad)),
      ],
    })),
  };
}

function watAnders({ stand, gereed, vervolg_gereed }: Actieverandering, blad: Blad): readonly Tekst[] {
  const { sinds: t } = blad.eigen;
  const woord = (een: Stand | undefined): string => (een === undefined ? "" : blad.eigen.stand[een]);
  const dagen = (waarden: readonly string[]): string => (waarden.length === 0 ? t.geenDatum : waarden.map(blad.datum).join("; "));
  const regel = (naam: string, tekst: string): Tekst => [{ tekst: `${naam}: `, stijl: "cursief" }, { tekst }];
  return [
    ...(stand === undefined
      ? []
      : [regel(t.stand, stand.oud && stand.nieuw ? t.was(woord(stand.oud), woord(stand.nieuw)) : woord(stand.nieuw ?? stand.oud))]),
    ...(gereed === undefined ? [] : [regel(t.gereed, t.was(dagen(gereed.oud), dagen(gereed.nieuw)))]),
    ...(vervolg_gereed === undefined ? [] : [regel(t.vervolg_gereed, t.was(dagen(vervolg_gereed.oud), dagen(vervolg_gereed.nieuw)))]),
  ];
}
