import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { render } from "../../src/render/gitlab.ts";
import { rapportVan } from "./toetsen.ts";
import { vijandig } from "./vijandig.ts";
import { vergeleken, voorbeeld } from "./voorbeeld.ts";

interface Bevinding {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const gitlab = (rapport: Rapport): readonly Bevinding[] =>
  JSON.parse(render(rapport, { kleur: false, breedte: 80, taal: "nl", map: "beleid/" }) as string) as readonly Bevinding[];

/** What GitLab asks of a code quality report, in its documentation. */
const valideer = new Ajv({ strict: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{32}(-[0-9]+)?$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          // A path that begins with ./ or / is not found in the repository.
          path: { type: "string", pattern: "^[^./]" },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
});

describe("gitlab", () => {
  it("gives what GitLab asks for, with a fingerprint for each finding", async () => {
    for (const rapport of [voorbeeld, vergeleken, vijandig(voorbeeld), await rapportVan("provincie-utrecht-2018")]) {
      const bevindingen = gitlab(rapport);
      expect(valideer(bevindingen), JSON.stringify(valideer.errors)).toBe(true);
      expect(new Set(bevindingen.map(({ fingerprint }) => fingerprint)).size).toBe(bevindingen.length);
    }
  });

  it("counts lines from 1 and names files from the root of the repository", () => {
    expect(gitlab(voorbeeld).map(({ location }) => location)).toEqual([
      { path: "beleid/registers.yaml", lines: { begin: 15 } },
      { path: "beleid/registers.yaml", lines: { begin: 3 } },
    ]);
    const nul: Rapport = JSON.parse(JSON.stringify(voorbeeld).replaceAll(/"regel":\d+/g, '"regel":0'));
    expect(valideer(gitlab(nul))).toBe(true);
  });

  it("gives by weight how grave a gap is, and what is not known as lighter", () => {
    expect(gitlab(voorbeeld).map(({ check_name, severity }) => [check_name, severity])).toEqual([
      ["basisnormen/BN-06.b2", "critical"],
      ["basisnormen/BN-06.b3", "minor"],
    ]);
  });

  it("keeps two gaps apart that a public version no longer tells apart", () => {
    const [norm] = voorbeeld.normen;
    const [gat] = norm?.ontbreekt ?? [];
    const dubbel = { ...voorbeeld, normen: [{ ...norm, ontbreekt: [gat, gat] }] } as unknown as Rapport;
    expect(new Set(gitlab(dubbel).map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
