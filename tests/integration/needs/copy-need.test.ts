import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { attachNeedFile } from "@/lib/needs/use-cases/attach-need-file";
import { copyNeed } from "@/lib/needs/use-cases/copy-need";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { removeNeedFile } from "@/lib/needs/use-cases/remove-need-file";
import { listAttachments } from "@/lib/platform/attachments";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { drawing } from "@/tests/support/need-drawing";
import { crossArms, publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const asked = (needId: string, changes = {}) => ({
  needId,
  dates: "shift" as const,
  withFiles: false,
  idempotencyKey: randomUUID(),
  ...changes,
});

describe("copyNeed", () => {
  it("begins a draft with all that the old need says but its number, its days moved on as far as it is younger", async () => {
    const source = await withClock(new Date("2126-11-01T03:00:00Z"), () =>
      draftNeed(people.officer, crossArms({ reference: "PR-77", quotesDueOn: "2126-12-15", quotesDueTime: "10:30" })),
    );
    const { needId } = await withClock(new Date("2126-11-11T03:00:00Z"), () =>
      copyNeed(people.officer, asked(source.needId)),
    );
    expect(await getNeed(people.officer, needId)).toMatchObject({
      ...crossArms(),
      requirements: crossArms().requirements,
      lots: [{ quantity: 12_000 }],
      reference: null,
      state: "draft",
      version: 1,
      submission: 0,
      deliverFrom: "2127-01-11",
      deliverUntil: "2127-07-10",
      quotesDueAt: new Date("2126-12-25T03:30:00Z"),
      copiedFrom: { id: source.needId, title: crossArms().title },
    });
    expect(await auditTrail("need", needId)).toMatchObject([
      { verb: "need.drafted", details: { copiedFrom: source.needId } },
    ]);
  });

  it("copies what was published, and leaves the days open when asked", async () => {
    const source = await publishedNeed(people, { quotesDueOn: "2126-12-15" });
    const { needId } = await copyNeed(people.officer, asked(source.needId, { dates: "clear" }));
    expect(await getNeed(people.officer, needId)).toMatchObject({
      state: "draft",
      deliverFrom: null,
      deliverUntil: null,
      quotesDueAt: null,
      publishedAt: null,
      decisions: [],
    });
  });

  it("takes the files along when asked; they live on their own afterwards", async () => {
    const { needId, version } = await draftNeed(people.officer, crossArms());
    await attachNeedFile(people.officer, { needId, version, audience: "invited", file: drawing() });
    const copy = await copyNeed(people.officer, asked(needId, { withFiles: true }));
    const [file] = await listAttachments("need_attachment", [copy.needId]);
    expect(file).toMatchObject({ fileName: "gambar teknik.pdf", audience: "invited" });
    await removeNeedFile(people.officer, { ...copy, attachmentId: file?.id ?? "" });
    expect(await listAttachments("need_attachment", [needId])).toHaveLength(1);
    const without = await copyNeed(people.officer, asked(needId));
    expect(await listAttachments("need_attachment", [without.needId])).toEqual([]);
  });

  it("makes one copy when the form is sent twice", async () => {
    const { needId } = await draftNeed(people.officer, crossArms());
    const form = asked(needId);
    const copies = await Promise.all([copyNeed(people.officer, form), copyNeed(people.officer, form)]);
    expect(copies[0]).toEqual(copies[1]);
    expect(await database().need.count({ where: { copiedFromId: needId } })).toBe(1);
  });

  it("is refused for other organizations and every wrong role", async () => {
    const { needId } = await draftNeed(people.officer, crossArms());
    await expect(copyNeed(people.otherOfficer, asked(needId))).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:draft", (person) => copyNeed(person, asked(needId)));
  });
});
