import type { Gezegd } from "../../audit/gezegd-types.ts";
import { type Rolsoort, rolVanSoort } from "../../rollen/rolkaart.ts";
import type { Einde, Functie, Invulling } from "../../rollen/types.ts";
import { alinea, cel, cursief, kolom, vet } from "../document/maak.ts";
import type { Bouwsteen, Deel, Rij, Stuk, Tekst } from "../document/types.ts";
import { gezegdes } from "../resultaat/gezegd.ts";
import { tekens } from "../tekens.ts";
import { anker, type Blad, invulling } from "./blad.ts";
import { datums } from "./taak.ts";

/** Who fills which role: first what is empty or in doubt, then terms that end, then the rest. In a workbook tables, else lists. */
export function functies(blad: Blad, werkmap: boolean): Deel {
  const { uit, eigen } = blad;
  const kop = { id: "functies", kop: eigen.kop.functies, nieuwePagina: true };
  const onbekend = nietBeschreven(blad);
  const rest = onbekend === undefined ? [] : [onbekend];
  if (!uit.rollen_beschreven) return { ...kop, bouwstenen: [alinea(eigen.geenRollen)], delen: rest };
  const van = (...welke: readonly Invulling[]): readonly Functie[] => uit.functies.filter((een) => welke.includes(een.invulling));
  const leeg = uit.functies.filter(({ invulling: welke }) => !BEZET.includes(welke));
  const metEinde = uit.functies.filter((een) => BEZET.includes(een.invulling) && heeftEinde(een)).sort(opEinde);
  const zonderEinde = (welke: Invulling): readonly Functie[] => van(welke).filter((een) => !heeftEinde(een));
  const toon = (naam: string, lijst: readonly Functie[]): Bouwsteen =>
    werkmap ? tabel(naam, lijst, blad) : { soort: "lijst", items: lijst.map((een) => functieregel(een, blad)) };
  const groep = (id: string, naam: string, lijst: readonly Functie[]): readonly Deel[] =>
    lijst.length === 0 ? [] : [deel(id, naam, [toon(naam, lijst)])];
  return {
    ...kop,
    bouwstenen: [],
    delen: [
      deel("vacatures", eigen.kop.vacatures, leeg.length === 0 ? [alinea(eigen.geenVacatures)] : [toon(eigen.kop.vacatures, leeg)]),
      ...rest,
      ...groep("alleen-genoemd", eigen.kop.genoemd, zonderEinde("genoemd")),
      deel("termijnen", eigen.kop.termijnen, metEinde.length === 0 ? [alinea(eigen.geenTermijnen)] : [toon(eigen.kop.termijnen, metEinde)]),
      ...groep("vervuld", eigen.kop.overig, zonderEinde("vervuld")),
      ...groep("eigen-taken", eigen.kop.eigenTaken, zonderEinde("taak")),
    ],
  };
}

const BEZET: readonly Invulling[] = ["vervuld", "genoemd", "taak"];

const heeftEinde = ({ einde, einde_onbekend }: Functie): boolean => einde !== undefined || einde_onbekend === true;

/** The same as a row, on one line: "Coördinator integriteit (integriteitscoördinator, ambtelijk): sinds: 2017; ..." */
function functieregel(functie: Functie, blad: Blad): Tekst {
  const { titel, soortnaam, domein, invulling: welke } = functie;
  const noot = nootVan(functie, blad, false);
  const kenmerken = [soortnaam, ...domein.map((een) => blad.tekst.domein[een])].join(", ");
  const delen = [...(BEZET.includes(welke) ? [] : [[invulling(welke, blad)]]), ...eindeTekst(functie, blad), ...gezegdVan(functie, blad)];
  return [
    { ...vet(titel), ...(noot !== "" && { noot }) },
    { tekst: ` (${kenmerken})` },
    ...delen.flatMap((een, i): Tekst => [{ tekst: i === 0 ? ": " : "; " }, ...(i < delen.length - 1 ? zonderPunt(een) : een)]),
  ];
}

/** Ours are sentences; in a row of them a full stop before a semicolon is one too many. */
const zonderPunt = (tekst: Tekst): Tekst =>
  tekst.map((stuk, i) => (i === tekst.length - 1 ? { ...stuk, tekst: stuk.tekst.replace(/\.$/, "") } : stuk));

/** Source, place and remark. */
function nootVan({ bron, plaats, opmerking }: Functie, { tekst, bron: weergave }: Blad, metPlaats: boolean): string {
  return [
    ...(bron === "" ? [] : [weergave.kort(bron)]),
    ...(metPlaats ? [tekst.regel(plaats.bestand, plaats.regel)] : []),
    ...(opmerking === undefined ? [] : [opmerking]),
  ].join(" · ");
}

const deel = (id: string, kop: string, bouwstenen: readonly Bouwsteen[]): Deel => ({ id, kop, bouwstenen });

const opEinde = (a: Functie, b: Functie): number => ((a.einde?.tot ?? "9999-99-99") < (b.einde?.tot ?? "9999-99-99") ? -1 : 1);

