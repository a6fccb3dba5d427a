import type { Rapport } from "../audit/rapport-types.ts";
import type { Taal } from "../tekst/taal.ts";
import { assets } from "./assets.ts";
import { type Blad, bestanden, bullets, maakBlad, markup, metadata, moment, optional, paragraphs, prop } from "./blad.ts";
import { beoordeeld, isGeoordeeld, isRisico } from "./eisen.ts";
import { resultsUuid } from "./ids.ts";
import { files, finding, observation } from "./observations.ts";
import { risk } from "./risks.ts";
import { roles } from "./roles.ts";
import type { AssessmentResults, Prop, Result } from "./types.ts";
import { uuid } from "./uuid.ts";

/** The audit as OSCAL assessment results: what was judged, what was seen, what was concluded. */
export function assessmentResults(rapport: Rapport, taal: Taal): AssessmentResults {
  const blad = maakBlad(rapport, taal);
  const { eigen, wie } = blad;
  const aanpak = uuid("aanpak", wie, rapport.peildatum);
  const eisen = beoordeeld(rapport);
  return {
    "assessment-results": {
      uuid: resultsUuid(blad),
      metadata: metadata(blad, eigen.resultaten(rapport.organisatie.naam), {
        links: [{ href: bestanden.catalog, rel: "catalog", "media-type": "application/json" }],
        ...optional("roles", roles(eisen)),
      }),
      "import-ap": { href: `#${aanpak}`, remarks: paragraphs(eigen.aanpakUitleg) },
      results: [result(blad)],
      "back-matter": {
        resources: [
          {
            uuid: aanpak,
            title: markup(eigen.aanpak),
            description: paragraphs(eigen.aanpakUitleg),
            props: [prop("soort", "aanpak")],
            rlinks: [{ href: bestanden.catalog, "media-type": "application/json" }],
          },
          ...files(eisen, blad),
        ],
      },
    },
  };
}

function result(blad: Blad): Result {
  const { rapport, eigen, datum, wie } = blad;
  const { organisatie, normenkader, peildatum, grenzen } = rapport;
  const eisen = beoordeeld(rapport);
  return {
    uuid: uuid("result", wie, normenkader.id, peildatum),
    title: markup(eigen.resultaat(organisatie.naam, datum(peildatum))),
    description: paragraphs(eigen.resultaatUitleg(normenkader.titel, normenkader.versie, datum(peildatum))),
    start: moment(peildatum),
    end: moment(peildatum),
    props: [
      prop("peildatum", peildatum),
      prop("peildatum-bron", rapport.peildatum_bron),
      prop("normenkader", normenkader.id),
      prop("normenkader-versie", normenkader.versie),
      ...rapport.normen.map(({ id, domein, oordeel }) => prop("oordeel", `${id} ${domein} ${oordeel}`)),
    ],
    "local-definitions": { "assessment-assets": assets(blad) },
    "reviewed-controls": reviewed(blad),
    ...optional(
      "observations",
      eisen.map((een) => observation(een, blad)),
    ),
    ...optional(
      "risks",
      eisen.filter(isRisico).map((een) => risk(een, blad)),
    ),
    ...optional(
      "findings",
      eisen.map((een) => finding(een, blad)),
    ),
    remarks: bullets(grenzen),
  };
}

/** All controls of the catalog, without those that do not apply or are out of scope; each of those with its reason. */
function reviewed({ rapport, eigen }: Blad): Result["reviewed-controls"] {
  const niet = rapport.normen.flatMap(({ eisen }) => eisen).filter(({ uitkomst }) => !isGeoordeeld(uitkomst));
  const reden = ({ id, uitkomst, reden: waarom }: (typeof niet)[number]): Prop => prop(uitkomst, id, waarom);
  return {
    description: paragraphs(eigen.getoetst),
    "control-selections": [
      {
        ...(niet.length > 0 && { description: paragraphs(eigen.nietGetoetst), props: niet.map(reden) }),
        "include-all": {},
        ...optional(
          "exclude-controls",
          niet.map(({ id }) => ({ "control-id": id })),
        ),
      },
    ],
  };
}
