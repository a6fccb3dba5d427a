import type { Datum, Feit, Integriteitssysteem, Waarde } from "../../src/beschrijving/types.ts";
import type { Eis, Norm, Normenkader } from "../../src/normenkader/types.ts";
import { leegSysteem } from "../../src/uitleg/leeg-systeem.ts";

/** Small builders for tests of the engine: a register, a system, an eis and a normenkader, with only what matters spelled out. */
export const PEILDATUM = "2020-06-30";

export const dag = (van: string, tot = van, verouderd?: true): Datum => ({
  van,
  tot,
  tekst: van,
  gedaan: true,
  ...(verouderd && { verouderd }),
});

type Feitdeel = Partial<Omit<Feit, "velden">> & { readonly velden?: Readonly<Record<string, Waarde | undefined>> };

/** A register of nevenwerkzaamheden for office-holders; undefined values are left out, as in a real description. */
export function register(id: string, { velden = {}, ...rest }: Feitdeel = {}): Feit {
  return {
    sectie: "registers",
    id,
    soort: "nevenwerkzaamheden",
    domein: ["bestuurlijk"],
    titel: `Register ${id}`,
    plaats: { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: `/registers/${id}` },
    bron: [],
    aanwezig: true,
    stand: "geldend",
    begin: [],
    eind: [],
    uitspraken: [],
    ...rest,
    velden: Object.fromEntries(Object.entries(velden).filter((paar): paar is [string, Waarde] => paar[1] !== undefined)),
  };
}

export function systeem(registers: readonly Feit[], rest: Partial<Integriteitssysteem> = {}): Integriteitssysteem {
  return {
    ...leegSysteem("provincie"),
    organisatie: { naam: "Provincie Voorbeeld", type: "provincie" },
    feiten: { documenten: [], registers, rollen: [], procedures: [], activiteiten: [], onderzoeken: [] },
    ...rest,
  };
}

export const volledigeRegisters: Integriteitssysteem["volledig"] = [
  { sectie: "registers", bron: [], plaats: { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: "/volledig/0" } },
];

export function eis(id: string, deel: Partial<Eis> = {}): Eis {
  return {
    id,
    domein: "bestuurlijk",
    eis: "Er is een register.",
    zwaarte: "basisnorm",
    aspect: "bestaan",
    kern: false,
    grondslag: [],
    steunt_op: [],
    organisatietypen: ["provincie", "gemeente", "waterschap", "gemeenschappelijke-regeling"],
    nvt: "Geldt niet.",
    uit: "registers",
    soort: ["nevenwerkzaamheden"],
    voor: "een",
    doelgroepen: [],
    minimaal: 1,
    alternatieven: false,
    toets: [],
    uitgewerkt: "{titel} is er.",
    ontbreekt: { geen: "Er is geen register.", item: "{titel} telt niet.", onbekend: "Niet bekend is of er een register is." },
    uitwerking: { activiteit: "Leg een register aan.", verantwoordelijk: "griffier" },
    ...deel,
  };
}

export function normenkader(eisen: readonly Eis[], rest: Partial<Normenkader> = {}): Normenkader {
  const norm: Norm = { id: "BN-99", titel: "Proefnorm", titel_en: "Test norm", norm: { bestuurlijk: "Er is een register." }, eisen };
  const woorden = { griffier: "de griffier" };
  return {
    id: "proef",
    titel: "Proef",
    versie: "1.0.0",
    van: "2006-04-01",
    grondslagen: {},
    normen: [norm],
    indelingen: [],
    woorden: {
      provincie: woorden,
      gemeente: woorden,
      waterschap: woorden,
      politie: woorden,
      rijk: woorden,
      "gemeenschappelijke-regeling": woorden,
    },
    ...rest,
  };
}
