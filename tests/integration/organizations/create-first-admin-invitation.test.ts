import { beforeEach, expect, it } from "vitest";
import { createFirstAdminInvitation } from "@/lib/organizations/use-cases/create-first-admin-invitation";
import { joinByInvitation } from "@/lib/organizations/use-cases/join-by-invitation";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { from, PASSWORD } from "@/tests/support/identity";
import { actorOf } from "@/tests/support/organizations";

beforeEach(resetDatabase);

const input = { name: "Pengelola", email: "pengelola@contoh.example", password: PASSWORD, consent: true as const };
const tokenOf = (link: string | null) => link?.split("/").at(-1) ?? "";

it("brings the first administrator in without any mail, and then makes no link any more", async () => {
  const link = await createFirstAdminInvitation();
  expect(link).toMatch(/^http:\/\/localhost:3000\/undangan-rekan\/[\w-]{43}$/);
  const session = await joinByInvitation(from("10.0.0.1"), "id", { ...input, token: tokenOf(link) });
  expect(await actorOf(session)).toMatchObject({ organizationKind: "agency", roles: ["admin"] });
  const user = await database().user.findUniqueOrThrow({ where: { id: session.userId } });
  expect(user, "nobody has proven the address yet").toMatchObject({ email: input.email, emailVerifiedAt: null });
  expect(await createFirstAdminInvitation()).toBeNull();
});

it("opens only the link that was made last, in the same organization", async () => {
  const [first, second] = [await createFirstAdminInvitation(), await createFirstAdminInvitation()];
  const early = joinByInvitation(from("10.0.0.1"), "id", { ...input, token: tokenOf(first) });
  await expect(early).rejects.toMatchObject({ code: "not_found" });
  await expect(joinByInvitation(from("10.0.0.1"), "id", { ...input, token: tokenOf(second) })).resolves.toBeDefined();
  expect(await database().organization.count()).toBe(1);
});

it("makes one organization when two servers start at the same moment", async () => {
  await Promise.all([createFirstAdminInvitation(), createFirstAdminInvitation(), createFirstAdminInvitation()]);
  expect(await database().organization.count()).toBe(1);
  expect(await database().colleagueInvitation.count({ where: { revokedAt: null } })).toBe(1);
});

it("asks who follows the link for an address", async () => {
  const { email: _, ...nameless } = input;
  const token = tokenOf(await createFirstAdminInvitation());
  const join = joinByInvitation(from("10.0.0.1"), "id", { ...nameless, token });
  await expect(join).rejects.toMatchObject({ code: "invalid", field: "email" });
});
