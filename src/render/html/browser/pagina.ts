// Runs in the page of a report (built into src/generated/html.ts): shows the form with filters, and keeps what is chosen
// in the address, so that it can be shared and comes back on reload. Without it the page is whole, only unfiltered.
import { type Keuzes, leesHash, past, schrijfHash, type Toestand } from "./toestand.ts";

type Veld = HTMLSelectElement | HTMLInputElement;

function begin(formulier: HTMLFormElement, melding: HTMLElement): void {
  const velden = [...formulier.querySelectorAll<Veld>("select, input")];
  const delen = [...document.querySelectorAll<HTMLElement>("[data-keuze]")];
  const keuzes: Keuzes = Object.fromEntries(velden.map((veld) => [veld.name, waardenVan(veld)]));

  const gekozen = (): Toestand => Object.fromEntries(velden.map((veld) => [veld.name, waardeVan(veld)]).filter(([, waarde]) => waarde));

  /** Shows what fits, and tells how much that is; only words that differ, so that nobody hears the same twice. */
  const toon = (): void => {
    const toestand = gekozen();
    for (const deel of delen) deel.hidden = !past(deel.dataset, toestand);
    const aantal = delen.filter((deel) => !deel.hidden).length;
    const { alles = "", deel = "", geen = "" } = melding.dataset;
    const zin = aantal === delen.length ? alles : aantal === 0 ? geen : deel;
    const tekst = zin.replace("{aantal}", String(aantal)).replace("{totaal}", String(delen.length));
    melding.toggleAttribute("data-gefilterd", aantal < delen.length);
    if (melding.textContent !== tekst) melding.textContent = tekst;
  };

  const zet = (toestand: Toestand): void => {
    for (const veld of velden) zetWaarde(veld, toestand[veld.name] ?? "");
    toon();
  };

  const bewaar = (naar?: string): void =>
    history.replaceState(null, "", schrijfHash(gekozen(), naar) || location.pathname + location.search);

  /** A hash with choices restores them. One with a place only goes there: what hides the place makes way, the rest stays chosen. */
  const volg = (): void => {
    const { toestand, naar } = leesHash(location.hash, keuzes);
    if (toestand) zet(toestand);
    const doel = naar === undefined ? null : document.getElementById(naar);
    if (!doel) return;
    const verborgen = doel.closest<HTMLElement>("[data-keuze]")?.hidden === true;
    if (verborgen) zet({});
    if (!toestand) bewaar(naar);
    if (toestand || verborgen) doel.scrollIntoView();
  };

  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener("change", () => {
    toon();
    bewaar();
  });
  formulier.addEventListener("reset", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    zet({});
    bewaar();
  });
  addEventListener("hashchange", volg);
  formulier.hidden = false;
  toon();
  volg();
}

const waardenVan = (veld: Veld): readonly string[] =>
  veld instanceof HTMLSelectElement ? [...veld.options].map(({ value }) => value) : [veld.value];

const waardeVan = (veld: Veld): string => (veld instanceof HTMLSelectElement || veld.checked ? veld.value : "");

function zetWaarde(veld: Veld, waarde: string): void {
  if (veld instanceof HTMLSelectElement) veld.value = waarde;
  else veld.checked = waarde === veld.value;
}

const formulier = document.querySelector<HTMLFormElement>("[data-filter]");
const melding = document.querySelector<HTMLElement>("[data-getoond]");
if (formulier && melding) begin(formulier, melding);
