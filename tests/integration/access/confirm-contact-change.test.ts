import { beforeEach, describe, expect, it } from "vitest";
import { confirmContactChange } from "@/lib/access/use-cases/confirm-contact-change";
import { requestContactChange } from "@/lib/access/use-cases/request-contact-change";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { lastMail, otherCode } from "@/tests/support/identity";
import { emailOf, queuedMails } from "@/tests/support/kept-mails";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

process.env.DEMO = "1";

const { seeded } = freshPeople();
beforeEach(async () => {
  await database().outboxMail.deleteMany();
  await database().rateLimit.deleteMany();
});

async function codeFor(contact: string) {
  const { requestId } = await requestContactChange(seeded().people.staff, { contact });
  const { code } = await lastMail(contact.toLowerCase(), "verify-contact");
  return { requestId, code };
}

describe("changing one's contact", () => {
  it("takes the new address with its code, tells the old one, and signs other devices out", async () => {
    const { staff } = seeded().people;
    const old = await emailOf(staff.userId);
    const { requestId, code } = await codeFor("Baru@Contoh.example");
    expect(await emailOf(staff.userId)).toBe(old);
    await database().authSession.create({
      data: {
        id: newId(),
        userId: staff.userId,
        createdAt: new Date(),
        lastSeenAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    });
    await confirmContactChange(staff, { requestId, code });
    expect(await emailOf(staff.userId)).toBe("baru@contoh.example");
    expect((await queuedMails()).find(({ template }) => template === "contact-changed")?.to).toBe(old);
    const others = { userId: staff.userId, id: { not: staff.sessionId }, revokedAt: null };
    expect(await database().authSession.count({ where: others })).toBe(0);
    expect((await auditTrail("user", staff.userId)).at(-1)).toMatchObject({ verb: "contact.changed" });
    await expect(confirmContactChange(staff, { requestId, code })).rejects.toMatchObject({ code: "invalid" });
  });

  it("takes no wrong code, no other person's code, and no contact that is another's", async () => {
    const { staff, owner } = seeded().people;
    const first = await codeFor("baru-dua@contoh.example");
    const refused = { code: "invalid", messageKey: "access.codeRefused" };
    await expect(confirmContactChange(staff, { ...first, code: otherCode(first.code) })).rejects.toMatchObject(refused);
    await expect(confirmContactChange(owner, first)).rejects.toMatchObject(refused);
    await database().outboxMail.deleteMany();
    const taken = await codeFor(await emailOf(owner.userId));
    await expect(confirmContactChange(staff, taken)).rejects.toMatchObject({ messageKey: "access.contactTaken" });
  });
});
