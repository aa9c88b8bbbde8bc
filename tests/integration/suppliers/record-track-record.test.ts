import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let organizations: NamedPeople["organizations"];
beforeAll(async () => {
  ({ organizations } = await seedPeople());
});

describe("recordTrackRecord", () => {
  it("writes a fact once, however often its source is told", async () => {
    const sourceId = newId();
    const row = {
      kind: "paid",
      supplierOrganizationId: organizations.ceper,
      buyerOrganizationId: organizations.tirta,
      sourceId,
      occurredAt: new Date("2026-11-01T02:00:00Z"),
      amountIdr: 171_000_000,
      paymentDays: 21,
    } as const;
    await recordTrackRecord(database(), row);
    await recordTrackRecord(database(), { ...row, amountIdr: 1 });
    await recordTrackRecord(database(), { ...row, supplierOrganizationId: organizations.tegal });
    const rows = await database().trackRecord.findMany({ where: { sourceId }, orderBy: { amountIdr: "asc" } });
    expect(
      rows.map(({ supplierOrganizationId, amountIdr, paymentDays }) => [
        supplierOrganizationId,
        amountIdr,
        paymentDays,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [organizations.ceper, 171_000_000n, 21],
        [organizations.tegal, 171_000_000n, 21],
      ]),
    );
    expect(rows).toHaveLength(2);
  });
});
