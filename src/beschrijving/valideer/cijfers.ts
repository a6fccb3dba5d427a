import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import { type GelezenYaml, isGroep, isLijst, type YamlGroep } from "../lees/boom.ts";

interface Item {
  readonly groep: YamlGroep;
  /** Where one of its keys stands. */
  readonly plek: (sleutel: string) => Plaats;
}

/** A year told twice: nobody knows which of the two counts. */
export function dubbeleJaren(bestanden: readonly GelezenYaml[]): readonly Diagnostic[] {
  return [
    ...laterDan(
      itemsVan(bestanden, "cijfers").filter(({ groep }) => typeof groep.jaar === "number" && typeof groep.soort === "string"),
      ({ groep }) => sleutel(groep, Number(groep.jaar)),
      ({ groep, plek }, eerste) =>
        diagnostic("cijfer-dubbel", plek("soort"), { jaar: String(groep.jaar), soort: String(groep.soort) }, [eerste.plek("soort")]),
    ),
    ...laterDan(
      itemsVan(bestanden, "jaarverslagen").filter(({ groep }) => typeof groep.jaar === "number"),
      ({ groep }) => String(groep.jaar),
      ({ groep, plek }, eerste) => diagnostic("jaarverslag-dubbel", plek("jaar"), { jaar: String(groep.jaar) }, [eerste.plek("jaar")]),
    ),
  ];
}

/** Figures that cannot all be right: parts that do not add up, and a year before that is told otherwise elsewhere. */
export function cijferwaarschuwingen(bestanden: readonly GelezenYaml[]): readonly Diagnostic[] {
  const items = itemsVan(bestanden, "cijfers");
  const opSleutel = new Map(items.map((item) => [sleutel(item.groep, Number(item.groep.jaar)), item]));
  return items.flatMap(({ groep, plek }): readonly Diagnostic[] => {
    const aantal = Number(groep.aantal);
    const delen = isLijst(groep.delen) ? groep.delen : [];
    const som = delen.reduce<number>((totaal, deel) => totaal + (isGroep(deel) ? Number(deel.aantal) : 0), 0);
    const jaar = Number(groep.jaar) - 1;
    const vorige = groep.vorig_jaar === undefined ? undefined : opSleutel.get(sleutel(groep, jaar));
    const elders = Number(vorige?.groep.aantal);
    const domeinen = isLijst(groep.domein) ? groep.domein : [];
    const apart = domeinen.flatMap((domein) => opSleutel.get(sleutel({ ...groep, domein }, Number(groep.jaar))) ?? []);
    const samen = apart.reduce((totaal, { groep: een }) => totaal + Number(een.aantal), 0);
    return [
      ...(domeinen.length > 1 && apart.length === domeinen.length && samen !== aantal
        ? [
            diagnostic(
              "domeinen-som",
              plek("aantal"),
              { aantal, som: samen },
              apart.map((een) => een.plek("aantal")),
            ),
          ]
        : []),
      ...(delen.length > 0 && som !== aantal ? [diagnostic("delen-som", plek("aantal"), { aantal, som })] : []),
      ...(vorige !== undefined && elders !== groep.vorig_jaar
        ? [diagnostic("vorig-jaar-anders", plek("vorig_jaar"), { jaar, aantal: Number(groep.vorig_jaar), elders }, [vorige.plek("aantal")])]
        : []),
    ];
  });
}

/** A figure for both domains together is another figure than one for either. */
const sleutel = ({ soort, domein }: YamlGroep, jaar: number): string =>
  `${jaar} ${soort} ${(isLijst(domein) ? domein.map(String).sort() : [domein]).join(" ")}`;

function itemsVan(bestanden: readonly GelezenYaml[], sectie: string): readonly Item[] {
  return bestanden.flatMap(({ waarde, plaatsVan }) => {
    const lijst = isGroep(waarde) ? waarde[sectie] : undefined;
    if (!isLijst(lijst)) return [];
    return lijst.flatMap((groep, i) => (isGroep(groep) ? [{ groep, plek: (naam: string) => plaatsVan(`/${sectie}/${i}/${naam}`) }] : []));
  });
}

/** A diagnostic for each item that has the key of an earlier one. */
function laterDan<T>(lijst: readonly T[], sleutelVan: (een: T) => string, maak: (een: T, eerste: T) => Diagnostic): readonly Diagnostic[] {
  const eerste = new Map<string, T>();
  return lijst.flatMap((een) => {
    const bekend = eerste.get(sleutelVan(een));
    if (bekend !== undefined) return [maak(een, bekend)];
    eerste.set(sleutelVan(een), een);
    return [];
  });
}
