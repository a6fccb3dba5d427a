import { bronTekst } from "../audit/bewijs.ts";
import { leesbaar } from "../audit/leesbaar.ts";
import { resultaatkop } from "../audit/resultaatkop.ts";
import type { Actie, Programmaregel } from "../beschrijving/types.ts";
import { opsomming } from "../normenkader/sjabloon.ts";
import { openbaarNummer } from "../openbaar/rapport.ts";
import { activiteitenVan, zonderDatum } from "./activiteiten.ts";
import { cijferblad, jarentabel, tellersVan, trends } from "./cijfers.ts";
import { controles } from "./controles.ts";
import { inJaar, jaarVan } from "./jaar.ts";
import { toetsingVan, veranderingenVan } from "./toetsing.ts";
import type { Jaarverslag, Teller, Verslagactie, Verslagregel, Verslagtelling, Vraag } from "./types.ts";
import type { Verslagbron } from "./verslagbron.ts";
import { vragen } from "./vragen.ts";

/** The yearly report over a year, as a pure function of the description and its audit. */
export function maakJaarverslag(bron: Verslagbron, gevraagd?: number): Jaarverslag {
  const { systeem, rapport, vergelijking, openbaar } = bron;
  const { peildatum } = rapport;
  const { jaar, jaar_bron } = jaarVan(gevraagd, systeem, peildatum);
  const blad = cijferblad(bron, jaar);
  const tabel = jarentabel(blad);
  const tellers = tellersVan(blad);
  const controle = controles(blad);
  const deel = {
    kader: { vragen: vragen(["visie", "doelen"], jaar, bron), programma: regelsVan(bron, jaar), acties: actiesVan(bron, jaar) },
    management: {
      vragen: vragen(["samenvatting", "risicos", "gevolgen", "vooruitblik"], jaar, bron),
      trends: trends(tabel),
      toetsing: toetsingVan(rapport),
      ...(vergelijking && { veranderingen: veranderingenVan(vergelijking) }),
      volgend_jaar: regelsVan(bron, jaar + 1),
    },
    analyse: {
      vragen: vragen(["werking", "factoren"], jaar, bron),
      activiteiten: activiteitenVan(bron, jaar),
      onbekend: zonderDatum(bron, jaar),
    },
  };
  const isLeeg = tellers.every((teller) => teller.cijfers.length === 0);
  const andere = isLeeg ? [...new Set(systeem.cijfers.map((cijfer) => cijfer.jaar))].sort((a, b) => a - b) : [];
  const alleVragen = [deel.kader, deel.management, deel.analyse, ...tellers].flatMap((een) => een.vragen);
  return {
    soort: "jaarverslag",
    versie: "1.0",
    ...resultaatkop(rapport),
    ...(openbaar && { openbaar: { drempel: openbaar.drempel } }),
    verantwoording: { van: bron.woorden["dagelijks-bestuur"] ?? "", aan: bron.woorden.volksvertegenwoordiging ?? "" },
    jaar,
    jaar_bron,
    samenvatting: telling({ vragen: alleVragen, tellers, controles: controle, activiteiten: deel.analyse.activiteiten.length }),
    ...deel,
    cijfers: {
      tellers,
      vergelijking: tabel,
      controles: controle,
      ...(andere.length > 0 && { andere_jaren: andere }),
    },
    signalen: openbaar === undefined ? signalenVan(bron, jaar) : [],
    grenzen: grenzenVan(bron, jaar),
  };
}

/** About figures of this year. */
function signalenVan({ systeem, rapport }: Verslagbron, jaar: number): Jaarverslag["signalen"] {
  const eigen = new Set(systeem.cijfers.filter((cijfer) => cijfer.jaar === jaar).map(({ plaats }) => `${plaats.bestand} ${plaats.pad}`));
  return rapport.signalen.filter(({ plaatsen }) => plaatsen.some(({ bestand, pad }) => eigen.has(`${bestand} ${pad}`)));
}

interface Geteld {
  readonly vragen: readonly Vraag[];
  readonly tellers: readonly Teller[];
  readonly controles: Jaarverslag["cijfers"]["controles"];
  readonly activiteiten: number;
}

function telling({ vragen: alle, tellers, controles: lijst, activiteiten }: Geteld): Verslagtelling {
  const stand = (welke: Vraag["stand"]): number => alle.filter((een) => een.stand === welke).length;
  const ingevuld = tellers.filter((teller) => teller.stand === "ingevuld").length;
  // The counter of reports of wrongdoing is its own sub-item a.
  const openTellers = tellers.filter(({ stand: hier, id }) => hier === "in-te-vullen" && id !== "misstanden" && id !== "diversen").length;
  const nullen = tellers.flatMap(({ cijfers }) => cijfers).filter(({ nul }) => nul === "niet-uitgelegd").length;
  const klopt = lijst.filter((een) => een.klopt).length;
  return {
    tellers: { ingevuld, totaal: tellers.length },
    in_te_vullen: stand("in-te-vullen") + openTellers + nullen,
    niet_openbaar: stand("niet-openbaar"),
    activiteiten,
    controles: { klopt, klopt_niet: lijst.length - klopt },
  };
}

const regelsVan = ({ systeem, woorden }: Verslagbron, jaar: number): readonly Verslagregel[] =>
  systeem.programma
    .filter(({ jaren }) => jaren.includes(jaar))
    .map(({ onderwerp, activiteit, verantwoordelijk, acties, bron }: Programmaregel) => ({
      onderwerp,
      activiteit,
      ...(verantwoordelijk.length > 0 && { verantwoordelijk: opsomming(verantwoordelijk.map((rol) => woorden[rol] ?? rol)) }),
      acties,
      ...(bron.length > 0 && { bron: bronTekst(bron) }),
    }));

/** Due in this year, or named by a line of the programme for it. */
function actiesVan({ systeem, woorden, teksten, openbaar }: Verslagbron, jaar: number): readonly Verslagactie[] {
  const genoemd = new Set(systeem.programma.filter(({ jaren }) => jaren.includes(jaar)).flatMap(({ acties }) => acties));
  const isVanDitJaar = ({ nr, gereed }: Actie): boolean => genoemd.has(nr) || (gereed !== undefined && inJaar(gereed, jaar));
  // An action of which the public may not read the words says nothing to it.
  return systeem.acties
    .filter((actie) => isVanDitJaar(actie) && actie.verborgen !== true)
    .map(({ nr, titel, domein, uitspraken, gereed, stand }) => {
      const wie = uitspraken.find(({ veld, waarde }) => veld === "verantwoordelijk" && waarde !== undefined);
      return {
        nr: openbaar === undefined ? nr : openbaarNummer(nr, openbaar.zonderNummer),
        titel,
        domein,
        ...(wie && { verantwoordelijk: leesbaar(wie, woorden, teksten) }),
        ...(gereed && { gereed: gereed.tekst }),
        ...(stand && { stand }),
      };
    });
}

function grenzenVan({ rapport: { peildatum }, tekst, openbaar }: Verslagbron, jaar: number): readonly string[] {
  const { grens } = tekst;
  return [
    ...(openbaar?.grenzen ?? []),
    ...(peildatum < `${jaar}-01-01` ? [grens.nietBegonnen(jaar)] : peildatum < `${jaar}-12-31` ? [grens.nietVoorbij(jaar)] : []),
    grens.sjabloon,
    grens.cijfers,
    grens.nul,
    grens.activiteiten,
    grens.toetsing,
  ];
}
