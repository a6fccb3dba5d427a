/** What each signaal tells: its id and the facts its sentence needs. Values come from the description; renderers escape them. */
export interface SignaalArgs {
  /** Sources, or two places in one source, say different things. */
  readonly "tegenstrijdige-bronnen": {
    readonly titel: string;
    /** The attribute in the reader's words, e.g. "Openbaar". */
    readonly veld: string;
    readonly uitspraken: readonly { readonly gelezen: string; readonly bron: string }[];
  };
  /** Something said to be done lies wholly after the peildatum. */
  readonly "datum-na-peildatum": { readonly titel: string; readonly veld: string; readonly gelezen: string };
  /** A person's judgement and the facts disagree. */
  readonly "bevinding-tegen-feit": { readonly eis: string; readonly oordeel: string; readonly feitelijk: string };
  /** A person's judgement repeats what the facts already settle, or is about an eis that is not tested. */
  readonly "bevinding-overbodig": { readonly eis: string };
  readonly "afwijking-ongeldig": {
    readonly eis: string;
    readonly waarom: "wettelijk" | "verlopen" | "nog-niet-besloten" | "geen-einde" | "geen-besluit";
  };
  /** The accepted deviation covers nothing: the eis is met, or does not apply. */
  readonly "afwijking-ongebruikt": { readonly eis: string };
  readonly persoonsgegevens: { readonly soort: "bsn" | "e-mailadres" | "telefoonnummer" | "naam" };
  readonly "actie-zonder-eigenaar": { readonly nr: string; readonly titel: string };
  readonly "actie-zonder-datum": { readonly nr: string; readonly titel: string };
  /** The action answers no open eis. */
  readonly "actie-zonder-gat": { readonly nr: string; readonly titel: string };
  readonly "bewijs-zonder-bron": { readonly titel: string };
  /** The action is said to be done, yet its eis is still open. */
  readonly "gereed-maar-open": { readonly nr: string; readonly titel: string; readonly eisen: readonly string[] };
  /** Nobody says whether the action will be carried out. */
  readonly "onbekende-toezegging": { readonly nr: string; readonly titel: string };
}

export type SignaalId = keyof SignaalArgs;
export type SignalenTekst = { readonly [Id in SignaalId]: (args: SignaalArgs[Id]) => string };
