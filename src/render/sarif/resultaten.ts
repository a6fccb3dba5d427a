import type { Location, Result } from "sarif";
import type { Baselinestand, Rapport, Signaal } from "../../audit/rapport-types.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import { type Cigat, cigaten, heel } from "../ci/gaten.ts";
import { vingerafdruk, volgnummers } from "../ci/vingerafdruk.ts";
import { voorTerminal } from "../escape.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import type { RenderOpties } from "../types.ts";
import type { Bestanden } from "./bestanden.ts";
import { niveaus, signaalniveaus, signaalregelId, zin } from "./regels.ts";

/** What a result needs besides what it is about. */
interface Werk {
  readonly rapport: Rapport;
  readonly opties: RenderOpties;
  readonly bestanden: Bestanden;
  readonly regelnummer: ReadonlyMap<string, number>;
  readonly volgnummer: (sleutel: string) => number;
}

/** Every gap and every signaal, the gravest first. */
export function resultaten(rapport: Rapport, opties: RenderOpties, kader: Pick<Werk, "bestanden" | "regelnummer">): readonly Result[] {
  const werk: Werk = { rapport, opties, ...kader, volgnummer: volgnummers() };
  return [...cigaten(rapport, opties).map((gat) => gatresultaat(gat, werk)), ...rapport.signalen.map((een) => signaalresultaat(een, werk))];
}

/** What is missing is a failure; of what is not known the tool cannot tell, which SARIF calls open and gives no level. */
function gatresultaat({ gat, norm, plaats, uitwerking: antwoorden }: Cigat, werk: Werk): Result {
  const { eis, onderwerp, soort, zwaarte, tekst, toelichting, baseline } = gat;
  const [antwoord] = antwoorden;
  const delen = [zin(tekst), ...(toelichting ? [zin(toelichting)] : [])];
  if (antwoord) delen.push(zin(inEenRegel(uitwerking(antwoord, werk.opties.taal))));
  return {
    ...regelverwijzing(voorTerminal(eis), werk),
    ...(soort === "niet-voldaan" ? { kind: "fail", level: niveaus[zwaarte] } : { kind: "open", level: "none" }),
    message: { text: delen.join(" ") },
    locations: [locatie(plaats, werk)],
    partialFingerprints: vingerafdrukken([eis, onderwerp], werk),
    ...(baseline && { baselineState: standen[baseline] }),
    properties: { soort, zwaarte, domein: norm.domein, onderwerp: voorTerminal(onderwerp) },
  };
}

function signaalresultaat({ id, ernst, tekst, plaatsen, baseline }: Signaal, werk: Werk): Result {
  const [eerste = heel(), ...andere] = plaatsen.map(heel);
  return {
    ...regelverwijzing(voorTerminal(signaalregelId(id)), werk),
    kind: "fail",
    level: signaalniveaus[ernst],
    message: { text: zin(tekst) },
    locations: [locatie(eerste, werk)],
    ...(andere.length > 0 && { relatedLocations: andere.map((plaats, i) => ({ id: i + 1, ...locatie(plaats, werk) })) }),
    partialFingerprints: vingerafdrukken([signaalregelId(id), tekst], werk),
    ...(baseline && { baselineState: standen[baseline] }),
  };
}

const standen: Readonly<Record<Baselinestand, Result.baselineState>> = {
  nieuw: "new",
  erger: "updated",
  bekend: "unchanged",
  lichter: "updated",
};

const regelverwijzing = (ruleId: string, { regelnummer }: Werk): Pick<Result, "ruleId" | "ruleIndex"> => {
  const ruleIndex = regelnummer.get(ruleId);
  return { ruleId, ...(ruleIndex !== undefined && { ruleIndex }) };
};

function locatie({ bestand, regel, kolom, pad }: Plaats, { bestanden }: Werk): Location {
  return {
    physicalLocation: { artifactLocation: bestanden.verwijs(bestand), region: { startLine: regel, startColumn: kolom } },
    ...(pad !== "" && {
      logicalLocations: [{ fullyQualifiedName: voorTerminal(pad) }],
    }),
  };
}

/**
 * GitHub looks at primaryLocationLineHash only and would fill it with the text of the line, which changes and which gaps
 * without a description share. So it gets what the finding is about, in the form of a hash and a number.
 */
function vingerafdrukken(delen: readonly string[], { rapport, volgnummer }: Werk): Readonly<Record<string, string>> {
  const afdruk = vingerafdruk(rapport, delen);
  const waarde = `${afdruk.slice(0, 16)}:${volgnummer(afdruk)}`;
  return { "basisnormen/v1": waarde, primaryLocationLineHash: waarde };
}
