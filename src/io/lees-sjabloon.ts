import { readFile, stat } from "node:fs/promises";

/** The bytes of a template; "te-groot" and "geen-bestand" (a folder, a device) are told before anything is read. */
export async function leesSjabloon(pad: string, maxBytes: number): Promise<Uint8Array | "te-groot" | "geen-bestand"> {
  const staat = await stat(pad);
  if (!staat.isFile()) return "geen-bestand";
  return staat.size > maxBytes ? "te-groot" : new Uint8Array(await readFile(pad));
}
