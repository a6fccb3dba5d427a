import { type Blad, markup, paragraphs, prop } from "./blad.ts";
import { toolUuid } from "./ids.ts";
import type { Assets } from "./types.ts";
import { uuid } from "./uuid.ts";

/** The tool, to which every finding and risk points as its origin. */
export function assets(blad: Blad): Assets {
  const { naam, versie } = blad.rapport.hulpmiddel;
  return {
    components: [
      {
        uuid: toolUuid(blad),
        type: "software",
        title: markup(naam),
        description: paragraphs(blad.eigen.hulpmiddel),
        props: [prop("versie", versie)],
        status: { state: "operational" },
      },
    ],
    "assessment-platforms": [{ uuid: uuid("platform", naam, versie), "uses-components": [{ "component-uuid": toolUuid(blad) }] }],
  };
}
