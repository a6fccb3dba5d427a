import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eenheid, Eis, Indeling } from "../types.ts";
import { bedoeld } from "./bedoeld.ts";
import { alsGroep, alsLijst, alsTekst, alsTeksten, type Bron } from "./bron.ts";

/** Turns an indeling as written into data, and checks that it leaves no eis out in silence. */
export function bouwIndeling(ruw: YamlGroep, eisen: ReadonlyMap<string, Eis>, bron: Bron): Indeling {
  const eenheden = alsLijst(ruw.eenheden).map((een, i) => bouwEenheid(alsGroep(een), `/eenheden/${i}`, eisen, bron));
  const weggelaten = alsLijst(ruw.weggelaten).flatMap((een, i) => {
    const { eis, reden } = alsGroep(een);
    return bedoeldeEisen(alsTekst(eis), `/weggelaten/${i}/eis`, eisen, bron).map(({ id: weg }) => ({ eis: weg, reden: alsTekst(reden) }));
  });
  const genoemd = new Set([...eenheden.flatMap((eenheid) => eenheid.eisen), ...weggelaten.map(({ eis }) => eis)]);
  const id = alsTekst(ruw.id);
  for (const eis of eisen.keys()) if (!genoemd.has(eis)) bron.meld("eis-in-geen-eenheid", "/eenheden", { eis, indeling: id });
  return { id, titel: alsTekst(ruw.titel), toelichting: alsTekst(ruw.toelichting), eenheden, weggelaten };
}

function bouwEenheid(ruw: YamlGroep, pad: string, eisen: ReadonlyMap<string, Eis>, bron: Bron): Eenheid {
  const id = alsTekst(ruw.id);
  const domein = (typeof ruw.domein === "string" ? [ruw.domein] : alsTeksten(ruw.domein)) as readonly Domein[];
  const genoemd = alsTeksten(ruw.eisen).flatMap((naam, i) => {
    const gevonden = bedoeldeEisen(naam, `${pad}/eisen/${i}`, eisen, bron);
    for (const eis of gevonden.filter((een) => !domein.includes(een.domein)))
      bron.meld("domein-buiten-eenheid", `${pad}/eisen/${i}`, { eis: eis.id, eenheid: id });
    return gevonden.map((eis) => eis.id);
  });
  const ids = [...new Set(genoemd)];
  const kern = alsLijst(ruw.kern).map((een, i) => {
    const { eis, bron: citaat } = alsGroep(een);
    if (!ids.includes(alsTekst(eis))) bron.meld("kern-buiten-eenheid", `${pad}/kern/${i}/eis`, { eis: alsTekst(eis), eenheid: id });
    return { eis: alsTekst(eis), bron: alsTekst(citaat) };
  });
  return { id, titel: alsTekst(ruw.titel), domein, ...(ruw.norm === undefined ? {} : { norm: alsTekst(ruw.norm) }), eisen: ids, kern };
}

/** One eis by id, or with a * at the end every eis that begins so: a new eis of a norm then goes along by itself. */
function bedoeldeEisen(naam: string, pad: string, eisen: ReadonlyMap<string, Eis>, { meld }: Bron): readonly Eis[] {
  const begin = naam.endsWith("*") ? naam.slice(0, -1) : undefined;
  const gevonden = [...eisen.values()].filter(({ id }) => (begin === undefined ? id === naam : id.startsWith(begin)));
  if (gevonden.length === 0) meld("eis-onbekend", pad, { id: naam, ...bedoeld(naam, [...eisen.keys()]) });
  return gevonden;
}
