import type { Organisatietype, Rol } from "../beschrijving/format/begrippen.ts";
import { leiding, type Rolsoort } from "./rolkaart.ts";

/** The rules, each with its own words in src/tekst/{nl,en}/rollen.ts. */
export type Regelnaam =
  | "secretaris-griffier"
  | "vertrouwenspersoon-leiding"
  | "vertrouwenspersoon-voorzitter"
  | "vertrouwenspersoon-personeelszaken"
  | "vertrouwenspersoon-ondernemingsraad"
  | "vertrouwenspersoon-onderzoekt"
  | "vertrouwenspersoon-coordinator"
  | "vertrouwenspersoon-klachtencommissie"
  | "meldpunt-leiding"
  | "rapporteert-aan-zichzelf";

/** An article of law with its first day, for the organisation types it holds for. */
type Artikelen = Readonly<Partial<Record<Organisatietype, { readonly citaat: string; readonly van: string }>>>;

/**
 * Where a rule comes from. `wet`: this article itself, or a grondslag of the normenkader; the rule holds while it is in force.
 * `onderzoek`: published advice. `eigen`: good practice, by our own judgement, and told as such.
 */
export type Regelbron =
  | { readonly soort: "wet"; readonly artikelen: Artikelen }
  | { readonly soort: "wet"; readonly grondslag: string }
  | { readonly soort: "onderzoek"; readonly titel: string }
  | { readonly soort: "eigen" };

/** An item of one of these soorten, in one of these hands. */
export interface Hand {
  readonly soorten: readonly Rolsoort[];
  readonly in: readonly Rol[];
}

export interface Onverenigbaarheidsregel {
  readonly naam: Regelnaam;
  readonly weging: "mag-niet" | "af-te-raden";
  readonly bron: Regelbron;
  /** Each of these is a conflict by itself. */
  readonly handen?: readonly Hand[];
  /** Items of these two soorten, for one domein, filled by the same role. Somebody from outside need not be the same somebody. */
  readonly samen?: readonly [Rolsoort, Rolsoort];
  /** Whoever fills the role reports to itself. */
  readonly aanZichzelf?: true;
  /** Only items with this onderwerp, and in this domein. */
  readonly onderwerp?: string;
  readonly domein?: "bestuurlijk" | "ambtelijk";
}

/**
 * The Huis voor Klokkenluiders asked 159 of them; it advises against combining the role with HR, the works council or management.
 * It asked those who are there for employees: the advice says nothing about office-holders.
 */
const HUIS = {
  bron: {
    soort: "onderzoek",
    titel: "Huis voor Klokkenluiders, De vertrouwenspersoon integriteit: stand van zaken en ontwikkelingsperspectieven (2019)",
  },
  domein: "ambtelijk",
} as const satisfies Pick<Onverenigbaarheidsregel, "bron" | "domein">;

/**
 * What does not go together. Dates: the offices were separated by the Wet dualisering gemeentebestuur and provinciebestuur; a
 * waterschap has no griffier by law. The article forbids one person to hold both offices, not a griffier to lead staff: only an
 * item that names both counts. That the same officer receives a report and follows it up is no conflict: Directive (EU)
 * 2019/1937, article 9(1)(c), allows it; nor that the coordinator does: its recital 56 names an integrity officer.
 */
export const onverenigbaarheden: readonly Onverenigbaarheidsregel[] = [
  {
    naam: "secretaris-griffier",
    weging: "mag-niet",
    bron: {
      soort: "wet",
      artikelen: {
        provincie: { citaat: "art. 97 lid 2 Provinciewet", van: "2003-03-12" },
        gemeente: { citaat: "art. 100 lid 2 Gemeentewet", van: "2002-03-07" },
      },
    },
    handen: [{ soorten: ["griffier"], in: ["topambtenaar"] }],
  },
  {
    naam: "meldpunt-leiding",
    weging: "af-te-raden",
    bron: { soort: "wet", grondslag: "wbk-2-2-d" },
    handen: [{ soorten: ["meldpunt", "opvolger"], in: [...leiding] }],
    onderwerp: "melden-misstand",
    domein: "ambtelijk",
  },
  {
    naam: "vertrouwenspersoon-leiding",
    weging: "af-te-raden",
    ...HUIS,
    handen: [{ soorten: ["vertrouwenspersoon"], in: [...leiding] }],
  },
  {
    naam: "vertrouwenspersoon-voorzitter",
    weging: "af-te-raden",
    bron: { soort: "eigen" },
    handen: [{ soorten: ["vertrouwenspersoon"], in: ["voorzitter"] }],
    domein: "bestuurlijk",
  },
  {
    naam: "vertrouwenspersoon-personeelszaken",
    weging: "af-te-raden",
    ...HUIS,
    handen: [{ soorten: ["vertrouwenspersoon"], in: ["personeelszaken"] }],
  },
  {
    naam: "vertrouwenspersoon-ondernemingsraad",
    weging: "af-te-raden",
    ...HUIS,
    handen: [{ soorten: ["vertrouwenspersoon"], in: ["ondernemingsraad"] }],
  },
  {
    naam: "vertrouwenspersoon-onderzoekt",
    weging: "af-te-raden",
    bron: { soort: "eigen" },
    handen: [{ soorten: ["opvolger"], in: ["vertrouwenspersoon"] }],
    samen: ["vertrouwenspersoon", "opvolger"],
  },
  {
    naam: "vertrouwenspersoon-coordinator",
    weging: "af-te-raden",
    bron: { soort: "eigen" },
    handen: [
      { soorten: ["vertrouwenspersoon"], in: ["integriteitscoordinator"] },
      { soorten: ["integriteitscoordinator"], in: ["vertrouwenspersoon"] },
    ],
  },
  {
    naam: "vertrouwenspersoon-klachtencommissie",
    weging: "af-te-raden",
    bron: { soort: "eigen" },
    handen: [
      { soorten: ["vertrouwenspersoon"], in: ["klachtencommissie"] },
      { soorten: ["klachtencommissie"], in: ["vertrouwenspersoon"] },
    ],
    samen: ["vertrouwenspersoon", "klachtencommissie"],
  },
  { naam: "rapporteert-aan-zichzelf", weging: "af-te-raden", bron: { soort: "eigen" }, aanZichzelf: true },
];
