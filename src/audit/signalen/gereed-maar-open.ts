import { signaalregel } from "./types.ts";

/** An action said to be done whose gap is still there. */
export const gereedMaarOpen = signaalregel({
  id: "gereed-maar-open",
  ernst: "hoog",
  zoek: ({ systeem, uitkomsten }) => {
    const open = new Set(
      uitkomsten.filter(({ uitkomst }) => uitkomst === "niet-voldaan" || uitkomst === "onbekend").map(({ eis }) => eis.id),
    );
    return systeem.acties.flatMap(({ nr, titel, stand, voor, plaats }) => {
      const eisen = voor.filter((eis) => open.has(eis));
      return stand === "gereed" && eisen.length > 0 ? [{ args: { nr, titel, eisen }, plaatsen: [plaats] }] : [];
    });
  },
});
