import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eenheid, Eis, Indeling } from "../types.ts";
import { alsGroep, alsLijst, alsTekst, alsTeksten, type Bron } from "./bron.ts";
import type { Eiszoeker } from "./eiszoeker.ts";
import { controleerTeksten } from "./teksten.ts";

/** Turns an indeling as written into data. Whether it leaves eisen out is asked apart: see `nietGeplaatst`. */
export function bouwIndeling(bron: Bron, zoeker: Eiszoeker): Indeling {
  const ruw = alsGroep(bron.yaml.waarde);
  const lijst = alsLijst(ruw.eenheden).map(alsGroep);
  if (lijst.length === 0 && bron.isHeel("")) bron.meld("lijst-leeg", "/eenheden", {});
  const eenheden = lijst.map((een, i) => bouwEenheid(een, `/eenheden/${i}`, zoeker, bron));
  controleerIds(eenheden, bron);
  const weggelaten = alsLijst(ruw.weggelaten).flatMap((een, i) => {
    const { eis, reden } = alsGroep(een);
    return zoeker.zoek(alsTekst(eis), `/weggelaten/${i}/eis`, bron).map(({ id: weg }) => ({ eis: weg, reden: alsTekst(reden) }));
  });
  return { id: alsTekst(ruw.id), titel: alsTekst(ruw.titel), toelichting: alsTekst(ruw.toelichting), eenheden, weggelaten };
}

/** The eisen that an indeling neither gives a place nor leaves out with a reason. */
export function nietGeplaatst({ eenheden, weggelaten }: Indeling, eisen: readonly Eis[]): readonly Eis[] {
  const genoemd = new Set([...eenheden.flatMap((eenheid) => eenheid.eisen), ...weggelaten.map(({ eis }) => eis)]);
  return eisen.filter(({ id }) => !genoemd.has(id));
}

/** A unit that names no kern of its own takes that of the norms. */
export const eigenKern = (eisen: readonly Eis[]): Eenheid["kern"] =>
  eisen.filter((eis) => eis.kern).map(({ id, eis }) => ({ eis: id, bron: eis }));

function bouwEenheid(ruw: YamlGroep, pad: string, zoeker: Eiszoeker, bron: Bron): Eenheid {
  const id = alsTekst(ruw.id);
  const domein = alsTeksten(ruw.domein) as readonly Domein[];
  const uniek = new Set<Eis>();
  for (const [i, naam] of (typeof ruw.eisen === "string" ? [ruw.eisen] : alsLijst(ruw.eisen)).entries()) {
    const plek = typeof ruw.eisen === "string" ? `${pad}/eisen` : `${pad}/eisen/${i}`;
    for (const eis of bron.isHeel(plek) ? zoeker.zoek(alsTekst(naam), plek, bron) : []) {
      if (ruw.aspect !== undefined && eis.aspect !== ruw.aspect) continue;
      if (!domein.includes(eis.domein) && bron.isHeel(`${pad}/domein`))
        bron.meld("domein-buiten-eenheid", plek, { eis: eis.id, eenheid: id });
      uniek.add(eis);
    }
  }
  const eisen = [...uniek];
  const norm = ruw.norm === undefined ? {} : { norm: alsTekst(ruw.norm) };
  controleerTeksten([{ pad: "/norm", tekst: alsTekst(ruw.norm) }], pad, bron);
  const kern = ruw.kern === undefined ? eigenKern(eisen) : gekozenKern(ruw, pad, id, eisen, bron);
  return { id, titel: alsTekst(ruw.titel), domein, ...norm, eisen: eisen.map((eis) => eis.id), kern };
}

function gekozenKern(ruw: YamlGroep, pad: string, eenheid: string, eisen: readonly Eis[], bron: Bron): Eenheid["kern"] {
  return alsLijst(ruw.kern).map((een, i) => {
    const { eis, bron: citaat } = alsGroep(een);
    const id = alsTekst(eis);
    const plek = `${pad}/kern/${i}/eis`;
    if (bron.isHeel(plek) && !eisen.some((bekend) => bekend.id === id)) bron.meld("kern-buiten-eenheid", plek, { eis: id, eenheid });
    return { eis: id, bron: alsTekst(citaat) };
  });
}

function controleerIds(eenheden: readonly Eenheid[], { meld, yaml }: Bron): void {
  const gezien = new Map<string, number>();
  for (const [i, { id }] of eenheden.entries()) {
    const eerder = gezien.get(id);
    if (eerder !== undefined) meld("id-dubbel", `/eenheden/${i}/id`, { id }, [yaml.plaatsVan(`/eenheden/${eerder}/id`)]);
    else if (id !== "") gezien.set(id, i);
  }
}
