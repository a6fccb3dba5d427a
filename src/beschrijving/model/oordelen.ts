import { leesDatum } from "../datum.ts";
import type { Domein, Rol } from "../format/begrippen.ts";
import type { Bewijssectie } from "../format/secties.ts";
import { isGroep, isLijst, type YamlWaarde } from "../lees/boom.ts";
import type { Afwijking, Bevinding, BuitenBereik, Cijfer, Datum, Verslagtekst, Volledig } from "../types.ts";
import { aanwezige, type Context, getalOf, itemsVan, teksten, tekstOf } from "./lezer.ts";

const datumOf = (waarde: YamlWaarde | undefined, gedaan: boolean): Datum | undefined =>
  waarde === undefined ? undefined : leesDatum(String(waarde), gedaan);
/** One of an enumeration; the schema has checked that it is. */
const keuzeOf = <T extends string>(waarde: YamlWaarde | undefined): T | undefined => tekstOf(waarde) as T | undefined;

export const leesBevindingen = (contexten: readonly Context[]): readonly Bevinding[] =>
  itemsVan(contexten, "bevindingen").map(({ groep, plaats, bron }) =>
    aanwezige<Bevinding>({
      eis: String(groep.eis),
      oordeel: keuzeOf<Bevinding["oordeel"]>(groep.oordeel) ?? "onbekend",
      toelichting: String(groep.toelichting),
      door: keuzeOf<Rol>(groep.door),
      op: datumOf(groep.op, true),
      bron,
      plaats,
    }),
  );

export const leesAfwijkingen = (contexten: readonly Context[]): readonly Afwijking[] =>
  itemsVan(contexten, "afwijkingen").map(({ groep, plaats, bron }) =>
    aanwezige<Afwijking>({
      eis: String(groep.eis),
      reden: String(groep.reden),
      besloten_door: keuzeOf<Rol>(groep.besloten_door),
      besloten_op: datumOf(groep.besloten_op, true),
      tot: datumOf(groep.tot, false),
      bron,
      plaats,
    }),
  );

export const leesCijfers = (contexten: readonly Context[]): readonly Cijfer[] =>
  itemsVan(contexten, "cijfers").map(({ groep, plaats, bron }) =>
    aanwezige<Cijfer>({
      jaar: Number(groep.jaar),
      soort: String(groep.soort),
      domein: teksten<Domein>(groep.domein),
      aantal: Number(groep.aantal),
      delen: isLijst(groep.delen)
        ? groep.delen.filter(isGroep).map(({ naam, aantal }) => ({ naam: String(naam), aantal: Number(aantal) }))
        : [],
      vorig_jaar: getalOf(groep.vorig_jaar),
      toelichting: tekstOf(groep.toelichting),
      bron,
      plaats,
    }),
  );

export const leesJaarverslagen = (contexten: readonly Context[]): readonly Verslagtekst[] =>
  itemsVan(contexten, "jaarverslagen").map(({ groep: { jaar, bron: _, ...teksten }, plaats, bron }) => ({
    jaar: Number(jaar),
    // The schema has checked that the other keys are questions.
    teksten: Object.fromEntries(Object.entries(teksten).map(([vraag, tekst]) => [vraag, String(tekst)])) as Verslagtekst["teksten"],
    bron,
    plaats,
  }));

/** A claim or exception for both domains is one for each. */
function perDomein<T>(waarde: YamlWaarde | undefined, maak: (domein: Domein | undefined) => T): readonly T[] {
  const domeinen = teksten<Domein>(waarde);
  return domeinen.length === 0 ? [maak(undefined)] : domeinen.map(maak);
}

export const leesVolledig = (contexten: readonly Context[]): readonly Volledig[] =>
  itemsVan(contexten, "volledig").flatMap(({ groep, plaats, bron }) =>
    perDomein(groep.domein, (domein) =>
      aanwezige<Volledig>({ sectie: String(groep.sectie) as Bewijssectie, soort: tekstOf(groep.soort), domein, bron, plaats }),
    ),
  );

export const leesBuitenBereik = (contexten: readonly Context[]): readonly BuitenBereik[] =>
  itemsVan(contexten, "buiten_bereik").flatMap(({ groep, plaats, bron }) =>
    perDomein(groep.domein, (domein) =>
      aanwezige<BuitenBereik>({ norm: String(groep.norm), domein, reden: String(groep.reden), bron, plaats }),
    ),
  );
