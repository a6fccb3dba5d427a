import { kenmerk } from "./kenmerk.ts";
import type { Render } from "./types.ts";
import { werkboekXlsx } from "./werkboek/xlsx.ts";
import { actiesblad } from "./xlsx/acties.ts";
import { boekVan } from "./xlsx/boek.ts";
import { bronnenblad } from "./xlsx/bronnen.ts";
import { eisenblad } from "./xlsx/eisen.ts";
import { normenblad } from "./xlsx/normen.ts";
import { ontbreektblad } from "./xlsx/ontbreekt.ts";
import { samenvattingsblad } from "./xlsx/samenvatting.ts";
import { signalenblad } from "./xlsx/signalen.ts";

/** A workbook to filter, sort and count in. */
export const render: Render = (rapport, { taal }) => {
  const boek = boekVan(rapport, taal);
  return werkboekXlsx({
    taal,
    titel: `${rapport.organisatie.naam}: ${boek.tekst.titel}`,
    kenmerk: kenmerk(rapport),
    bladen: [samenvattingsblad, normenblad, eisenblad, ontbreektblad, actiesblad, signalenblad, bronnenblad].map((maak) => maak(boek)),
  });
};
