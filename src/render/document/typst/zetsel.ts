/** What the template is given: a document of which every text is harmless, every link checked and every note numbered. */
export interface Zetsel {
  readonly taal: string;
  readonly gebied: string;
  readonly inhoud: string;
  readonly van: string;
  readonly titel: string;
  readonly ondertitel: string | null;
  readonly voet: string;
  readonly kenmerk: string;
  readonly genummerd: boolean;
  readonly gegevens: readonly Zetgegeven[];
  readonly delen: readonly Zetdeel[];
}

export interface Zetgegeven {
  readonly naam: string;
  readonly waarde: string;
}

export interface Zetdeel {
  readonly id: string;
  readonly kop: string;
  readonly liggend: boolean;
  readonly pagina: boolean;
  readonly bijlagen: boolean;
  readonly bouwstenen: readonly Zetbouwsteen[];
  readonly delen: readonly Zetdeel[];
}

export interface Zetstuk {
  readonly tekst: string;
  readonly stijl?: "vet" | "cursief";
  readonly toon?: string;
  /** The label of a section, or an address. */
  readonly naar?: string;
  readonly url?: string;
  /** A note for the first time, or the label of one that stands in this section already. */
  readonly noot?: { readonly id: string; readonly tekst: string };
  readonly zie?: string;
}

export type Zetzin = readonly Zetstuk[];

export interface Zetcel {
  readonly inhoud: readonly Zetzin[];
  readonly toon?: string;
}

export interface Zetrij {
  readonly nadruk: boolean;
  readonly kop: boolean;
  /** Not to be cut by the end of a page. */
  readonly heel: boolean;
  readonly cellen: readonly Zetcel[];
}

export interface Zettabel {
  readonly soort: "tabel";
  readonly titel: string | null;
  readonly breedtes: readonly number[];
  readonly rechts: readonly boolean[];
  readonly koppen: readonly string[];
  /** The heads of all columns but the first are read from below: there are many, of one sign each. */
  readonly gedraaid: boolean;
  readonly rijen: readonly Zetrij[];
}

export interface Zetstaven {
  readonly soort: "staven";
  readonly titel: string;
  readonly alt: string;
  readonly reeksen: readonly { readonly naam: string; readonly toon: string }[];
  readonly rijen: readonly {
    readonly naam: string;
    readonly totaal: number;
    /** `breedte` in percents of the longest bar. */
    readonly delen: readonly { readonly aantal: number; readonly breedte: number; readonly toon: string }[];
  }[];
}

export type Zetbouwsteen =
  | { readonly soort: "alinea"; readonly tekst: Zetzin; readonly vast: boolean }
  | { readonly soort: "lijst"; readonly genummerd: boolean; readonly items: readonly Zetzin[] }
  | { readonly soort: "gegevens"; readonly regels: readonly Zetgegeven[] }
  | { readonly soort: "melding"; readonly toon: string; readonly tekst: readonly Zetzin[] }
  | Zettabel
  | Zetstaven;
