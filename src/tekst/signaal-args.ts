import type { Domein } from "../beschrijving/format/begrippen.ts";

/** What one source, or one place in it, says; `bron` is empty where it names none. */
export interface Gezegd {
  readonly gelezen: string;
  readonly bron: string;
}

/** An attribute, in the reader's words ("Openbaar"; empty where the sentence names it), with the different things said about it. */
export interface Verschil {
  readonly veld: string;
  readonly uitspraken: readonly Gezegd[];
}

export interface Actienaam {
  readonly nr: string;
  readonly titel: string;
}

export interface Cijfernaam {
  readonly jaar: number;
  /** What was counted: its code. */
  readonly soort: string;
}

type Acties = { readonly acties: readonly Actienaam[] };
type Actieverschil = Actienaam & { readonly verschillen: readonly Verschil[] };

/** What each signaal tells: its id and the facts its sentence needs. Values come from the description; renderers escape them. */
export interface SignaalArgs {
  readonly persoonsgegevens: { readonly soort: "bsn" | "e-mailadres" | "telefoonnummer" | "naam" };
  /** Sources, or two places in one source, say different things: about items, or about an action. */
  readonly "tegenstrijdige-bronnen": {
    readonly titels: readonly string[];
    readonly actie?: Actienaam;
    readonly verschillen: readonly Verschil[];
  };
  /** Something said to be done lies wholly after the peildatum. */
  readonly "datum-na-peildatum": { readonly titel: string; readonly veld: string; readonly gelezen: string };
  /** A limit that is worded in two ways; without `grens` only the amounts differ. */
  readonly "grens-verschilt": {
    readonly titels: readonly string[];
    readonly grenzen: readonly { readonly grens?: "tot-en-met" | "onder"; readonly bedrag?: string; readonly bron: string }[];
  };
  /** `goed`: sources that do name a body that may. */
  readonly "onbevoegd-orgaan": {
    readonly titel: string;
    readonly fout: readonly Gezegd[];
    readonly goed: readonly Gezegd[];
    readonly bevoegd: readonly string[];
    readonly wet: readonly string[];
  };
  readonly "rol-niet-onafhankelijk": {
    readonly titel: string;
    readonly rol: string;
    readonly waarom: "eigen-toezicht" | "leiding" | "vertrouwenspersoon-onderzoekt" | "coordinator-onderzoekt";
  };
  /** `benoeming`: reckoned from the appointment and the length of the term. */
  readonly "termijn-voorbij": { readonly titel: string; readonly tot: string; readonly benoeming: boolean };
  readonly "regel-ouder-dan-wet": {
    readonly titel: string;
    readonly op: string;
    readonly wetten: readonly { readonly wet: string; readonly van: string }[];
  };
  readonly "publicatie-niet-actueel": { readonly verouderd: readonly string[]; readonly zonderDatum: readonly string[] };
  readonly "wel-en-niet-openbaar": { readonly wel: readonly string[]; readonly niet: readonly string[] };
  readonly "bewijs-zonder-bron": { readonly titels: readonly string[] };
  /** A person's judgement and the facts disagree. */
  readonly "bevinding-tegen-feit": { readonly eis: string; readonly oordeel: string; readonly feitelijk: string };
  /** The normenkader in use switches these off, though the law asks them on the peildatum. */
  readonly "wettelijke-eis-uitgezet": { readonly eisen: readonly string[] };
  /** A person's judgement without who gave it, or when. */
  readonly "bevinding-onvolledig": { readonly eis: string; readonly mist: readonly ("door" | "op")[] };
  /** A person's judgement repeats what the facts already settle, or is about an eis that is not tested. */
  readonly "bevinding-overbodig": { readonly eis: string };
  readonly "afwijking-ongeldig": {
    readonly eis: string;
    readonly waarom: "wettelijk" | "verlopen" | "einde-onzeker" | "nog-niet-besloten" | "geen-einde" | "geen-besluit";
  };
  /** The accepted deviation covers nothing: the eis is met, or does not apply. */
  readonly "afwijking-ongebruikt": { readonly eis: string };
  readonly "gat-zonder-actie": {
    readonly norm: { readonly id: string; readonly titel: string; readonly titel_en: string };
    readonly domein: Domein;
    readonly eisen: readonly string[];
  };
  /** No actions are described at all, and so many eisen are not met. */
  readonly "geen-acties": { readonly aantal: number };
  /** The action is said to be done, yet its eis is still open. */
  readonly "gereed-maar-open": Actienaam & { readonly eisen: readonly string[] };
  readonly "actie-te-laat": Actienaam & { readonly gereed: string };
  readonly "actie-eigenaar-verschilt": Actieverschil;
  readonly "actie-datum-verschilt": Actieverschil;
  readonly "actie-doelgroep-verschilt": Actieverschil;
  readonly "actie-mist-doelgroep": Acties & { readonly groepen: readonly string[]; readonly eisen: readonly string[] };
  /** Nobody says whether the action will be carried out; `uitspraken` where two places differ about that. */
  readonly "onbekende-toezegging": Acties & { readonly uitspraken: readonly Gezegd[] };
  readonly "actie-buiten-programma": Actienaam & { readonly gereed: readonly string[]; readonly jaren: readonly number[] };
  /** Without `plan`: the last year of the programme. */
  readonly "actie-na-plan": Actienaam & { readonly gereed: readonly string[]; readonly plan?: string; readonly tot: string };
  readonly "actie-zonder-eigenaar": Acties;
  readonly "eigenaar-elders": Acties;
  readonly "actie-zonder-datum": Acties;
  readonly "actie-zonder-begin": Acties;
  readonly "actie-resultaat-verschilt": Acties;
  /** The action answers no open eis. */
  readonly "actie-zonder-gat": Acties;
  readonly "vage-afspraak": { readonly acties: readonly (Actienaam & { readonly woorden: readonly string[] })[] };
  readonly "delen-tellen-niet-op": Cijfernaam & { readonly aantal: number; readonly som: number };
  readonly "cijfer-zonder-vergelijking": { readonly cijfers: readonly Cijfernaam[] };
  readonly "nul-zonder-uitleg": { readonly cijfers: readonly Cijfernaam[] };
}

export type SignaalId = keyof SignaalArgs;
export type SignalenTekst = { readonly [Id in SignaalId]: (args: SignaalArgs[Id]) => string };
/** What a signaal means and what to do about it, for the documentation. */
export type SignaaluitlegTekst = Readonly<Record<SignaalId, string>>;
