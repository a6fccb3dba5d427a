import type { Actualiteit, Registerstaat } from "../../register/types.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import { rapportdocumenttekst } from "../../tekst/rapportdocument.ts";
import { alinea, cel, dag, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Rij, Stuk, Tekst } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import { uitkomstteken, uitkomsttoon } from "../rapportdocument/toon.ts";
import { tekens } from "../tekens.ts";
import { type Blad, veldkop } from "./blad.ts";

/** How recent and complete each register is; in public only those that are. */
export function actualiteit(blad: Blad): Deel | undefined {
  const { uit, eigen, datum, taal } = blad;
  const registers = uit.registers.filter(({ openbaarheid }) => !uit.openbaar || openbaarheid.stand === "openbaar");
  if (registers.length === 0) return undefined;
  const rij = ({ actualiteit: staat, ...register }: Registerstaat): Rij => ({
    metKop: true,
    cellen: [
      cel(register.titel),
      cel(
        staat.bijgewerkt === undefined ? eigen.onbekend : datum(staat.bijgewerkt),
        ...(staat.frequentie === undefined ? [] : [frequentietekst(staat.frequentie, taal)]),
      ),
      actueel(staat, blad),
      volledig(register, blad),
    ],
  });
  const { kolom: kop } = eigen;
  return {
    id: "actualiteit",
    kop: eigen.kop.actualiteit,
    bouwstenen: [
      {
        soort: "tabel",
        titel: eigen.kop.actualiteit,
        titelVerborgen: true,
        kolommen: [kolom(kop.register, 30), kolom(kop.bijgewerkt, 20), kolom(kop.actueel, 26), kolom(kop.volledig, 24)],
        rijen: registers.map(rij),
      },
    ],
  };
}

const standteken: Readonly<Record<Actualiteit["stand"], string>> = {
  "op-tijd": tekens.goed,
  "te-laat": tekens.ontbreekt,
  misschien: tekens.onbekend,
  onbekend: tekens.onbekend,
};

const standtoon: Readonly<Record<Actualiteit["stand"], Toon>> = {
  "op-tijd": "goed",
  "te-laat": "fout",
  misschien: "vraag",
  onbekend: "vraag",
};

const standwoord = (stand: Actualiteit["stand"], eigen: Blad["eigen"]): Stuk => ({
  tekst: `${standteken[stand]} ${eigen.actueel[stand]}`,
  toon: standtoon[stand],
});

function actueel({ stand, reden, sinds, tot }: Actualiteit, { eigen, datum }: Blad): Cel {
  const woord = standwoord(stand, eigen);
  const uitleg = [
    ...(sinds === undefined ? [] : [eigen.sinds(datum(sinds))]),
    ...(tot === undefined ? [] : [eigen.tot(datum(tot))]),
    ...(reden === undefined ? [] : [eigen.actueelReden[reden]]),
    ...(stand === "misschien" ? [eigen.misschienReden] : []),
  ];
  return cel(woord, ...uitleg);
}

/** What the description says; and of the file what is empty, and which functions have a row. */
function volledig({ soort, volledig_ingevuld, publicatie, telling }: Omit<Registerstaat, "actualiteit">, blad: Blad): Cel {
  const { uit, eigen } = blad;
  const leeg = (publicatie?.kolommen ?? []).filter(({ leeg: aantal, aanwezig }) => aanwezig && aantal > 0);
  return cel(
    eigen.volledig[volledig_ingevuld ?? "onbekend"],
    ...((volledig_ingevuld ?? "onbekend") === "onbekend" ? [] : [eigen.volgensBeschrijving]),
    ...(uit.openbaar ? [] : leeg.map(({ veld, leeg: aantal }) => eigen.legeCellen(veldkop(veld, soort, blad), aantal))),
    ...(telling?.functies ? [eigen.functiezin(telling.functies.aangewezen, telling.functies.zonder_regel)] : []),
  );
}

