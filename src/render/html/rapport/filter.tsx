import type { JSX } from "preact";
import { type Domein, domeinen } from "../../../beschrijving/format/begrippen.ts";
import { type Blok, oordeelvolgorde } from "../../overzicht.ts";
import { oordeelteken } from "../../tekens.ts";
import type { Rapportblad } from "./rapportblad.ts";

/**
 * What to see of the norms, in controls of the browser's own. Hidden until the script of the page runs (browser/pagina.ts):
 * without it all norms are there. Names and values are those of the data attributes of each block.
 */
export function filter(getoond: readonly Blok[], { woorden, tekst }: Rapportblad): JSX.Element {
  const t = tekst.filter;
  const aanwezig = (Object.keys(domeinen) as Domein[]).filter((domein) => getoond.some((blok) => blok.domein.includes(domein)));
  const oordelen = oordeelvolgorde.filter((oordeel) => getoond.some((blok) => blok.oordeel === oordeel));
  return (
    <div class="bn-filtervak">
      <form class="bn-filter bn-alleen-scherm" data-filter="" aria-label={t.titel} hidden>
        <p class="bn-filtertitel" aria-hidden="true">
          {t.titel}
        </p>
        <Keuze naam="domein" label={t.domein} alle={t.alle} opties={aanwezig.map((een) => [een, woorden.domein[een]])} />
        <Keuze
          naam="oordeel"
          label={t.oordeel}
          alle={t.alle}
          opties={oordelen.map((een) => [een, `${oordeelteken[een]} ${woorden.oordeel[een]}`])}
        />
        <Keuze naam="zwaarte" label={t.zwaarte} alle={t.alle} opties={Object.entries(woorden.zwaarte)} />
        <div class="utrecht-form-field bn-vink">
          <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="keuze-acties" name="acties" value="open" />
          <label for="keuze-acties">{t.acties}</label>
        </div>
        <button class="bn-knop" type="reset">
          {t.wis}
        </button>
      </form>
      <p class="bn-getoond" role="status" data-getoond="" data-alles={t.alles} data-deel={t.deel} data-geen={t.geen} />
    </div>
  );
}

interface Keuzegegevens {
  readonly naam: string;
  readonly label: string;
  readonly alle: string;
  readonly opties: readonly (readonly [string, string])[];
}

const Keuze = ({ naam, label, alle, opties }: Keuzegegevens): JSX.Element => (
  <div class="utrecht-form-field">
    <label class="bn-label" for={`keuze-${naam}`}>
      {label}
    </label>
    <select class="utrecht-select utrecht-select--html-select" id={`keuze-${naam}`} name={naam}>
      <option value="">{alle}</option>
      {opties.map(([waarde, woord]) => (
        <option value={waarde}>{woord}</option>
      ))}
    </select>
  </div>
);
