import { expect, it } from "vitest";
import { slug } from "../../src/cli/slug.ts";

it.each([
  ["Provincie Fryslân", "provincie-fryslan"],
  ["Gemeente ’s-Hertogenbosch", "gemeente-s-hertogenbosch"],
  ["  --- ", "rapport"],
  ["", "rapport"],
  ["東京", "rapport"],
  ["../../etc/passwd", "etc-passwd"],
  ["CON", "rapport"],
  ["a".repeat(200), "a".repeat(60)],
])("%j becomes %s", (naam, verwacht) => {
  expect(slug(naam)).toBe(verwacht);
});
