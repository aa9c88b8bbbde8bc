import { expect, it } from "vitest";
import { getInvitation } from "@/lib/organizations/queries";
import { joinByInvitation } from "@/lib/organizations/use-cases/join-by-invitation";
import { database } from "@/lib/platform/db";
import { addAccount, from, PASSWORD } from "@/tests/support/identity";
import { actorOf, freshPeople, GUEST, invitedGuest } from "@/tests/support/organizations";

process.env.DEMO = "1";

const { seeded } = freshPeople();
const input = { name: "Rekan Baru", password: PASSWORD, consent: true as const };

it("makes the account with the proven address, the consents and the role, and signs in", async () => {
  const { people, organizations } = seeded();
  const token = await invitedGuest(people);
  expect(await getInvitation(token)).toMatchObject({ organizationName: "CV Baja Travers Ceper", email: GUEST });
  const session = await joinByInvitation(from("10.0.0.1"), "en", { ...input, token });
  expect(await actorOf(session)).toMatchObject({
    name: "Rekan Baru",
    locale: "en",
    organizationId: organizations.ceper,
    roles: ["supplier_staff"],
  });
  const user = await database().user.findUniqueOrThrow({ where: { id: session.userId }, include: { consents: true } });
  expect(user).toMatchObject({ email: GUEST, consents: [{ locale: "en" }, { locale: "en" }] });
  expect(user.emailVerifiedAt).not.toBeNull();
  expect(await getInvitation(token)).toBeNull();
});

it("does not let the form choose another address", async () => {
  const token = await invitedGuest(seeded().people);
  const { userId } = await joinByInvitation(from("10.0.0.1"), "id", { ...input, token, email: "lain@contoh.example" });
  expect(await database().user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ email: GUEST });
});

it("has one winner among ten at the same moment", async () => {
  const token = await invitedGuest(seeded().people);
  const before = await database().user.count();
  const tries = Array.from({ length: 10 }, () => joinByInvitation(from("10.0.0.1"), "id", { ...input, token }));
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await database().user.count()).toBe(before + 1);
});

it("sends somebody who has an account to sign in, and keeps the invitation open", async () => {
  const token = await invitedGuest(seeded().people);
  await addAccount(GUEST);
  const join = joinByInvitation(from("10.0.0.1"), "id", { ...input, token });
  await expect(join).rejects.toMatchObject({ code: "conflict", messageKey: "access.contactTaken" });
  expect(await getInvitation(token)).not.toBeNull();
});

it("refuses a weak password and a link that does not open", async () => {
  const token = await invitedGuest(seeded().people);
  const weak = joinByInvitation(from("10.0.0.1"), "id", { ...input, token, password: "rekanbaru123" });
  await expect(weak).rejects.toMatchObject({ code: "invalid", field: "password" });
  const made = joinByInvitation(from("10.0.0.1"), "id", { ...input, token: "x".repeat(43) });
  await expect(made).rejects.toMatchObject({ code: "not_found" });
});
