import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { regionLabels } from "@/lib/catalog/queries";
import type { SizeBasis, SizeClass } from "@/lib/catalog/size-class";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import { loadOwnRow, type OwnRow } from "@/lib/suppliers/own-supplier-queries";
import { canEditSupplier } from "@/lib/suppliers/policy";
import type { MakerRole, SupplierKind, VerificationLevel } from "@/lib/suppliers/supplier";

export interface OwnProduct {
  readonly id: string;
  readonly version: number;
  readonly plantId: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly hsCode: string | null;
  readonly unit: string;
  readonly makerRole: MakerRole;
  readonly capacityPerMonth: number | null;
  readonly freeCapacityPerMonth: number | null;
  readonly freeCapacityStatedAt: Date | null;
  readonly minOrder: number | null;
  readonly unitPriceIdr: Rupiah | null;
  readonly leadTimeDays: number | null;
  readonly tkdnPercent: number | null;
  readonly level: VerificationLevel;
}

export interface OwnCapability {
  readonly id: string;
  readonly version: number;
  readonly plantId: string | null;
  readonly process: string | null;
  readonly material: string | null;
  readonly machine: string | null;
  readonly maxSizeMm: number | null;
  readonly toleranceMm: number | null;
  readonly level: VerificationLevel;
}

export interface OwnCertificate {
  readonly id: string;
  readonly version: number;
  readonly productId: string | null;
  readonly scheme: string;
  readonly number: string | null;
  readonly scope: string | null;
  readonly issuedOn: PlainDate | null;
  readonly validUntil: PlainDate | null;
  readonly productName: string | null;
  readonly level: VerificationLevel;
}

/** A firm as its own people see it. A null figure is unknown. */
export interface OwnSupplier {
  readonly organizationId: string;
  readonly name: string;
  readonly nib: string | null;
  readonly regionCode: string | null;
  readonly regionLabel: string | null;
  readonly verifiedAt: Date | null;
  /** Why verification was refused, with what would mend it; null when it was not. */
  readonly refusal: string | null;
  readonly version: number;
  /** Of the organization's own row: name, place, NIB. */
  readonly identityVersion: number;
  /** Whether it may stand in the public directory. */
  readonly listed: boolean;
  readonly womanLed: boolean | null;
  readonly workers: number | null;
  readonly kind: SupplierKind;
  readonly description: string | null;
  readonly sizeClass: SizeClass | null;
  readonly sizeBasis: SizeBasis | null;
  /** Where the bounds of the size classes are written, as of today. */
  readonly sizeRuleSource: string;
  readonly annualSalesIdr: Rupiah | null;
  /** Of a firm that is being founded. */
  readonly foundingCapitalIdr: Rupiah | null;
  /** Null: never asked. */
  readonly chargesPpn: boolean | null;
  readonly ownedByLarge: boolean | null;
  readonly makerRole: MakerRole;
  /** The main one first. */
  readonly kblis: readonly KbliCode[];
  readonly products: readonly OwnProduct[];
  readonly capabilities: readonly OwnCapability[];
  readonly certificates: readonly OwnCertificate[];
  /** Null: never asked. */
  readonly capabilitiesStatedAt: Date | null;
  readonly certificatesStatedAt: Date | null;
  readonly profileConfirmedAt: Date | null;
  /** The current claims, by what they speak of. */
  readonly claims: ReadonlyMap<string, ClaimStanding>;
}

/**
 * The firm that the actor acts in; null when that is no supplier or the actor may not keep its profile. Read once for a page,
 * however many of its parts ask.
 */
export const getOwnSupplier = cache(readOwnSupplier);

