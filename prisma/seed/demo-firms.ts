import type { MemberActor } from "@/lib/access/actor";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addDays, addMonths, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { confirmProfile } from "@/lib/suppliers/use-cases/confirm-profile";
import { registerSupplier } from "@/lib/suppliers/use-cases/register-supplier";
import { stateList } from "@/lib/suppliers/use-cases/state-list";
import type { DemoSupplier } from "@/prisma/seed/demo-firm";
import { addDemoPerson, findDemoOrganization, memberOf } from "@/prisma/seed/demo-people";

export interface DemoRegistration {
  readonly admin: MemberActor;
  readonly registeredAt: Date;
  /** Unlike any other firm's. */
  readonly number: number;
}

/** When the firm at that place of the list of named firms came. */
export function namedFirmSince(firstOfMonth: PlainDate, index: number): Date {
  return instantAt(addDays(addMonths(firstOfMonth, -8), 8 + index * 2), "10:30", "WIB");
}

/**
 * Registers a firm as its owner would, and has the administrator verify it; a firm that is there is left as it is. Returns
 * the owner.
 */
export async function addDemoSupplier(
  firm: DemoSupplier,
  { admin, registeredAt, number }: DemoRegistration,
): Promise<MemberActor> {
  const known = await findDemoOrganization(firm.name);
  if (known)
    return memberOf(await addDemoPerson(firm.owner), { id: known, ...firm, kind: "supplier" }, "supplier_owner");
  const owner = await withClock(registeredAt, () => register(firm, number));
  if (!firm.unverified) {
    const verifiedAt = new Date(registeredAt.getTime() + 2 * 86_400_000);
    await withClock(verifiedAt, () => verify(admin, owner.organizationId));
  }
  return owner;
}

async function register(firm: DemoSupplier, number: number): Promise<MemberActor> {
  const person = await addDemoPerson(firm.owner);
  const [first, ...others] = firm.products;
  const [capability, ...furtherCapabilities] = firm.capabilities;
  if (!first) throw new Error(`${firm.name} makes nothing`);
  // Who shows no capability in the demo sells what others make.
  const madeBy = capability ? "maker" : "trader";
  const { organizationId } = await registerSupplier(person, {
    name: firm.name,
    kind: firm.kind,
    regionCode: firm.regionCode,
    nib: demoNib(number),
    description: firm.description,
    kblis: [{ edition: "2020", code: firm.kbli }],
    sizeBasis: "annual_sales",
    sizeAmountIdr: firm.annualSalesIdr,
    ownedByLarge: false,
    ...(firm.womanLed !== undefined && { womanLed: firm.womanLed }),
    ...(firm.workers !== undefined && { workers: firm.workers }),
    product: { ...first, makerRole: madeBy },
    ...(capability && { capability }),
    certificates: firm.certificates.length === 0 ? "none" : "later",
  });
  const owner = memberOf(person, { id: organizationId, ...firm, kind: "supplier" }, "supplier_owner");
  for (const product of others) await addProduct(owner, { ...product, makerRole: madeBy });
  for (const further of furtherCapabilities) await addCapability(owner, further);
  await stateList(owner, { list: "capabilities" });
  for (const certificate of firm.certificates) await addCertificate(owner, certificate);
  if (firm.certificates.length > 0) await stateList(owner, { list: "certificates" });
  return owner;
}

async function verify(admin: MemberActor, organizationId: string): Promise<void> {
  const { version } = await database().organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { version: true },
  });
  await verifyOrganization(admin, { organizationId, version });
}

/** The owner says once more that the profile still holds. */
export async function confirmDemoProfile(owner: MemberActor): Promise<void> {
  const { version } = await database().supplierProfile.findUniqueOrThrow({
    where: { organizationId: owner.organizationId },
    select: { version: true },
  });
  await confirmProfile(owner, { version });
}

/** Thirteen digits that no real firm has: a NIB never begins with six zeros. */
function demoNib(number: number): string {
  return String(number).padStart(13, "0");
}
