import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { UpdateProfile } from "@/lib/access/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Changes the actor's own name, language and time zone.
 *
 * @throws AppError `conflict` when the profile changed since the page was shown
 */
export async function updateProfile(actor: Actor, input: UpdateProfile): Promise<{ locale: "id" | "en" }> {
  const { version, ...profile } = input;
  await inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: actor.userId, version, erasedAt: null },
      data: { ...profile, version: { increment: 1 } },
    });
    if (count !== 1) throw new AppError("conflict", "access.profileChanged");
    await recordAudit(
      tx,
      actor,
      "profile.updated",
      { type: "user", id: actor.userId },
      { fields: Object.keys(profile) },
    );
  });
  return { locale: input.locale };
}
