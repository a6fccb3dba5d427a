import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { leesDatum, voor } from "../datum.ts";
import { type GelezenYaml, isGroep, isLijst, waardeOp } from "../lees/boom.ts";
import type { Datum } from "../types.ts";

/** Per section the dates of which the second cannot lie wholly before the first. */
const volgordes: Readonly<Record<string, readonly (readonly [eerst: string, daarna: string])[]>> = {
  documenten: [["vastgesteld/op", "geldig_tot"]],
  procedures: [["vastgesteld/op", "geldig_tot"]],
  rollen: [
    ["sinds", "tot"],
    ["aangewezen/op", "tot"],
  ],
  afwijkingen: [["besloten_op", "tot"]],
};

/** Items that end before they begin. Where sources differ nothing is said: which of them errs is not known. */
export function datumvolgorde(gelezen: GelezenYaml): readonly Diagnostic[] {
  const { waarde, plaatsVan } = gelezen;
  return Object.entries(volgordes).flatMap(([sectie, paren]) => {
    const items = isGroep(waarde) ? waarde[sectie] : undefined;
    if (!isLijst(items)) return [];
    return items.flatMap((_, i) =>
      paren.flatMap(([eerst, daarna]) => {
        const [padEerst, padDaarna] = [`/${sectie}/${i}/${eerst}`, `/${sectie}/${i}/${daarna}`];
        const [begin, eind] = [datumOp(gelezen, padEerst), datumOp(gelezen, padDaarna)];
        if (begin === undefined || eind === undefined || voor(eind, begin) !== true) return [];
        return [diagnostic("datums-omgekeerd", plaatsVan(padDaarna), { eerst: eerst.replace("/", "."), daarna }, [plaatsVan(padEerst)])];
      }),
    );
  });
}

function datumOp({ waarde: wortel }: GelezenYaml, pad: string): Datum | undefined {
  const gevonden = waardeOp(wortel, pad);
  const waarde = isGroep(gevonden) ? gevonden.waarde : gevonden;
  return typeof waarde === "string" || typeof waarde === "number" ? leesDatum(String(waarde), true) : undefined;
}
