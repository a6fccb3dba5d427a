import { isGroep, isLijst, padstap, type YamlGroep } from "../../beschrijving/lees/boom.ts";
import { leesYaml } from "../../beschrijving/lees/lees-yaml.ts";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import { type Cel, maxKolommen, maxRegels, type Tabeluitkomst } from "./tabel.ts";

/** Reads a register kept as YAML: a list `regels` of groups, whose keys are the fields. */
export function leesRegisterYaml(tekst: string, bestand: string): Tabeluitkomst {
  const gelezen = leesYaml(tekst, bestand);
  if ("fouten" in gelezen) return { fouten: gelezen.fouten.map(zonderSleutel) };
  const { waarde: wortel } = gelezen.gelezen;
  const plaatsVan = (pad: string): Plaats => totRegel(gelezen.gelezen.plaatsVan(pad));
  const sleutelPlaatsVan = (pad: string): Plaats => totRegel(gelezen.gelezen.sleutelPlaatsVan(pad));
  const regels = isGroep(wortel) ? wortel.regels : undefined;
  if (!isGroep(wortel) || !isLijst(regels))
    return { fouten: [diagnostic("register-yaml-vorm", plaatsVan("/regels"), { verwacht: "regels" })] };
  const andere = Object.keys(wortel).filter((sleutel) => sleutel !== "regels");
  const vormfouten = [
    ...andere.map((sleutel) => diagnostic("register-sleutel-onbekend", sleutelPlaatsVan(padstap(sleutel)), { toegestaan: ["regels"] })),
    ...regels.flatMap((regel, i) => regelfouten(regel, (stap) => plaatsVan(`/regels/${i}${stap}`))),
  ];
  if (vormfouten.length > 0) return { fouten: vormfouten };
  const groepen = regels as readonly YamlGroep[];
  const lijnen = tekst.replace(/^\uFEFF/, "").split(/\r?\n/);
  const geschreven = ({ regel, kolom }: Plaats): string => /^[^\s,}\]]*/.exec((lijnen[regel - 1] ?? "").slice(kolom - 1))?.[0] ?? "";
  if (groepen.length > maxRegels)
    return { fouten: [diagnostic("register-te-groot", plaatsVan(`/regels/${maxRegels}`), { wat: "regels", max: maxRegels })] };
  const sleutels = new Map<string, number>();
  for (const [i, groep] of groepen.entries())
    for (const sleutel of Object.keys(groep)) if (!sleutels.has(sleutel)) sleutels.set(sleutel, i);
  if (sleutels.size > maxKolommen)
    return { fouten: [diagnostic("register-te-groot", plaatsVan("/regels"), { wat: "kolommen", max: maxKolommen })] };
  return {
    tabel: {
      isYaml: true,
      kop: [...sleutels].map(([tekst_, i]) => ({ tekst: tekst_, plaats: sleutelPlaatsVan(`/regels/${i}${padstap(tekst_)}`) })),
      rijen: groepen.map((groep, i) => ({
        plaats: plaatsVan(`/regels/${i}`),
        cellen: [...sleutels.keys()].map((sleutel): Cel | undefined => {
          const waarde = groep[sleutel];
          const isLeeg = waarde === undefined || waarde === null || (typeof waarde === "string" && waarde.trim() === "");
          if (isLeeg || typeof waarde === "object") return undefined;
          const plaats = plaatsVan(`/regels/${i}${padstap(sleutel)}`);
          return { waarde, plaats, ...(typeof waarde === "number" && { geschreven: geschreven(plaats) }) };
        }),
      })),
    },
  };
}

function regelfouten(regel: unknown, plaats: (stap: string) => Diagnostic["plaats"]): readonly Diagnostic[] {
  if (!isGroep(regel)) return [diagnostic("register-yaml-vorm", plaats(""), { verwacht: "regel" })];
  return Object.entries(regel)
    .filter(([, waarde]) => typeof waarde === "object" && waarde !== null)
    .map(([sleutel]) => diagnostic("register-yaml-vorm", plaats(padstap(sleutel)), { verwacht: "waarde" }));
}

/** A pointer names the row and no more: a key may be anything, a name too. */
const totRegel = (plaats: Plaats): Plaats => ({ ...plaats, pad: /^\/regels(?:\/[0-9]+)?(?=\/|$)/.exec(plaats.pad)?.[0] ?? "/" });

/** A key in a broken file may be anything, a name too. */
function zonderSleutel(fout: Diagnostic): Diagnostic {
  const plaats = totRegel(fout.plaats);
  switch (fout.code) {
    case "sleutel-ongeldig":
      return diagnostic("register-yaml-vorm", plaats, { verwacht: "sleutel" });
    case "sleutel-dubbel":
    case "sleutel-verboden":
      return diagnostic(fout.code, plaats, { sleutel: "…" }, fout.ook?.map(totRegel));
    default:
      return { ...fout, plaats, ...(fout.ook && { ook: fout.ook.map(totRegel) }) };
  }
}
