import { type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import { ontbrekendeShards } from "../../portfolio/deel.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Gegeven, Staven, Tabel } from "../document/types.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { oordeeltoon } from "../rapportdocument/toon.ts";
import { oordeelteken } from "../tekens.ts";
import type { Vel } from "./vel.ts";

/** Who took part, which day, which norms. */
export function gegevens({ portfolio, tekst, eigen, datum }: Vel): readonly Gegeven[] {
  const { normenkader, selectie, peildatum, deel, samenvatting } = portfolio;
  const { aantal, typen, peildata } = samenvatting;
  const keuze = [...(selectie.domein ? [tekst.domein[selectie.domein]] : []), ...(selectie.norm ?? [])];
  const dag =
    peildatum === undefined
      ? peildata && eigen.peildatumEigen(datum(peildata.eerste), datum(peildata.laatste))
      : eigen.peildatumVoorAllen(datum(peildatum));
  const soorten = typenVan(typen).map((type) => ({ type: tekst.organisatietype[type], aantal: typen[type] ?? 0 }));
  return [
    { naam: eigen.gegeven.organisaties, waarde: eigen.aantal(aantal.getoetst, aantal.onleesbaar) },
    ...(soorten.length > 0 ? [{ naam: eigen.gegeven.soorten, waarde: eigen.typen(soorten) }] : []),
    ...(dag === undefined ? [] : [{ naam: tekst.peildatum, waarde: dag }]),
    { naam: tekst.normenkader, waarde: `${normenkader.titel}, ${tekst.versie(normenkader.versie)}` },
    ...(keuze.length > 0 ? [{ naam: tekst.selectie, waarde: tekst.alleen(keuze.join(", ")) }] : []),
    ...(deel ? [{ naam: eigen.gegeven.deel, waarde: eigen.deel(deel.nummers, deel.van) }] : []),
  ];
}

/** The types there are, in their fixed order. */
export const typenVan = (typen: Readonly<Record<string, unknown>>): readonly Organisatietype[] =>
  (Object.keys(organisatietypen) as Organisatietype[]).filter((type) => Object.hasOwn(typen, type));

/** The whole in numbers, and what is not in it. */
export function samenvatting(vel: Vel): Deel {
  const { portfolio, eigen } = vel;
  const { aantal } = portfolio.samenvatting;
  const melding = (toon: "fout" | "vraag", tekst: string): Bouwsteen => ({ soort: "melding", toon, tekst: [[{ tekst }]] });
  return {
    id: "samenvatting",
    kop: eigen.kop.samenvatting,
    bouwstenen: [
      ...(aantal.onleesbaar > 0 ? [melding("fout", eigen.onleesbaarMelding(aantal.onleesbaar))] : []),
      ...(portfolio.deel ? [melding("fout", eigen.grens.deel(ontbrekendeShards(portfolio.deel), portfolio.deel.van))] : []),
      ...(aantal.getoetst === 0 ? [alinea(eigen.geenOrganisaties)] : [oordelentabel(vel), staven(vel), openEisen(vel)]),
    ],
  };
}

const gemeten = oordeelvolgorde.filter((oordeel) => oordeel !== "nvt");

function oordelentabel({ portfolio, tekst, eigen }: Vel): Tabel {
  const { oordelen } = portfolio.samenvatting;
  const geldend = gemeten.reduce((som, oordeel) => som + oordelen[oordeel], 0);
  return {
    soort: "tabel",
    titel: eigen.oordelenTitel,
    werkblad: eigen.werkblad.oordelen,
    kolommen: [kolom(eigen.kolom.oordeel, 3), kolom(eigen.kolom.aantal, 1, "getal"), kolom(eigen.kolom.aandeel, 1, "getal")],
    rijen: gemeten.map((oordeel) => ({
      metKop: true,
      cellen: [
        cel({ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, stijl: "vet", toon: oordeeltoon[oordeel] }),
        getal(oordelen[oordeel]),
        cel(eigen.procent(geldend === 0 ? 0 : (100 * oordelen[oordeel]) / geldend)),
      ],
    })),
  };
}

/** A bar per type: averages would hide how few there are of some. */
function staven({ portfolio, tekst, eigen }: Vel): Staven {
  const { normen, typen } = portfolio.samenvatting;
  const som = (type: string): readonly number[] =>
    gemeten.map((oordeel) => normen.reduce((totaal, norm) => totaal + (norm.typen[type]?.[oordeel] ?? 0), 0));
  const rijen = typenVan(typen).map((type) => ({ naam: `${tekst.organisatietype[type]} (${typen[type]})`, aantallen: som(type) }));
  const zin = rijen.map(
    ({ naam, aantallen }) => `${naam} ${gemeten.map((oordeel, plek) => `${aantallen[plek]} ${tekst.oordeel[oordeel]}`).join(", ")}`,
  );
  return {
    soort: "staven",
    titel: eigen.stavenTitel,
    omschrijving: eigen.stavenOmschrijving(zin.join("; ")),
    reeksen: gemeten.map((oordeel) => ({ naam: tekst.oordeel[oordeel], toon: oordeeltoon[oordeel] })),
    rijen,
  };
}

function openEisen({ portfolio, tekst, eigen }: Vel): Tabel {
  const { open } = portfolio.samenvatting;
  return {
    soort: "tabel",
    titel: eigen.openTitel,
    werkblad: eigen.werkblad.open,
    kolommen: [
      kolom(eigen.kolom.zwaarte, 3),
      kolom(eigen.kolom.nietVoldaan, 2, "getal"),
      kolom(eigen.kolom.onbekend, 2, "getal"),
      kolom(eigen.kolom.metOpen, 3, "getal"),
    ],
    rijen: (["wettelijk", "basisnorm", "aanbeveling"] as const).map((zwaarte) => ({
      metKop: true,
      cellen: [
        cel(tekst.zwaarte[zwaarte]),
        getal(open[zwaarte]["niet-voldaan"]),
        getal(open[zwaarte].onbekend),
        getal(open[zwaarte].organisaties),
      ],
    })),
  };
}
