import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { Weights } from "@/lib/matching/engine/weights";
import { loadWeights } from "@/lib/matching/repository";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

/** A table of weights with its days. */
export interface WeightsVersion extends Weights {
  readonly validFrom: PlainDate;
  readonly createdAt: Date;
  readonly state: "past" | "present" | "future";
  /** Rankings that were made with it. */
  readonly runs: number;
}

/** Today where tables of weights change: at midnight in Jakarta. */
export function weightsDay(): PlainDate {
  return dateInZone(currentTime(), "WIB");
}

/** Every table there was, is and will be, the newest first. @throws AppError `forbidden` */
export async function listWeights(actor: Actor): Promise<readonly WeightsVersion[]> {
  requirePermission(actor, "weights:manage");
  const today = weightsDay();
  const [present, rows] = await Promise.all([
    loadWeights(database(), today),
    database().matchWeights.findMany({
      select: { version: true, weights: true, validFrom: true, createdAt: true, _count: { select: { runs: true } } },
      orderBy: [{ validFrom: "desc" }, { createdAt: "desc" }],
    }),
  ]);
  return rows.map(({ version, weights, validFrom, createdAt, _count }) => {
    const day = plainDateFromUtc(validFrom);
    return {
      version,
      basisPoints: weights as Weights["basisPoints"],
      validFrom: day,
      createdAt,
      state: day > today ? "future" : version === present.version ? "present" : "past",
      runs: _count.runs,
    };
  });
}
