import type { Normoordeel, Rapport, Uitwerking } from "../../audit/rapport-types.ts";
import { natuurlijk } from "../../audit/volgorde.ts";
import { frequentietekst } from "../../tekst/periode.ts";
import { getal, kolom, regels, rij, tekst } from "../werkboek/maak.ts";
import type { Bladrij, Tabelblad } from "../werkboek/types.ts";
import { type Boek, gereedcel, uiterlijkcel, verantwoordelijken } from "./boek.ts";

/** An action or proposal once, with every norm and eis it is for. */
interface Actie {
  readonly eerste: Uitwerking;
  readonly alle: readonly Uitwerking[];
  readonly normen: readonly Normoordeel[];
}

/** Every planned action by its number, then our proposals: who, what, when. */
export function actiesblad(boek: Boek): Tabelblad {
  const { kop, bladen } = boek.woorden;
  return {
    soort: "tabel",
    naam: bladen.acties,
    kolommen: [
      kolom(kop.soort, 15),
      kolom(kop.nummer, 7),
      kolom(kop.watActie, 50),
      kolom(kop.verantwoordelijk, 26),
      kolom(kop.gereed, 20),
      kolom(kop.uiterlijk, 12, "datum"),
      kolom(kop.frequentie, 16),
      kolom(kop.stand, 16),
      kolom(kop.opmerking, 18),
      kolom(kop.normen, 12),
      kolom(kop.domein, 14),
      kolom(kop.eisen, 24),
      kolom(kop.bron, 32),
      kolom(kop.bestand, 14),
      kolom(kop.regel, 7, "getal"),
    ],
    rijen: verzamel(boek.rapport).map((actie) => actierij(actie, boek)),
  };
}

function verzamel({ normen }: Rapport): readonly Actie[] {
  const acties = new Map<string, Actie>();
  for (const norm of normen) {
    for (const een of norm.uitwerking) {
      const sleutel = een.voorstel || een.actie === undefined ? `voorstel ${een.tekst}` : `actie ${een.actie}`;
      const bekend = acties.get(sleutel) ?? { eerste: een, alle: [], normen: [] };
      acties.set(sleutel, { ...bekend, alle: [...bekend.alle, een], normen: [...bekend.normen, norm] });
    }
  }
  const lijst = [...acties.values()];
  const gepland = lijst.filter(({ eerste }) => !eerste.voorstel).sort((a, b) => natuurlijk(a.eerste.actie ?? "", b.eerste.actie ?? ""));
  return [...gepland, ...lijst.filter(({ eerste }) => eerste.voorstel)];
}

const uniek = (woorden: readonly string[]): readonly string[] => [...new Set(woorden)];

function actierij({ eerste, alle, normen }: Actie, boek: Boek): Bladrij {
  const { tekst: woord, woorden, taal } = boek;
  return rij(
    eerste.voorstel ? tekst(woorden.voorstel, "voorstel") : tekst(woorden.geplandeActie, "plan"),
    eerste.actie === undefined ? undefined : tekst(eerste.actie),
    tekst(eerste.tekst),
    regels(verantwoordelijken(alle)),
    gereedcel([eerste], boek),
    eerste.voorstel ? undefined : uiterlijkcel([eerste]),
    eerste.frequentie ? tekst(frequentietekst(eerste.frequentie, taal)) : undefined,
    eerste.stand && tekst(woord.stand[eerste.stand]),
    eerste.onzeker ? tekst(woord.onzeker) : undefined,
    tekst(uniek(normen.map(({ id }) => id)).join(", ")),
    tekst(uniek(normen.map(({ domein }) => woord.domein[domein])).join(", ")),
    tekst(uniek(alle.flatMap(({ eisen }) => eisen)).join(", ")),
    eerste.bron ? tekst(eerste.bron) : undefined,
    eerste.plaats && tekst(eerste.plaats.bestand),
    eerste.plaats && getal(eerste.plaats.regel),
  );
}
