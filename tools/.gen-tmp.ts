import { writeFileSync } from "node:fs";
import { beschrijvingSchemaTekst } from "./generate/schema.ts";
import { beschrijvingValidatorTekst } from "./generate/validator.ts";
writeFileSync("schemas/beschrijving.schema.json", beschrijvingSchemaTekst());
writeFileSync("src/generated/beschrijving-validator.ts", beschrijvingValidatorTekst());
