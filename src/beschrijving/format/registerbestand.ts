import { velden } from "../../register/velden.ts";
import { groep, keuze, tekst } from "./vormen.ts";

/** How the columns of a CSV file may be told apart. */
export const scheidingstekens = { ";": "puntkomma", ",": "komma", tab: "tab" } as const;

const kolomvorm = groep(
  "Kolommen",
  "Hoe de kolommen in het bestand heten, als dat anders is dan de naam van het veld.",
  Object.fromEntries(Object.entries(velden).map(([naam, { uitleg }]) => [naam, tekst(`Kolom ${naam}`, uitleg)])),
);

/** The rows of a register, in a file of its own. Only `register` and `validate` read it; no condition sees it. */
export const registerbestandvorm = groep(
  "Bestand",
  "Het bestand met de regels van het register. De opdracht register maakt er een tabel zonder namen van, of telt alleen.",
  {
    pad: tekst("Pad", "Pad vanaf de map van de beschrijving; het eindigt op .csv, .xlsx, .yaml of .yml."),
    blad: tekst("Blad", "De naam van het werkblad. Alleen bij .xlsx; weglaten betekent het eerste blad."),
    kolommen: kolomvorm,
    scheidingsteken: keuze(
      "Scheidingsteken",
      "Wat tussen de kolommen staat. Alleen bij .csv; weglaten betekent: uit de kopregel.",
      scheidingstekens,
    ),
  },
  ["pad"],
);
