import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Formaat, RenderOpties } from "../../src/render/types.ts";
import { talen } from "../../src/tekst/taal.ts";
import { VIJANDIG } from "./vijandig.ts";

const gewoon: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const gevaarlijk = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** A result in one of its formats; bytes as Latin-1, and the line ends of a calendar as ordinary ones. */
export async function maakFormaat<Invoer>(formaat: Formaat<Invoer>, invoer: Invoer, opties: RenderOpties = gewoon): Promise<string> {
  const uit = await (await formaat.laad()).render(invoer, opties);
  const tekst = typeof uit === "string" ? uit : Buffer.from(uit).toString("latin1");
  return formaat.extensie === "ics" ? tekst.replaceAll("\r\n", "\n") : tekst;
}

interface Gevallen<Invoer> {
  readonly registry: Readonly<Record<string, Formaat<Invoer>>>;
  readonly gewone: () => readonly Invoer[];
  readonly vijandige: () => readonly Invoer[];
}

/** The contract of every format of a result that becomes a document. */
export function toetsFormaten<Invoer>(naam: string, { registry, gewone, vijandige }: Gevallen<Invoer>): void {
  describe.each(Object.entries(registry))(`${naam} as %s`, (_, formaat) => {
    it.each(talen)(
      "is the same twice, and carries our mark (%s)",
      async (taal) => {
        for (const invoer of gewone()) {
          const uit = await maakFormaat(formaat, invoer, { ...gewoon, taal });
          expect(uit).toContain(formaat.merk);
          expect(uit === (await maakFormaat(formaat, invoer, { ...gewoon, taal }))).toBe(true);
        }
      },
      60_000,
    );

    if (formaat.binair) {
      it("keeps hostile text text in every part of an archive", async () => {
        for (const invoer of vijandige()) {
          const bytes = Buffer.from(await maakFormaat(formaat, invoer), "latin1");
          if (bytes.subarray(0, 2).toString() !== "PK") continue;
          const delen = Object.entries(unzipSync(bytes)).filter(([deel]) => /\.(?:xml|rels)$/.test(deel));
          expect(delen.some(([, inhoud]) => strFromU8(inhoud).includes("alert"))).toBe(true);
          for (const [, inhoud] of delen) {
            expect(strFromU8(inhoud)).not.toMatch(gevaarlijk);
            expect(strFromU8(inhoud)).not.toMatch(/<script|Target="(?:javascript|http:)/i);
          }
        }
      }, 60_000);
      return;
    }

    it("ends in one newline", async () => {
      for (const invoer of [...gewone(), ...vijandige()]) expect(await maakFormaat(formaat, invoer)).toMatch(/[^\n]\n$/);
    });

    it("keeps hostile text as text: nothing that a terminal, browser or build server would act on", async () => {
      for (const invoer of vijandige()) {
        const tekst = await maakFormaat(formaat, invoer);
        expect(tekst).not.toMatch(gevaarlijk);
        expect(tekst).not.toMatch(/^\s*::/m);
        expect(tekst).not.toMatch(/##(?:\[|vso|teamcity)/);
        if (formaat.extensie === "html") expect(tekst).not.toMatch(/<script>alert|href="javascript|src="http/);
        if (formaat.extensie === "md") expect(tekst).not.toMatch(/<script>alert|[^\\]\]\(javascript/);
        expect(tekst.replaceAll("\n ", "")).toContain("alert");
      }
    });
  });
}

/** The same result with hostile text in every place but those that hold codes, days and the like. */
export const metVijandigeTekst = <T>(invoer: T, codes: ReadonlySet<string>): T =>
  JSON.parse(JSON.stringify(invoer), (sleutel, waarde: unknown) =>
    typeof waarde === "string" && /\D/.test(sleutel) && !codes.has(sleutel) ? `${VIJANDIG} ${waarde}` : waarde,
  ) as T;
