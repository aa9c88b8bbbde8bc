import "server-only";
import type { Actor } from "@/lib/access/actor";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

/**
 * Runs a write once per key, however often the form is sent: on a repeat, what the first run returned is returned again.
 *
 * The key is the UUID that the form was rendered with. It is stored under a unique constraint in the transaction of the
 * write, so of two requests at the same moment the second waits for the first. `scope` names the use case
 * ("award.decide"), so that a key of one form is worth nothing in another; a key belongs to the person and organization
 * that used it first. What `run` returns is stored as JSON: ids, not personal values.
 *
 * @throws {AppError} `invalid` when the key is not a UUID.
 */
export async function once<Result extends object>(
  tx: Tx,
  actor: Pick<Actor, "userId" | "organizationId">,
  key: string,
  scope: string,
  run: () => Promise<Result>,
): Promise<Result> {
  if (!isId(key)) throw new AppError("invalid", "platform.idempotencyKey");
  const owner = `${actor.userId}:${actor.organizationId ?? ""}`;
  const added = await tx.$executeRaw`
    INSERT INTO idempotency_keys (id, scope, owner, key, result, created_at)
    VALUES (${newId()}::uuid, ${scope}, ${owner}, ${key}::uuid, 'null'::jsonb, ${currentTime()})
    ON CONFLICT (scope, owner, key) DO NOTHING`;
  const where = { scope_owner_key: { scope, owner, key } };
  if (added === 0) {
    const first = await tx.idempotencyKey.findUniqueOrThrow({ where, select: { result: true } });
    return first.result as Result;
  }
  const result = await run();
  await tx.idempotencyKey.update({ where, data: { result } });
  return result;
}
