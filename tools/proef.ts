// Runs the tests that every eis of our own normenkader carries. `npx tsx tools/proef.ts [norm…]`
import { laadBeschrijving } from "../src/beschrijving/laad.ts";
import { formatDiagnostics } from "../src/diagnostic/format-diagnostic.ts";
import { draaiProeven } from "../src/normenkader/proef.ts";
import { leesBasisnormen } from "./generate/lees-basisnormen.ts";

const gevraagd = process.argv.slice(2);
const gelezen = leesBasisnormen();
const proeven = gelezen.proeven.filter(({ eis }) => gevraagd.length === 0 || gevraagd.includes(eis.slice(0, eis.indexOf("."))));
const { aantal, mislukt, problemen } = draaiProeven(
  { ...gelezen, proeven },
  (tekst) => laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]).systeem,
);
if (problemen.length > 0) {
  console.error(formatDiagnostics(problemen, { voorvoegsel: "src/normenkader/basisnormen/" }));
  process.exitCode = 1;
}
console.log(`${aantal - mislukt} proeven in orde, ${mislukt} niet`);
