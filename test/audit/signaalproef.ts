import { audit } from "../../src/audit/audit.ts";
import type { Signaal } from "../../src/audit/rapport-types.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import type { Grondslag, Normenkader } from "../../src/normenkader/types.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { eis, normenkader } from "./opbouw.ts";

// A small normenkader and pieces of descriptions to try signalen with.

const grondslag = (id: string, van: string, tot: string | null = null, van_exact = true): Grondslag => ({
  id,
  wet: `Wet ${id}`,
  bwb: null,
  artikel: "1",
  lid: null,
  onderdeel: null,
  eist: "Iets.",
  norm: ["BN-99"],
  domein: ["bestuurlijk"],
  organisatietypen: ["provincie"],
  van,
  tot,
  van_exact,
  verificatie: { bron: "proef", zekerheid: "hoog" },
});

const groepen = ["volksvertegenwoordiging", "voorzitter"] as const;
const kader = normenkader(
  [
    eis("BN-99.b1", { toets: [{ als: ["veld", "openbaar"], cel: "openbaar", ontbreekt: "Niet openbaar." }] }),
    eis("BN-99.b2", {
      uit: "documenten",
      soort: ["gedragscode"],
      grondslag: ["oud"],
      voor: "elk",
      toets: [
        {
          als: ["==", ["veld", "vastgesteld", "door"], ["waarde", "volksvertegenwoordiging"]],
          cel: 'vastgesteld.door == "volksvertegenwoordiging"',
          ontbreekt: "Verkeerd orgaan.",
        },
      ],
    }),
    eis("BN-99.b3", { uit: "procedures", soort: ["melden-misstand"], grondslag: ["nieuw"] }),
    eis("BN-99.b4", { uit: "procedures", soort: ["onderzoek"], grondslag: ["voorganger", "opvolger"] }),
    eis("BN-99.b5", { uit: "procedures", soort: ["geschenken"], grondslag: ["onzeker"], voor: "dekking", doelgroepen: groepen }),
    eis("BN-99.b6", {
      soort: ["financiele-belangen"],
      voor: "elk",
      toets: [{ als: ["veld", "openbaar"], cel: "openbaar", ontbreekt: "Niet openbaar." }],
    }),
    eis("BN-99.b7", { soort: ["geschenken"], zwaarte: "aanbeveling" }),
  ],
  {
    grondslagen: {
      oud: grondslag("oud", "2006-01-01"),
      nieuw: grondslag("nieuw", "2018-01-01"),
      voorganger: grondslag("voorganger", "2006-01-01", "2017-12-31"),
      opvolger: grondslag("opvolger", "2018-01-01"),
      onzeker: grondslag("onzeker", "2018-01-01", null, false),
    },
  },
);

/** The signalen of a description, without its header; line 4 is the first of `regels`. */
export function signalen(regels: string, peildatum = "2020-06-30", norm: Normenkader = kader): readonly Signaal[] {
  const tekst = `basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\nbronnen: { plan: { titel: Plan }, brief: { titel: Brief } }\n${regels}`;
  const systeem: Integriteitssysteem = laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]).systeem;
  return audit(systeem, norm, { peildatum, peildatumBron: "optie", taal: "nl", versie: "0", selectie: {}, teksten: rapportteksten("nl") })
    .signalen;
}

export const register = (inhoud: string): string =>
  `registers: [{ id: a, soort: nevenwerkzaamheden, domein: bestuurlijk, ${inhoud}, bron: { plan: "1" } }]`;
export const actie = (inhoud: string): string => `acties: [{ nr: "1", titel: Iets doen, domein: bestuurlijk, ${inhoud} }]`;
export const document = (inhoud: string): string => `documenten: [{ id: d, domein: bestuurlijk, bron: { plan: "1" }, ${inhoud} }]`;
export const procedure = (inhoud: string): string => `procedures: [{ id: p, domein: bestuurlijk, bron: { plan: "1" }, ${inhoud} }]`;
export const rol = (inhoud: string, id = "r"): string => `{ id: ${id}, domein: ambtelijk, bron: { plan: "1" }, ${inhoud} }`;
export const cijfer = (inhoud: string): string => `cijfers: [{ jaar: 2020, soort: klachten, domein: ambtelijk, ${inhoud} }]`;
export const tweeMaal = (een: string, ander: string): string =>
  `[{ waarde: ${een}, bron: { plan: "1" } }, { waarde: ${ander}, bron: { brief: "2" } }]`;

/** A normenkader that switches off one eis that rests on a law of 2018. */
export const uitgezet = normenkader([eis("BN-99.b1", { grondslag: ["nieuw"], uitgezet: "Niet voor ons." })], {
  grondslagen: { nieuw: grondslag("nieuw", "2018-01-01") },
});
