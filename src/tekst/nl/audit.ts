/** Sentences the audit itself puts into the rapport, besides the texts of the normen. */
export const audit = {
  nietVanKracht: (titel: string, stand: "voorgenomen" | "vervallen" | "beeindigd"): string =>
    ({
      voorgenomen: `${titel} is nog niet vastgesteld of nog niet in gebruik.`,
      vervallen: `${titel} geldt niet meer.`,
      beeindigd: `${titel} gold niet meer op de peildatum.`,
    })[stand],
  deels: "De bron zegt: deels.",
  bronnenVerschillen: (uitspraken: readonly { readonly gelezen: string; readonly bron: string }[]): string =>
    `De bronnen verschillen: ${uitspraken.map(({ gelezen, bron }) => (bron === "" ? gelezen : `${gelezen} (${bron})`)).join(" en ")}.`,
  bevindingsoordeel: { voldaan: "voldaan", "niet-voldaan": "niet voldaan", onbekend: "niet te beoordelen" },
  bevinding: (oordeel: string, toelichting: string, door: string | undefined): string =>
    `Oordeel van ${door ?? "een beoordelaar"}: ${oordeel}. ${toelichting}`,
};

export type AuditTekst = typeof audit;
