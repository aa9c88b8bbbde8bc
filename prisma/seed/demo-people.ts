import type { Actor, MemberActor } from "@/lib/access/actor";
import { consentToday } from "@/lib/access/consent";
import { createPerson } from "@/lib/access/create-person";
import { type GrantableRole, type OrganizationKind, ROLES_OF_KIND } from "@/lib/access/roles";
import { addMembership, createOrganizationRow } from "@/lib/organizations/repository";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

export interface DemoOrganization {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly regionCode: string;
}

/** The buyers and the ministry. Those named after real institutions show no lateness: such stories belong to PT Tirta. */
export const DEMO_ORGANIZATIONS = {
  pln: { name: "PT PLN (Persero)", kind: "buyer", regionCode: "31.74" },
  "kimia-farma": { name: "PT Kimia Farma Tbk", kind: "buyer", regionCode: "31.71" },
  ikea: { name: "IKEA Supply Indonesia", kind: "buyer", regionCode: "33.74" },
  tirta: { name: "PT Tirta Energi Nusantara", kind: "buyer", regionCode: "32.73" },
  ministry: { name: "Kementerian UMKM", kind: "agency", regionCode: "31.71" },
} as const satisfies Record<string, DemoOrganization>;

interface DemoStaff {
  readonly name: string;
  readonly at: keyof typeof DEMO_ORGANIZATIONS;
  readonly role: GrantableRole;
}

/** Invented people. */
export const DEMO_STAFF = {
  "pln-officer": { name: "Rina Wulandari", at: "pln", role: "buyer_officer" },
  "pln-approver": { name: "Bambang Setiawan", at: "pln", role: "buyer_approver" },
  "kimia-farma-officer": { name: "Yohana Situmorang", at: "kimia-farma", role: "buyer_officer" },
  "kimia-farma-approver": { name: "Made Wirawan", at: "kimia-farma", role: "buyer_approver" },
  "ikea-officer": { name: "Ratna Kusuma", at: "ikea", role: "buyer_officer" },
  "ikea-approver": { name: "Fajar Nugroho", at: "ikea", role: "buyer_approver" },
  "tirta-officer": { name: "Dian Permata", at: "tirta", role: "buyer_officer" },
  "tirta-approver": { name: "Samuel Manurung", at: "tirta", role: "buyer_approver" },
  analyst: { name: "Dewi Lestari", at: "ministry", role: "ministry_analyst" },
  admin: { name: "Agus Pratama", at: "ministry", role: "admin" },
} as const satisfies Record<string, DemoStaff>;

/** `Sri Rahayu` → `sri.rahayu@contoh.example`: a domain that can never receive mail (RFC 2606). */
export function demoEmail(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@contoh.example`;
}

/** A proven person of the demo as they are before they join an organization; the one of that name when there is one. */
export async function addDemoPerson(name: string): Promise<Actor> {
  const email = demoEmail(name);
  const userId = await inTransaction(async (tx) => {
    const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (known) return known.id;
    const contact = { channel: "email", value: email } as const;
    const person = { name, contact, proven: true, passwordHash: null, consent: consentToday("id") };
    const { id } = await createPerson(tx, person);
    await tx.user.update({ where: { id }, data: { demo: true } });
    return id;
  });
  return {
    userId,
    sessionId: newId(),
    name,
    locale: "id",
    organizationId: null,
    organizationKind: null,
    organizationName: null,
    onBehalfOfOrganizationId: null,
    roles: [],
  };
}

/** The organization of the demo with that name, if a fill that was cut off has got so far. */
export async function findDemoOrganization(name: string): Promise<string | null> {
  const known = await database().organization.findFirst({ where: { name, demo: true }, select: { id: true } });
  return known?.id ?? null;
}

/** The person as a member with one role, in an organization that they joined outside the platform's own ways. */
export async function addDemoMember(
  person: Actor,
  organization: DemoOrganization & { readonly id: string },
  role: GrantableRole,
): Promise<MemberActor> {
  const membership = { userId: person.userId, organizationId: organization.id, role };
  await inTransaction(async (tx) => {
    if ((await tx.membership.count({ where: membership })) === 0)
      await addMembership(tx, { ...membership, createdById: null });
  });
  return memberOf(person, organization, role);
}

/** What the person is on their next request after joining. */
export function memberOf(
  person: Actor,
  organization: DemoOrganization & { readonly id: string },
  role: GrantableRole,
): MemberActor {
  if (!ROLES_OF_KIND[organization.kind].includes(role)) throw new Error(`${role} is no role of a ${organization.kind}`);
  return {
    ...person,
    organizationId: organization.id,
    organizationKind: organization.kind,
    organizationName: organization.name,
    roles: [role],
  };
}

/** A buyer or agency, verified from the start. */
export async function addDemoOrganization(founder: Actor, organization: DemoOrganization): Promise<string> {
  const known = await findDemoOrganization(organization.name);
  if (known) return known;
  return inTransaction(async (tx) => {
    const id = await createOrganizationRow(tx, founder, { ...organization, demo: true });
    await tx.organization.update({ where: { id }, data: { verifiedAt: currentTime() } });
    await recordAudit(tx, { ...SYSTEM, userId: founder.userId }, "organization.created", { type: "organization", id });
    return id;
  });
}
