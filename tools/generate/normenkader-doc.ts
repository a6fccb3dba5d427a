import * as begrippen from "../../src/beschrijving/format/begrippen.ts";
import { celVelden } from "../../src/beschrijving/format/cel-typen.ts";
import { type Bewijssectie, bewijssecties } from "../../src/beschrijving/format/secties.ts";
import type { Vorm } from "../../src/beschrijving/format/vorm.ts";
import * as limieten from "../../src/normenkader/limieten.ts";
import { functies } from "../../src/normenkader/voorwaarde/functies.ts";
import { eisvorm } from "../../src/normenkader/vorm/eis.ts";
import { kaderdelen } from "../../src/normenkader/vorm/kaderdelen.ts";
import { proefgevallen } from "../../src/normenkader/vorm/proef.ts";
import { woordnamen } from "../../src/normenkader/vorm/woorden.ts";
import { sleuteltabel } from "./beschrijving-doc.ts";
import { code, tabel } from "./doc-blok.ts";

/** Kinds of fields with the form of a condition on one. */
const celvormen = {
  bool: ["kwaliteit", "`openbaar`"],
  double: ["getal", "`aantal >= 2.0`"],
  string: ["een waarde uit een lijst", '`vastgesteld.door == "directie"`'],
  "list<string>": ["meer waarden uit een lijst", '`"geschenken" in onderwerpen`'],
  Datum: ["datum", '`binnen(bijgewerkt, "P6M")`'],
  Periode: ["periode", '`hoogstens(frequentie, "P1Y")`'],
} as const;

/** The reference part of docs/normenkader.md, in Dutch, from the shapes that every file is checked with. */
export function normenkaderDoc(): string {
  return [
    `### ${kaderdelen.normenkader.plek}`,
    sleutels(kaderdelen.normenkader.vorm),
    "### Een bestand in normen/",
    sleutels(kaderdelen.norm.vorm, (sleutel) => sleutel !== "eisen"),
    "### Een eis",
    sleutels(eisvorm, (sleutel) => sleutel !== "proef"),
    "### De proeven van een eis",
    tabel(
      ["geval", "wat"],
      Object.entries(proefgevallen).map(([geval, wat]) => [code(geval), wat]),
    ),
    "Is een geval een groep, dan zijn dit de sleutels:",
    sleutels(gevalgroep()),
    `### ${kaderdelen.grondslagen.plek}`,
    sleutels(kaderdelen.grondslagen.vorm),
    `### ${kaderdelen.ongebruikt.plek}`,
    sleutels(kaderdelen.ongebruikt.vorm),
    `### ${kaderdelen.woorden.plek}`,
    "Per soort organisatie deze woorden. Ze zijn ook de plaatshouders in teksten, zoals `{griffier}`. Onder `doelgroep` staan de woorden voor de groepen.",
    tabel(
      ["woord", "voor"],
      Object.entries(woordnamen).map(([naam, wat]) => [code(naam), wat]),
    ),
    "### Een bestand in indelingen/",
    sleutels(kaderdelen.indeling.vorm),
    "### Velden in een voorwaarde",
    "Welke velden een sectie heeft en welke waarden mogen, staat in [beschrijving.md](beschrijving.md#naslag). Hoe je ernaar vraagt, hangt af van de soort waarde:",
    tabel(
      ["soort waarde", "voorwaarde"],
      Object.values(celvormen).map((rij) => [...rij]),
    ),
    "In `waar` zijn dit de velden die je per sectie kunt gebruiken:",
    tabel(
      ["sectie", "velden"],
      (Object.keys(bewijssecties) as readonly Bewijssectie[]).map((sectie) => [code(sectie), indelend(sectie)]),
    ),
    "### Functies in een voorwaarde",
    tabel(
      ["functie", "waar als"],
      Object.entries(functies).map(([naam, functie]) => [code(`${naam}(${functie.voorbeeld})`), functie.nl("de waarde", "de grens")]),
    ),
    "### Keuzes",
    tabel(["sleutel", "waarde", "betekenis"], keuzerijen([eisvorm, kaderdelen.grondslagen.vorm.van])),
    "### Grenzen aan de grootte",
    tabel(["wat", "hoogstens"], grenzen),
  ]
    .join("\n\n")
    .replaceAll("](#keuzelijst-", "](beschrijving.md#keuzelijst-");
}

/** The choices that are not of the description format: that document explains its own. */
function keuzerijen(vormen: readonly Vorm[]): readonly (readonly string[])[] {
  const bekend: readonly unknown[] = Object.values(begrippen);
  return vormen
    .flatMap((vorm) => (vorm.aard === "groep" ? Object.entries(vorm.sleutels) : []))
    .flatMap(([sleutel, vorm]) => {
      if (vorm.aard === "groep") return keuzerijen([vorm]);
      if (vorm.aard !== "waarde" || vorm.waarde.soort !== "keuze" || bekend.includes(vorm.waarde.waarden)) return [];
      return Object.entries(vorm.waarde.waarden).map(([waarde, wat]) => [code(sleutel), code(waarde), wat]);
    });
}

/** The group of a file, or of the items in its list. */
function sleutels(vorm: Vorm, toon?: (sleutel: string) => boolean): string {
  const groep = vorm.aard === "lijst" ? vorm.van : vorm;
  if (groep.aard !== "groep") throw new Error("no group to show the keys of");
  return sleuteltabel(groep, toon);
}

function gevalgroep(): Vorm {
  const proef = eisvorm.sleutels.proef;
  const geval = proef?.aard === "groep" ? proef.sleutels.voldaan : undefined;
  if (geval?.aard !== "keus") throw new Error("a case is no longer a list or a group");
  return geval.groep;
}

const indelend = (sectie: Bewijssectie): string =>
  celVelden(sectie)
    .filter((veld) => veld.indelend)
    .map(({ pad }) => code(pad.join(".")))
    .join(", ");

const mib = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

const grenzen: readonly (readonly string[])[] = [
  ["alle bestanden samen", mib(limieten.maxKaderBytes)],
  ["bestanden", String(limieten.maxKaderbestanden)],
  ["tekens van een tekst", String(limieten.maxTekens)],
  ["tekens van een voorwaarde", String(limieten.maxVoorwaarde)],
  ["vergelijkingen door namen met een \\*", limieten.maxSterren.toLocaleString("nl-NL")],
];
