import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/platform/db";
import { classifySize, getRegistration, sameFirmOffer } from "@/lib/suppliers/registration-queries";
import { AnswerIdentity } from "@/lib/suppliers/registration-schema";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { saveRegistrationStep } from "@/lib/suppliers/use-cases/save-registration-step";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { answerAll, answerOf, sendAnswer, versionOf } from "@/tests/support/registrations";
import { crossArmWorkshop } from "@/tests/support/suppliers";

let people: NamedPeople["people"];
let newcomer: Actor;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  newcomer = await visitorActor((await addAccount("wagiman@contoh.example")).id);
});

const draftId = async (actor: Actor) =>
  (await database().supplierRegistration.findFirstOrThrow({ where: { userId: actor.userId } })).id;

describe("saveRegistrationStep", () => {
  it("begins with the first answer, goes on with the next, and is resumed by its person alone", async () => {
    expect(await sendAnswer(newcomer, "nib")).toEqual({ path: "/usaha/daftar/bidang" });
    expect(await sendAnswer(newcomer, "kbli")).toEqual({ path: "/usaha/daftar/ukuran" });
    const elsewhere = await visitorActor(newcomer.userId);
    expect(await getRegistration(elsewhere)).toMatchObject({
      version: 2,
      next: "size",
      answers: { nib: { nib: "0220009900001" }, kbli: { kblis: [{ edition: "2020", code: "25119" }] } },
    });
    expect(await getRegistration(people.owner)).toMatchObject({ version: 0, answers: {} });
    const trail = await auditTrail("supplier-registration", await draftId(newcomer));
    expect(trail.map(({ verb, details }) => [verb, details])).toEqual([
      ["registration.step-saved", { step: "nib" }],
      ["registration.step-saved", { step: "kbli" }],
    ]);
  });

  it("keeps all answers and returns to the review for who came from there", async () => {
    const version = await answerAll(newcomer);
    const { answers, next } = await getRegistration(newcomer);
    expect(next).toBe("review");
    expect(answers.identity).toEqual({ name: "CV Klem Juwiring", kind: "umkm", npwp: "0012345678901000" });
    expect(answers.ownership).toEqual({ ownedByLarge: false, womanLed: true, workers: 12 });
    expect(await classifySize(answers)).toMatchObject({ sizeClass: "mikro", source: "PP 7/2021 Pasal 35" });
    const again = answerOf("size", version, { sizeAmountIdr: 2_000_000_001, fromReview: "yes" });
    expect(await saveRegistrationStep(newcomer, again)).toEqual({ path: "/usaha/daftar/periksa" });
    expect(await classifySize((await getRegistration(newcomer)).answers)).toMatchObject({ sizeClass: "kecil" });
  });

  it("comes back to a search with what was ticked, and answers nothing when nothing was", async () => {
    await sendAnswer(newcomer, "nib");
    const search = { intent: "search", query: "kursi rotan", kblis: [] };
    expect(await sendAnswer(newcomer, "kbli", search)).toEqual({
      path: "/usaha/daftar/bidang?cari=kursi+rotan&edisi=2020",
    });
    expect(await getRegistration(newcomer)).toMatchObject({ next: "kbli" });
    await sendAnswer(newcomer, "kbli", { ...search, kblis: ["2020:31002"] });
    expect((await getRegistration(newcomer)).answers.kbli).toEqual({ kblis: [{ edition: "2020", code: "31002" }] });
  });

  it("refuses the older of two devices and keeps what the newer has saved", async () => {
    await sendAnswer(newcomer, "nib");
    const stale = answerOf("nib", 0, { nib: "9999999999999" });
    await expect(saveRegistrationStep(newcomer, stale)).rejects.toMatchObject({
      code: "conflict",
      messageKey: "registration.changedElsewhere",
    });
    expect((await getRegistration(newcomer)).answers.nib).toEqual({ nib: "0220009900001" });
  });

  it("begins one registration when the first answer is sent five times at once", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => saveRegistrationStep(newcomer, answerOf("nib", 0))),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) if (answer.status === "rejected") expect(answer.reason.code).toBe("conflict");
    expect(await database().supplierRegistration.count()).toBe(1);
  });

  it("refuses a place that does not exist, and an UMKM above the bounds at the question just answered", async () => {
    await expect(sendAnswer(newcomer, "place", { regionCode: "33.99" })).rejects.toMatchObject({ field: "regionCode" });
    await sendAnswer(newcomer, "size", { sizeAmountIdr: 50_000_000_001 });
    await expect(sendAnswer(newcomer, "identity")).rejects.toMatchObject({
      code: "invalid",
      field: "kind",
      messageKey: "registration.tooLargeForUmkm",
    });
    await sendAnswer(newcomer, "identity", { kind: "koperasi" });
    await sendAnswer(newcomer, "size");
    await sendAnswer(newcomer, "identity");
    await expect(sendAnswer(newcomer, "size", { sizeAmountIdr: 50_000_000_001 })).rejects.toMatchObject({
      field: "sizeAmountIdr",
    });
  });
});

