import { eindigende, termijnen } from "../audit/einde.ts";
import { gezegdOver } from "../audit/gezegd.ts";
import { isInGebruik, opId } from "../audit/signalen/in-gebruik.ts";
import { staatOpen } from "../audit/signalen/lopend.ts";
import type { Eisuitkomst } from "../audit/uitkomst-types.ts";
import type { Bewijssectie } from "../beschrijving/format/secties.ts";
import type { Afwijking } from "../beschrijving/types.ts";
import { alsNaam } from "../normenkader/sjabloon.ts";
import type { Gevonden } from "./acties.ts";
import { type Blik, vanFeit, vindplaats } from "./bron.ts";
import type { Agendasoort } from "./types.ts";
import type { Ruw } from "./venster.ts";

const soorten: Readonly<Partial<Record<Bewijssectie, "rol" | "document" | "procedure">>> = {
  rollen: "rol",
  documenten: "document",
  procedures: "procedure",
} satisfies Partial<Record<Bewijssectie, Agendasoort>>;

/** The last days of roles, documents and procedures, and the roles whose term has no begin. */
export const eindepunten = (blik: Blik): Gevonden => ({
  punten: laatsteDagen(blik),
  zonderDag: opId(blik.systeem.feiten.rollen)
    .filter((feit) => isInGebruik(feit, blik.peildatum) && termijnen(feit).length > 0 && feit.begin.length + feit.eind.length === 0)
    .map((feit) => ({
      sleutel: `rol ${feit.id}`,
      soort: "rol",
      wat: blik.tekst.wat.benoeming(alsNaam(feit.titel)),
      ...vanFeit(feit, blik),
      toelichting: [blik.tekst.termijn(gezegdOver(feit, "termijn", blik).map(({ waarde, tekst }) => blik.tekst.duur(waarde ?? tekst)))],
      reden: "begin-onbekend",
    })),
});

/** What has ended and is succeeded asks for nothing. */
const laatsteDagen = (blik: Blik): readonly Ruw[] =>
  eindigende(blik.systeem, blik.peildatum).flatMap(({ feit, einde, opgevolgd }): readonly Ruw[] => {
    const soort = soorten[feit.sectie];
    if (soort === undefined) return [];
    const { van, tot, tekst: termijn, benoeming } = einde;
    const { tekst } = blik;
    return [
      {
        sleutel: `${soort} ${feit.id}`,
        soort,
        wat: benoeming ? tekst.wat.benoeming(alsNaam(feit.titel)) : tekst.wat[soort](alsNaam(feit.titel)),
        ...vanFeit(feit, blik),
        van,
        tot,
        termijn,
        dag_bron: benoeming ? "gerekend" : "genoemd",
        toelichting: benoeming ? [tekst.gerekendBenoeming] : [],
        ...(opgevolgd && { vervalt: true as const }),
      },
    ];
  });

/** The last days of accepted deviations. One that has passed asks for something only while its eis is open. */
export function afwijkingpunten(uitkomsten: readonly Eisuitkomst[], blik: Blik): readonly Ruw[] {
  const perEis = new Map(uitkomsten.map((een) => [een.eis.id, een]));
  return blik.systeem.afwijkingen.flatMap((afwijking) => vanAfwijking(afwijking, perEis.get(afwijking.eis), blik));
}

function vanAfwijking(afwijking: Afwijking, uitkomst: Eisuitkomst | undefined, { tekst, woorden, peildatum }: Blik): readonly Ruw[] {
  const { eis, tot: laatste, besloten_door } = afwijking;
  if (laatste === undefined || uitkomst === undefined) return [];
  const { van, tot, tekst: termijn } = laatste;
  const open = staatOpen(uitkomst);
  const onzeker = tot < peildatum && uitkomst.uitkomst === "onbekend";
  return [
    {
      sleutel: `afwijking ${eis} ${afwijking.plaats.pad}`,
      soort: "afwijking",
      wat: tekst.wat.afwijking(eis),
      ...(besloten_door !== undefined && { wie: woorden[besloten_door] ?? besloten_door }),
      eisen: [eis],
      ...vindplaats(afwijking),
      van,
      tot,
      termijn,
      dag_bron: "genoemd",
      toelichting: [tekst.afwijkingReden(afwijking.reden), ...(onzeker ? [tekst.nietBekend] : [])],
      ...(onzeker && { reden: "niet-bekend" as const }),
      ...(!open && { vervalt: true as const }),
    },
  ];
}
