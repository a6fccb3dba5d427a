import { createRequire } from "node:module";

/** Whether a package can be loaded from where basisnormen stands; it is not loaded. */
export function isGeinstalleerd(pakket: string): boolean {
  try {
    createRequire(import.meta.url).resolve(pakket);
    return true;
  } catch {
    return false;
  }
}
