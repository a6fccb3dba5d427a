import { type FileChild, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { voorWord } from "../../escape.ts";
import type { Staven } from "../types.ts";
import { bijschrift } from "./bijschrift.ts";
import { LETTER } from "./huisstijl.ts";
import { GRIJS, toonvlak } from "./stijlen.ts";
import type { Werk } from "./werk.ts";

const PIXELS_PER_INCH = 96;
const TWIPS_PER_INCH = 1440;

/** A chart of Word itself, which the reader can change; its text alternative is the sentence that says the same. */
export function staven({ titel, omschrijving, reeksen, rijen }: Staven, werk: Werk): readonly FileChild[] {
  const width = Math.round((werk.breedte / TWIPS_PER_INCH) * PIXELS_PER_INCH);
  return [
    bijschrift(titel, werk),
    new Paragraph({
      children: [
        new ChartRun({
          type: "bar",
          stacking: "stacked",
          categories: rijen.map(({ naam }) => voorWord(naam)),
          series: reeksen.map(({ naam, toon }, plek) => ({
            name: voorWord(naam),
            color: toonvlak[toon],
            values: rijen.map(({ aantallen }) => aantallen[plek] ?? 0),
          })),
          categoryAxis: { reverseOrder: true },
          valueAxis: { visible: false, gridlines: false },
          dataLabels: { value: true },
          gapWidth: 60,
          // Colours of its own: a template may have no theme to take them from.
          chartArea: { fill: "none", border: "none" },
          transformation: { width, height: 60 + rijen.length * 40 },
          font: { name: LETTER, color: GRIJS },
          altText: { id: String(werk.nieuwNummer()), name: voorWord(titel), title: voorWord(titel), description: voorWord(omschrijving) },
        }),
      ],
    }),
  ];
}
