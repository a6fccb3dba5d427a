import { type Kaderdeel, kaderdelen } from "../../src/normenkader/vorm/kaderdelen.ts";
import { schemaVan } from "./schema.ts";
import type { Schema } from "./waardeschema.ts";

/** The JSON Schema of one kind of file of a normenkader. */
export const kaderSchema = (deel: Kaderdeel): Schema => schemaVan(`urn:basisnormen:schema:${deel}:1`, kaderdelen[deel].vorm);

/** The schema as the text of schemas/DEEL.schema.json. */
export const kaderSchemaTekst = (deel: Kaderdeel): string => `${JSON.stringify(kaderSchema(deel), null, 2)}\n`;
