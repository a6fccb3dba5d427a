import type { Celveld } from "../../beschrijving/format/cel-typen.ts";
import type { Fout } from "../voorwaarde/controleer.ts";
import type { Bron } from "./bron.ts";

/** Reports what is wrong with a condition, at the character where it is wrong. */
export function meldCelfouten(fouten: readonly Fout[], cel: string, pad: string, bron: Bron, velden: readonly Celveld[]): void {
  for (const fout of fouten) meldCelfout(fout, cel.slice(fout.van, fout.tot), pad, bron, velden);
}

function meldCelfout({ code, args, van }: Fout, stuk: string, pad: string, { meld, bedoeld }: Bron, velden: readonly Celveld[]): void {
  const plek = { pad, teken: van };
  switch (code) {
    case "cel-onbekend-veld": {
      const veld = args.veld ?? stuk;
      const namen = velden.flatMap((een) => [een.pad.join("."), een.pad[een.pad.length - 1] ?? ""]);
      meld(code, plek, { veld, ...bedoeld(veld, namen) });
      break;
    }
    case "cel-onbekende-waarde": {
      const waarde = args.waarde ?? stuk;
      const toegestaan = (args.keuzes ?? "").split(", ");
      meld(code, plek, { waarde, toegestaan, ...bedoeld(waarde, toegestaan) });
      break;
    }
    case "cel-syntax":
    case "cel-type":
      meld(code, plek, { uitleg: args.uitleg ?? "" });
      break;
    case "cel-geen-ja-nee":
      meld(code, plek, { type: args.type ?? "" });
      break;
    case "cel-niet-toegestaan":
      meld(code, plek, { wat: args.wat ?? stuk });
      break;
    case "cel-ontkenning":
      meld(code, plek, { teken: args.teken ?? "" });
      break;
    case "cel-niet-indelend":
    case "cel-vergelijking-ja-nee":
      meld(code, plek, { veld: args.veld ?? stuk });
      break;
    case "cel-periode":
    case "cel-dag":
      meld(code, plek, { waarde: args.waarde ?? stuk });
      break;
  }
}
