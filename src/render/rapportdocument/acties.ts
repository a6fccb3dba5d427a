import { datumtekst } from "../../tekst/datum.ts";
import { duurtekst, frequentietekst } from "../../tekst/periode.ts";
import { alinea, cel, dag, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Kolom, Rij, Tabel } from "../document/types.ts";
import { type Actieregel, geplandeActies, voorstellen } from "./actieregels.ts";
import { type Blad, hoofdletter } from "./blad.ts";

/** What will be done and what could be: the organisation's own actions apart from our proposals. */
export function actielijst(blad: Blad): Deel {
  const { rapport, eigen } = blad;
  const gepland = geplandeActies(rapport);
  const voorgesteld = voorstellen(rapport);
  return {
    id: "acties",
    kop: eigen.kop.acties,
    nieuwePagina: true,
    liggend: true,
    bouwstenen: [],
    delen: [
      {
        id: "gepland",
        kop: eigen.kop.gepland,
        bouwstenen: lijst(eigen.geplandUitleg, gepland.length === 0 ? eigen.geenGepland : geplandTabel(gepland, blad)),
      },
      {
        id: "voorstellen",
        kop: eigen.kop.voorstellen,
        bouwstenen: lijst(eigen.voorstelUitleg, voorgesteld.length === 0 ? eigen.geenVoorstel : voorstelTabel(voorgesteld, blad)),
      },
    ],
  };
}

const lijst = (uitleg: string, inhoud: string | Tabel): readonly Bouwsteen[] =>
  typeof inhoud === "string" ? [alinea(inhoud)] : [alinea(uitleg), inhoud];

function kolommen({ eigen }: Blad): readonly Kolom[] {
  const { nr, wat, wie, wanneer, voor } = eigen.kolom;
  return [kolom(nr, 4), kolom(wat, 26), kolom(wie, 16), kolom(wanneer, 13, "datum"), kolom(voor, 16)];
}

function geplandTabel(regels: readonly Actieregel[], blad: Blad): Tabel {
  const { tekst, eigen } = blad;
  const [nr, wat, wie, wanneer, voor] = kolommen(blad) as [Kolom, Kolom, Kolom, Kolom, Kolom];
  return {
    soort: "tabel",
    titel: eigen.kop.gepland,
    titelVerborgen: true,
    kolommen: [nr, wat, wie, wanneer, kolom(eigen.kolom.stand, 12), voor],
    rijen: regels.map(({ uitwerking, eisen, normen }): Rij => {
      const stand = [
        ...(uitwerking.stand === undefined ? [] : [tekst.stand[uitwerking.stand]]),
        ...(uitwerking.onzeker ? [tekst.onzeker] : []),
      ];
      return {
        metKop: true,
        cellen: [
          cel(vet(uitwerking.actie ?? "")),
          cel(uitwerking.tekst),
          cel(uitwerking.verantwoordelijk ?? eigen.niet),
          wanneercel(uitwerking, blad),
          cel(stand.length === 0 ? eigen.niet : stand.join(", ")),
          cel([...eisen, ...normen.map(eigen.heleNormVan)].join(", ")),
        ],
      };
    }),
  };
}

function voorstelTabel(regels: readonly Actieregel[], blad: Blad): Tabel {
  const { eigen } = blad;
  return {
    soort: "tabel",
    titel: eigen.kop.voorstellen,
    titelVerborgen: true,
    kolommen: kolommen(blad),
    rijen: regels.map(({ uitwerking, eisen }, nummer) => ({
      metKop: true,
      cellen: [
        cel({ tekst: eigen.voorstelNr(nummer + 1), stijl: "vet", toon: "voorstel" }),
        cel(uitwerking.tekst),
        cel(uitwerking.verantwoordelijk ?? eigen.niet),
        wanneercel(uitwerking, blad),
        cel(eisen.join(", ")),
      ],
    })),
  };
}

/** A day, month, term or rhythm in words; a whole day is a real date for who counts with it. */
function wanneercel({ gereed, frequentie }: Actieregel["uitwerking"], { taal, tekst, eigen }: Blad): Cel {
  const delen = [
    ...(gereed === undefined ? [] : [gereed.startsWith("P") ? tekst.binnen(duurtekst(gereed, taal)) : datumtekst(taal)(gereed)]),
    ...(frequentie === undefined ? [] : [frequentietekst(frequentie, taal)]),
  ];
  if (delen.length === 0) return cel(eigen.niet);
  const heel = gereed !== undefined && frequentie === undefined && /^\d{4}-\d{2}-\d{2}$/.test(gereed);
  return dag(hoofdletter(delen.join(", ")), heel ? gereed : undefined);
}
