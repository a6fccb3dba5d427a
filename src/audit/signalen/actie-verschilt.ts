import type { Actie } from "../../beschrijving/types.ts";
import { natuurlijk } from "../volgorde.ts";
import { actienaam } from "./lopend.ts";
import { type Signaalbron, signaalregel, type Vondst } from "./types.ts";
import { datumsVan, type Gevonden, verschillen } from "./verschillen.ts";

/** Who does it, when and for whom: three observations, so that a reader sees at once what has to be agreed. */
export const actieEigenaarVerschilt = signaalregel({
  id: "actie-eigenaar-verschilt",
  ernst: "middel",
  zoek: (bron) => perActie(bron, (actie) => verschillen(actie.uitspraken, isEigenaar, bron)),
});

export const actieDatumVerschilt = signaalregel({
  id: "actie-datum-verschilt",
  ernst: "middel",
  zoek: (bron) => perActie(bron, (actie) => verschillen(actie.uitspraken, (veld) => botst(actie, veld), bron)),
});

export const actieDoelgroepVerschilt = signaalregel({
  id: "actie-doelgroep-verschilt",
  ernst: "middel",
  zoek: (bron) => perActie(bron, (actie) => verschillen(actie.uitspraken, (veld) => veld === "geldt_voor", bron)),
});

const isEigenaar = (veld: string): boolean => veld === "verantwoordelijk" || veld === "besluit_door";

/** "2019" and "May 2019" go together; "May 2019" and the second half of 2019 do not. */
function botst({ uitspraken }: Actie, veld: string): boolean {
  if (veld === "frequentie") return true;
  if (veld !== "gereed" && veld !== "vervolg_gereed") return false;
  const datums = datumsVan(uitspraken, veld);
  return datums.some((a) => datums.some((b) => a.tot < b.van));
}

function perActie(
  { systeem }: Signaalbron,
  zoek: (actie: Actie) => readonly Gevonden[],
): readonly Vondst<"actie-eigenaar-verschilt" | "actie-datum-verschilt" | "actie-doelgroep-verschilt">[] {
  return [...systeem.acties]
    .sort((a, b) => natuurlijk(a.nr, b.nr))
    .filter(({ stand }) => stand !== "vervallen")
    .flatMap((actie) => {
      const gevonden = zoek(actie);
      if (gevonden.length === 0) return [];
      return [
        {
          args: { ...actienaam(actie), verschillen: gevonden.map(({ verschil }) => verschil) },
          plaatsen: gevonden.flatMap(({ plaatsen }) => plaatsen),
        },
      ];
    });
}
