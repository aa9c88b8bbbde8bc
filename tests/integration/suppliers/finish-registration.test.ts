import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { loadLiveSession } from "@/lib/access/live-session";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { database } from "@/lib/platform/db";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { AnswerPhoto } from "@/lib/suppliers/registration-schema";
import { finishRegistration } from "@/lib/suppliers/use-cases/finish-registration";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { saveRegistrationPhoto } from "@/lib/suppliers/use-cases/save-registration-photo";
import { skipRegistrationStep } from "@/lib/suppliers/use-cases/skip-registration-step";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, openSessionOf, visitorActor } from "@/tests/support/identity";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { answerAll, phonePhoto, sendAnswer, versionOf } from "@/tests/support/registrations";
import { crossArmWorkshop } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let newcomer: Actor;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  newcomer = await visitorActor((await addAccount("wagiman@contoh.example")).id);
});

const NIB = "0220009900001";
const profileOf = (organizationId: string) =>
  database().supplierProfile.findUniqueOrThrow({ where: { organizationId } });
const verify = (organizationId: string) => verifyOrganization(people.admin, { organizationId, version: 1 });

async function ownSupplier(actor: Actor) {
  const live = await loadLiveSession(actor.sessionId);
  return live && getOwnSupplier(live.actor);
}

describe("finishRegistration", () => {
  it("makes a firm of all answers, with its photo, and the person stands in it", async () => {
    await answerAll(newcomer);
    const photo = AnswerPhoto.parse({ version: await versionOf(newcomer), photo: await phonePhoto() });
    await saveRegistrationPhoto(newcomer, photo);
    const { organizationId } = await finishRegistration(newcomer, { version: await versionOf(newcomer) });
    expect(await ownSupplier(newcomer)).toMatchObject({
      organizationId,
      name: "CV Klem Juwiring",
      nib: NIB,
      regionLabel: "Kabupaten Klaten, Jawa Tengah",
      kind: "umkm",
      sizeClass: "mikro",
      makerRole: "maker",
      womanLed: true,
      workers: 12,
      kblis: [{ edition: "2020", code: "25119" }],
      products: [{ name: "Klem gantung galvanis", capacityPerMonth: 5_000, freeCapacityPerMonth: 3_000 }],
      capabilities: [{ process: "celup seng panas", material: "plat baja", maxSizeMm: 6_000 }],
      certificatesStatedAt: null,
    });
    const organization = await database().organization.findUniqueOrThrow({ where: { id: organizationId } });
    expect(organization).toMatchObject({ npwp: "0012345678901000", verifiedAt: null });
    const product = await database().product.findFirstOrThrow({
      where: { organizationId },
      include: { seasons: true },
    });
    expect(product.seasons).toEqual([
      { productId: product.id, monthOfYear: 3, capacity: 2_000 },
      { productId: product.id, monthOfYear: 4, capacity: 2_000 },
    ]);
    const where = { purpose: "product_photo", subjectId: product.id, organizationId, removedAt: null };
    expect(await database().attachment.count({ where })).toBe(1);
    const draft = await database().supplierRegistration.findFirstOrThrow();
    expect(draft).toMatchObject({ organizationId, answers: {}, completedAt: expect.any(Date) });
    expect((await auditTrail("supplier-registration", draft.id)).at(-1)).toMatchObject({
      verb: "registration.finished",
      details: { organizationId },
    });
  });

  it("leaves unknown what was put off", async () => {
    await answerAll(newcomer, { identity: { npwp: undefined } });
    for (const step of ["nib", "kbli", "capability", "capacity"] as const) {
      await skipRegistrationStep(newcomer, { step, version: await versionOf(newcomer) });
    }
    await finishRegistration(newcomer, { version: await versionOf(newcomer) });
    expect(await ownSupplier(newcomer)).toMatchObject({
      nib: null,
      kblis: [],
      capabilities: [],
      capabilitiesStatedAt: null,
      products: [{ capacityPerMonth: null, freeCapacityPerMonth: null }],
    });
  });

  it("classifies a new firm by its capital and keeps the capital, never both", async () => {
    const version = await answerAll(newcomer, { size: { sizeBasis: "capital", sizeAmountIdr: 1_000_000_001 } });
    const { organizationId } = await finishRegistration(newcomer, { version });
    expect(await profileOf(organizationId)).toMatchObject({
      sizeClass: "kecil",
      sizeBasis: "capital",
      annualSalesIdr: null,
      foundingCapitalIdr: 1_000_000_001n,
    });
  });

  it("registers a firm that a large one controls, with that fact", async () => {
    const version = await answerAll(newcomer, { ownership: { ownedByLarge: "yes" } });
    const { organizationId } = await finishRegistration(newcomer, { version });
    expect(await profileOf(organizationId)).toMatchObject({ ownedByLarge: true });
  });

  it("refuses while a question is open, and another version than was reviewed", async () => {
    await sendAnswer(newcomer, "nib");
    await expect(finishRegistration(newcomer, { version: 1 })).rejects.toMatchObject({
      messageKey: "registration.notFinished",
    });
    const version = await answerAll(newcomer);
    await expect(finishRegistration(newcomer, { version: version - 1 })).rejects.toMatchObject({
      messageKey: "registration.changedElsewhere",
    });
    await expect(finishRegistration(people.owner, { version })).rejects.toMatchObject({ code: "conflict" });
    expect(await database().organization.count({ where: { name: "CV Klem Juwiring" } })).toBe(0);
  });

  it("founds one firm however often it is sent, and a second registration founds another", async () => {
    const version = await answerAll(newcomer);
    const sent = await Promise.all(Array.from({ length: 5 }, () => finishRegistration(newcomer, { version })));
    expect(new Set(sent.map(({ organizationId }) => organizationId)).size).toBe(1);
    const again = await answerAll(newcomer, { nib: { nib: "0220009900002" }, identity: { name: "CV Kedua" } });
    const second = await finishRegistration(newcomer, { version: again });
    expect(second.organizationId).not.toBe(sent[0]?.organizationId);
  });

  it("writes down that somebody who buys for one organization sells for another", async () => {
    await openSessionOf(people.officer);
    const version = await answerAll(people.officer);
    const { organizationId } = await finishRegistration(people.officer, { version });
    expect(await auditTrail("organization", organizationId)).toContainEqual(
      expect.objectContaining({
        verb: "conflict-of-interest.recorded",
        details: { userId: people.officer.userId, buyerOrganizationIds: [people.officer.organizationId] },
      }),
    );
  });
});

describe("the same NIB", () => {
  it("may be registered by two people at once: the rightful owner is not stopped; one of the two can be verified", async () => {
    const rival = await visitorActor((await addAccount("saingan@contoh.example")).id);
    const [own, theirs] = [await answerAll(newcomer), await answerAll(rival, { identity: { name: "UD Lain" } })];
    const firms = await Promise.all([
      finishRegistration(newcomer, { version: own }),
      finishRegistration(rival, { version: theirs }),
    ]);
    const verified = await Promise.allSettled(firms.map(({ organizationId }) => verify(organizationId)));
    expect(verified.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("stops a registration once it is verified for another firm", async () => {
    const version = await answerAll(newcomer);
    const { organizationId } = await registerSupplier(people.rivalOwner, crossArmWorkshop({ nib: NIB }));
    await verify(organizationId);
    await expect(finishRegistration(newcomer, { version })).rejects.toMatchObject({
      code: "conflict",
      messageKey: "registration.verifiedElsewhere",
    });
    expect(await database().organization.count({ where: { nib: NIB } })).toBe(1);
    expect(await versionOf(newcomer)).toBe(version);
  });
});
