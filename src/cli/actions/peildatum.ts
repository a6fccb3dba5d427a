import type { Rapport } from "../../audit/rapport-types.ts";
import type { Environment } from "../environment.ts";

/** The day that was asked for, else the description's own, else today. */
export function peildatumOf(
  asked: string | undefined,
  stated: string | undefined,
  { environment }: { readonly environment: Pick<Environment, "today"> },
): { peildatum: string; peildatumBron: Rapport["peildatum_bron"] } {
  if (asked !== undefined) return { peildatum: asked, peildatumBron: "optie" };
  if (stated !== undefined) return { peildatum: stated, peildatumBron: "beschrijving" };
  return { peildatum: environment.today(), peildatumBron: "vandaag" };
}
