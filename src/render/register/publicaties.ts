import type { Publicatie, Publicatiekolom, Publicatieregel, Registerstaat } from "../../register/types.ts";
import { type Veldaard, type Veldnaam, velden } from "../../register/velden.ts";
import { alinea, cel, cursief, dag, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Waardesoort } from "../document/types.ts";
import { type Blad, veldkop } from "./blad.ts";

/** A section with a table for each register whose rows may be published. */
export function publicaties(blad: Blad): readonly Deel[] {
  return blad.uit.registers
    .filter((een): een is Registerstaat & { readonly publicatie: Publicatie } => een.publicatie !== undefined)
    .map((register, i) => publicatiedeel(register, { ...blad, nummer: i + 1 }));
}

function publicatiedeel(
  { titel, soort, publicatie, actualiteit: { bijgewerkt } }: Registerstaat & { readonly publicatie: Publicatie },
  blad: Blad & { readonly nummer: number },
): Deel {
  const { eigen, datum, nummer } = blad;
  const ontbreekt = publicatie.kolommen.filter(({ aanwezig }) => !aanwezig).map(({ veld }) => veldkop(veld, soort, blad));
  const bouwstenen: readonly Bouwsteen[] = [
    ...(bijgewerkt === undefined ? [] : [alinea(eigen.bijgewerktOp(datum(bijgewerkt)))]),
    ...(ontbreekt.length > 0 && publicatie.regels.length > 0 ? [alinea(cursief(eigen.kolomOntbreekt(ontbreekt)))] : []),
    publicatie.regels.length === 0 ? alinea(eigen.geenRegels) : tabel({ titel, soort, publicatie }, blad),
  ];
  return { id: `publicatie-${nummer}`, kop: titel, bouwstenen, ...(publicatie.kolommen.length > 4 && { liggend: true }) };
}

function tabel({ titel, soort, publicatie }: Required<Pick<Registerstaat, "titel" | "soort" | "publicatie">>, blad: Blad): Bouwsteen {
  const { kolommen, regels } = publicatie;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: kolommen.map(({ veld }) => kolom(veldkop(veld, soort, blad), breedte(veld), waardesoort[velden[veld].aard])),
    rijen: regels.map((regel) => ({ metKop: true, cellen: kolommen.map((een) => celVan(regel, een, blad)) })),
  };
}

const waardesoort: Readonly<Record<Veldaard, Waardesoort>> = { tekst: "tekst", "ja-nee": "tekst", datum: "datum", bedrag: "getal" };

const breedte = (veld: Veldnaam): number => (velden[veld].aard === "tekst" ? 30 : 18);

function celVan(regel: Publicatieregel, { veld, aanwezig }: Publicatiekolom, { eigen, datum, taal }: Blad): Cel {
  const waarde = regel[veld];
  if (waarde === undefined) return cel(cursief(aanwezig ? eigen.leeg : eigen.nietInBestand));
  if (typeof waarde === "boolean") return cel(waarde ? eigen.ja : eigen.nee);
  if (typeof waarde === "number") return { ...cel(bedrag(waarde, taal)), waarde };
  return velden[veld].aard === "datum" ? dag(datum(waarde), waarde) : cel(waarde);
}

/** "1.250,00"; written by hand, because the machine's own notation differs between versions of Node. */
function bedrag(waarde: number, taal: Blad["taal"]): string {
  const [heel = "0", centen = "00"] = waarde.toFixed(2).split(".");
  const [punt, komma] = taal === "nl" ? [".", ","] : [",", "."];
  return `${heel.replace(/(?<=\d)(?=(?:\d{3})+$)/g, punt)}${komma}${centen}`;
}
