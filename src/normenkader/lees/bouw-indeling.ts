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
    const gevonden = bedoeldeEisen(naam, `${pad}/eisen/${i}`, eisen, bron).filter(
      (eis) => ruw.aspect === undefined || eis.aspect === ruw.aspect,
    );
    for (const eis of gevonden.filter((een) => !domein.includes(een.domein))) {
      bron.meld("domein-buiten-eenheid", `${pad}/eisen/${i}`, { eis: eis.id, eenheid: id });
    }
    return gevonden;
  });
  const uniek = [...new Set(genoemd)];
  const kern = ruw.kern === undefined ? eigenKern(uniek) : gekozenKern(ruw, pad, id, uniek, bron);
  const norm = ruw.norm === undefined ? {} : { norm: alsTekst(ruw.norm) };
  return { id, titel: alsTekst(ruw.titel), domein, ...norm, eisen: uniek.map((eis) => eis.id), kern };
}

/** A unit that names no kern of its own takes that of the norms. */
const eigenKern = (eisen: readonly Eis[]): Eenheid["kern"] =>
  eisen.filter((eis) => eis.kern).map(({ id, eis }) => ({ eis: id, bron: eis }));

function gekozenKern(ruw: YamlGroep, pad: string, eenheid: string, eisen: readonly Eis[], bron: Bron): Eenheid["kern"] {
  return alsLijst(ruw.kern).map((een, i) => {
    const { eis, bron: citaat } = alsGroep(een);
    const id = alsTekst(eis);
    if (!eisen.some((bekend) => bekend.id === id)) bron.meld("kern-buiten-eenheid", `${pad}/kern/${i}/eis`, { eis: id, eenheid });
    return { eis: id, bron: alsTekst(citaat) };
  });
}

/** One eis by id, or with * for any text every eis that fits: a new eis of a norm then goes along by itself. */
function bedoeldeEisen(naam: string, pad: string, eisen: ReadonlyMap<string, Eis>, { meld }: Bron): readonly Eis[] {
  const gevonden = [...eisen.values()].filter(({ id }) => past(id, naam.split("*")));
  if (gevonden.length === 0) meld("eis-onbekend", pad, { id: naam, ...bedoeld(naam, [...eisen.keys()]) });
  return gevonden;
}

/** The parts between the stars occur in order: the first at the start, the last at the end. */
function past(id: string, [eerste = "", ...rest]: readonly string[]): boolean {
  if (!id.startsWith(eerste)) return false;
  let over = id.slice(eerste.length);
  for (const [i, deel] of rest.entries()) {
    const plek = i === rest.length - 1 && deel !== "" ? over.lastIndexOf(deel) : over.indexOf(deel);
    if (plek < 0) return false;
    over = over.slice(plek + deel.length);
  }
  return rest.length > 0 ? rest[rest.length - 1] === "" || over === "" : over === "";
}
