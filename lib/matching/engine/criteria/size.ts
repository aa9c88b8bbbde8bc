import { judgeMeasure, type MeasureRule } from "@/lib/matching/engine/criteria/measure";
import type { Finding, Pairing } from "@/lib/matching/engine/finding";

const RULE: MeasureRule = {
  kind: "size",
  valueOf: (capability) => capability.maxSizeMm,
  bestOf: (values) => values.reduce((best, value) => Math.max(best, value), 0),
  meets: (offered, required) => offered >= required,
  reasons: { pass: "size.large_enough", fail: "size.too_small", unknown: "size.not_given" },
};

/** Can the workshop take a piece this large? The largest `maxSizeMm` counts. */
export function judgeSize(pairing: Pairing): Finding[] {
  return judgeMeasure(RULE, pairing);
}
