import manifest from "../../package.json" with { type: "json" };

/** The version of this tool, as published. */
export const VERSION: string = manifest.version;

/** A package that may be installed next to us, with its version; without a caret, which Windows' command line would eat. */
export const peer = (pakket: string): string => {
  const bereik = (manifest.peerDependencies as Readonly<Record<string, string>>)[pakket];
  return bereik === undefined ? pakket : `${pakket}@${bereik.replace(/^\^(\d+\.\d+).*$/, "$1")}`;
};

/** Where to report a problem (publiccode.yml). */
export const ISSUES = "https://github.com/basisnormen/basisnormen/issues";
