import type { Cijfer } from "../../beschrijving/types.ts";
import { cijfernaam } from "./cijferlijst.ts";
import { signaalregel } from "./types.ts";

/** The parts of a figure do not add up to it. */
export const delenTellenNietOp = signaalregel({
  id: "delen-tellen-niet-op",
  ernst: "middel",
  zoek: ({ systeem }) =>
    systeem.cijfers
      .filter(({ aantal, delen }) => delen.length > 0 && som(delen) !== aantal)
      .map((cijfer) => ({ args: { ...cijfernaam(cijfer), aantal: cijfer.aantal, som: som(cijfer.delen) }, plaatsen: [cijfer.plaats] })),
});

const som = (delen: Cijfer["delen"]): number => delen.reduce((totaal, { aantal }) => totaal + aantal, 0);
