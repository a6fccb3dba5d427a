import { plaatsVanBestand } from "../../diagnostic/diagnostic-error.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import { leesDatum } from "../datum.ts";
import { type Bewijssectie, bewijssecties } from "../format/secties.ts";
import { type GelezenYaml, isGroep, padstap, type YamlGroep, type YamlWaarde } from "../lees/boom.ts";
import { persoonsgegevensIn } from "../privacy.ts";
import type { Feit, Integriteitssysteem, Organisatie } from "../types.ts";
import { leesActies, leesProgramma } from "./acties.ts";
import { leesFeiten } from "./feiten.ts";
import { aanwezige, type Context, getalOf, tekstOf } from "./lezer.ts";
import { leesAfwijkingen, leesBevindingen, leesBuitenBereik, leesCijfers, leesJaarverslagen, leesVolledig } from "./oordelen.ts";

/** The model of files that were found valid; without faults of its own, so it never refuses. */
export function maakIntegriteitssysteem(bestanden: readonly GelezenYaml[]): Integriteitssysteem {
  const bronnen = leesBronnen(bestanden);
  const contexten = bestanden.map((bestand): Context => ({ bestand, bronnen }));
  const peildatum = tekstOf(kop(bestanden, "peildatum"));
  return {
    organisatie: leesOrganisatie(kop(bestanden, "organisatie")),
    ...(peildatum !== undefined && { peildatum }),
    feiten: Object.fromEntries(
      Object.keys(bewijssecties).map((sectie) => [sectie, leesFeiten(contexten, sectie as Bewijssectie)]),
    ) as Readonly<Record<Bewijssectie, readonly Feit[]>>,
    acties: leesActies(contexten),
    programma: leesProgramma(contexten),
    bevindingen: leesBevindingen(contexten),
    afwijkingen: leesAfwijkingen(contexten),
    cijfers: leesCijfers(contexten),
    jaarverslagen: leesJaarverslagen(contexten),
    volledig: leesVolledig(contexten),
    buitenBereik: leesBuitenBereik(contexten),
    bronnen,
    plaatsen: leesPlaatsen(bestanden),
    persoonsgegevens: bestanden.flatMap(zoekPersoonsgegevens),
  };
}

/** A header key, from whichever file has it. */
const kop = (bestanden: readonly GelezenYaml[], sleutel: string): YamlWaarde | undefined =>
  bestanden.map(({ waarde }) => (isGroep(waarde) ? waarde[sleutel] : undefined)).find((waarde) => waarde !== undefined);

function leesOrganisatie(waarde: YamlWaarde | undefined): Organisatie {
  const groep = isGroep(waarde) ? waarde : {};
  return aanwezige<Organisatie>({
    naam: String(groep.naam),
    type: String(groep.type) as Organisatie["type"],
    tooi: tekstOf(groep.tooi),
    medewerkers: getalOf(groep.medewerkers),
  });
}

function leesBronnen(bestanden: readonly GelezenYaml[]): Integriteitssysteem["bronnen"] {
  const paren = bestanden.flatMap(({ waarde, sleutelPlaatsVan }) => {
    const bronnen = isGroep(waarde) ? waarde.bronnen : undefined;
    if (!isGroep(bronnen)) return [];
    return Object.entries(bronnen).map(([id, bron]) => {
      const groep = isGroep(bron) ? bron : {};
      const datum = groep.datum === undefined ? undefined : leesDatum(String(groep.datum), true);
      type Bron = Integriteitssysteem["bronnen"][string];
      return [
        id,
        aanwezige<Bron>({
          titel: String(groep.titel),
          datum,
          vindplaats: tekstOf(groep.vindplaats),
          openbaar: groep.openbaar === "ja" || groep.openbaar === true ? true : undefined,
          plaats: sleutelPlaatsVan(`/bronnen${padstap(id)}`),
        }),
      ] as const;
    });
  });
  return Object.fromEntries(paren);
}

function leesPlaatsen(bestanden: readonly GelezenYaml[]): Integriteitssysteem["plaatsen"] {
  const opNaam = [...bestanden].sort((a, b) => (a.bestand < b.bestand ? -1 : 1));
  const plaatsVan = (sleutel: string): Plaats | undefined =>
    opNaam.find(({ waarde }) => isGroep(waarde) && waarde[sleutel] !== undefined)?.sleutelPlaatsVan(`/${sleutel}`);
  return {
    // The schema and the check of coherence ask for exactly one organisation.
    organisatie: plaatsVan("organisatie") ?? plaatsVanBestand(bestanden[0]?.bestand ?? ""),
    secties: aanwezige<Integriteitssysteem["plaatsen"]["secties"]>(
      Object.fromEntries(Object.keys(bewijssecties).map((sectie) => [sectie, plaatsVan(sectie)])),
    ),
  };
}

/** Looks at every text of a file, whatever it is for. */
function zoekPersoonsgegevens({ waarde: wortel, plaatsVan }: GelezenYaml): Integriteitssysteem["persoonsgegevens"] {
  const gevonden: Integriteitssysteem["persoonsgegevens"][number][] = [];
  const stappen: string[] = [];
  const zoek = (waarde: YamlWaarde): void => {
    if (typeof waarde === "string")
      for (const soort of persoonsgegevensIn(waarde)) gevonden.push({ soort, plaats: plaatsVan(stappen.map(padstap).join("")) });
    if (typeof waarde !== "object" || waarde === null) return;
    for (const stap in waarde) {
      stappen.push(stap);
      zoek((waarde as YamlGroep)[stap] ?? null);
      stappen.pop();
    }
  };
  zoek(wortel);
  return gevonden;
}
