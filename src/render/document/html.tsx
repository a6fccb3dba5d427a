import { htmltekst } from "../../tekst/html.ts";
import type { Blad } from "../html/blad.ts";
import { deel } from "../html/bouwsteen.tsx";
import { noten } from "../html/noten.tsx";
import { pagina } from "../html/pagina.tsx";
import type { Document } from "./types.ts";

/** Where the notes stand. */
const NOTEN = "noten";

/** A document as one page for a browser, that needs no network and reads and prints well. */
export function documentHtml({ taal, titel, ondertitel, kenmerk, gegevens, delen }: Document): string {
  const tekst = htmltekst(taal);
  const blad: Blad = { tekst, noten: noten(tekst) };
  const inhoud = delen.map((een) => deel(een, 2, blad));
  const lijst = blad.noten.lijst();
  return pagina({
    taal,
    titel,
    ...(ondertitel !== undefined && { ondertitel }),
    kenmerk,
    gegevens,
    inhoudsopgave: [...delen.map(({ id, kop }) => ({ id, kop })), ...(lijst === undefined ? [] : [{ id: NOTEN, kop: tekst.voetnoten }])],
    inhoud: [
      ...inhoud,
      lijst && (
        <section class="bn-deel" id={NOTEN}>
          <h2 class="nl-heading nl-heading--level-2">{tekst.voetnoten}</h2>
          {lijst}
        </section>
      ),
    ],
  });
}
