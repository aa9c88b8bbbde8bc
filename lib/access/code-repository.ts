import "server-only";
import { CODE_ATTEMPTS, isRightCode } from "@/lib/access/one-time-code";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

/**
 * One sentence for every reason: wrong, expired, used, tried too often, never existed. Anything finer would tell whether a
 * contact has an account.
 */
export function codeRefused(): AppError {
  return new AppError("invalid", "access.codeRefused", { field: "code" });
}

/**
 * Uses up one attempt at a registration's code and says whether the code is right. The count is raised in a statement of its
 * own, before the code is compared: of twenty tries at the same moment five are compared, also when all of them fail later.
 */
export async function tryRegistrationCode(registrationId: string, code: string): Promise<boolean> {
  if (!isId(registrationId)) return false;
  const rows = await database().$queryRaw<{ codeHash: string }[]>`
    UPDATE registrations SET attempts = attempts + 1
    WHERE id = ${registrationId}::uuid AND attempts < ${CODE_ATTEMPTS}
      AND completed_at IS NULL AND expires_at > ${currentTime()}
    RETURNING code_hash AS "codeHash"`;
  const [row] = rows;
  return row !== undefined && isRightCode(code, registrationId, row.codeHash);
}

/** The same for a code that was sent to a known person; null when it is refused. */
export async function tryOneTimeCode(
  codeId: string,
  purpose: "reset_password" | "change_email" | "change_phone",
  code: string,
): Promise<{ userId: string } | null> {
  if (!isId(codeId)) return null;
  const rows = await database().$queryRaw<{ codeHash: string; userId: string }[]>`
    UPDATE one_time_codes SET attempts = attempts + 1
    WHERE id = ${codeId}::uuid AND purpose = ${purpose} AND attempts < ${CODE_ATTEMPTS}
      AND consumed_at IS NULL AND expires_at > ${currentTime()}
    RETURNING code_hash AS "codeHash", user_id::text AS "userId"`;
  const [row] = rows;
  return row && isRightCode(code, codeId, row.codeHash) ? { userId: row.userId } : null;
}

/** Takes the registration for good; of two people with the right code one gets it. @throws AppError `invalid` */
export async function takeRegistration(tx: Tx, registrationId: string) {
  const { count } = await tx.registration.updateMany({
    where: { id: registrationId, completedAt: null },
    data: { completedAt: currentTime() },
  });
  if (count !== 1) throw codeRefused();
  return tx.registration.findUniqueOrThrow({ where: { id: registrationId } });
}

/** Takes a code for good. @throws AppError `invalid` when somebody else has used it meanwhile */
export async function takeOneTimeCode(tx: Tx, codeId: string) {
  const { count } = await tx.oneTimeCode.updateMany({
    where: { id: codeId, consumedAt: null },
    data: { consumedAt: currentTime() },
  });
  if (count !== 1) throw codeRefused();
  return tx.oneTimeCode.findUniqueOrThrow({ where: { id: codeId } });
}
