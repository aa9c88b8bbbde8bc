import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import { createWeights } from "@/lib/matching/engine/weights";
import { insertWeights, loadWeights } from "@/lib/matching/repository";
import { weightsDay } from "@/lib/matching/weights-queries";
import type { ScheduleWeights } from "@/lib/matching/weights-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Adds a table of weights that holds from a day on. No table is ever changed: rankings name the version that they were made
 * with, and a mistake is mended by one more table. Of two tables of the same day the later one holds. The version's name is
 * given by the platform; of two administrators at once, the database lets one have it.
 *
 * @throws AppError `forbidden`; `invalid` when the weights do not add up to 10,000, nothing would change, or the day has passed;
 * `conflict` when somebody was faster
 */
export async function scheduleWeights(
  actor: Actor,
  { validFrom, ...basisPoints }: ScheduleWeights,
): Promise<{ version: string }> {
  requirePermission(actor, "weights:manage");
  if (validFrom < weightsDay()) throw new AppError("invalid", "matching.weightsInThePast", { field: "validFrom" });
  const table = createWeights("", basisPoints).basisPoints;
  return inTransaction(async (tx) => {
    const before = (await loadWeights(tx, validFrom)).basisPoints;
    if (CRITERIA.every((criterion) => before[criterion] === table[criterion])) {
      throw new AppError("invalid", "matching.weightsUnchanged");
    }
    const version = await insertWeights(tx, actor, table, validFrom);
    const details = { ...table, validFrom: Number(validFrom.replaceAll("-", "")) };
    await recordAudit(tx, actor, "weights.scheduled", { type: "weights", id: version }, details);
    return { version };
  });
}
