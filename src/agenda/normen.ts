import { evaluate } from "../audit/evaluate.ts";
import { ontbreekt } from "../audit/ontbreekt.ts";
import type { Eisuitkomst } from "../audit/uitkomst-types.ts";
import { notatie } from "../beschrijving/herhaling.ts";
import { alsNaam, opsomming, vul } from "../normenkader/sjabloon.ts";
import type { Norm } from "../normenkader/types.ts";
import { type Blik, vindplaats } from "./bron.ts";
import { type Houdbaarheid, houdbaarheid } from "./houdbaar.ts";
import { erna, type Ruw } from "./venster.ts";

/** An eis of which the facts age, by when, and what the audit will say of it then. */
interface Verval {
  readonly uitkomst: Eisuitkomst;
  readonly tot: Houdbaarheid;
  readonly tekst: string;
  /** Its last day has passed and the facts leave open whether it is met. */
  readonly onbekend: boolean;
}

/**
 * The eisen that are met until a day in the window, or were until it passed, because their evidence ages or ends. Where another
 * moment is about that very item and day the eisen are put with it; the others become moments of their own.
 */
export function metNormpunten(punten: readonly Ruw[], uitkomsten: readonly Eisuitkomst[], blik: Blik): readonly Ruw[] {
  const normVan = new Map(blik.kader.normen.flatMap((norm) => norm.eisen.map(({ id }) => [id, norm] as const)));
  const vervallen = uitkomsten.flatMap((uitkomst) => verval(uitkomst, normVan.get(uitkomst.eis.id), blik) ?? []);
  const bij = new Map<Ruw, string[]>();
  const los: Verval[] = [];
  for (const een of vervallen) {
    // What asks for nothing any more must not take an open eis along.
    const punt = punten.find((kandidaat) => isZelfde(kandidaat, een.tot) && !(kandidaat.vervalt && kandidaat.tot < blik.peildatum));
    if (punt === undefined) los.push(een);
    else bij.set(punt, [...(bij.get(punt) ?? []), een.uitkomst.eis.id]);
  }
  const verrijkt = punten.map((punt) => ({ ...punt, eisen: [...new Set([...punt.eisen, ...(bij.get(punt) ?? [])])] }));
  return [...verrijkt, ...groepen(los).map((groep) => normpunt(groep, blik))];
}

/** About the same item, whose end or whose next time is the day on which the eis falls. */
const isZelfde = ({ feit, van, tot }: Ruw, { feiten, van: eerste, tot: laatste }: Houdbaarheid): boolean =>
  feit !== undefined && feiten.some(({ id }) => id === feit) && (tot === laatste || (van === eerste && tot >= laatste));

function verval(uitkomst: Eisuitkomst, norm: Norm | undefined, blik: Blik): Verval | undefined {
  const { eis } = uitkomst;
  const { systeem, kader, peildatum, venster } = blik;
  if (norm === undefined || !["voldaan", "niet-voldaan", "onbekend"].includes(uitkomst.uitkomst)) return undefined;
  const tot = houdbaarheid(eis, systeem, peildatum);
  if (tot === undefined || tot.van > venster.tot) return undefined;
  const komt = tot.tot >= peildatum;
  if (!komt && uitkomst.uitkomst === "voldaan") return undefined;
  const dag = evaluate(eis, norm, systeem, kader, tot.zeker ?? tot.valt);
  const open = isOpen(dag) ? dag : uitkomst;
  // By then the law does not ask it any more, or an accepted deviation covers it.
  if (!isOpen(open)) return undefined;
  const tekst = ontbreekt(open, eis.kern, { ...blik, acties: [], plaatsen: systeem.plaatsen, peildatum: tot.zeker ?? tot.valt });
  const zinnen = [...new Set(tekst.map((een) => een.tekst))].join(" ");
  return { uitkomst, tot, tekst: zinnen, onbekend: !komt && uitkomst.uitkomst !== "niet-voldaan" };
}

const isOpen = ({ uitkomst }: Eisuitkomst): boolean => uitkomst === "niet-voldaan" || uitkomst === "onbekend";

/** Eisen with the same days of which the same is said. */
function groepen(los: readonly Verval[]): readonly (readonly [Verval, ...Verval[]])[] {
  const uit = new Map<string, [Verval, ...Verval[]]>();
  for (const een of los) {
    const sleutel = [een.tot.van, een.tot.tot, een.onbekend, een.uitkomst.zwaarte === "aanbeveling", een.tekst].join("\n");
    const bekend = uit.get(sleutel);
    if (bekend === undefined) uit.set(sleutel, [een]);
    else bekend.push(een);
  }
  return [...uit.values()];
}

function normpunt([eerste, ...meer]: readonly [Verval, ...Verval[]], { tekst, woorden, teksten }: Blik): Ruw {
  const {
    uitkomst: { eis, zwaarte },
    tot: { van, tot, feiten },
    onbekend,
  } = eerste;
  const [feit] = feiten;
  const rol = eis.uitwerking.verantwoordelijk;
  return {
    sleutel: `norm ${eis.id}`,
    soort: "norm",
    wat: tekst.bijhouden[eis.uit](
      opsomming(
        feiten.map(({ titel }) => alsNaam(titel)),
        tekst.en,
      ),
    ),
    wie: woorden[rol] ?? rol,
    wie_voorstel: true,
    van,
    tot,
    termijn: notatie({ van, tot }),
    dag_bron: "gerekend",
    eisen: [eerste, ...meer].map(({ uitkomst }) => uitkomst.eis.id),
    ...(zwaarte && { zwaarte }),
    ...(zwaarte === "aanbeveling" && { telt_niet: true as const }),
    ...(feit && { feit: feit.id, ...vindplaats(feit) }),
    ...(onbekend && { reden: "niet-bekend" as const }),
    toelichting: [
      tekst.nodigVoor(vul(eis.eis, woorden)),
      tekst.vanaf(teksten.tijd(erna(tot)), eerste.tekst),
      ...(onbekend ? [tekst.nietBekend] : []),
    ],
  };
}
