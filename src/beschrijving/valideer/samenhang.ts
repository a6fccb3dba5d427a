import { diagnostic, plaatsVanBestand } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { genoemdeBestanden } from "../bestanden.ts";
import { kopsleutels } from "../format/document.ts";
import { type GelezenYaml, isGroep, padstap } from "../lees/boom.ts";
import { ingangsbestand } from "../limieten.ts";
import { dubbeleJaren } from "./cijfers.ts";
import { datumvolgorde } from "./datumvolgorde.ts";
import { dubbelen, verzamelNamen } from "./namen.ts";
import { registerbestandfouten } from "./registerbestanden.ts";
import { type Verwijzing, verwijsfouten } from "./verwijzingen.ts";

/** What only shows when all files are seen together. The first file is the one the description starts with. */
export function samenhangfouten(bestanden: readonly GelezenYaml[], verwijzingen: readonly Verwijzing[]): readonly Diagnostic[] {
  const namen = verzamelNamen(bestanden);
  return [
    ...kopfouten(bestanden),
    ...bestandfouten(bestanden),
    ...dubbelen(namen),
    ...verwijsfouten(verwijzingen, namen),
    ...dubbeleJaren(bestanden),
    ...bestanden.flatMap(datumvolgorde),
    ...bestanden.flatMap(registerbestandfouten),
  ];
}

/** The header stands once in the whole description. */
function kopfouten(bestanden: readonly GelezenYaml[]): readonly Diagnostic[] {
  return kopsleutels.flatMap((sleutel): readonly Diagnostic[] => {
    const plaatsen = bestanden
      .filter(({ waarde }) => isGroep(waarde) && waarde[sleutel] !== undefined)
      .map(({ sleutelPlaatsVan }) => sleutelPlaatsVan(padstap(sleutel)));
    const [eerste, ...meer] = plaatsen;
    if (eerste !== undefined) return meer.map((plaats) => diagnostic("kop-dubbel", plaats, { sleutel }, [eerste]));
    const begin = bestanden[0]?.plaatsVan("") ?? plaatsVanBestand(ingangsbestand);
    return sleutel === "peildatum" ? [] : [diagnostic("verplicht-ontbreekt", begin, { sleutel })];
  });
}

function bestandfouten([ingang, ...overige]: readonly GelezenYaml[]): readonly Diagnostic[] {
  if (ingang === undefined) return [];
  const { bestanden, fouten } = genoemdeBestanden(ingang);
  const gelezen = new Set(overige.map(({ bestand }) => bestand));
  const ontbrekend = bestanden
    .filter(({ bestand }) => !gelezen.has(bestand))
    .map(({ bestand, pad }) => diagnostic("bestand-ontbreekt", ingang.plaatsVan(pad), { bestand }));
  const genest = overige
    .filter(({ waarde }) => isGroep(waarde) && waarde.bestanden !== undefined)
    .map(({ sleutelPlaatsVan }) => diagnostic("bestand-genest", sleutelPlaatsVan("/bestanden"), {}));
  return [...fouten, ...ontbrekend, ...genest];
}
