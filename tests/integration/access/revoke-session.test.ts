import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { loadLiveSession } from "@/lib/access/live-session";
import { listOwnSessions } from "@/lib/access/queries";
import { revokeOtherSessions, revokeSession } from "@/lib/access/use-cases/revoke-session";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

let actor: Actor;

beforeEach(async () => {
  await resetDatabase();
  actor = await visitorActor((await addAccount("sri@contoh.example")).id);
});

it("ends one of one's own sessions on its next request", async () => {
  const lost = await visitorActor(actor.userId);
  await revokeSession(actor, { sessionId: lost.sessionId });
  expect(await loadLiveSession(lost.sessionId)).toBeNull();
  expect(await loadLiveSession(actor.sessionId)).not.toBeNull();
  expect(await auditTrail("user", actor.userId)).toContainEqual(
    expect.objectContaining({ verb: "session.revoked", details: { sessionId: lost.sessionId } }),
  );
  await expect(revokeSession(actor, { sessionId: lost.sessionId })).rejects.toMatchObject({ code: "not_found" });
});

it("does not find somebody else's session", async () => {
  const other = await visitorActor((await addAccount("lain@contoh.example")).id);
  await expect(revokeSession(actor, { sessionId: other.sessionId })).rejects.toMatchObject({ code: "not_found" });
  expect(await loadLiveSession(other.sessionId)).not.toBeNull();
});

it("ends all others, and lists one's own only, this one first", async () => {
  const others = [await visitorActor(actor.userId), await visitorActor(actor.userId)];
  const stranger = await visitorActor((await addAccount("lain@contoh.example")).id);
  const listed = await listOwnSessions(actor);
  expect(listed[0]).toMatchObject({ id: actor.sessionId, current: true });
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set([actor, ...others].map(({ sessionId }) => sessionId)));

  expect(await revokeOtherSessions(actor)).toEqual({ ended: 2 });
  for (const { sessionId } of others) expect(await loadLiveSession(sessionId)).toBeNull();
  expect(await loadLiveSession(stranger.sessionId)).not.toBeNull();
  expect(await listOwnSessions(actor)).toHaveLength(1);
});
