import type { Eis, Norm, Normenkader } from "../normenkader/types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import type { NormbladTekst } from "../tekst/nl/normblad.ts";
import { normbladtekst } from "../tekst/normblad.ts";
import type { Taal } from "../tekst/taal.ts";
import { voorMarkdown } from "./escape.ts";
import { tabel } from "./markdown/tabel.ts";
import { BLADMERK } from "./normblad.ts";

/** The index of the pages: every norm with its number of eisen, what an extension changes, and the indelingen. */
export function renderNormindex(kader: Normenkader, taal: Taal): string {
  const t = normbladtekst(taal);
  const { cli } = catalogus(taal);
  const { normen: aantalNormen, eisen: aantalEisen } = cli.normenkaderLijst;
  const eisen = kader.normen.flatMap((norm) => norm.eisen);
  const tel = (norm: Norm, domein: Eis["domein"]): string => String(norm.eisen.filter((eis) => eis.domein === domein).length);
  const bestuurlijk = eisen.filter(({ domein }) => domein === "bestuurlijk").length;
  const { norm, bestuurlijk: b, ambtelijk: a } = t.index.kop;
  const rijen = kader.normen.map((een) => [
    `[${voorMarkdown(`${een.id} ${taal === "en" ? een.titel_en : een.titel}`)}](${een.id}.md)`,
    tel(een, "bestuurlijk"),
    tel(een, "ambtelijk"),
  ]);
  return [
    `${BLADMERK}: ${t.gemaakt} -->`,
    `# ${voorMarkdown(`${kader.titel} ${kader.versie}`)}`,
    ...(kader.toelichting === undefined ? [] : [voorMarkdown(kader.toelichting)]),
    t.index.bestaat(aantalNormen(kader.normen.length), aantalEisen(eisen.length, bestuurlijk, eisen.length - bestuurlijk)),
    t.index.grens,
    ...wijzigingen(kader, eisen, t),
    tabel([norm, b, a], rijen).join("\n"),
    ...(kader.indelingen.length === 0 ? [] : [`## ${t.index.indelingen}`]),
    kader.indelingen
      .map(({ id, titel, eenheden }) => `- ${voorMarkdown(`${id}: ${titel}`)} (${t.index.eenheden(eenheden.length)})`)
      .join("\n"),
  ]
    .filter((deel) => deel !== "")
    .join("\n\n")
    .concat("\n");
}

/** What a normenkader changes in the one it builds upon. */
function wijzigingen({ uitbreiding }: Normenkader, eisen: readonly Eis[], { index: t }: NormbladTekst): readonly string[] {
  if (uitbreiding === undefined) return [];
  const redenen = new Map(eisen.map(({ id, uitgezet }) => [id, uitgezet]));
  const link = (id: string): string => `[${id}](${id.slice(0, id.indexOf("."))}.md)`;
  const lijsten = (["toegevoegd", "aangescherpt", "vervangen", "uitgezet"] as const)
    .filter((soort) => uitbreiding[soort].length > 0)
    .map((soort) => {
      const delen = uitbreiding[soort].map((id) =>
        soort === "uitgezet" ? `${link(id)} (${voorMarkdown(redenen.get(id) ?? "")})` : link(id),
      );
      return `- **${t[soort]}:** ${delen.join(", ")}`;
    });
  return [voorMarkdown(t.uitbreiding(uitbreiding.van.id, uitbreiding.van.versie)), lijsten.join("\n")];
}
