import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { canReadSignedContract } from "@/lib/partnerships/file-queries";
import { uploadSignedCopy } from "@/lib/partnerships/use-cases/upload-signed-copy";
import { listAttachments } from "@/lib/platform/attachments";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { Paper } from "@/lib/platform/paper";
import { activeContract, daysAfter, draftedContract } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
let pdf: File;
beforeAll(async () => {
  named = await seedPeople();
  const paper = new Paper({ name: "Salinan", hash: "0", dated: daysAfter(0), demo: false });
  pdf = new File([await paper.finish()], "kontrak bertanda tangan.pdf");
});

interface Copy {
  readonly actor?: MemberActor;
  readonly files?: File[];
  readonly signedOn?: string;
  readonly idempotencyKey?: string;
}
const upload = (partnershipId: string, copy: Copy = {}) => {
  const { actor = named.people.owner, files = [pdf], signedOn = "2026-11-24", idempotencyKey = randomUUID() } = copy;
  return withClock(daysAfter(2), () => uploadSignedCopy(actor, { partnershipId, files, signedOn, idempotencyKey }));
};
const refusal = (...args: Parameters<typeof upload>) => refusalOf(() => upload(...args));

describe("uploadSignedCopy", () => {
  it("keeps the copy and its day; a newer one stands beside the older, for the parties only", async () => {
    const { partnershipId } = await activeContract(named);
    await upload(partnershipId);
    await upload(partnershipId, { actor: named.people.officer, signedOn: "2026-11-25" });
    expect(await listAttachments("signed_contract", [partnershipId])).toHaveLength(2);
    const row = await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } });
    expect(row.signedOn).toEqual(new Date("2026-11-25T00:00:00Z"));
    expect((await auditTrail("partnership", partnershipId)).at(-1)?.verb).toBe("partnership.signed-copy-uploaded");
    const { owner, approver, rivalOwner, admin } = named.people;
    const readers = [owner, approver, rivalOwner, admin, null].map((actor) =>
      canReadSignedContract(actor, partnershipId),
    );
    expect(await Promise.all(readers)).toEqual([true, true, false, false, false]);
  });

  it("keeps a form once", async () => {
    const { partnershipId } = await activeContract(named);
    const idempotencyKey = randomUUID();
    await upload(partnershipId, { idempotencyKey });
    await upload(partnershipId, { idempotencyKey });
    expect(await listAttachments("signed_contract", [partnershipId])).toHaveLength(1);
  });

  it("refuses no file, what is neither PDF nor photo, and a day to come", async () => {
    const { partnershipId } = await activeContract(named);
    expect(await refusal(partnershipId, { files: [] })).toBe("invalid partnerships.signedCopyMissing");
    const text = new File(["%not a pdf"], "kontrak.pdf");
    expect(await refusal(partnershipId, { files: [text] })).toBe("invalid files.notAPhotoOrDocument");
    expect(await refusal(partnershipId, { signedOn: "2026-11-26" })).toBe("invalid partnerships.signedInFuture");
  });

  it("is refused before the contract is in force and for every other role, and unknown to others", async () => {
    const draft = await draftedContract(named);
    expect(await refusal(draft.partnershipId)).toBe("forbidden access.forbidden");
    const { partnershipId } = await activeContract(named);
    await expectForbiddenWithout(named.people, "signed-copy:upload", (actor) => upload(partnershipId, { actor }));
    const missing = "not_found partnerships.notFound";
    expect(await refusal(partnershipId, { actor: named.people.rivalOwner })).toBe(missing);
    expect(await refusal(newId())).toBe(missing);
  });
});
