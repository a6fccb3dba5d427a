import type { Grondslag } from "./types.ts";

/** "art. 125quater onder a Ambtenarenwet", as Dutch lawyers write it. */
export function citaat({ wet, artikel, lid, onderdeel }: Grondslag): string {
  const delen = [`art. ${artikel}`, ...(lid === null ? [] : [`lid ${lid}`]), ...(onderdeel === null ? [] : [`onder ${onderdeel}`])];
  return `${delen.join(" ")} ${wet}`;
}

/** The law reference (JCI 1.3) as it stood on the peildatum; European law has none. */
export function jci({ bwb, artikel, lid, onderdeel }: Grondslag, peildatum: string): string | undefined {
  if (bwb === null) return undefined;
  const plek = [
    `artikel=${encodeURIComponent(artikel)}`,
    ...(lid === null ? [] : [`lid=${lid}`]),
    ...(onderdeel === null ? [] : [`o=${encodeURIComponent(onderdeel)}`]),
  ];
  return `jci1.3:c:${bwb}&${plek.join("&")}&z=${peildatum}&g=${peildatum}`;
}
