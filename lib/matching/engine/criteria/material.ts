import { judgeConceptRequirements } from "@/lib/matching/engine/criteria/concept-coverage";
import type { Finding, Pairing } from "@/lib/matching/engine/finding";

/** Does the supplier name each material that the need asks for? One finding per requirement. */
export function judgeMaterial(pairing: Pairing): Finding[] {
  return judgeConceptRequirements("material", pairing);
}
