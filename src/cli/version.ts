import manifest from "../../package.json" with { type: "json" };

/** The version of this tool, as published. */
export const VERSION: string = manifest.version;
