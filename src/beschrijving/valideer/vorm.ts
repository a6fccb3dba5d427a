import type { Diagnostic } from "../../diagnostic/types.ts";
import { controleerVorm } from "../../generated/beschrijving-validator.ts";
import { documentvorm } from "../format/document.ts";
import type { GelezenYaml } from "../lees/boom.ts";
import { vormfoutenVolgens } from "./vormfouten.ts";

/** Everything in one file of a description that the schema does not allow. */
export const vormfouten = (gelezen: GelezenYaml): readonly Diagnostic[] =>
  vormfoutenVolgens(gelezen, { vorm: documentvorm, controleer: controleerVorm });