/** The registers whose rows stay inside: how many there are, and when; in public only that they are kept, and whether in time. */
export function intern(blad: Blad): Deel | undefined {
  const { uit, eigen, datum } = blad;
  const registers = uit.registers.flatMap(({ openbaarheid, ...een }) =>
    openbaarheid.stand === "intern" ? [{ ...een, reden: openbaarheid.reden }] : [],
  );
  if (registers.length === 0) return undefined;
  const aantal = (telling: Registerstaat["telling"]): Cel => {
    if (telling === undefined) return cel(eigen.geenBestand);
    return getal(telling.regels);
  };
  const opDag = (iso: string | undefined): Cel => (iso === undefined ? cel("") : dag(datum(iso), iso));
  const { kolom: kop } = eigen;
  if (uit.openbaar) return gehouden(registers, blad);
  return {
    id: "intern",
    kop: eigen.kop.intern,
    bouwstenen: [
      alinea(eigen.grens.intern),
      {
        soort: "tabel",
        titel: eigen.kop.intern,
        titelVerborgen: true,
        werkblad: eigen.werkbladIntern,
        kolommen: [
          kolom(kop.register, 34),
          kolom(kop.aantal, 14, "getal"),
          kolom(kop.eerste, 16, "datum"),
          kolom(kop.laatste, 16, "datum"),
          kolom(kop.waarom, 20),
        ],
        rijen: registers.map(({ titel, telling, reden }) => ({
          metKop: true,
          cellen: [cel(titel), aantal(telling), opDag(telling?.eerste), opDag(telling?.laatste), cel(eigen.waarom[reden])],
        })),
      },
    ],
  };
}

/** What the public may know of a register that is not: that it is there. */
const gehouden = (registers: readonly Omit<Registerstaat, "openbaarheid">[], blad: Blad): Deel => {
  const { eigen } = blad;
  return {
    id: "intern",
    kop: eigen.kop.gehouden,
    bouwstenen: [
      alinea(eigen.gehouden),
      {
        soort: "tabel",
        titel: eigen.kop.gehouden,
        titelVerborgen: true,
        werkblad: eigen.werkbladIntern,
        kolommen: [kolom(eigen.kolom.register, 60), kolom(eigen.kolom.actueel, 40)],
        rijen: registers.map(({ titel, actualiteit: { stand } }) => ({
          metKop: true,
          cellen: [cel(titel), cel(standwoord(stand, eigen))],
        })),
      },
    ],
  };
};

/** What the norms ask of the registers: what is open in full, what is met by its id. */
export function eisen({ uit, eigen, taal }: Blad): Deel | undefined {
  const { uitkomst: woord } = rapportdocumenttekst(taal);
  const rijen = uit.registers
    .filter((register) => register.eisen.length > 0)
    .map((register): Rij => {
      const open = register.eisen.filter(({ uitkomst }) => uitkomst !== "voldaan");
      const voldaan = register.eisen.filter(({ uitkomst }) => uitkomst === "voldaan").map(({ id }) => id);
      return {
        metKop: true,
        cellen: [
          cel(register.titel),
          cel(
            ...open.map(
              ({ id, eis, uitkomst }): Tekst => [
                { tekst: `${uitkomstteken[uitkomst]} ${woord[uitkomst]}: `, toon: uitkomsttoon[uitkomst] },
                { tekst: id, stijl: "vet" },
                { tekst: ` ${eis}` },
              ],
            ),
            ...(voldaan.length === 0
              ? []
              : [[{ tekst: `${uitkomstteken.voldaan} ${woord.voldaan}: `, toon: uitkomsttoon.voldaan }, { tekst: voldaan.join(", ") }]]),
          ),
        ],
      };
    });
  if (rijen.length === 0) return undefined;
  const tabel: Bouwsteen = {
    soort: "tabel",
    titel: eigen.kop.eisen,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.register, 34), kolom(eigen.kolom.eis, 66)],
    rijen,
  };
  return { id: "eisen", kop: eigen.kop.eisen, bouwstenen: [alinea(eigen.eisenUitleg), tabel] };
}

/** What somebody should look at, per register. */
export function opmerkingen({ uit, eigen }: Blad): Deel {
  const rijen = uit.registers
    .filter((register) => register.opmerkingen.length > 0)
    .map(({ titel, opmerkingen: alle }): Rij => ({ metKop: true, cellen: [cel(titel), cel(...alle.map(({ tekst }) => tekst))] }));
  const tabel: Bouwsteen = {
    soort: "tabel",
    titel: eigen.kop.opmerkingen,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.register, 30), kolom(eigen.kolom.opmerking, 70)],
    rijen,
  };
  return { id: "opmerkingen", kop: eigen.kop.opmerkingen, bouwstenen: [rijen.length === 0 ? alinea(eigen.geenOpmerkingen) : tabel] };
}
