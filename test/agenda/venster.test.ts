import { expect, it } from "vitest";
import { vensterVan } from "../../src/agenda/venster.ts";

it.each([
  ["2019-06-15", 12, "2020-06-14"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-03-31", 1, "2024-04-30"],
  ["2024-03-01", 1, "2024-03-31"],
])("%s and %i months are through %s", (van, maanden, tot) => {
  expect(vensterVan(van, maanden)).toEqual({ van, tot, maanden });
});
