import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/platform/db";
import { canReadRegistrationPhoto, getRegistration } from "@/lib/suppliers/registration-queries";
import { AnswerPhoto } from "@/lib/suppliers/registration-schema";
import { saveRegistrationPhoto } from "@/lib/suppliers/use-cases/save-registration-photo";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { auditTrail } from "@/tests/support/refusals";
import { phonePhoto, sendAnswer, versionOf } from "@/tests/support/registrations";

let newcomer: Actor;
let other: Actor;
beforeEach(async () => {
  await resetDatabase();
  newcomer = await visitorActor((await addAccount("wagiman@contoh.example")).id);
  other = await visitorActor((await addAccount("lain@contoh.example")).id);
});

const send = async (photo?: File) =>
  saveRegistrationPhoto(newcomer, AnswerPhoto.parse({ version: await versionOf(newcomer), photo }));

it("keeps one photo, redrawn, and only its person reads it", async () => {
  await sendAnswer(newcomer, "nib");
  expect(await send(await phonePhoto())).toEqual({ path: "/usaha/daftar/bidang" });
  const first = (await getRegistration(newcomer)).photo;
  expect(first).toMatchObject({ mimeType: "image/webp", width: 64, height: 48, purpose: "registration_photo" });
  await send(await phonePhoto());
  const second = (await getRegistration(newcomer)).photo;
  expect(second?.id).not.toBe(first?.id);
  expect(await database().attachment.count({ where: { removedAt: null } })).toBe(1);
  const { id } = await database().supplierRegistration.findFirstOrThrow({ select: { id: true } });
  expect(await canReadRegistrationPhoto(newcomer, id)).toBe(true);
  expect(await canReadRegistrationPhoto(other, id)).toBe(false);
  expect(await canReadRegistrationPhoto(null, id)).toBe(false);
  expect((await auditTrail("supplier-registration", id)).map(({ verb }) => verb)).toContain("file.attached");
});

it("goes on with the photo that is there when no new one is sent", async () => {
  await expect(send()).rejects.toMatchObject({ messageKey: "registration.photoMissing", field: "photo" });
  await send(await phonePhoto());
  await send();
  expect((await getRegistration(newcomer)).photo).not.toBeNull();
});

it("says at the field what is wrong with a file and leaves the registration as it was", async () => {
  const text = new File(["bukan foto"], "foto.jpg", { type: "image/jpeg" });
  await expect(send(text)).rejects.toMatchObject({ code: "invalid", field: "photo" });
  expect(await versionOf(newcomer)).toBe(0);
});
