import type { Organisatietype } from "../beschrijving/format/begrippen.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";

/** A description without facts: whether an eis applies depends on the kind of organisation only. */
export const leegSysteem = (type: Organisatietype): Integriteitssysteem => ({
  organisatie: { naam: "", type },
  feiten: { documenten: [], registers: [], rollen: [], procedures: [], activiteiten: [], onderzoeken: [] },
  acties: [],
  programma: [],
  bevindingen: [],
  afwijkingen: [],
  cijfers: [],
  jaarverslagen: [],
  volledig: [],
  buitenBereik: [],
  bronnen: {},
  plaatsen: { organisatie: { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: "/organisatie" }, secties: {} },
  persoonsgegevens: [],
});
