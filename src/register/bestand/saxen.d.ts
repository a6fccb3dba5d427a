/** What we use of saxen, which brings no types. */
declare module "saxen" {
  type Decodeer = (tekst: string) => string;
  interface Oren {
    error: (fout: Error) => void;
    openTag: (naam: string, attributen: () => Readonly<Record<string, string>>, decodeer: Decodeer) => void;
    closeTag: (naam: string) => void;
    text: (tekst: string, decodeer: Decodeer) => void;
    cdata: (tekst: string) => void;
  }
  export class Parser {
    on<O extends keyof Oren>(wat: O, oor: Oren[O]): this;
    parse(xml: string): unknown;
  }
}
