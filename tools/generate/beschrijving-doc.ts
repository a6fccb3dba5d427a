import type { Keuzes, Sectie } from "../../src/beschrijving/format/attribuut.ts";
import * as begrippen from "../../src/beschrijving/format/begrippen.ts";
import { documentvorm } from "../../src/beschrijving/format/document.ts";
import { type Bewijssectie, bewijssecties } from "../../src/beschrijving/format/secties.ts";
import type { Groepvorm, Vorm, Waardeplek, Waardevorm } from "../../src/beschrijving/format/vorm.ts";
import * as limieten from "../../src/beschrijving/limieten.ts";
import { code, tabel } from "./doc-blok.ts";

/** Lists of choices that several sections share: shown once, and linked to. */
const keuzelijsten: readonly (readonly [naam: string, waarden: Keuzes])[] = Object.entries(begrippen);

/** The reference part of docs/beschrijving.md, in Dutch: every section with its soorten and keys, from the format itself. */
export function beschrijvingDoc(): string {
  return [
    "### Bovenste niveau",
    tabel(
      ["sleutel", "wat"],
      Object.entries(documentvorm.sleutels).map(([naam, { uitleg }]) => [code(naam), uitleg]),
    ),
    ...Object.entries(documentvorm.sleutels).flatMap(([naam, vorm]) => sectie(naam, vorm)),
    ...keuzelijsten.flatMap(([naam, waarden]) => [`### Keuzelijst ${naam}`, keuzetabel(waarden)]),
    "### Grenzen aan de grootte",
    tabel(["wat", "hoogstens"], grenzen),
  ].join("\n\n");
}

/** A key of the top level that holds more than one value. */
function sectie(naam: string, vorm: Vorm): readonly string[] {
  const groep = groepIn(vorm);
  if (groep === undefined) return [];
  const kop = [`### ${naam}`, vorm.aard === "kaart" ? `${vorm.uitleg} Onder elk id:` : vorm.uitleg];
  if (!isBewijssectie(naam)) return [...kop, sleuteltabel(groep)];
  const beschreven: Sectie = bewijssecties[naam];
  const eigen = [...Object.keys(beschreven.velden), ...Object.keys(beschreven.overig ?? {})];
  const eerste = Object.keys(bewijssecties)[0] === naam ? gemeenschappelijk(groep, eigen) : [];
  return [
    ...eerste,
    ...kop,
    tabel(["soort", "wat"], keuzerijen(bewijssecties[naam].soorten)),
    `Eigen sleutels van ${code(naam)}:`,
    sleuteltabel(groep, (sleutel) => eigen.includes(sleutel)),
  ];
}

/** The keys that every section of evidence has, told once before the first. */
function gemeenschappelijk(groep: Groepvorm, eigen: readonly string[]): readonly string[] {
  const secties = Object.keys(bewijssecties).map(code);
  return [
    "### Sleutels van elk feit",
    `Een onderdeel van ${secties.slice(0, -1).join(", ")} of ${secties.at(-1)} is een feit. Elk feit heeft deze sleutels, naast die van zijn sectie:`,
    sleuteltabel(groep, (sleutel) => !eigen.includes(sleutel), { soort: ["keuze", "Wat het is; elke sectie heeft haar eigen soorten."] }),
  ];
}

const isBewijssectie = (naam: string): naam is Bewijssectie => Object.hasOwn(bewijssecties, naam);

function groepIn(vorm: Vorm): Groepvorm | undefined {
  if (vorm.aard === "groep") return vorm;
  if (vorm.aard === "keus") return vorm.groep;
  return vorm.aard === "waarde" || vorm.aard === "vrij" ? undefined : groepIn(vorm.van);
}

/** What a row says instead of what the format says there. */
type Anders = readonly [waarde: string, uitleg: string];

export function sleuteltabel(
  groep: Groepvorm,
  toon: (sleutel: string) => boolean = () => true,
  anders: Readonly<Record<string, Anders>> = {},
): string {
  const rijen = Object.entries(groep.sleutels)
    .filter(([naam]) => toon(naam))
    .flatMap(([naam, vorm]) => sleutelrijen(naam, vorm, groep.verplicht.includes(naam), anders[naam]));
  return tabel(["sleutel", "waarde", "wat"], rijen);
}

/** One row, and of a group a row for every key in it. */
function sleutelrijen(naam: string, vorm: Vorm, verplicht: boolean, anders?: Anders): readonly (readonly string[])[] {
  const sleutel = verplicht ? `${code(naam)} (verplicht)` : code(naam);
  if (vorm.aard === "waarde") return [[sleutel, ...(anders ?? [waardetekst(vorm), vorm.uitleg])]];
  if (vorm.aard === "kaart") return [[sleutel, "groep", vorm.uitleg]];
  if (vorm.aard === "lijst" && vorm.van.aard === "waarde") return [[sleutel, `lijst van: ${waardetekst(vorm.van)}`, vorm.uitleg]];
  if (vorm.aard === "vrij") return [[sleutel, "groep", vorm.uitleg]];
  if (vorm.aard === "keus") return [[sleutel, "lijst of groep", vorm.uitleg]];
  const binnen = groepIn(vorm);
  const rijen = Object.entries(binnen?.sleutels ?? {}).flatMap(([deel, van]) =>
    sleutelrijen(`${naam}.${deel}`, van, binnen?.verplicht.includes(deel) ?? false),
  );
  return [[sleutel, vorm.aard === "lijst" ? "lijst" : "groep", vorm.uitleg], ...rijen];
}

function waardetekst({ waarde, meer }: Waardeplek): string {
  if (waarde.soort !== "keuze") return meer ? `${soortnaam(waarde)}, een of meer` : soortnaam(waarde);
  const lijst = keuzelijsten.find(([, waarden]) => waarden === waarde.waarden);
  const keuze = lijst === undefined ? Object.keys(waarde.waarden).map(code).join(", ") : `[${lijst[0]}](#keuzelijst-${lijst[0]})`;
  return meer ? `een of meer uit: ${keuze}` : `een uit: ${keuze}`;
}

function soortnaam(waarde: Waardevorm): string {
  if (waarde.soort === "code") return `code, zoals ${code(waarde.voorbeeld)}`;
  if (waarde.soort === "cel") return "CEL";
  return waarde.soort === "ja-nee" ? "ja of nee" : waarde.soort;
}

const keuzetabel = (waarden: Keuzes): string => tabel(["waarde", "wat"], keuzerijen(waarden));
const keuzerijen = (waarden: Keuzes): readonly (readonly string[])[] => Object.entries(waarden).map(([naam, wat]) => [code(naam), wat]);

const mib = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

const grenzen: readonly (readonly string[])[] = [
  ["een bestand", mib(limieten.maxBestandBytes)],
  ["alle bestanden samen", mib(limieten.maxBeschrijvingBytes)],
  [`bestanden, ${code(limieten.ingangsbestand)} meegeteld`, String(limieten.maxBestanden)],
  ["niveaus die in elkaar staan", String(limieten.maxDiepte)],
  ["gemelde fouten per bestand", String(limieten.maxMeldingenPerBestand)],
];