async function readOwnSupplier(actor: Actor): Promise<OwnSupplier | null> {
  if (!canEditSupplier(actor) || actor.organizationId === null) return null;
  const row = await loadOwnRow(actor.organizationId, dateInZone(currentTime(), "WIB"));
  if (!row) return null;
  const { organization, profile, kblis, products, capabilities, certificates, sizeRuleSource } = row;
  if (sizeRuleSource === null) throw new Error("No rule of size classes is in force");
  const { id } = organization;
  const claims = new Map(row.claims.map((claim) => [claim.subjectId, claim]));
  const levelOf = (subjectId: string) => claims.get(subjectId)?.level ?? "declared";
  const sizeBasis = profile.sizeBasis as SizeBasis | null;
  return {
    organizationId: id,
    name: organization.name,
    nib: organization.nib,
    regionCode: organization.regionCode,
    verifiedAt: organization.verifiedAt,
    refusal: organization.verificationRefusedReason,
    identityVersion: organization.version,
    listed: profile.listed,
    womanLed: profile.womanLed,
    workers: profile.workers,
    regionLabel: row.regionLabel === "" ? null : row.regionLabel,
    version: profile.version,
    kind: profile.kind,
    description: profile.description,
    sizeClass: profile.sizeClass,
    sizeBasis,
    sizeRuleSource,
    annualSalesIdr: rupiahOrNull(profile.annualSalesIdr),
    foundingCapitalIdr: rupiahOrNull(profile.foundingCapitalIdr),
    chargesPpn: profile.chargesPpn,
    ownedByLarge: profile.ownedByLarge,
    makerRole: profile.makerRole,
    kblis,
    products: products.map((product) => toProduct(product, levelOf(product.id))),
    capabilities: capabilities.map((capability) => toCapability(capability, levelOf(capability.id))),
    certificates: certificates.map((certificate) => toCertificate(certificate, levelOf(certificate.id))),
    capabilitiesStatedAt: profile.capabilitiesStatedAt,
    certificatesStatedAt: profile.certificatesStatedAt,
    profileConfirmedAt: profile.profileConfirmedAt,
    claims,
  };
}

function toProduct(row: OwnRow["products"][number], level: VerificationLevel): OwnProduct {
  return {
    id: row.id,
    version: row.version,
    plantId: row.plantId,
    name: row.name,
    description: row.description,
    hsCode: row.hsCode,
    unit: row.unit,
    makerRole: row.makerRole,
    capacityPerMonth: row.capacityPerMonth,
    freeCapacityPerMonth: row.freeCapacityPerMonth,
    freeCapacityStatedAt: row.freeCapacityStatedAt,
    minOrder: row.minOrder,
    unitPriceIdr: rupiahOrNull(row.unitPriceIdr),
    leadTimeDays: row.leadTimeDays,
    tkdnPercent: row.tkdnPercent,
    level,
  };
}

function toCapability(row: OwnRow["capabilities"][number], level: VerificationLevel): OwnCapability {
  const { id, version, plantId, process, material, machine, maxSizeMm } = row;
  return {
    id,
    version,
    plantId,
    process,
    material,
    machine,
    maxSizeMm,
    toleranceMm: row.toleranceMm,
    level,
  };
}

function toCertificate(row: OwnRow["certificates"][number], level: VerificationLevel): OwnCertificate {
  return {
    id: row.id,
    version: row.version,
    productId: row.productId,
    scheme: row.scheme,
    number: row.number,
    scope: row.scope,
    issuedOn: row.issuedOn && plainDateFromUtc(row.issuedOn),
    validUntil: row.validUntil,
    productName: row.productName,
    level,
  };
}

/** One product of the own firm, to be revised; null when it is another's or archived. */
export async function getOwnProduct(actor: Actor, productId: string): Promise<OwnProduct | null> {
  return (await getOwnSupplier(actor))?.products.find(({ id }) => id === productId) ?? null;
}

/** What others may read of a firm beside its name. */
export interface SupplierSummary {
  readonly organizationId: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly regionLabel: string | null;
  readonly kind: SupplierKind;
  readonly sizeClass: SizeClass | null;
  readonly makerRole: MakerRole;
  readonly verified: boolean;
  readonly demo: boolean;
}

/** The public face of some firms, by organization; those that are no suppliers are left out. */
export async function getSupplierSummary(
  organizationIds: readonly string[],
  tx: Tx = database(),
): Promise<ReadonlyMap<string, SupplierSummary>> {
  const rows = await tx.supplierProfile.findMany({
    where: { organizationId: { in: [...organizationIds] } },
    select: {
      organizationId: true,
      kind: true,
      sizeClass: true,
      makerRole: true,
      organization: { select: { name: true, regionCode: true, verifiedAt: true, demo: true } },
    },
  });
  const regions = await regionLabels(
    rows.map(({ organization }) => organization.regionCode),
    tx,
  );
  const summaries = rows.map(({ organization, ...profile }) => ({
    ...profile,
    name: organization.name,
    regionCode: organization.regionCode,
    regionLabel: (organization.regionCode && regions.get(organization.regionCode)) ?? null,
    verified: organization.verifiedAt !== null,
    demo: organization.demo,
  }));
  return new Map(summaries.map((summary) => [summary.organizationId, summary]));
}

function rupiahOrNull(value: bigint | null): Rupiah | null {
  return value === null ? null : rupiahFromBigInt(value);
}
