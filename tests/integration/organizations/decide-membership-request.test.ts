import { expect, it } from "vitest";
import {
  getMembershipRequest,
  listMembershipRequests,
  listOwnMembershipRequests,
} from "@/lib/organizations/membership-request-queries";
import { DecideMembershipRequest, MembershipRequestFilter } from "@/lib/organizations/schema";
import { decideMembershipRequest } from "@/lib/organizations/use-cases/decide-membership-request";
import { switchOrganization } from "@/lib/organizations/use-cases/switch-organization";
import { withdrawMembershipRequest } from "@/lib/organizations/use-cases/withdraw-membership-request";
import { database } from "@/lib/platform/db";
import { NOWHERE } from "@/tests/support/http-action";
import { newcomerActor, requestOf } from "@/tests/support/membership-requests";
import { actorOf, freshPeople } from "@/tests/support/organizations";
import { addPerson } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();
const decision = (requestId: string, changes: object = {}) =>
  DecideMembershipRequest.parse({ requestId, version: 1, decision: "accept", ...changes });

it("lets somebody in as staff, who then may switch to the firm", async () => {
  const { people, organizations } = seeded();
  const newcomer = await newcomerActor();
  const requestId = await requestOf(newcomer, organizations.ceper);
  await decideMembershipRequest(people.admin, decision(requestId));
  await switchOrganization(newcomer, { organizationId: organizations.ceper });
  expect(await actorOf(newcomer)).toMatchObject({ organizationId: organizations.ceper, roles: ["supplier_staff"] });
  expect(await listOwnMembershipRequests(newcomer)).toMatchObject([
    { state: "accepted", organizationName: "CV Baja Travers Ceper" },
  ]);
  expect((await auditTrail("membership-request", requestId)).at(-1)).toMatchObject({
    verb: "membership-request.decided",
    actorUserId: people.admin.userId,
    details: { organizationId: organizations.ceper, kind: "join", state: "accepted", ended: 0 },
  });
  expect((await auditTrail("organization", organizations.ceper)).at(-1)).toMatchObject({
    verb: "colleague.joined",
    details: { userId: newcomer.userId, requestId, role: "supplier_staff" },
  });
});

it("writes down that who is let in buys for another organization", async () => {
  const { people, organizations } = seeded();
  const requestId = await requestOf(people.officer, organizations.ceper);
  await decideMembershipRequest(people.admin, decision(requestId));
  expect((await auditTrail("organization", organizations.ceper)).at(-1)).toMatchObject({
    verb: "conflict-of-interest.recorded",
    actorUserId: people.admin.userId,
    details: { userId: people.officer.userId, buyerOrganizationIds: [organizations.tirta] },
  });
});

it("makes an owner of whose firm it is, beside the others or in their place", async () => {
  const { people, organizations } = seeded();
  const first = await newcomerActor();
  await decideMembershipRequest(people.admin, decision(await requestOf(first, organizations.ceper, { kind: "claim" })));
  expect(await actorOf(people.owner)).toMatchObject({ roles: ["supplier_owner"] });
  const second = await newcomerActor("kedua@contoh.example");
  const requestId = await requestOf(second, organizations.ceper, { kind: "claim" });
  await decideMembershipRequest(people.admin, decision(requestId, { endPresentRoles: true }));
  for (const gone of [people.owner, people.staff]) expect(await actorOf(gone)).toMatchObject({ roles: [] });
  await switchOrganization(second, { organizationId: organizations.ceper });
  expect(await actorOf(second)).toMatchObject({ roles: ["supplier_owner"] });
  const verbs = (await auditTrail("organization", organizations.ceper)).map(({ verb }) => verb);
  expect(verbs.filter((verb) => verb === "colleague.removed")).toHaveLength(3);
  expect(await actorOf(people.rivalOwner)).toMatchObject({ roles: ["supplier_owner"] });
});

it("refuses with a reason that the person reads, and gives nothing", async () => {
  const { people, organizations } = seeded();
  const newcomer = await newcomerActor();
  const requestId = await requestOf(newcomer, organizations.ceper);
  expect(DecideMembershipRequest.safeParse({ requestId, version: 1, decision: "refuse" }).success).toBe(false);
  await decideMembershipRequest(people.admin, decision(requestId, { decision: "refuse", reason: "Bukti kurang." }));
  expect(await listOwnMembershipRequests(newcomer)).toMatchObject([
    { state: "refused", reason: "Bukti kurang.", organizationName: null },
  ]);
  expect(await database().membership.count({ where: { userId: newcomer.userId } })).toBe(0);
});

it("is for administrators, never for one's own request, and shows requests to nobody else", async () => {
  const { people, organizations } = seeded();
  const requestId = await requestOf(await newcomerActor(), organizations.ceper);
  const filter = MembershipRequestFilter.parse({});
  const permission = "membership-request:decide";
  await expectForbiddenWithout(people, permission, (person) => decideMembershipRequest(person, decision(requestId)));
  await expectForbiddenWithout(people, permission, (person) => listMembershipRequests(person, filter));
  await expectForbiddenWithout(people, permission, (person) => getMembershipRequest(person, requestId));
  const own = await requestOf(people.admin, organizations.tegal);
  await expect(decideMembershipRequest(people.admin, decision(own))).rejects.toMatchObject({ code: "forbidden" });
  expect(await getMembershipRequest(people.admin, own)).toMatchObject({ isOwn: true });
  expect((await listMembershipRequests(people.admin, filter)).total).toBe(2);
  await expect(decideMembershipRequest(people.admin, decision(NOWHERE))).rejects.toMatchObject({ code: "not_found" });
});

it("is answered once, whoever is faster", async () => {
  const { people, organizations } = seeded();
  const ministry = { id: organizations.ministry, name: "Kementerian UMKM", kind: "agency" } as const;
  const other = await addPerson("Rudi Hartono", "admin", ministry);
  for (let round = 0; round < 5; round += 1) {
    const newcomer = await newcomerActor(`orang${round}@contoh.example`);
    const requestId = await requestOf(newcomer, organizations.ceper);
    const answers = await Promise.allSettled([
      decideMembershipRequest(people.admin, decision(requestId)),
      decideMembershipRequest(other, decision(requestId, { decision: "refuse", reason: "Tidak ada bukti." })),
      withdrawMembershipRequest(newcomer, { requestId }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const roles = await database().membership.count({ where: { userId: newcomer.userId } });
    expect(roles).toBe(answers[0]?.status === "fulfilled" ? 1 : 0);
  }
});

it("does not let anybody into a firm that is not active", async () => {
  const { people, organizations } = seeded();
  const requestId = await requestOf(await newcomerActor(), organizations.ceper);
  await database().organization.update({ where: { id: organizations.ceper }, data: { status: "suspended" } });
  await expect(decideMembershipRequest(people.admin, decision(requestId))).rejects.toMatchObject({
    messageKey: "organizations.firmNotActive",
  });
  expect(await getMembershipRequest(people.admin, requestId)).toMatchObject({ state: "open" });
});
