import type { Voortgangsactie, Voortgangskop, Voortgangsplan } from "../../voortgang/types.ts";
import { alinea, cel, cursief, kolom } from "../document/maak.ts";
import type { Cel, Deel, Rij, Tabel, Tekst } from "../document/types.ts";
import { gezegdes } from "../resultaat/gezegd.ts";
import { bewijszin, laatreden, laatwoord } from "./aandacht.ts";
import { actienaam, type Blad, standdelen, standwoord } from "./blad.ts";

/** A section per plan, and in it one per heading: Aanbeveling, Actie, Stand van zaken, Vervolg. */
export const plannen = (blad: Blad): readonly Deel[] => blad.uit.plannen.map((plan, plek) => plandeel(plan, plek + 1, blad));

function plandeel({ plan, telling, koppen }: Voortgangsplan, nummer: number, blad: Blad): Deel {
  const { eigen } = blad;
  const naam = plan ?? eigen.zonderPlan;
  const { titel } = blad.bron;
  const los = koppen.filter(({ kop }) => kop === undefined);
  const delen = koppen.flatMap(({ kop, acties }, plek) =>
    kop === undefined ? [] : [{ id: `plan-${nummer}-${plek + 1}`, kop, bouwstenen: [tabel({ kop, acties }, blad)] }],
  );
  return {
    id: `plan-${nummer}`,
    kop: naam,
    nieuwePagina: true,
    liggend: true,
    bouwstenen: [
      alinea(eigen.plantelling(telling.acties, standdelen(telling, blad))),
      ...(titel === undefined ? [] : [alinea(`${blad.tekst.bronSteeds(titel)}.`)]),
      ...los.map((een) => tabel({ ...een, kop: naam }, blad)),
    ],
    ...(delen.length > 0 && { delen }),
  };
}

function tabel({ kop = "", acties }: Voortgangskop, blad: Blad): Tabel {
  const { kolom: t } = blad.eigen;
  return {
    soort: "tabel",
    titel: kop,
    titelVerborgen: true,
    kolommen: [kolom(t.aanbeveling, 22), kolom(t.actie, 22), kolom(t.stand, 32), kolom(t.vervolg, 24)],
    rijen: acties.map((actie) => rij(actie, blad)),
  };
}

const rij = (actie: Voortgangsactie, blad: Blad): Rij => ({
  cellen: [aanbeveling(actie, blad), naamcel(actie, blad), standcel(actie, blad), vervolgcel(actie, blad)],
});

const zonder = (lijst: readonly Tekst[], anders: string): readonly Tekst[] => (lijst.length > 0 ? lijst : [[cursief(anders)]]);

const aanbeveling = (actie: Voortgangsactie, blad: Blad): Cel =>
  cel(...zonder(gezegdes("", actie.aanbeveling, blad), blad.eigen.nietGenoemd));

/** The action, who does it, and as a footnote its source and place. */
function naamcel(actie: Voortgangsactie, blad: Blad): Cel {
  const { tekst, eigen, bron: weergave } = blad;
  const { bron, plaats, opmerking } = actie;
  const noot = [[weergave.kort(bron), tekst.regel(plaats.bestand, plaats.regel)].filter((deel) => deel !== "").join(" · "), opmerking ?? ""]
    .filter((deel) => deel !== "")
    .join(". ");
  return cel([...actienaam(actie), { tekst: "", noot }], ...gezegdes(eigen.label.door, actie.verantwoordelijk, blad));
}

/** The stand in a word, what has been done, and what does not agree with it. */
function standcel(actie: Voortgangsactie, blad: Blad): Cel {
  const { eigen } = blad;
  const { stand, stand_reden: reden, stand_gezegd: gezegd, bewijs } = actie;
  const opmerking = reden === undefined ? gezegd.flatMap((een) => een.opmerking ?? []).join(" ") : "";
  return cel(
    [standwoord(stand, blad), ...(opmerking === "" ? [] : [{ tekst: "", noot: opmerking }])],
    ...(reden === undefined ? [] : [eigen.standreden[reden], ...gezegdes("", gezegd, blad)]),
    ...zonder(gezegdes("", actie.proces, blad), eigen.geenProces),
    ...gezegdes(eigen.label.oplevering, actie.oplevering, blad),
    ...(bewijs === undefined ? [] : [bewijszin(bewijs, blad)]),
  );
}

function vervolgcel(actie: Voortgangsactie, blad: Blad): Cel {
  const { label, nietGenoemd } = blad.eigen;
  const gezegd = [
    ...gezegdes("", actie.vervolg, blad),
    ...gezegdes(label.gereed, actie.gereed, blad),
    ...gezegdes(label.frequentie, actie.frequentie, blad),
    ...gezegdes(label.vervolgGereed, actie.vervolg_gereed, blad),
  ];
  const laat = actie.te_laat.map((een): Tekst => [laatwoord(een, blad), { tekst: `. ${laatreden(een, blad)}` }]);
  return cel(...zonder(gezegd, nietGenoemd), ...laat);
}
