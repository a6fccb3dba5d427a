import type { Velden } from "../format/attribuut.ts";
import { isGroep, isLijst, padstap, type YamlGroep, type YamlWaarde } from "../lees/boom.ts";
import type { Uitspraak, Waarde } from "../types.ts";
import { bronVan, type Item, tekstOf } from "./lezer.ts";
import { type Enkelvoudig, gelezenTekst, normaliseer, zegtHetzelfde } from "./waarde.ts";

/** Every statement about the attributes of an item, in the order of the format, so that the order of keys says nothing. */
export function leesUitspraken(
  velden: Velden,
  item: Item,
  groep: YamlGroep = item.groep,
  basis: Basis = { veld: "", pad: item.pad },
): readonly Uitspraak[] {
  const uit: Uitspraak[] = [];
  // A plain loop: of the many attributes of a format an item has few.
  for (const naam in velden) {
    const attribuut = velden[naam];
    const waarde = groep[naam];
    if (attribuut === undefined || waarde === undefined) continue;
    const veld = basis.veld + naam;
    const pad = basis.pad + padstap(naam);
    if (attribuut.aard !== "groep") for (const deel of verdeel(waarde, pad)) uit.push(uitspraak(attribuut, item, veld, deel));
    else if (isGroep(waarde)) uit.push(...leesUitspraken(attribuut.velden, item, waarde, { veld: `${veld}.`, pad }));
  }
  return uit;
}

interface Basis {
  readonly veld: string;
  readonly pad: string;
}

/** One statement as written, with the place of it. */
interface Deel {
  readonly waarde: YamlWaarde;
  readonly pad: string;
}

/** A list that holds a group is a list of statements; any other value is one statement. */
const verdeel = (waarde: YamlWaarde, pad: string): readonly Deel[] =>
  isLijst(waarde) && waarde.some(isGroep) ? waarde.map((deel, i) => ({ waarde: deel, pad: `${pad}/${i}` })) : [{ waarde, pad }];

function uitspraak(attribuut: Enkelvoudig, item: Item, veld: string, { waarde, pad }: Deel): Uitspraak {
  const { context } = item;
  const kaal = isGroep(waarde) ? (waarde.waarde ?? null) : waarde;
  const opmerking = isGroep(waarde) ? tekstOf(waarde.opmerking) : undefined;
  const bron = isGroep(waarde) ? bronVan(waarde.bron, context) : [];
  return {
    veld,
    waarde: normaliseer(attribuut, kaal),
    gelezen: gelezenTekst(attribuut, kaal),
    ...(opmerking !== undefined && { opmerking }),
    // A statement without a source of its own rests on that of its item.
    bron: bron.length > 0 ? bron : item.bron,
    plaats: context.bestand.sleutelPlaatsVan(pad),
  };
}

/** What the statements about one attribute come to: their value, or undefined when they differ or none knows. */
export function eensgezind(uitspraken: readonly Uitspraak[]): Waarde | undefined {
  const waarden = uitspraken.map(({ waarde }) => waarde).filter((waarde) => waarde !== undefined);
  const [eerste, ...overige] = waarden;
  return eerste !== undefined && overige.every((waarde) => zegtHetzelfde(eerste, waarde)) ? eerste : undefined;
}

/** The statements grouped by attribute. */
export function perVeld(uitspraken: readonly Uitspraak[]): ReadonlyMap<string, readonly Uitspraak[]> {
  const uit = new Map<string, Uitspraak[]>();
  for (const een of uitspraken) {
    const lijst = uit.get(een.veld);
    if (lijst === undefined) uit.set(een.veld, [een]);
    else lijst.push(een);
  }
  return uit;
}
