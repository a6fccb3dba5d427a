import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import { bewijssecties } from "../format/secties.ts";
import { type GelezenYaml, isGroep, isLijst, padstap } from "../lees/boom.ts";

/** Every name that something can refer to, with the places where it is given. */
export interface Namen {
  readonly bron: ReadonlyMap<string, readonly Plaats[]>;
  readonly feit: ReadonlyMap<string, readonly Plaats[]>;
  readonly actie: ReadonlyMap<string, readonly Plaats[]>;
}

export function verzamelNamen(bestanden: readonly GelezenYaml[]): Namen {
  const namen = { bron: new Map<string, Plaats[]>(), feit: new Map<string, Plaats[]>(), actie: new Map<string, Plaats[]>() };
  for (const bestand of bestanden) {
    const { waarde, sleutelPlaatsVan } = bestand;
    if (!isGroep(waarde)) continue;
    if (isGroep(waarde.bronnen))
      for (const id of Object.keys(waarde.bronnen)) noteer(namen.bron, id, sleutelPlaatsVan(`/bronnen${padstap(id)}`));
    for (const sectie of Object.keys(bewijssecties)) noteerItems(namen.feit, bestand, sectie, "id");
    noteerItems(namen.actie, bestand, "acties", "nr");
  }
  return namen;
}

function noteerItems(namen: Map<string, Plaats[]>, { waarde, plaatsVan }: GelezenYaml, sectie: string, sleutel: string): void {
  const items = isGroep(waarde) ? waarde[sectie] : undefined;
  if (!isLijst(items)) return;
  for (const [i, item] of items.entries()) {
    const naam = isGroep(item) ? item[sleutel] : undefined;
    if (typeof naam === "string") noteer(namen, naam, plaatsVan(`/${sectie}/${i}/${sleutel}`));
  }
}

function noteer(namen: Map<string, Plaats[]>, naam: string, plaats: Plaats): void {
  const plaatsen = namen.get(naam);
  if (plaatsen === undefined) namen.set(naam, [plaats]);
  else plaatsen.push(plaats);
}

/** Names given more than once: each later one, with the first. */
export function dubbelen({ bron, feit, actie }: Namen): readonly Diagnostic[] {
  return [
    ...perDubbele(bron, (id, plaats, eerste) => diagnostic("bron-dubbel", plaats, { id }, [eerste])),
    ...perDubbele(feit, (id, plaats, eerste) => diagnostic("id-dubbel", plaats, { id }, [eerste])),
    ...perDubbele(actie, (nr, plaats, eerste) => diagnostic("nummer-dubbel", plaats, { nr }, [eerste])),
  ];
}

function perDubbele(
  namen: ReadonlyMap<string, readonly Plaats[]>,
  maak: (naam: string, plaats: Plaats, eerste: Plaats) => Diagnostic,
): readonly Diagnostic[] {
  return [...namen].flatMap(([naam, [eerste, ...meer]]) => (eerste === undefined ? [] : meer.map((plaats) => maak(naam, plaats, eerste))));
}
