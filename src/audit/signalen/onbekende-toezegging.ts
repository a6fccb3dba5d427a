import type { Actie } from "../../beschrijving/types.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";
import { verschillen } from "./verschillen.ts";

/** The plan is of two minds about an action, which is told with what each place says, or only studies whether it is wanted. */
export const onbekendeToezegging = signaalregel({
  id: "onbekende-toezegging",
  ernst: "middel",
  zoek: (bron) => {
    const onzeker = lopend(bron.systeem.acties).filter(({ uitspraken }) => toezeggingen(uitspraken).some(({ waarde }) => waarde !== true));
    const gevonden = onzeker.map((actie) => ({ actie, verschil: verschillen(actie.uitspraken, (veld) => veld === "toegezegd", bron)[0] }));
    const eens = gevonden.filter(({ verschil }) => verschil === undefined).map(({ actie }) => actie);
    return [
      ...gevonden.flatMap(({ actie, verschil }) =>
        verschil === undefined
          ? []
          : [
              {
                args: { acties: [actienaam(actie)], uitspraken: verschil.verschil.uitspraken },
                plaatsen: [actie.plaats, ...verschil.plaatsen],
              },
            ],
      ),
      ...(eens.length === 0 ? [] : [{ args: { acties: eens.map(actienaam), uitspraken: [] }, plaatsen: eens.flatMap(plaatsen) }]),
    ];
  },
});

const toezeggingen = (uitspraken: Actie["uitspraken"]): Actie["uitspraken"] => uitspraken.filter(({ veld }) => veld === "toegezegd");

const plaatsen = ({ plaats, uitspraken }: Actie): readonly Actie["plaats"][] => [
  plaats,
  ...toezeggingen(uitspraken).map((uitspraak) => uitspraak.plaats),
];
