import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A browser or an office suite on a busy machine is slow to start; how fast we are is measured elsewhere.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colour and language of the machine must not reach the tests.
    env: { NO_COLOR: "1", FORCE_COLOR: "", LANG: "", LC_ALL: "", LC_MESSAGES: "" },
    coverage: { provider: "v8", include: ["src/**/*.{ts,tsx}"], exclude: ["src/generated/**"] },
  },
});
