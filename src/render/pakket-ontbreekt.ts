/** Typst, the typesetter of the PDF: 51 MB of machine code, so only who wants PDF installs it. */
export const TYPST = "@myriaddreamin/typst-ts-node-compiler";

/** A format needs a package that basisnormen does not bring along, and it is not installed, or does not work on this machine. */
export class PakketOntbreekt extends Error {
  override readonly name = "PakketOntbreekt";
  readonly pakket: string;

  constructor(pakket: string, opties?: ErrorOptions) {
    super(pakket, opties);
    this.pakket = pakket;
  }
}
