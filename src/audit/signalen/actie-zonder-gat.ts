import { signaalregel } from "./types.ts";

/** An action that names eisen or normen, none of which is open. */
export const actieZonderGat = signaalregel({
  id: "actie-zonder-gat",
  ernst: "laag",
  zoek: ({ systeem, uitkomsten }) => {
    const open = uitkomsten.filter(({ uitkomst }) => uitkomst === "niet-voldaan" || uitkomst === "onbekend").map(({ eis }) => eis.id);
    const raakt = (voor: string): boolean => open.some((eis) => eis === voor || eis.startsWith(`${voor}.`));
    return systeem.acties
      .filter(({ voor, stand }) => stand !== "vervallen" && stand !== "gereed" && !voor.some(raakt))
      .map(({ nr, titel, plaats }) => ({ args: { nr, titel }, plaatsen: [plaats] }));
  },
});
