import type { Gezegd } from "../../audit/gezegd-types.ts";
import { resultaattekst } from "../../tekst/resultaat.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import type { Bronweergave } from "../terminal/bron.ts";

interface Weergave {
  readonly taal: Taal;
  /** Sources without the title that all of them share. */
  readonly bron: Bronweergave;
}

/** "Door: de Statengriffie", a paragraph per thing that is said; where sources differ each has its source. A remark is a footnote. */
export function gezegdes(label: string, lijst: readonly Gezegd[], { taal, bron: weergave }: Weergave): readonly Tekst[] {
  const { volgens } = resultaattekst(taal);
  return lijst.map(({ tekst, bron, opmerking }) => [
    ...(label === "" ? [] : [{ tekst: `${label}: `, stijl: "cursief" as const }]),
    { tekst: label === "" ? hoofdletter(tekst) : tekst, ...(opmerking !== undefined && { noot: opmerking }) },
    ...(lijst.length > 1 && bron !== "" ? [{ tekst: ` (${volgens(weergave.kort(bron))})` } satisfies Stuk] : []),
  ]);
}
