import { beforeAll, describe, expect, it } from "vitest";
import { canReadNeedFile, getNeed } from "@/lib/needs/queries";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { attachNeedFile } from "@/lib/needs/use-cases/attach-need-file";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { listAttachments } from "@/lib/platform/attachments";
import { database } from "@/lib/platform/db";
import { drawing } from "@/tests/support/need-drawing";
import { crossArms, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const file = () => ({ file: drawing(), audience: "everyone" as const });

describe("attachNeedFile", () => {
  it("adds a file to a draft as a revision of it", async () => {
    const draft = await draftNeed(people.officer, crossArms());
    await attachNeedFile(people.officer, { ...draft, ...file() });
    expect(await getNeed(people.officer, draft.needId)).toMatchObject({ state: "draft", version: 2 });
    expect(await listAttachments("need_attachment", [draft.needId])).toMatchObject([
      { fileName: "gambar teknik.pdf", mimeType: "application/pdf", audience: "everyone" },
    ]);
    expect((await auditTrail("need", draft.needId)).map(({ verb }) => verb)).toContain("file.attached");
    await expect(submitNeed(people.officer, draft)).rejects.toMatchObject({ code: "conflict" });
  });

  it("refuses what is no drawing, and none at all, at the field", async () => {
    const draft = await draftNeed(people.officer, crossArms());
    const script = new File(["<script>"], "gambar.pdf", { type: "application/pdf" });
    for (const bad of [script, undefined]) {
      await expect(attachNeedFile(people.officer, { ...draft, ...file(), file: bad })).rejects.toMatchObject({
        code: "invalid",
        field: "file",
      });
    }
  });

  it("is refused when the need waits for its approver, for an old page, other organizations and every wrong role", async () => {
    const seen = await submittedNeed(people);
    await expect(attachNeedFile(people.officer, { ...seen, ...file() })).rejects.toMatchObject({ code: "conflict" });
    const draft = await draftNeed(people.officer, crossArms());
    const old = { ...draft, version: 7, ...file() };
    await expect(attachNeedFile(people.officer, old)).rejects.toMatchObject({ code: "conflict" });
    await expect(attachNeedFile(people.otherOfficer, { ...draft, ...file() })).rejects.toMatchObject({
      code: "not_found",
    });
    await expectForbiddenWithout(people, "need:draft", (person) => attachNeedFile(person, { ...draft, ...file() }));
  });
});

describe("canReadNeedFile", () => {
  it("is the buyer's own people's, and a supplier's when file and need are open", async () => {
    const seen = await submittedNeed(people);
    const may = (person: Parameters<typeof canReadNeedFile>[0], audience: "everyone" | "invited" = "everyone") =>
      canReadNeedFile(person, seen.needId, audience);
    expect(await may(people.approver, "invited")).toBe(true);
    for (const stranger of [null, people.otherOfficer, people.owner, people.analyst, people.admin]) {
      expect(await may(stranger)).toBe(false);
    }
    await approveNeed(people.approver, seen);
    expect(await may(people.owner)).toBe(false);
    await database().need.update({ where: { id: seen.needId }, data: { openedToEligibleAt: new Date() } });
    expect(await may(people.owner)).toBe(true);
    expect(await may(people.owner, "invited")).toBe(false);
    expect(await may(people.otherOfficer)).toBe(false);
    expect(await canReadNeedFile(people.owner, "bukan-id", "everyone")).toBe(false);
  });
});
