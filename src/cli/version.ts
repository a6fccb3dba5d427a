import manifest from "../../package.json" with { type: "json" };

/** The version of this tool, as published. */
export const VERSION: string = manifest.version;

/** Where to report a problem (publiccode.yml). */
export const ISSUES = "https://github.com/basisnormen/basisnormen/issues";
