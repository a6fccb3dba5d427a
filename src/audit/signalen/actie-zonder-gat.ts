import { actienaam, lopend, staatOpen } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** Actions that name eisen or normen, none of which is open. */
export const actieZonderGat = signaalregel({
  id: "actie-zonder-gat",
  ernst: "laag",
  zoek: ({ systeem, uitkomsten }) => {
    const open = uitkomsten.filter(staatOpen).map(({ eis }) => eis.id);
    const raakt = (voor: string): boolean => open.some((eis) => eis === voor || eis.startsWith(`${voor}.`));
    const zonder = lopend(systeem.acties).filter(({ voor }) => !voor.some(raakt));
    return zonder.length === 0 ? [] : [{ args: { acties: zonder.map(actienaam) }, plaatsen: zonder.map(({ plaats }) => plaats) }];
  },
});
