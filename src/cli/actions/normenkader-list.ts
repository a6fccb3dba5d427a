import type { Normenkader, Uitbreiding } from "../../normenkader/types.ts";
import { voorJson, voorTerminal } from "../../render/escape.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { KaderOptions } from "../commands/normenkader.ts";
import { plainFormats } from "../commands/validate.ts";
import type { Ending } from "../exit-code.ts";
import { loadNormenkader, namen } from "../normenkaders.ts";

/** `basisnormen normenkader list`: the normenkaders that come with the tool, or the one at a path. */
export async function runKaderList(pad: string | undefined, options: KaderOptions, { environment, tekst }: Context): Promise<Ending> {
  const format = choose("--format", options.format, plainFormats);
  const kaders = await Promise.all((pad === undefined ? namen : [pad]).map(loadNormenkader));
  const { stdout } = environment;
  if (format === "json") stdout.write(`${voorJson(JSON.stringify(kaders.map(gegevens), null, 2))}\n`);
  else stdout.write(`${kaders.map((kader) => inTekst(kader, tekst.normenkaderLijst)).join("\n\n")}\n`);
  return { kind: "ok" };
}

/** The same as data. */
function gegevens(kader: Normenkader): object {
  const { id, versie, titel, toelichting, uitbreiding, normen, grondslagen, indelingen } = kader;
  return {
    id,
    versie,
    titel,
    ...(toelichting && { toelichting }),
    ...(uitbreiding && { uitbreiding }),
    normen: normen.length,
    eisen: aantalEisen(kader),
    grondslagen: Object.keys(grondslagen).length,
    indelingen: indelingen.map((een) => ({ id: een.id, titel: een.titel, eenheden: een.eenheden.length })),
  };
}

function aantalEisen({ normen }: Normenkader): { readonly totaal: number; readonly bestuurlijk: number; readonly ambtelijk: number } {
  const eisen = normen.flatMap((norm) => norm.eisen);
  const bestuurlijk = eisen.filter(({ domein }) => domein === "bestuurlijk").length;
  return { totaal: eisen.length, bestuurlijk, ambtelijk: eisen.length - bestuurlijk };
}

function inTekst(kader: Normenkader, tekst: Context["tekst"]["normenkaderLijst"]): string {
  const { totaal, bestuurlijk, ambtelijk } = aantalEisen(kader);
  const aantallen = [
    tekst.normen(kader.normen.length),
    tekst.eisen(totaal, bestuurlijk, ambtelijk),
    tekst.grondslagen(Object.keys(kader.grondslagen).length),
  ];
  const breedte = Math.max(...kader.indelingen.map(({ id }) => id.length));
  const indelingen = kader.indelingen.map(
    ({ id, titel, eenheden }) => `  ${id.padEnd(breedte)}  ${voorTerminal(titel)} (${tekst.eenheden(eenheden.length)})`,
  );
  return [
    voorTerminal(`${kader.id} ${kader.versie} · ${kader.titel}`),
    aantallen.join(", "),
    ...(kader.uitbreiding ? [wijzigingen(kader.uitbreiding, tekst)] : []),
    ...(indelingen.length === 0 ? [] : [tekst.indelingen, ...indelingen]),
  ].join("\n");
}

function wijzigingen({ van, ...lijsten }: Uitbreiding, tekst: Context["tekst"]["normenkaderLijst"]): string {
  const delen = (["toegevoegd", "aangescherpt", "vervangen", "uitgezet"] as const)
    .filter((soort) => lijsten[soort].length > 0)
    .map((soort) => tekst.wijzigingen[soort](lijsten[soort].length));
  return [tekst.uitbreiding(van.id, van.versie), ...(delen.length === 0 ? [] : [`${delen.join(", ")}.`])].join(" ");
}
