import { beforeAll, describe, expect, it } from "vitest";
import { attachNeedFile } from "@/lib/needs/use-cases/attach-need-file";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { removeNeedFile } from "@/lib/needs/use-cases/remove-need-file";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { listAttachments } from "@/lib/platform/attachments";
import { drawing } from "@/tests/support/need-drawing";
import { crossArms } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

async function draftWithFile() {
  const draft = await draftNeed(people.officer, crossArms());
  const seen = await attachNeedFile(people.officer, { ...draft, file: drawing(), audience: "everyone" });
  const [file] = await listAttachments("need_attachment", [draft.needId]);
  return { ...seen, attachmentId: file?.id ?? "" };
}

describe("removeNeedFile", () => {
  it("takes a file away from a draft", async () => {
    const seen = await draftWithFile();
    await removeNeedFile(people.officer, seen);
    expect(await listAttachments("need_attachment", [seen.needId])).toEqual([]);
    expect((await auditTrail("need", seen.needId)).at(-1)).toMatchObject({ verb: "file.removed" });
  });

  it("leaves the file of another need alone", async () => {
    const [seen, other] = [await draftWithFile(), await draftWithFile()];
    await expect(removeNeedFile(people.officer, { ...seen, attachmentId: other.attachmentId })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await listAttachments("need_attachment", [other.needId])).toHaveLength(1);
  });

  it("is refused after submission, for other organizations and every wrong role", async () => {
    const seen = await draftWithFile();
    await expect(removeNeedFile(people.otherOfficer, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:draft", (person) => removeNeedFile(person, seen));
    const { version } = await submitNeed(people.officer, seen);
    await expect(removeNeedFile(people.officer, { ...seen, version })).rejects.toMatchObject({ code: "conflict" });
  });
});
