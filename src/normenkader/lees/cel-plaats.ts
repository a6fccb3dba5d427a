import type { Celveld } from "../../beschrijving/format/cel-typen.ts";
import type { Fout } from "../voorwaarde/controleer.ts";
import { bedoeld } from "./bedoeld.ts";
import type { Bron } from "./bron.ts";

/** Reports what is wrong with a condition at the place of the condition; the part concerned is in the message. */
export function meldCelfouten(fouten: readonly Fout[], cel: string, pad: string, { meld }: Bron, velden: readonly Celveld[]): void {
  for (const { code, args, van, tot } of fouten) {
    const stuk = cel.slice(van, tot);
    switch (code) {
      case "cel-onbekend-veld": {
        const veld = args.veld ?? stuk;
        meld(code, pad, {
          veld,
          ...bedoeld(veld, velden.map((een) => een.pad.join(".")).concat(velden.map((een) => een.pad[een.pad.length - 1] ?? ""))),
        });
        break;
      }
      case "cel-onbekende-waarde": {
        const toegestaan = (args.keuzes ?? "").split(", ");
        meld(code, pad, { waarde: args.waarde ?? stuk, toegestaan, ...bedoeld(args.waarde ?? stuk, toegestaan) });
        break;
      }
      case "cel-syntax":
      case "cel-type":
        meld(code, pad, { uitleg: args.uitleg ?? "" });
        break;
      case "cel-geen-ja-nee":
        meld(code, pad, { type: args.type ?? "" });
        break;
      case "cel-niet-toegestaan":
        meld(code, pad, { wat: args.wat ?? stuk });
        break;
      case "cel-ontkenning":
        meld(code, pad, { teken: args.teken ?? "" });
        break;
      case "cel-niet-indelend":
      case "cel-vergelijking-ja-nee":
        meld(code, pad, { veld: args.veld ?? stuk });
        break;
      case "cel-periode":
      case "cel-dag":
        meld(code, pad, { waarde: args.waarde ?? stuk });
        break;
    }
  }
}
