import { isDag } from "../../beschrijving/datum.ts";
import type { Taak } from "../../rollen/types.ts";
import { cel, dag, kolom } from "../document/maak.ts";
import type { Cel, Deel, Rij } from "../document/types.ts";
import { type Blad, isOpen } from "./blad.ts";
import { bijTaak, datums, kopVan, nootVan, wanneerTekst } from "./taak.ts";

/** Every task of every role in one table, to sort and to filter; those of nobody come last. */
export function alleTaken(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { kolom: kop } = eigen;
  const alle = [
    ...uit.rollen.flatMap(({ naam, taken }) => taken.map((taak) => [naam, taak] as const)),
    ...uit.zonder_rol.map((taak) => [eigen.kop.zonderRol, taak] as const),
  ];
  return {
    id: "taken",
    kop: eigen.kop.taken,
    bouwstenen: [
      {
        soort: "tabel",
        titel: eigen.kop.taken,
        titelVerborgen: true,
        kolommen: [
          kolom(kop.rol, 24),
          kolom(kop.soort, 12),
          kolom(kop.gevraagd, 52),
          kolom(kop.domein, 16),
          kolom(kop.wanneer, 30),
          kolom(kop.van, 17, "datum"),
          kolom(kop.laatst, 17, "datum"),
          kolom(kop.antwoord, 30),
          kolom(kop.bron, 40),
        ],
        rijen: alle.map(([naam, taak]) => rij(naam, taak, blad)),
      },
    ],
  };
}

function rij(naam: string, taak: Taak, blad: Blad): Rij {
  const { eigen, tekst, datum } = blad;
  const dagcel = (iso: string | undefined): Cel => (iso !== undefined && isDag(iso) ? dag(datums(iso, datum), iso) : cel());
  const acties = taak.soort === "eis" && taak.acties.length > 0 ? [eigen.bij.samen(taak.acties)] : [];
  const isAf = !isOpen(taak);
  return {
    metKop: true,
    cellen: [
      cel(naam),
      cel(eigen.soortTaak[taak.soort]),
      cel(`${kopVan(taak, blad)}: ${taak.titel}`, bijTaak(taak, blad).join("; ")),
      cel(taak.domein.map((een) => tekst.domein[een]).join(", ")),
      isAf ? cel(eigen.taakKlaar) : cel(...wanneerTekst(taak.wanneer, blad)),
      isAf ? cel() : dagcel(taak.wanneer.van),
      isAf ? cel() : dagcel(taak.wanneer.tot),
      cel(...acties, ...(taak.eis?.voorstel === undefined ? [] : [`+ ${taak.eis.voorstel}`])),
      cel(nootVan(taak, blad)),
    ],
  };
}
