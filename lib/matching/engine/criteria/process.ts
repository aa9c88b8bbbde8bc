import { judgeConceptRequirements } from "@/lib/matching/engine/criteria/concept-coverage";
import type { Finding, Pairing } from "@/lib/matching/engine/finding";

/** Does the supplier name each process that the need asks for? One finding per requirement. */
export function judgeProcess(pairing: Pairing): Finding[] {
  return judgeConceptRequirements("process", pairing);
}
