import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Feit, Integriteitssysteem } from "../beschrijving/types.ts";
import type { RegisterTekst } from "../tekst/nl/register.ts";
import type { Inhoud } from "./inhoud.ts";
import type { Opmerking, Registertelling } from "./types.ts";
import type { Veldnaam } from "./velden.ts";

/** What a register is held beside. */
export interface Vergelijk {
  readonly feit: Feit;
  readonly inhoud: Inhoud;
  readonly functies?: Registertelling["functies"] | undefined;
  readonly systeem: Integriteitssysteem;
  readonly peildatum: string;
  readonly tekst: RegisterTekst;
}

/** What the rows say beside what the description says: neither is taken to be right. */
export function opmerkingenOver(vergelijk: Vergelijk): readonly Opmerking[] {
  const { feit, inhoud, functies, peildatum, tekst } = vergelijk;
  const { opmerking } = tekst;
  const { laatste } = inhoud;
  const { bijgewerkt, volledig_ingevuld } = feit.velden;
  const uit: Opmerking[] = [];
  if (inhoud.aantal === 0) uit.push({ soort: "leeg", tekst: opmerking.leeg });
  if (laatste !== undefined && laatste > peildatum) uit.push({ soort: "later", tekst: opmerking.later });
  else if (laatste !== undefined && isDatum(bijgewerkt) && bijgewerkt.verouderd !== true && laatste > bijgewerkt.tot)
    uit.push({ soort: "na-bijgewerkt", tekst: opmerking.naBijgewerkt });
  if (volledig_ingevuld === false) uit.push({ soort: "niet-volledig", tekst: opmerking.nietVolledig });
  if (functies !== undefined && functies.zonder_regel > 0)
    uit.push({ soort: "functies-zonder-regel", tekst: opmerking.functies(functies.aangewezen, functies.zonder_regel) });
  return [...uit, ...zonderKolom(vergelijk), ...andereCijfers(vergelijk)];
}

/** What `bevat` says to be in a register, and the field that holds it. */
const bevatvelden: Readonly<Record<string, Veldnaam>> = {
  bezoldiging: "bezoldigd",
  inkomsten: "inkomsten",
  beperkende_maatregel: "beperkende_maatregel",
  bestemming: "bestemming",
};

function zonderKolom({ feit, inhoud, tekst }: Vergelijk): readonly Opmerking[] {
  const { bevat } = feit.velden;
  if (inhoud.aantal === 0 || typeof bevat !== "object" || isDatum(bevat)) return [];
  return Object.entries(bevat).flatMap(([sleutel, zegt]): readonly Opmerking[] => {
    const veld = Object.hasOwn(bevatvelden, sleutel) ? bevatvelden[sleutel] : undefined;
    if (veld === undefined || zegt !== true) return [];
    if (!inhoud.kolommen.includes(veld)) return [{ soort: "bevat-zonder-kolom", tekst: tekst.opmerking.geenKolom(tekst.veld[veld]) }];
    return inhoud.leeg.get(veld) === inhoud.aantal
      ? [{ soort: "bevat-zonder-kolom", tekst: tekst.opmerking.legeKolom(tekst.veld[veld]) }]
      : [];
  });
}

/** Figures are per domein, so a register is only held beside one that is about the same people. */
function andereCijfers({ feit, inhoud, systeem, tekst }: Vergelijk): readonly Opmerking[] {
  if (feit.soort !== "geschenken" || inhoud.perJaar.size === 0) return [];
  const zelfde = systeem.feiten.registers.filter(
    ({ soort, domein }) => soort === feit.soort && domein.some((een) => feit.domein.includes(een)),
  );
  if (zelfde.length > 1) return [];
  // A register may have been begun or cleared in the course of a year: only the years between its first and last row are whole.
  const jaren = [...inhoud.perJaar.keys()].sort();
  return systeem.cijfers
    .filter(({ soort, jaar, domein }) => {
      const zelfdeDomein = domein.length === feit.domein.length && domein.every((een) => feit.domein.includes(een));
      return soort === "geschenken" && zelfdeDomein && String(jaar) >= (jaren[0] ?? "") && String(jaar) <= (jaren.at(-1) ?? "");
    })
    .flatMap(({ jaar, aantal }) => {
      const geteld = inhoud.perJaar.get(String(jaar)) ?? 0;
      return geteld === aantal ? [] : [{ soort: "cijfer-anders" as const, tekst: tekst.opmerking.cijfer(jaar, geteld, aantal) }];
    });
}
