import type { Artifact, ArtifactLocation, Run } from "sarif";
import { safeText } from "../../diagnostic/safe-text.ts";
import type { CiTekst } from "../../tekst/nl/ci.ts";
import type { RenderOpties } from "../types.ts";

/** The files of the description, numbered in the order in which they are first pointed at. */
export interface Bestanden {
  readonly verwijs: (bestand: string) => ArtifactLocation;
  readonly artifacts: () => Artifact[];
}

/** The root of the repository, by the name that other tools use. */
const WORTEL = "%SRCROOT%";
const BESCHRIJVING = "BESCHRIJVING";

/**
 * With a known folder files are named from the root of the repository, as build servers look for them; without one from the
 * folder of the description. Only a folder elsewhere that was given in full is named in full.
 */
export function bestanden({ map }: RenderOpties): Bestanden {
  const nummers = new Map<string, number>();
  const uri = (bestand: string): ArtifactLocation => {
    const pad = safeText(`${map ?? ""}${bestand}`).replaceAll("\\", "/");
    if (/^(?:\/|[A-Za-z]:\/)/.test(pad)) return { uri: `file:///${adres(pad.replace(/^\//, ""))}` };
    return { uri: adres(pad), uriBaseId: map === undefined ? BESCHRIJVING : WORTEL };
  };
  return {
    verwijs: (bestand) => {
      const index = nummers.get(bestand) ?? nummers.size;
      nummers.set(bestand, index);
      return { ...uri(bestand), index };
    },
    artifacts: () =>
      [...nummers.keys()].map((bestand) => ({ location: uri(bestand), mimeType: "application/yaml", sourceLanguage: "yaml" })),
  };
}

/** What the names of files start from; where that is on this machine is nobody's business. */
export const wortels = ({ map }: RenderOpties, tekst: CiTekst): NonNullable<Run["originalUriBaseIds"]> =>
  map === undefined
    ? { [BESCHRIJVING]: { description: { text: tekst.beschrijvingsmap } } }
    : { [WORTEL]: { description: { text: tekst.wortel } } };

/** As part of an address: a colon or a space in a file name is no scheme and no end. */
const adres = (pad: string): string => pad.split("/").map(encodeURIComponent).join("/");
