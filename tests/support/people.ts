import type { MemberActor } from "@/lib/access/actor";
import type { OrganizationKind, Role } from "@/lib/access/roles";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

interface OrganizationSeed {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly regionCode: string;
}

const ORGANIZATIONS = {
  ceper: { name: "CV Baja Travers Ceper", kind: "supplier", regionCode: "33.10" },
  tegal: { name: "UD Logam Jaya Tegal", kind: "supplier", regionCode: "33.28" },
  tirta: { name: "PT Tirta Energi Nusantara", kind: "buyer", regionCode: "32.73" },
  rimba: { name: "PT Rimba Mebel Lestari", kind: "buyer", regionCode: "33.20" },
  ministry: { name: "Kementerian UMKM", kind: "agency", regionCode: "31.71" },
} as const satisfies Record<string, OrganizationSeed>;
export type OrganizationKey = keyof typeof ORGANIZATIONS;

const PEOPLE = {
  owner: { name: "Sri Rahayu", role: "supplier_owner", at: "ceper" },
  staff: { name: "Joko Susilo", role: "supplier_staff", at: "ceper" },
  rivalOwner: { name: "Darmin", role: "supplier_owner", at: "tegal" },
  rivalStaff: { name: "Siti Maryam", role: "supplier_staff", at: "tegal" },
  officer: { name: "Rina Wulandari", role: "buyer_officer", at: "tirta" },
  approver: { name: "Bambang Setiawan", role: "buyer_approver", at: "tirta" },
  otherOfficer: { name: "Yohana Situmorang", role: "buyer_officer", at: "rimba" },
  otherApprover: { name: "Made Wirawan", role: "buyer_approver", at: "rimba" },
  analyst: { name: "Dewi Lestari", role: "ministry_analyst", at: "ministry" },
  admin: { name: "Agus Pratama", role: "admin", at: "ministry" },
} as const satisfies Record<string, { name: string; role: Role; at: OrganizationKey }>;
export type PersonKey = keyof typeof PEOPLE;

export interface NamedPeople {
  readonly people: Readonly<Record<PersonKey, MemberActor>>;
  readonly organizations: Readonly<Record<OrganizationKey, string>>;
}

/**
 * Puts ten named people of five organizations into an empty database and returns them as actors. The suppliers have a
 * profile, are verified and confirmed; nobody has a password or a live session (tests over HTTP add their own).
 */
export async function seedPeople(): Promise<NamedPeople> {
  const organizations = {} as Record<OrganizationKey, string>;
  for (const [key, seed] of Object.entries(ORGANIZATIONS))
    organizations[key as OrganizationKey] = await addOrganization(seed);
  const people = {} as Record<PersonKey, MemberActor>;
  for (const [key, { name, role, at }] of Object.entries(PEOPLE)) {
    people[key as PersonKey] = await addPerson(name, role, { id: organizations[at], ...ORGANIZATIONS[at] });
  }
  return { people, organizations };
}

/** One more organization, verified, with its name in force since 2020. Returns its id. */
export async function addOrganization(seed: OrganizationSeed): Promise<string> {
  const id = newId();
  const since = new Date("2020-01-01T00:00:00Z");
  const now = currentTime();
  await database().organization.create({
    data: {
      id,
      kind: seed.kind,
      name: seed.name,
      regionCode: seed.regionCode,
      validFrom: since,
      verifiedAt: now,
      createdAt: now,
      names: { create: { id: newId(), name: seed.name, validFrom: since } },
      ...(seed.kind === "supplier" && {
        supplierProfile: { create: { kind: "umkm", sizeClass: "kecil", makerRole: "maker", profileConfirmedAt: now } },
      }),
    },
  });
  return id;
}

/** One more person with one role in an existing organization, as the actor they would be after signing in. */
export async function addPerson(
  name: string,
  role: Role,
  organization: { id: string; name: string; kind: OrganizationKind },
): Promise<MemberActor> {
  const userId = newId();
  const sessionId = newId();
  const now = currentTime();
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}.${userId.slice(-6)}@contoh.example`;
  await database().user.create({
    data: {
      id: userId,
      name,
      email,
      emailVerifiedAt: now,
      createdAt: now,
      memberships: {
        create: {
          id: newId(),
          organizationId: organization.id,
          role,
          validFrom: new Date("2020-01-01"),
          createdAt: now,
        },
      },
    },
  });
  return {
    userId,
    sessionId,
    name,
    locale: "id",
    organizationId: organization.id,
    organizationKind: organization.kind,
    organizationName: organization.name,
    onBehalfOfOrganizationId: null,
    roles: [role],
  };
}
