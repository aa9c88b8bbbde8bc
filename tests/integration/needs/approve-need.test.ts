import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { returnNeed } from "@/lib/needs/use-cases/return-need";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { submittedNeed } from "@/tests/support/needs";
import { addPerson, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

async function publishedEvents(needId: string): Promise<number> {
  const rows = await database().$queryRaw<{ payload: { event?: string; payload?: { needId?: string } } }[]>`
    SELECT payload FROM graphile_worker._private_jobs`;
  return rows.filter(({ payload }) => payload.event === "need.published" && payload.payload?.needId === needId).length;
}

describe("approveNeed", () => {
  it("publishes what another person submitted and says so", async () => {
    const seen = await submittedNeed(people);
    await approveNeed(people.approver, seen);
    expect(await getNeed(people.officer, seen.needId)).toMatchObject({
      state: "published",
      version: 3,
      publishedAt: expect.any(Date),
      decisions: [{ decision: "approved", reason: null, decidedByName: "Bambang Setiawan" }],
    });
    expect((await auditTrail("need", seen.needId)).at(-1)).toMatchObject({
      verb: "need.approved",
      actorUserId: people.approver.userId,
    });
    expect(await publishedEvents(seen.needId)).toBe(1);
  });

  it("is refused to the one who submitted, whatever roles they hold", async () => {
    const seen = await submittedNeed(people);
    const both = { ...people.officer, roles: ["buyer_officer", "buyer_approver"] as const };
    await expect(approveNeed(both, seen)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "needs.ownSubmission",
    });
  });

  it("has exactly one winner among twenty at once", async () => {
    const seen = await submittedNeed(people);
    const organization = {
      id: people.approver.organizationId,
      name: people.approver.organizationName,
      kind: "buyer",
    } as const;
    const second = await addPerson("Wahyu Hidayat", "buyer_approver", organization);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => approveNeed(index % 2 ? people.approver : second, seen)),
    );
    const losers = answers.filter((answer) => answer.status === "rejected");
    expect(losers).toHaveLength(19);
    for (const { reason } of losers) expect(reason).toMatchObject({ code: "conflict" });
    expect(await database().needApproval.count({ where: { needId: seen.needId } })).toBe(1);
    expect(await publishedEvents(seen.needId)).toBe(1);
    expect((await auditTrail("need", seen.needId)).filter(({ verb }) => verb === "need.approved")).toHaveLength(1);
  });

  it("and a return at the same moment never both count", async () => {
    const seen = await submittedNeed(people);
    const reason = "Lengkapi gambar teknik.";
    const answers = await Promise.allSettled([
      approveNeed(people.approver, seen),
      returnNeed(people.approver, { ...seen, reason }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().needApproval.count({ where: { needId: seen.needId } })).toBe(1);
  });

  it("is refused when the last moment for quotes has passed meanwhile", async () => {
    const seen = await submittedNeed(people, { quotesDueOn: "2126-12-15" });
    await expect(
      withClock(new Date("2126-12-16T00:00:00Z"), () => approveNeed(people.approver, seen)),
    ).rejects.toMatchObject({ code: "invalid", messageKey: "needs.quotesDuePassed" });
  });

  it("is refused when the last day of delivery has passed meanwhile", async () => {
    const seen = await submittedNeed(people, { quotesDueOn: undefined });
    await expect(
      withClock(new Date("2199-01-01T00:00:00Z"), () => approveNeed(people.approver, seen)),
    ).rejects.toMatchObject({ code: "invalid", messageKey: "needs.deliveryPassed" });
  });

  it("is refused for an old page, other organizations and every wrong role", async () => {
    const seen = await submittedNeed(people);
    await expect(approveNeed(people.approver, { ...seen, version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await expect(approveNeed(people.otherApprover, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:approve", (person) => approveNeed(person, seen));
  });
});
