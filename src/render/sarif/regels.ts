import type { MultiformatMessageString, ReportingDescriptor, Result } from "sarif";
import type { Eisoordeel, Normoordeel, Rapport, Signaal } from "../../audit/rapport-types.ts";
import type { Zwaarte } from "../../normenkader/types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type CiTekst, citekst } from "../../tekst/ci.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voorMarkdown, voorSarif, voorTerminal } from "../escape.ts";
import { THUIS } from "../kenmerk.ts";
import { wetlink } from "../markdown/wetlink.ts";

/** The level of what is missing, by weight. What is not known has none: it may be in order. */
export const niveaus: Readonly<Record<Zwaarte, Result.level>> = { wettelijk: "error", basisnorm: "warning", aanbeveling: "note" };

/** The level of an observation about the description. */
export const signaalniveaus: Readonly<Record<Signaal["ernst"], Result.level>> = { hoog: "warning", middel: "note", laag: "note" };

export const signaalregelId = (id: string): string => `signaal/${id}`;

/** A rule per eis of the rapport, and one per kind of signaal in it. */
export function regels(rapport: Rapport, taal: Taal): readonly ReportingDescriptor[] {
  const tekst = citekst(taal);
  const eisen = rapport.normen.flatMap((norm) => norm.eisen.map((eis) => eisregel(eis, norm, rapport, taal)));
  const signalen = [...new Set(rapport.signalen.map(({ id }) => id))].map((id) => signaalregel(id, rapport, tekst));
  return [...eisen, ...signalen];
}

function eisregel(eis: Eisoordeel, norm: Normoordeel, rapport: Rapport, taal: Taal): ReportingDescriptor {
  const { id, zwaarte, aspect, kern } = eis;
  return {
    id: voorTerminal(id),
    name: leesnaam(`${norm.titel} ${id.split(".")[1] ?? ""}`),
    shortDescription: { text: zin(eis.eis) },
    fullDescription: { text: zin(norm.norm) },
    help: hulp(eis, norm, rapport, taal),
    ...helpadres(norm.id, rapport),
    defaultConfiguration: { level: zwaarte === undefined ? "none" : niveaus[zwaarte] },
    properties: {
      tags: ["integriteit", norm.id, norm.domein, aspect, ...(zwaarte ? [zwaarte] : []), ...(kern ? ["kern"] : [])].map(voorTerminal),
      norm: voorTerminal(taal === "en" ? norm.titel_en : norm.titel),
    },
  };
}

/** One word in Pascal case, as viewers expect of a name: "Nevenwerkzaamheden b2" becomes NevenwerkzaamhedenB2. */
const leesnaam = (tekst: string): string =>
  [
    ...tekst
      .normalize("NFKD")
      .replace(/\p{Mn}/gu, "")
      .matchAll(/[A-Za-z0-9]+/g),
  ]
    .map(([deel]) => deel.charAt(0).toUpperCase() + deel.slice(1))
    .join("");

/** Our own normen have a page with the law through time and examples. */
const helpadres = (norm: string, { normenkader }: Rapport): { readonly helpUri?: string } =>
  normenkader.id === "basisnormen" && /^[A-Z]{2}-\d{2}$/.test(norm) ? { helpUri: `${THUIS}/blob/main/docs/normen/${norm}.md` } : {};

function hulp(eis: Eisoordeel, norm: Normoordeel, { grondslagen }: Rapport, taal: Taal): MultiformatMessageString {
  const { rapport } = catalogus(taal);
  const { hulp: woord, nvt } = citekst(taal);
  const zwaarte = eis.zwaarte === undefined ? nvt : rapport.zwaarte[eis.zwaarte];
  const wet = eis.grondslag.map((id) => grondslagen[id]).filter((een) => een !== undefined);
  const rijen: readonly (readonly [naam: string, tekst: string, markdown: string])[] = [
    [woord.norm, voorSarif(norm.norm), voorMarkdown(norm.norm)],
    ...(wet.length === 0
      ? []
      : [
          [
            woord.grondslag,
            wet.map(({ citaat }) => voorSarif(citaat)).join("; "),
            wet.map(({ citaat, jci }) => wetlink(citaat, jci)).join("; "),
          ] as const,
        ]),
    [woord.zwaarte, zwaarte, zwaarte],
    [woord.aspect, rapport.aspect[eis.aspect], rapport.aspect[eis.aspect]],
    [woord.kern, eis.kern ? woord.ja : woord.nee, eis.kern ? woord.ja : woord.nee],
  ];
  return {
    text: rijen.map(([naam, tekst]) => `${naam}: ${tekst}`).join("\n"),
    markdown: rijen.map(([naam, , markdown]) => `- **${naam}:** ${markdown}`).join("\n"),
  };
}

function signaalregel(id: string, { signalen }: Rapport, tekst: CiTekst): ReportingDescriptor {
  const ernst = signalen.find((een) => een.id === id)?.ernst ?? "laag";
  return {
    id: voorTerminal(signaalregelId(id)),
    name: leesnaam(signaalregelId(id)),
    shortDescription: { text: `${tekst.signaal}: ${voorSarif(id)}.` },
    fullDescription: { text: zin(tekst.signaaltekst(id)) },
    help: { text: tekst.signaalhulp, markdown: tekst.signaalhulp },
    helpUri: `${THUIS}/blob/main/docs/signalen.md`,
    defaultConfiguration: { level: signaalniveaus[ernst] },
    properties: { tags: ["integriteit", "signaal"] },
  };
}

/** A sentence, made safe; one without an end gets a full stop, as viewers expect. */
export function zin(tekst: string): string {
  const veilig = voorSarif(tekst);
  return /[.!?…]$/.test(veilig) ? veilig : `${veilig}.`;
}
