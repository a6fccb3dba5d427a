import type { Domein, Organisatietype } from "../beschrijving/format/begrippen.ts";
import { citaat, jci } from "../normenkader/citaat.ts";
import type { Proef } from "../normenkader/proef-types.ts";
import type { Eis, Norm, Normenkader } from "../normenkader/types.ts";
import type { Taal } from "../tekst/taal.ts";
import { type Eisuitleg, maakUitleg } from "./uitleg.ts";

/** A norm as a page of documentation, as plain data. */
export interface Normblad {
  readonly id: string;
  readonly titel: string;
  readonly kader: Pick<Normenkader, "titel" | "versie">;
  /** The kind of organisation whose words are used. */
  readonly type: Organisatietype;
  readonly norm: readonly { readonly domein: Domein; readonly tekst: string }[];
  /** Every legal basis of its eisen, in order of the first day. */
  readonly wetten: readonly Wetregel[];
  readonly eisen: readonly Eisblad[];
}

/** A legal basis with the days in which it is in force, and the eisen that rest on it. */
export interface Wetregel {
  readonly citaat: string;
  /** As it stood on its first day. */
  readonly jci?: string;
  readonly eist: string;
  readonly van: string;
  readonly tot: string | null;
  /** False: the rule may be older than `van`. */
  readonly van_exact: boolean;
  readonly zekerheid: "hoog" | "middel";
  readonly domein: readonly Domein[];
  readonly organisatietypen: readonly Organisatietype[];
  readonly eisen: readonly string[];
}

/** One eis with its legal bases for every kind of organisation, and facts that meet it and that do not. */
export interface Eisblad {
  readonly uitleg: Eisuitleg;
  readonly grondslag: readonly string[];
  readonly steunt_op: readonly string[];
  readonly voldaan?: Proef;
  readonly nietVoldaan?: Proef;
}

export interface Bladopties {
  readonly type: Organisatietype;
  readonly taal: Taal;
  /** Tests to take the examples from, of any norm; each must come out as it says. */
  readonly proeven: ReadonlyMap<string, readonly Proef[]>;
}

export function maakNormblad(norm: Norm, kader: Normenkader, { type, taal, proeven }: Bladopties): Normblad {
  const uitleg = maakUitleg(kader, { id: norm.id, type, peildatum: undefined, taal });
  const citaten = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => (kader.grondslagen[id] === undefined ? [] : [citaat(kader.grondslagen[id])]))),
  ];
  return {
    id: norm.id,
    titel: uitleg.titel,
    kader: { titel: kader.titel, versie: kader.versie },
    type,
    norm: uitleg.norm,
    wetten: wetregels(norm.eisen, kader),
    eisen: norm.eisen.map((eis, i) => {
      const eigen = proeven.get(eis.id) ?? [];
      const voldaan = eigen.find(({ geval }) => geval === "voldaan");
      const nietVoldaan = eigen.find(({ geval }) => geval === "niet-voldaan");
      return {
        uitleg: uitleg.eisen[i] as Eisuitleg,
        grondslag: citaten(eis.grondslag),
        steunt_op: citaten(eis.steunt_op),
        ...(voldaan && { voldaan }),
        ...(nietVoldaan && { nietVoldaan }),
      };
    }),
  };
}

function wetregels(eisen: readonly Eis[], { grondslagen }: Normenkader): readonly Wetregel[] {
  const ids = [...new Set(eisen.flatMap((eis) => [...eis.grondslag, ...eis.steunt_op]))];
  const regels = ids.flatMap((id): readonly Wetregel[] => {
    const wet = grondslagen[id];
    if (wet === undefined) return [];
    const verwijzing = jci(wet, wet.van);
    const { eist, van, tot, domein, organisatietypen } = wet;
    return [
      {
        citaat: citaat(wet),
        ...(verwijzing && { jci: verwijzing }),
        eist,
        van,
        tot,
        van_exact: wet.van_exact !== false,
        zekerheid: wet.verificatie.zekerheid,
        domein,
        organisatietypen,
        eisen: eisen.filter((eis) => eis.grondslag.includes(id) || eis.steunt_op.includes(id)).map((eis) => eis.id),
      },
    ];
  });
  const sleutel = ({ van, tot, citaat: naam }: Wetregel): string => `${van} ${tot ?? "9999"} ${naam}`;
  return regels.sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
}
