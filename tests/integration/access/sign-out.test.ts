import { beforeEach, expect, it } from "vitest";
import { loadLiveSession } from "@/lib/access/live-session";
import { signOut } from "@/lib/access/use-cases/sign-out";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

beforeEach(resetDatabase);

it("ends the session that asks, once, and no other", async () => {
  const { id } = await addAccount("sri@contoh.example");
  const [phone, office] = [await visitorActor(id), await visitorActor(id)];
  await signOut(phone);
  await signOut(phone);
  expect(await loadLiveSession(phone.sessionId)).toBeNull();
  expect(await loadLiveSession(office.sessionId)).not.toBeNull();
  const verbs = (await auditTrail("user", id)).map(({ verb }) => verb);
  expect(verbs.filter((verb) => verb === "session.closed")).toHaveLength(1);
});
