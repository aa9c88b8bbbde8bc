import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { canReadClaimEvidence, listOwnMembershipRequests } from "@/lib/organizations/membership-request-queries";
import { database } from "@/lib/platform/db";
import { askForFirm } from "@/lib/suppliers/use-cases/ask-for-firm";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { phonePhoto, sendAnswer } from "@/tests/support/registrations";
import { crossArmWorkshop } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let newcomer: Actor;
let organizationId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  newcomer = await visitorActor((await addAccount("wagiman@contoh.example")).id);
  ({ organizationId } = await registerSupplier(people.rivalOwner, crossArmWorkshop({ nib: "0220009900001" })));
});

const claim = {
  matchedBy: "nib",
  kind: "claim",
  explanation: "Saya pemilik sejak 2012; akta ada pada saya.",
} as const;

it("asks for the firm with the same NIB, with proof that its members do not see", async () => {
  await sendAnswer(newcomer, "nib");
  const { requestId } = await askForFirm(newcomer, { ...claim, evidence: await phonePhoto() });
  const row = await database().membershipRequest.findUniqueOrThrow({ where: { id: requestId } });
  expect(row).toMatchObject({
    organizationId,
    userId: newcomer.userId,
    kind: "claim",
    matchedBy: "nib",
    state: "open",
  });
  const [own] = await listOwnMembershipRequests(newcomer);
  expect(own).toMatchObject({ id: requestId, state: "open", organizationName: null });
  const evidence = await database().attachment.findFirstOrThrow({ where: { subjectId: requestId } });
  expect(evidence).toMatchObject({ purpose: "claim_evidence", organizationId: null });
  for (const [reader, mayRead] of [
    [newcomer, true],
    [people.admin, true],
    [people.rivalOwner, false],
    [people.officer, false],
    [null, false],
  ] as const) {
    expect(await canReadClaimEvidence(reader, requestId)).toBe(mayRead);
  }
  expect((await auditTrail("membership-request", requestId)).map(({ verb }) => verb)).toEqual([
    "membership-request.opened",
    "file.attached",
  ]);
});

it("refuses who knows nothing of a firm, who is a member, and who has asked already", async () => {
  await expect(askForFirm(newcomer, claim)).rejects.toMatchObject({ messageKey: "registration.noSameFirm" });
  await sendAnswer(newcomer, "nib", { nib: "0000000000001" });
  await expect(askForFirm(newcomer, claim)).rejects.toMatchObject({ messageKey: "registration.noSameFirm" });
  await sendAnswer(people.rivalOwner, "nib");
  await expect(askForFirm(people.rivalOwner, claim)).rejects.toMatchObject({
    messageKey: "organizations.memberAlready",
  });
  await sendAnswer(newcomer, "nib");
  const twice = await Promise.allSettled([askForFirm(newcomer, claim), askForFirm(newcomer, claim)]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await database().membershipRequest.count()).toBe(1);
});

it("is limited to a few a day", async () => {
  for (let sent = 0; sent < 5; sent += 1)
    await expect(askForFirm(newcomer, claim)).rejects.toMatchObject({ code: "conflict" });
  await sendAnswer(newcomer, "nib");
  await expect(askForFirm(newcomer, claim)).rejects.toMatchObject({ code: "rate_limited" });
});
