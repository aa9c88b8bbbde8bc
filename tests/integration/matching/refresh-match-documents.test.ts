import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { workerParts } from "@/app/composition";
import { refreshDocuments } from "@/lib/matching/document-repository";
import { followChanges, refreshMatchDocuments } from "@/lib/matching/use-cases/refresh-match-documents";
import { vocabularyVersion } from "@/lib/matching/vocabulary";
import { database } from "@/lib/platform/db";
import { type RunningWorker, startWorker, type WorkerParts } from "@/lib/platform/worker";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
let worker: RunningWorker | undefined;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const documents = () =>
  database().matchDocument.findMany({
    orderBy: { organizationId: "asc" },
    select: { organizationId: true, entry: true, vocabulary: true, revision: true, builtOn: true },
  });

describe("refreshMatchDocuments", () => {
  it("works off what changed though nobody searches", async () => {
    expect((await refreshMatchDocuments()).changed).toBeGreaterThan(0);
    expect(await database().matchDocumentChange.count()).toBe(0);
    expect(await documents()).not.toEqual([]);
    expect(await refreshMatchDocuments()).toEqual({ changed: 0, reanalysed: 0 });
  });

  it("analyses documents of another shipped vocabulary anew from the facts that they hold", async () => {
    await refreshDocuments();
    const before = await documents();
    const { ceper } = named.organizations;
    await database().matchDocument.update({
      where: { organizationId: ceper },
      data: { vocabulary: "1999-1+3", entry: Buffer.from([1]), builtOn: new Date("2026-01-01") },
    });
    expect(await refreshMatchDocuments()).toEqual({ changed: 0, reanalysed: 1 });
    const after = await documents();
    for (const [at, old] of before.entries()) {
      expect(after[at]).toMatchObject({ organizationId: old.organizationId, entry: old.entry });
    }
    const mended = after.find(({ organizationId }) => organizationId === ceper);
    expect(mended).toMatchObject({ vocabulary: vocabularyVersion(0), builtOn: new Date("2026-01-01") });
    const [last] = await database().$queryRaw<
      { revision: bigint }[]
    >`SELECT max(revision) AS revision FROM match_documents`;
    expect(mended?.revision).toBe(last?.revision);
  });

  it("hands what it has no time for to a job of its own", async () => {
    await database().matchDocument.updateMany({ data: { vocabulary: "1999-1" } });
    expect((await refreshMatchDocuments(0)).reanalysed).toBeGreaterThan(0);
    const [row] = await database().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier = 'matching.refresh-documents'`;
    expect(row?.count).toBe(1);
  });

  it("happens in the worker: at its start, and within seconds of a change", async () => {
    await database().matchDocument.updateMany({ data: { vocabulary: "1999-1" } });
    const parts: WorkerParts = { ...workerParts, schedule: [] };
    worker = startWorker(parts);
    await vi.waitFor(
      async () => expect(await database().matchDocument.count({ where: { vocabulary: "1999-1" } })).toBe(0),
      { timeout: 10_000, interval: 100 },
    );
    await database().product.updateMany({
      where: { organizationId: named.organizations.ceper },
      data: { name: "Propeler kapal" },
    });
    await vi.waitFor(
      async () => {
        const { facts } = await database().matchDocument.findUniqueOrThrow({
          where: { organizationId: named.organizations.ceper },
          select: { facts: true },
        });
        expect(JSON.stringify(facts)).toContain("Propeler kapal");
      },
      { timeout: 5_000, interval: 100 },
    );
    await worker.stop();
    worker = undefined;
    expect(await followChanges()).toBe(0);
  });
});