/** Roles with tasks about which nothing is said; each leads to its own section. */
function nietBeschreven(blad: Blad): Deel | undefined {
  const { uit, eigen } = blad;
  const rollen = uit.rollen
    .map((rol, nummer) => ({ rol, nummer }))
    .filter(({ rol }) => rol.invulling === "niet-beschreven" && rol.taken.some(({ stand }) => stand !== "klaar"));
  if (rollen.length === 0) return undefined;
  const items = rollen.map(({ rol, nummer }): Tekst => {
    const open = rol.taken.filter(({ stand }) => stand !== "klaar").length;
    return [{ tekst: rol.naam, link: `#${anker(rol, nummer)}` }, { tekst: ` (${eigen.taken(open)})` }];
  });
  return deel("niet-beschreven", eigen.kop.nietBeschreven, [alinea(eigen.nietBeschrevenUitleg), { soort: "lijst", items }]);
}

function tabel(titel: string, rijen: readonly Functie[], blad: Blad): Bouwsteen {
  const { functie, wie, tot } = blad.eigen.kolom;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    kolommen: [kolom(functie, 40), kolom(wie, 38), kolom(tot, 22)],
    rijen: rijen.map((een) => functierij(een, blad)),
  };
}

function functierij(functie: Functie, blad: Blad): Rij {
  const { tekst } = blad;
  const { titel, soortnaam, domein } = functie;
  const noot = nootVan(functie, blad, true);
  return {
    metKop: true,
    cellen: [
      cel(
        { ...vet(titel), noot },
        cursief(`${soortnaam}, ${domein.map((een) => tekst.domein[een]).join(", ")}`),
        invulling(functie.invulling, blad),
      ),
      cel(...wie(functie, blad)),
      cel(...eindeTekst(functie, blad)),
    ],
  };
}

function wie(functie: Functie, blad: Blad): readonly Tekst[] {
  const zinnen = gezegdVan(functie, blad);
  return zinnen.length > 0 || isZelf(functie) ? zinnen : [[cursief(blad.eigen.functie.zegtNiets)]];
}

/** What sources say about whoever has it. */
function gezegdVan(functie: Functie, blad: Blad): readonly Tekst[] {
  const { functie: t } = blad.eigen;
  const regels: readonly (readonly [string, readonly Gezegd[]])[] = [
    [functie.invulling === "taak" ? t.taakVan : t.vervuld, isZelf(functie) ? [] : functie.vervuld_door],
    [t.sinds, functie.sinds],
    [t.aangewezen, functie.sinds.length > 0 ? [] : functie.aangewezen_op],
    [t.aangewezenDoor, functie.aangewezen_door],
    [t.aantal, functie.aantal],
    [t.fte, functie.fte],
    [t.rapporteert, functie.rapporteert_aan],
    [t.geldtVoor, functie.geldt_voor],
  ];
  // Remarks on being there or not are what a reader wants to know of a vacancy.
  const staat =
    functie.invulling_gezegd.length > 1 ? gezegdes(t.bron, functie.invulling_gezegd, blad) : opmerkingen(functie.invulling_gezegd);
  return [...staat, ...regels.flatMap(([label, gezegd]) => gezegdes(label, gezegd, blad))];
}

/** That the griffier fills the role of griffier says nothing. */
const isZelf = ({ soort, vervuld_door: [eerste, ...rest] }: Functie): boolean =>
  rest.length === 0 && eerste?.waarde !== undefined && eerste.waarde === rolVanSoort[soort as Rolsoort];

const opmerkingen = (lijst: readonly Gezegd[]): readonly Tekst[] =>
  lijst.flatMap(({ opmerking }) => (opmerking === undefined ? [] : [[{ tekst: opmerking }]]));

function eindeTekst({ einde, einde_onbekend, termijn, tot }: Functie, blad: Blad): readonly Tekst[] {
  const { eigen } = blad;
  const duur = gezegdes(eigen.functie.termijn, termijn, blad);
  if (einde === undefined) return einde_onbekend ? [...duur, [cursief(eigen.eindeOnbekend)]] : duur;
  const opmerking = tot.flatMap((een) => een.opmerking ?? []).join(" ");
  return [
    [{ tekst: datums(einde.tekst, blad.datum), ...(opmerking !== "" && { noot: opmerking }) }],
    [eindewoord(einde, blad)],
    ...(einde.bron === "gerekend" ? [[cursief(eigen.eindeGerekend)]] : []),
    ...(einde.anders === undefined ? [] : [[cursief(eigen.eindeAnders(datums(einde.anders, blad.datum)))]]),
    ...duur,
  ];
}

/** A date far ahead needs no sign. */
function eindewoord({ oordeel }: Einde, { eigen }: Blad): Stuk {
  const woord = eigen.einde[oordeel];
  if (oordeel === "later") return { tekst: woord };
  return oordeel === "voorbij"
    ? { tekst: `${tekens.ontbreekt} ${woord}`, toon: "fout" }
    : { tekst: `${oordeel === "binnenkort" ? tekens.actie : tekens.onbekend} ${woord}`, toon: "vraag" };
}
