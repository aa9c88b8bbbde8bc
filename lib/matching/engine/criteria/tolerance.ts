import { judgeMeasure, type MeasureRule } from "@/lib/matching/engine/criteria/measure";
import type { Finding, Pairing } from "@/lib/matching/engine/finding";

const RULE: MeasureRule = {
  kind: "tolerance",
  valueOf: (capability) => capability.toleranceMm,
  bestOf: (values) => values.reduce((best, value) => Math.min(best, value), Number.POSITIVE_INFINITY),
  meets: (offered, required) => offered <= required,
  reasons: { pass: "tolerance.fine_enough", fail: "tolerance.too_coarse", unknown: "tolerance.not_given" },
};

/** Can the workshop hold this tolerance? The smallest `toleranceMm` counts. */
export function judgeTolerance(pairing: Pairing): Finding[] {
  return judgeMeasure(RULE, pairing);
}
