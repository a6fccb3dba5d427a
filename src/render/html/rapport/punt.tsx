import type { ComponentChildren, JSX } from "preact";
import type { Punt } from "../../punten.ts";
import type { Rapportblad } from "./rapportblad.ts";

/** The source of a statement and its place in the description: the text of its note. */
export function noottekst({ bron, plaats }: Pick<Punt, "bron" | "plaats">, { woorden }: Rapportblad): string {
  return [...(bron ? [bron] : []), ...(plaats ? [woorden.regel(plaats.bestand, plaats.regel)] : [])].join(" · ");
}

/** One statement of a column: its sign and word, the text, who and when, and the number of its note. */
export function punt(een: Punt, blad: Rapportblad): JSX.Element {
  const { toon, tekst } = een;
  const { woord, bij } = kopVan(een, blad);
  return (
    <div class="bn-punt">
      <span class={`bn-woord bn-toon-${toon}`}>
        <span class="bn-teken" aria-hidden="true">
          {een.teken}
        </span>{" "}
        {woord}
      </span>
      {woord === undefined ? "" : " "}
      {tekst}
      {bij.length > 0 && <span class="bn-bij"> ({bij.join(", ")})</span>}
      {blad.noten.verwijs(noottekst(een, blad))}
    </div>
  );
}

/** The word that goes with the sign. What the first column says already, weight and kern, is not said again. */
function kopVan(
  { vooraf, toon, bij }: Punt,
  { woorden }: Rapportblad,
): { readonly woord: ComponentChildren; readonly bij: readonly string[] } {
  const gezegd: readonly string[] = [...Object.values(woorden.zwaarte), woorden.kern];
  if (toon !== "fout" && toon !== "vraag") return { woord: vooraf && `${vooraf}:`, bij };
  const [woord, ...rest] = bij;
  return { woord: `${woord}:`, bij: rest.filter((een) => !gezegd.includes(een)) };
}
