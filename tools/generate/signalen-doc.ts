import type { Signaal } from "../../src/audit/rapport-types.ts";
import { signaalregels } from "../../src/audit/signalen/signaleer.ts";
import { signaaluitleg } from "../../src/tekst/nl/signaaluitleg.ts";
import { signalen } from "../../src/tekst/nl/signalen.ts";
import type { SignaalArgs, SignaalId } from "../../src/tekst/signaal-args.ts";
import { code, tabel, veilig } from "./doc-blok.ts";
import { signaalvoorbeelden } from "./signalen-voorbeelden.ts";

const koppen: Readonly<Record<Signaal["ernst"], string>> = { hoog: "Hoog", middel: "Middel", laag: "Laag" };

/** The tables of docs/signalen.md: every signaal by how grave it is, in the order of the registry. */
export const signalenDoc = (): string =>
  Object.entries(koppen)
    .flatMap(([ernst, kop]) => [`## ${kop}`, tabel(["signaal", "wat het betekent", "voorbeeld"], rijen(ernst))])
    .join("\n\n");

function rijen(ernst: string): readonly (readonly string[])[] {
  return Object.values(signaalregels)
    .filter((regel) => regel.ernst === ernst)
    .map(({ id }) => {
      // Each sentence goes with its own example; looking both up by id loses that.
      const zeg = signalen[id] as (args: SignaalArgs[SignaalId]) => string;
      return [code(id), veilig(signaaluitleg[id]), veilig(zeg(signaalvoorbeelden[id]))];
    });
}
