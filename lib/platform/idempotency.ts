import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { canonicalJson } from "@/lib/platform/audit-chain";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";
import type { KeptFile } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";

/**
 * Runs a write once per key, however often the form is sent: on a repeat, what the first run returned is returned again.
 *
 * The key is the UUID that the form was rendered with. It is stored under a unique constraint in the transaction of the
 * write, so of two requests at the same moment the second waits for the first. `scope` names the use case
 * ("award.decide"), so that a key of one form is worth nothing in another; a key belongs to the person and organization
 * that used it first. What `run` returns is stored as JSON: ids, not personal values.
 *
 * A repeat is the same form with the same content. Somebody who goes back to the page, changes what stands there and sends
 * it again means something new, and must not be told that it was done. Files are compared by what was kept of them: `files` takes
 * `KeptFile`s, because one `File` looks like any other here.
 *
 * @throws {AppError} `invalid` when the key is not a UUID; `conflict` when it was used with other content.
 */
export async function once<Result extends object>(
  tx: Tx,
  actor: Pick<Actor, "userId" | "organizationId">,
  input: { readonly idempotencyKey: string; readonly files?: readonly KeptFile[] },
  scope: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const { idempotencyKey: key, ...content } = input;
  if (!isId(key)) throw new AppError("invalid", "platform.idempotencyKey");
  const owner = `${actor.userId}:${actor.organizationId ?? ""}`;
  const added = await tx.$executeRaw`
    INSERT INTO idempotency_keys (id, scope, owner, key, result, created_at)
    VALUES (${newId()}::uuid, ${scope}, ${owner}, ${key}::uuid, 'null'::jsonb, ${currentTime()})
    ON CONFLICT (scope, owner, key) DO NOTHING`;
  const where = { scope_owner_key: { scope, owner, key } };
  if (added === 0) {
    const first = await tx.idempotencyKey.findUniqueOrThrow({ where, select: { result: true } });
    const { sent, result } = first.result as unknown as Kept<Result>;
    if (sent !== fingerprint(content)) throw new AppError("conflict", "platform.sentWithOtherContent");
    return result;
  }
  const result = await run();
  const kept: Kept<Result> = { sent: fingerprint(content), result };
  await tx.idempotencyKey.update({ where, data: { result: { ...kept } } });
  return result;
}

/** {@link once} for a form; who calls without a key, as the demo does, sends nothing twice. */
export async function onceIfKeyed<Result extends object>(
  tx: Tx,
  actor: Pick<Actor, "userId" | "organizationId">,
  {
    idempotencyKey,
    ...content
  }: { readonly idempotencyKey?: string | undefined; readonly files?: readonly KeptFile[] },
  scope: string,
  run: () => Promise<Result>,
): Promise<Result> {
  return idempotencyKey === undefined ? run() : once(tx, actor, { ...content, idempotencyKey }, scope, run);
}

interface Kept<Result> {
  readonly sent: string;
  readonly result: Result;
}

/** A hash, so that nothing of what a person wrote stays behind. */
function fingerprint(content: object): string {
  return createHash("sha256").update(canonicalJson(content)).digest("base64url");
}
