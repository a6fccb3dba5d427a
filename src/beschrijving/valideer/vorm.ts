import type { Diagnostic } from "../../diagnostic/types.ts";
import { documentvorm } from "../format/document.ts";
import { bewijssecties } from "../format/secties.ts";
import { type GelezenYaml, isGroep, isLijst, type YamlWaarde } from "../lees/boom.ts";
import { past } from "./past.ts";
import { type Vormcontrole, vormfoutenVolgens } from "./vormfouten.ts";

/** Everything in one file of a description that the schema does not allow. */
export const vormfouten = (gelezen: GelezenYaml, controleer: Vormcontrole["controleer"]): readonly Diagnostic[] =>
  vormfoutenVolgens(gelezen, { vorm: documentvorm, controleer });

/** Whether the schema allows everything in a file of a description. */
export const isInVorm = (waarde: YamlWaarde): boolean =>
  past(documentvorm, waarde) && isGroep(waarde) && noemtEigenSoorten(waarde.volledig);

/** A claim of completeness names a soort of its own section. */
const noemtEigenSoorten = (volledig: YamlWaarde | undefined): boolean =>
  !isLijst(volledig) ||
  volledig.every((claim) => {
    if (!isGroep(claim) || typeof claim.soort !== "string") return true;
    const sectie = Object.entries(bewijssecties).find(([naam]) => naam === claim.sectie)?.[1];
    return sectie === undefined || Object.hasOwn(sectie.soorten, claim.soort);
  });
