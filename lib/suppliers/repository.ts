import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { sizeRuleInForce } from "@/lib/catalog/queries";
import { type SizeClass, sizeClassOf } from "@/lib/catalog/size-class";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
import { rupiahToBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";
import type { AddProduct, ReviseProfile } from "@/lib/suppliers/schema";
import { type ClaimSubject, nextMakerRole, type StatedList, type SupplierKind } from "@/lib/suppliers/supplier";

interface StoredProfile {
  readonly organizationId: string;
  readonly kind: SupplierKind;
  readonly version: number;
}

/** The profile of the actor's own organization. @throws AppError `not_found` when that is no supplier */
export async function loadOwnProfile(tx: Tx, actor: MemberActor): Promise<StoredProfile> {
  const profile = await tx.supplierProfile.findUnique({
    where: { organizationId: actor.organizationId },
    select: { organizationId: true, kind: true, version: true },
  });
  if (!profile) throw new AppError("not_found", "suppliers.notFound");
  return profile;
}

interface SizeColumns {
  readonly sizeClass: SizeClass;
  readonly sizeBasis: string;
  readonly annualSalesIdr: bigint | null;
  readonly foundingCapitalIdr: bigint | null;
}

/**
 * The size class by the rule of today. A cooperative keeps its class even when it is large; an UMKM that is large is none.
 *
 * @throws AppError `invalid` for an UMKM above the bounds
 */
export async function sizeColumns(
  tx: Tx,
  kind: SupplierKind,
  { sizeBasis, sizeAmountIdr }: Pick<ReviseProfile, "sizeBasis" | "sizeAmountIdr">,
): Promise<SizeColumns> {
  const rule = await sizeRuleInForce(sizeBasis, dateInZone(currentTime(), "WIB"), tx);
  const sizeClass = sizeClassOf(sizeAmountIdr, rule.thresholds);
  if (sizeClass === "besar" && kind === "umkm") {
    throw new AppError("invalid", "suppliers.tooLarge", { field: "sizeAmountIdr" });
  }
  const amount = rupiahToBigInt(sizeAmountIdr);
  return {
    sizeClass,
    sizeBasis,
    annualSalesIdr: sizeBasis === "annual_sales" ? amount : null,
    foundingCapitalIdr: sizeBasis === "capital" ? amount : null,
  };
}

/** Writes the KBLI codes anew; the first is the main one. */
export async function replaceKblis(tx: Tx, organizationId: string, kblis: ReviseProfile["kblis"]): Promise<void> {
  await tx.organizationKbli.deleteMany({ where: { organizationId } });
  const unique = new Map(kblis.map((kbli) => [`${kbli.edition}:${kbli.code}`, kbli]));
  const data = [...unique.values()].map((kbli, index) => ({ organizationId, ...kbli, main: index === 0 }));
  await tx.organizationKbli.createMany({ data });
}

export function productColumns(product: AddProduct) {
  return {
    name: product.name,
    description: product.description ?? null,
    hsCode: product.hsCode ?? null,
    unit: product.unit,
    makerRole: product.makerRole ?? "unknown",
    capacityPerMonth: product.capacityPerMonth ?? null,
    freeCapacityPerMonth: product.freeCapacityPerMonth ?? null,
    freeCapacityStatedAt: product.freeCapacityPerMonth === undefined ? null : currentTime(),
    minOrder: product.minOrder ?? null,
    unitPriceIdr: product.unitPriceIdr === undefined ? null : rupiahToBigInt(product.unitPriceIdr),
    leadTimeDays: product.leadTimeDays ?? null,
    tkdnPercent: product.tkdnPercent ?? null,
  } as const;
}

/** Whose rows are written and what dates them. */
interface Authorship {
  readonly organizationId: string;
  readonly plantId: string | null;
  readonly actor: Actor;
}

/** Adds a product behind the others: positions never change, because the interchange format counts by them. */
export async function insertProduct(tx: Tx, by: Authorship, product: AddProduct): Promise<string> {
  const last = await tx.product.aggregate({
    where: { organizationId: by.organizationId },
    _max: { position: true },
  });
  const id = newId();
  const position = (last._max.position ?? -1) + 1;
  await tx.product.create({ data: { id, position, ...authorColumns(by), ...productColumns(product) } });
  await stateClaim(tx, by, "product", id);
  return id;
}

interface CapabilityText {
  readonly process?: string | undefined;
  readonly material?: string | undefined;
  readonly machine?: string | undefined;
  readonly maxSizeMm?: number | undefined;
  readonly toleranceMm?: number | undefined;
}

export function capabilityColumns(capability: CapabilityText) {
  return {
    process: capability.process ?? null,
    material: capability.material ?? null,
    machine: capability.machine ?? null,
    maxSizeMm: capability.maxSizeMm ?? null,
    toleranceMm: capability.toleranceMm ?? null,
  } as const;
}

export async function insertCapability(tx: Tx, by: Authorship, capability: CapabilityText): Promise<string> {
  const id = newId();
  await tx.capability.create({ data: { id, ...authorColumns(by), ...capabilityColumns(capability) } });
  await stateClaim(tx, by, "capability", id);
  await markStated(tx, by.organizationId, "capabilities");
  return id;
}

function authorColumns({ organizationId, plantId, actor }: Authorship) {
  return {
    organizationId,
    plantId,
    createdAt: currentTime(),
    createdById: actor.userId,
    onBehalfOfId: actor.onBehalfOfOrganizationId,
  };
}

/**
 * States a fact anew, as declared. The claim before it, however well proven, spoke of the fact as it was and is
 * superseded; two people at once are told apart by the unique key of current claims.
 */
export async function stateClaim(
  tx: Tx,
  { organizationId, actor }: Pick<Authorship, "organizationId" | "actor">,
  subjectType: ClaimSubject,
  subjectId: string,
): Promise<void> {
  await endClaim(tx, subjectType, subjectId);
  await tx.claim.create({
    data: {
      id: newId(),
      organizationId,
      subjectType,
      subjectId,
      level: "declared",
      statedAt: currentTime(),
      statedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
}

/** The fact is gone: nothing is claimed about it any more. */
export async function endClaim(tx: Tx, subjectType: ClaimSubject, subjectId: string): Promise<void> {
  await tx.claim.updateMany({
    where: { subjectType, subjectId, supersededAt: null },
    data: { supersededAt: currentTime() },
  });
}

/** The question was answered: from now on the list is complete. */
export async function markStated(tx: Tx, organizationId: string, list: StatedList): Promise<void> {
  const now = currentTime();
  await tx.supplierProfile.update({
    where: { organizationId },
    data: list === "capabilities" ? { capabilitiesStatedAt: now } : { certificatesStatedAt: now },
  });
}

/** Reads the facts again and writes maker, trader or what stood before; a person's decision is left alone. */
export async function settleMakerRole(tx: Tx, organizationId: string): Promise<void> {
  const living = { where: { archivedAt: null } };
  const { supplierProfile, ...facts } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: {
      name: true,
      kblis: { select: { code: true } },
      supplierProfile: { select: { description: true, makerRole: true, makerRoleDecidedAt: true } },
      capabilities: { ...living, select: { process: true, machine: true } },
      products: { ...living, select: { makerRole: true } },
    },
  });
  // A person's word, given with evidence, stands until it is taken back.
  if (!supplierProfile || supplierProfile.makerRoleDecidedAt !== null) return;
  const words = `${facts.name}\n${supplierProfile.description ?? ""}`;
  const makerRole = nextMakerRole(supplierProfile.makerRole, { ...facts, words });
  await tx.supplierProfile.update({ where: { organizationId }, data: { makerRole } });
}
