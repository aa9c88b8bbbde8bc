import { beforeAll, expect, it } from "vitest";
import { getPreferences } from "@/lib/notifications/queries";
import { SavePreferences } from "@/lib/notifications/schema";
import { savePreferences } from "@/lib/notifications/use-cases/save-preferences";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

it("keeps the last choice of each kind, for oneself alone", async () => {
  const { officer, approver } = named.people;
  for (const delivery of ["weekly", "never"] as const) {
    await savePreferences(officer, { preferences: [{ kind: "need-published", delivery }] });
  }
  expect((await getPreferences(officer))["need-published"]).toBe("never");
  expect((await getPreferences(officer))["need-returned"]).toBe("at_once");
  expect((await getPreferences(approver))["need-published"]).toBe("daily");
});

it("takes no choice that would leave somebody who must act untold, and no kind that there is none of", () => {
  const parse = (kind: string, delivery: string) => SavePreferences.safeParse({ preferences: [{ kind, delivery }] });
  expect(parse("need-waits", "daily").success).toBe(true);
  expect(parse("need-waits", "never").success).toBe(false);
  expect(parse("toString", "daily").success).toBe(false);
});
