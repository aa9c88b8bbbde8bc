import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { loadLiveSession } from "@/lib/access/live-session";
import { getOwnProfile } from "@/lib/access/queries";
import { updateProfile } from "@/lib/access/use-cases/update-profile";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";

let actor: Actor;
const changed = { name: "Sri R. Wahyuni", locale: "en", timeZone: "Asia/Jayapura" } as const;

beforeEach(async () => {
  await resetDatabase();
  actor = await visitorActor((await addAccount("sri@contoh.example")).id);
});

it("changes name, language and zone from the next request on, and tells the audit no value", async () => {
  const { version } = await getOwnProfile(actor);
  expect(await updateProfile(actor, { ...changed, version })).toEqual({ locale: "en" });
  expect(await getOwnProfile(actor)).toMatchObject({ ...changed, version: version + 1 });
  expect(await loadLiveSession(actor.sessionId)).toMatchObject({
    actor: { name: "Sri R. Wahyuni", locale: "en" },
    zone: "WIT",
  });
  const entry = (await auditTrail("user", actor.userId)).at(-1);
  expect(entry).toMatchObject({ verb: "profile.updated", details: { fields: ["name", "locale", "timeZone"] } });
});

it("refuses a profile that changed since the page was shown; of two at the same moment one wins", async () => {
  const { version } = await getOwnProfile(actor);
  const tries = Array.from({ length: 10 }, () => updateProfile(actor, { ...changed, version }));
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(updateProfile(actor, { ...changed, version })).rejects.toMatchObject({ code: "conflict" });
});
