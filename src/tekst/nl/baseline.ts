import type { Uitkomst } from "../../audit/uitkomst-types.ts";
import type { Bezwaar } from "../../baseline/passend.ts";
import type { Baselinetelling } from "../../baseline/telling.ts";

/** Words about an earlier rapport to compare with. */
export const baseline = {
  andereNaam: (eerder: string, nu: string): string =>
    `De baseline is van ${eerder} en dit rapport van ${nu}. Zonder TOOI-code is niet zeker of dat dezelfde organisatie is.`,
  anderKader: (eerder: string, nu: string): string =>
    `De baseline is getoetst aan ${eerder} en dit rapport aan ${nu}. Een gat bij een nieuwe eis telt als nieuw.`,
  eerderePeildatum: (eerder: string, nu: string): string => `De peildatum (${nu}) ligt voor die van de baseline (${eerder}).`,
  bezwaar: {
    organisatie: (nu, eerder) => `de baseline is van ${eerder}, en de beschrijving is van ${nu}`,
    normenkader: (nu, eerder) => `de baseline is getoetst aan ${eerder}, en nu wordt getoetst aan ${nu}`,
    openbaar: () => "een openbare versie noemt geen onderdelen",
    selectie: (nu, eerder) => `de baseline toetst alleen ${eerder}, en nu wordt ${nu === "" ? "alles" : nu} getoetst`,
  } satisfies Record<Bezwaar["reden"], (nu: string, eerder: string) => string>,
  letOp: "let op:",
  sinds: (dag: string) => `Sinds de baseline van ${dag}`,
  groep: {
    nieuw: "Nieuw",
    erger: "Erger geworden",
    gedaald: "Oordelen die lager zijn",
    opgelost: "Opgelost",
    weg: "Weg zonder te zijn opgelost",
  },
  nietsErger: "Geen nieuwe gaten, en geen die erger zijn geworden.",
  vanNaar: (van: string, naar: string) => `eerst ${van}, nu ${naar}`,
  nu: (uitkomst: string) => `nu ${uitkomst}`,
  eisWeg: "de eis is er niet meer",
  uitkomst: {
    voldaan: "voldaan",
    "niet-voldaan": "om iets anders niet voldaan",
    onbekend: "om iets anders niet bekend",
    afwijking: "een afwijking",
    "niet-getoetst": "niet getoetst",
    nvt: "niet van toepassing",
  } satisfies Record<Uitkomst, string>,
  regel: (dag: string, telling: string) => `Gaten vergeleken met de baseline van ${dag}: ${telling}.`,
  telling: ({ nieuw, erger, bekend, lichter, opgelost, weg, gedaald }: Baselinetelling): string =>
    [
      `${bekend} bekend`,
      `${nieuw} nieuw`,
      `${erger} erger`,
      ...(lichter > 0 ? [`${lichter} minder erg`] : []),
      `${opgelost} opgelost`,
      ...(weg > 0 ? [`${weg} weg zonder te zijn opgelost`] : []),
      ...(gedaald > 0 ? [`${gedaald} ${gedaald === 1 ? "oordeel" : "oordelen"} lager`] : []),
    ].join(", "),
};

export type Baselinetekst = typeof baseline;
