import type { Uitbreiding } from "../normenkader/types.ts";
import type { SignaalArgs, SignaalId } from "../tekst/signaal-args.ts";
import type { Reden } from "./uitkomst-types.ts";

/** The sentences the rapport needs in the reader's language; the catalogues in src/tekst supply them. */
export interface Rapportteksten {
  readonly reden: (reden: Reden) => string;
  /** Why one item is no evidence: not in force yet, withdrawn, ended. */
  readonly nietVanKracht: (titel: string, stand: "voorgenomen" | "vervallen" | "beeindigd") => string;
  /** Shown with a gap whose source says "partly". */
  readonly deels: string;
  /** Shown where sources differ: what each says. */
  readonly bronnenVerschillen: (uitspraken: readonly { readonly gelezen: string; readonly bron: string }[]) => string;
  /** A date or a period in words; anything else as it is. */
  readonly tijd: (gelezen: string) => string;
  /** A person's judgement, shown as such. */
  readonly bevinding: (oordeel: "voldaan" | "niet-voldaan" | "onbekend", toelichting: string, door: string | undefined) => string;
  readonly signaal: <Id extends SignaalId>(id: Id, args: SignaalArgs[Id]) => string;
  readonly grenzen: (gegevens: {
    readonly peildatum: string;
    readonly kader: string;
    readonly versie: string;
    readonly begin?: string;
    readonly nagelezen?: string;
    readonly beschreven?: string;
    readonly selectie?: boolean;
    readonly uitbreiding?: Uitbreiding;
  }) => readonly string[];
}
