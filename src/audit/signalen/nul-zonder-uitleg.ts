import { samen } from "./cijferlijst.ts";
import { signaalregel } from "./types.ts";

/** Nothing reported may mean that nothing happened, or that nobody dared: a zero needs a word. */
export const nulZonderUitleg = signaalregel({
  id: "nul-zonder-uitleg",
  ernst: "laag",
  zoek: ({ systeem }) => samen(systeem.cijfers.filter(({ aantal, toelichting }) => aantal === 0 && toelichting === undefined)),
});