describe("a firm that is registered already", () => {
  beforeEach(async () => {
    await registerSupplier(people.rivalOwner, crossArmWorkshop({ nib: "0220009900001", npwp: "0012345678901000" }));
  });

  it("is offered by its NIB, and shows nothing but what the person typed", async () => {
    expect(await sendAnswer(newcomer, "nib")).toEqual({ path: "/usaha/daftar/sudah-ada?karena=nib" });
    expect(await sameFirmOffer(newcomer, "nib")).toEqual({ typed: "0220009900001", blocks: false, own: false });
    expect(await getRegistration(newcomer)).toMatchObject({ version: 1, next: "kbli" });
    expect(await sameFirmOffer(people.owner, "nib")).toBeNull();
  });

  it("is offered once, not with every later answer", async () => {
    await sendAnswer(newcomer, "nib");
    expect(await sendAnswer(newcomer, "kbli")).toEqual({ path: "/usaha/daftar/ukuran" });
    expect(await sendAnswer(newcomer, "nib")).toEqual({ path: "/usaha/daftar/bidang" });
  });

  it("is offered by its NPWP, and by its name in the same place however it is written", async () => {
    await sendAnswer(newcomer, "nib", { nib: "0000000000001" });
    await sendAnswer(newcomer, "place");
    expect(await sendAnswer(newcomer, "identity")).toEqual({ path: "/usaha/daftar/sudah-ada?karena=npwp" });
    const spelled = { name: "c.v. KARYA travers-klaten", npwp: undefined };
    expect(await sendAnswer(newcomer, "identity", spelled)).toEqual({ path: "/usaha/daftar/sudah-ada?karena=nama" });
    expect(await sameFirmOffer(newcomer, "name")).toEqual({ typed: spelled.name, blocks: false, own: false });
    const moved = await sendAnswer(newcomer, "place", { regionCode: "33.28" });
    expect(moved.path).not.toContain("sudah-ada");
    expect(await sameFirmOffer(newcomer, "name")).toBeNull();
  });

  it("knows its own member", async () => {
    await sendAnswer(people.rivalOwner, "nib");
    expect(await sameFirmOffer(people.rivalOwner, "nib")).toMatchObject({ own: true });
  });

  it("stops who tries out numbers", async () => {
    const numbers = Array.from({ length: 15 }, (_, index) => String(8_000_000_000_000 + index));
    for (const nib of numbers) await sendAnswer(newcomer, "nib", { nib });
    await expect(sendAnswer(newcomer, "nib", { nib: "8100000000000" })).rejects.toMatchObject({ code: "rate_limited" });
    expect((await getRegistration(newcomer)).answers.nib).toEqual({ nib: numbers.at(-1) });
    await expect(sendAnswer(newcomer, "nib", { nib: numbers.at(-1) })).resolves.toBeDefined();
  });
});

it("takes the NPWP of an entity and refuses a person's, which is a NIK", async () => {
  const form = { version: 0, name: "CV Klem", kind: "umkm" };
  expect(AnswerIdentity.safeParse({ ...form, npwp: "3310124509800001" }).error?.issues[0]?.message).toBe(
    "registration.npwpIsNik",
  );
  expect(AnswerIdentity.safeParse({ ...form, npwp: "12345" }).error?.issues[0]?.message).toBe("registration.npwpShape");
  expect(AnswerIdentity.parse({ ...form, npwp: "01.234.567.8-901.000" }).answer.npwp).toBe("0012345678901000");
  expect(await versionOf(newcomer)).toBe(0);
});
