import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";
import { withdrawTrackRecord } from "@/lib/suppliers/use-cases/withdraw-track-record";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let organizations: NamedPeople["organizations"];
beforeAll(async () => {
  ({ organizations } = await seedPeople());
});

describe("withdrawTrackRecord", () => {
  it("takes back the award of every party, and nothing that was delivered", async () => {
    const [sourceId, other] = [newId(), newId()];
    const base = { buyerOrganizationId: organizations.tirta, occurredAt: new Date("2026-11-01T02:00:00Z") };
    const won = { ...base, kind: "awarded", quantity: 100, amountIdr: 1_000_000 } as const;
    await recordTrackRecord(database(), { ...won, sourceId, supplierOrganizationId: organizations.ceper });
    await recordTrackRecord(database(), { ...won, sourceId, supplierOrganizationId: organizations.tegal });
    await recordTrackRecord(database(), { ...won, sourceId: other, supplierOrganizationId: organizations.tegal });
    const delivered = { ...base, kind: "delivered", quantity: 100, onTime: true } as const;
    await recordTrackRecord(database(), { ...delivered, sourceId, supplierOrganizationId: organizations.ceper });

    await withdrawTrackRecord(database(), sourceId);
    await withdrawTrackRecord(database(), sourceId);

    const rows = await database().trackRecord.findMany({ where: { sourceId: { in: [sourceId, other] } } });
    expect(rows.map(({ kind, sourceId: source }) => [kind, source]).toSorted()).toEqual(
      [
        ["awarded", other],
        ["delivered", sourceId],
      ].toSorted(),
    );
  });
});
