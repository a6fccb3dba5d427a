import type { AuditTekst } from "../nl/audit.ts";

export const audit: AuditTekst = {
  nietVanKracht: (titel, stand) =>
    ({
      voorgenomen: `${titel} is not yet adopted or not yet in use.`,
      vervallen: `${titel} is no longer in force.`,
      beeindigd: `${titel} was no longer in force on the reference date.`,
    })[stand],
  deels: "The source says: partly.",
  bronnenVerschillen: (uitspraken) =>
    `The sources differ: ${uitspraken.map(({ gelezen, bron }) => (bron === "" ? gelezen : `${gelezen} (${bron})`)).join(" and ")}.`,
  bevindingsoordeel: { voldaan: "met", "niet-voldaan": "not met", onbekend: "cannot be judged" },
  bevinding: (oordeel, toelichting, door) => `Judgement of ${door ?? "an assessor"}: ${oordeel}. ${toelichting}`,
};
