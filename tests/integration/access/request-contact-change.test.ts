import { beforeEach, expect, it } from "vitest";
import { requestContactChange } from "@/lib/access/use-cases/request-contact-change";
import { database } from "@/lib/platform/db";
import { countMails, lastMail } from "@/tests/support/identity";
import { emailOf } from "@/tests/support/kept-mails";
import { freshPeople } from "@/tests/support/organizations";

process.env.DEMO = "1";

const { seeded } = freshPeople();
beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

it("sends a code to the new contact and changes nothing yet", async () => {
  const { staff } = seeded().people;
  const before = await emailOf(staff.userId);
  await requestContactChange(staff, { contact: "Baru@Contoh.example" });
  expect((await lastMail("baru@contoh.example", "verify-contact")).code).toMatch(/^\d{6}$/);
  expect(await emailOf(staff.userId)).toBe(before);
});

it("tells nothing of who else has a contact: the code goes out all the same", async () => {
  const { staff, owner } = seeded().people;
  const taken = await emailOf(owner.userId);
  await expect(requestContactChange(staff, { contact: taken })).resolves.toHaveProperty("requestId");
  expect(await countMails(taken)).toBe(1);
});

it("refuses what is no contact, and the sixth code for one contact within the hour", async () => {
  const { staff } = seeded().people;
  const unreadable = requestContactChange(staff, { contact: "bukan kontak" });
  await expect(unreadable).rejects.toMatchObject({ messageKey: "access.contactUnreadable", field: "contact" });
  for (let time = 0; time < 5; time += 1) await requestContactChange(staff, { contact: "baru@contoh.example" });
  const sixth = requestContactChange(staff, { contact: "baru@contoh.example" });
  await expect(sixth).rejects.toMatchObject({ code: "rate_limited" });
});
