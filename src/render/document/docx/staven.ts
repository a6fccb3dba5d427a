import { type FileChild, Paragraph } from "docx";
import { type ChartPointLabel, ChartRun } from "docx/charts";
import { voorWord } from "../../escape.ts";
import type { Staven } from "../types.ts";
import { bijschrift } from "./bijschrift.ts";
import { LETTER } from "./huisstijl.ts";
import { GRIJS, OP_STAAF, toonstaaf } from "./stijlen.ts";
import type { Werk } from "./werk.ts";

const PIXELS_PER_INCH = 96;
const TWIPS_PER_INCH = 1440;

/** In pixels: a bar with the room around it, the room around the drawing, and the legend. */
const RIJ = 36;
const RAND = 16;
const LEGENDA = 34;

/** The number of a bar, or of a part of one. */
const OPSCHRIFT = { color: OP_STAAF, bold: true };

/** A chart of Word itself, which the reader can change; its text alternative is the sentence that says the same. */
export function staven({ titel, omschrijving, reeksen, rijen }: Staven, werk: Werk): readonly FileChild[] {
  const width = Math.round((werk.breedte / TWIPS_PER_INCH) * PIXELS_PER_INCH);
  // One series needs no name, and its numbers have room after the bars.
  const enkel = reeksen.length === 1;
  return [
    bijschrift(titel, werk),
    new Paragraph({
      children: [
        new ChartRun({
          type: "bar",
          ...(!enkel && { stacking: "stacked" }),
          categories: rijen.map(({ naam }) => voorWord(naam)),
          series: reeksen.map(({ naam, toon }, plek) => ({
            name: voorWord(naam),
            color: toonstaaf[toon],
            values: rijen.map(({ aantallen }) => aantallen[plek] ?? 0),
            ...(!enkel && { pointLabels: rijen.map(({ aantallen }) => getalVan(aantallen, plek)) }),
          })),
          categoryAxis: { reverseOrder: true },
          // Left to itself, an axis begins just below the lowest number, and nobody would see it here.
          valueAxis: { visible: false, gridlines: false, minimum: 0 },
          dataLabels: { value: true, ...(enkel && { position: "outsideEnd" }), font: OPSCHRIFT },
          ...(enkel && { legend: false }),
          gapWidth: 60,
          // Colours of its own: a template may have no theme to take them from.
          chartArea: { fill: "none", border: "none" },
          transformation: { width, height: RAND + rijen.length * RIJ + (enkel ? 0 : LEGENDA) },
          font: { name: LETTER, color: GRIJS },
          altText: { id: String(werk.nieuwNummer()), name: voorWord(titel), title: voorWord(titel), description: voorWord(omschrijving) },
        }),
      ],
    }),
  ];
}

/** The number of a part that is not there would stand in the next one; a row without any part shows one 0, where bars begin. */
function getalVan(aantallen: readonly number[], plek: number): undefined | false | ChartPointLabel {
  if ((aantallen[plek] ?? 0) !== 0) return undefined;
  return plek === 0 && aantallen.every((aantal) => aantal === 0) && { value: true, position: "insideBase", font: OPSCHRIFT };
}
