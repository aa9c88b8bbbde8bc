import { beforeAll, describe, expect, it } from "vitest";
import { tellMembers } from "@/lib/notifications/use-cases/tell-members";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const message = {
  template: "award-decided",
  params: { need: "Travers", url: "http://localhost:3000/undangan" },
} as const;

function tell(id: string, kind = "test") {
  const to = { organizationId: named.organizations.ceper, permission: "invitation:decline" } as const;
  return inTransaction((tx) => tellMembers(tx, { id, kind }, to, message));
}

describe("tellMembers", () => {
  it("queues once for a cause, also when told 10 times at once; another message about it is another", async () => {
    const id = newId();
    await Promise.all(Array.from({ length: 10 }, () => tell(id)));
    expect(await database().outboxMail.count()).toBe(1);
    await tell(id, "another");
    expect(await database().outboxMail.count()).toBe(2);
  });

  it("queues nothing when the transaction that tells fails, and tells again when it is repeated", async () => {
    const before = await database().outboxMail.count();
    const id = newId();
    const to = { organizationId: named.organizations.ceper, permission: "invitation:decline" } as const;
    const failing = inTransaction(async (tx) => {
      await tellMembers(tx, { id, kind: "test" }, to, message);
      throw new Error("the power went out");
    });
    await expect(failing).rejects.toThrow("the power went out");
    expect(await database().outboxMail.count()).toBe(before);
    await tell(id);
    expect(await database().outboxMail.count()).toBe(before + 1);
  });

  it("does not write a text message that nobody would send", async () => {
    const before = await database().outboxMail.count();
    const { userId } = named.people.owner;
    await database().user.update({
      where: { id: userId },
      data: { email: null, phone: "+6281234567890", phoneVerifiedAt: new Date() },
    });
    await tell(newId());
    expect(await database().outboxMail.count()).toBe(before);
  });
});
