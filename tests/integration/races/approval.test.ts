import { beforeEach, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { database } from "@/lib/platform/db";
import { addColleagues } from "@/tests/support/chain";
import { resetDatabase } from "@/tests/support/database";
import { submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { RIVALS, race } from "@/tests/support/race";
import { runSql } from "@/tests/support/sql";

let named: NamedPeople;
let approvers: readonly MemberActor[];

beforeEach(async () => {
  await resetDatabase();
  named = await seedPeople();
  approvers = await addColleagues(named, "buyer_approver", RIVALS);
});

const url = () => process.env.DATABASE_URL ?? "";

/** Every approver approves the same submission: exactly one approval counts and the need is published once. */
async function expectOneApproval(): Promise<void> {
  const seen = await submittedNeed(named.people);
  const callers = approvers.map((approver) => () => approveNeed(approver, seen));
  const { winners, refusals } = await race(url(), "need_approvals", callers);

  expect(winners, "approvals that succeeded").toHaveLength(1);
  // Who comes after the winner is told so by the old version of the page or by the state of the need.
  expect(refusals).toHaveLength(RIVALS - 1);
  for (const refusal of refusals) expect(refusal).toMatch(/^conflict (platform\.changedMeanwhile|needs\.notInState)$/);
  const approvals = await database().needApproval.findMany({ where: { needId: seen.needId } });
  expect(approvals).toMatchObject([{ submission: 1, decision: "approved" }]);
  const need = await database().need.findUniqueOrThrow({ where: { id: seen.needId } });
  expect(need.state).toBe("published");
  const entries = await database().auditEntry.findMany({ where: { subjectId: seen.needId, verb: "need.approved" } });
  expect(entries.map(({ actorUserId }) => actorUserId)).toEqual([approvals[0]?.decidedById]);
  const told = await runSql(
    url(),
    "SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'event' = 'need.published' AND payload->'payload'->>'needId' = $1",
    [seen.needId],
  );
  expect(told).toHaveLength(1);
}

const dropUniqueAnswer = () => runSql(url(), "DROP INDEX need_approvals_need_id_submission_key");

/** Makes compare-and-swap see the old version for ever. */
async function blindCompareAndSwap(): Promise<void> {
  await runSql(
    url(),
    "CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.version := OLD.version; RETURN NEW; END'",
  );
  await runSql(
    url(),
    "CREATE TRIGGER keep_version BEFORE UPDATE ON needs FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION keep_version()",
  );
}

// Two guards stand behind this: the unique answer to a submission, and compare-and-swap on the need's version.
describe("twenty approvers approve the same submission at the same moment", () => {
  it("one approval counts", expectOneApproval);

  it("also when compare-and-swap is all there is", async () => {
    await dropUniqueAnswer();
    await expectOneApproval();
  });

  it("also when the unique answer is all there is", async () => {
    await blindCompareAndSwap();
    await expectOneApproval();
  });

  it("without either the need would be approved and published several times", async () => {
    await dropUniqueAnswer();
    await blindCompareAndSwap();
    await expect(expectOneApproval()).rejects.toThrow(/approvals that succeeded.* length of 1 but got \d+/);
    expect(await database().needApproval.count()).toBeGreaterThan(1);
  });
});
