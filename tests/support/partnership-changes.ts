import { randomUUID } from "node:crypto";
import type { MemberActor } from "@/lib/access/actor";
import { CLAUSE_KINDS } from "@/lib/partnerships/clauses";
import type { ProposeAmendmentInput } from "@/lib/partnerships/schema";
import { proposeAmendment } from "@/lib/partnerships/use-cases/propose-amendment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { MONDAY } from "@/tests/support/partnerships";
import type { NamedPeople } from "@/tests/support/people";

export const REASON = "Bahan baku naik sejak bulan lalu.";

/** The form of a proposal with the content in force, and `change`. */
export async function proposal(
  partnershipId: string,
  change: Partial<ProposeAmendmentInput> = {},
): Promise<ProposeAmendmentInput> {
  const row = await database().partnership.findUniqueOrThrow({
    where: { id: partnershipId },
    include: { lines: { orderBy: { position: "asc" } }, clauses: true },
  });
  return {
    partnershipId,
    reason: REASON,
    endsOn: plainDateFromUtc(row.endsOn),
    acceptanceDays: row.acceptanceDays,
    acceptanceBasis: row.acceptanceBasis,
    paymentDays: row.paymentDays,
    paymentBasis: row.paymentBasis,
    ...(row.terms === null ? {} : { terms: row.terms }),
    lines: row.lines.map(({ id, quantity, unitPriceIdr }) => ({ id, quantity, unitPriceIdr: Number(unitPriceIdr) })),
    clauses: CLAUSE_KINDS.map((kind) => ({ kind, text: row.clauses.find((clause) => clause.kind === kind)?.text })),
    idempotencyKey: randomUUID(),
    ...change,
  };
}

/** A proposal by the buyer's officer, or `by`, that waits. */
export async function proposed(
  named: NamedPeople,
  partnershipId: string,
  change: Partial<ProposeAmendmentInput> = { paymentDays: 14 },
  { by = named.people.officer, at = MONDAY }: { by?: MemberActor; at?: Date } = {},
): Promise<{ amendmentId: string; version: number }> {
  const input = await proposal(partnershipId, change);
  const { amendmentId } = await withClock(at, () => proposeAmendment(by, input));
  return { amendmentId, version: 1 };
}

/** Makes the person a member of the organization as well: somebody with an interest on both sides. */
export async function alsoMember({ userId }: MemberActor, organizationId: string): Promise<void> {
  await database().membership.create({
    data: {
      id: newId(),
      userId,
      organizationId,
      role: "supplier_staff",
      validFrom: new Date("2020-01-01T00:00:00Z"),
      createdAt: MONDAY,
    },
  });
}

/** The events of a kind that wait to be told, by the id that they carry. */
export async function eventsOf(event: string, id: string): Promise<number> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker._private_jobs
     WHERE payload->>'event' = ${event} AND (payload->'payload')::text LIKE ${`%${id}%`}`;
  return rows.length;
}
