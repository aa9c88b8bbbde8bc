import "server-only";
import type { Actor } from "@/lib/access/actor";
import { regionLabels } from "@/lib/catalog/queries";
import type { SizeClass } from "@/lib/catalog/size-class";
import type { AttachmentView } from "@/lib/platform/attachment";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { latestWrites, recentAnswers } from "@/lib/platform/recent-answers";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import type { KbliCode } from "@/lib/shared/identifiers";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";
import { listedFirm } from "@/lib/suppliers/directory-queries";
import { isValidOn } from "@/lib/suppliers/freshness";
import { canEditSupplier } from "@/lib/suppliers/policy";
import type { MakerRole, SupplierKind, VerificationLevel } from "@/lib/suppliers/supplier";
import { filesOf } from "@/lib/suppliers/workshop-queries";

/** How far a fact has been proven and since when; null for what is only declared. */
export interface Proof {
  readonly level: VerificationLevel;
  readonly grantedAt: Date | null;
}

/** What only buyers see of a product. Null figures are unknown. */
export interface ProductTerms {
  readonly capacityPerMonth: number | null;
  readonly freeCapacityPerMonth: number | null;
  readonly freeCapacityStatedAt: Date | null;
  readonly minOrder: number | null;
  readonly unitPriceIdr: Rupiah | null;
  readonly leadTimeDays: number | null;
  readonly specSheet: AttachmentView | null;
}

export interface PublicProduct extends Proof {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly hsCode: string | null;
  readonly unit: string;
  readonly makerRole: MakerRole;
  readonly tkdnPercent: number | null;
  readonly photos: readonly AttachmentView[];
  /** Null for the public. */
  readonly terms: ProductTerms | null;
}

export interface PublicCapability extends Proof {
  readonly id: string;
  readonly process: string | null;
  readonly material: string | null;
  readonly machine: string | null;
  readonly maxSizeMm: number | null;
  readonly toleranceMm: number | null;
}

export interface PublicCertificate extends Proof {
  readonly id: string;
  readonly scheme: string;
  readonly number: string | null;
  readonly scope: string | null;
  readonly validUntil: PlainDate | null;
  readonly productName: string | null;
}

/** A firm as others see it. No NIB, NPWP, address, phone or person; terms only for buyers. */
export interface PublicSupplier extends Proof {
  readonly organizationId: string;
  readonly name: string;
  readonly regionLabel: string | null;
  readonly kind: SupplierKind;
  readonly sizeClass: SizeClass | null;
  readonly description: string | null;
  readonly makerRole: MakerRole;
  readonly ownedByLarge: boolean;
  readonly confirmedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly demo: boolean;
  readonly kblis: readonly KbliCode[];
  readonly products: readonly PublicProduct[];
  readonly capabilities: readonly PublicCapability[];
  /** Those that count today. */
  readonly certificates: readonly PublicCertificate[];
  readonly references: readonly { readonly customerName: string; readonly work: string; readonly year: number }[];
}

export type Audience = "public" | "buyer";

/** A firm of the public directory; null when it is not in it, which looks the same as when it does not exist. */
export async function getPublicSupplier(organizationId: string, audience: Audience): Promise<PublicSupplier | null> {
  if (!isId(organizationId) || !(await listedFirm(organizationId))) return null;
  return readSupplier(organizationId, audience);
}

const KEPT_MS = 30_000;
const profileAnswers = recentAnswers<PublicSupplier | null>(100);

/** {@link getPublicSupplier} as of the last write, half a minute old at most: everybody who asks the same shares the answer. */
export async function recentPublicSupplier(organizationId: string, audience: Audience): Promise<PublicSupplier | null> {
  if (!isId(organizationId)) return null;
  const question = JSON.stringify(["profile", dateInZone(currentTime(), "WIB"), organizationId, audience]);
  const mark = await latestWrites();
  return profileAnswers(question, () => getPublicSupplier(organizationId, audience), { forMs: KEPT_MS, mark });
}

/** The own firm as others would see it, listed or not; null when the actor may not keep its profile. */
export async function previewOwnSupplier(actor: Actor, audience: Audience): Promise<PublicSupplier | null> {
  if (!canEditSupplier(actor) || actor.organizationId === null) return null;
  return readSupplier(actor.organizationId, audience);
}

const living = { archivedAt: null } as const;

const shown = {
  id: true,
  name: true,
  regionCode: true,
  verifiedAt: true,
  demo: true,
  kblis: { select: { edition: true, code: true }, orderBy: [{ main: "desc" }, { edition: "asc" }, { code: "asc" }] },
  supplierProfile: {
    select: {
      kind: true,
      sizeClass: true,
      description: true,
      makerRole: true,
      ownedByLarge: true,
      profileConfirmedAt: true,
    },
  },
  products: { where: living, orderBy: { position: "asc" } },
  capabilities: { where: living, orderBy: { createdAt: "asc" } },
  certificates: { where: living, orderBy: { createdAt: "asc" }, include: { product: { select: { name: true } } } },
  customerReferences: {
    where: living,
    orderBy: [{ year: "desc" }, { createdAt: "desc" }],
    select: { customerName: true, work: true, year: true },
  },
} as const satisfies Prisma.OrganizationSelect;

type Row = Prisma.OrganizationGetPayload<{ select: typeof shown }>;

async function readSupplier(organizationId: string, audience: Audience): Promise<PublicSupplier | null> {
  const row = await database().organization.findUnique({ where: { id: organizationId }, select: shown });
  if (!row?.supplierProfile) return null;
  const { supplierProfile: profile, kblis } = row;
  const today = dateInZone(currentTime(), "WIB");
  const [proofs, regions, files] = await Promise.all([
    proofsOf(organizationId),
    regionLabels([row.regionCode]),
    filesOf(row.products.map(({ id }) => id)),
  ]);
  const proofOf = (id: string): Proof => proofs.get(id) ?? { level: "declared", grantedAt: null };
  return {
    organizationId,
    name: row.name,
    regionLabel: (row.regionCode && regions.get(row.regionCode)) ?? null,
    kind: profile.kind,
    sizeClass: profile.sizeClass,
    description: profile.description,
    makerRole: profile.makerRole,
    ownedByLarge: profile.ownedByLarge === true,
    confirmedAt: profile.profileConfirmedAt,
    verifiedAt: row.verifiedAt,
    demo: row.demo,
    kblis: kblis as KbliCode[],
    ...proofOf(organizationId),
    products: row.products.map((product) => toProduct(product, proofOf(product.id), files, audience)),
    capabilities: row.capabilities.map((capability) => toCapability(capability, proofOf(capability.id))),
    certificates: row.certificates
      .map((certificate) => toCertificate(certificate, proofOf(certificate.id)))
      .filter(({ validUntil }) => isValidOn(validUntil, today)),
    references: row.customerReferences,
  };
}

async function proofsOf(organizationId: string): Promise<ReadonlyMap<string, Proof>> {
  const rows = await database().claim.findMany({
    where: { organizationId, supersededAt: null },
    select: { subjectId: true, level: true, grantedAt: true },
  });
  return new Map(rows.map(({ subjectId, ...proof }) => [subjectId, proof]));
}

type Files = Awaited<ReturnType<typeof filesOf>>;

function toProduct(row: Row["products"][number], proof: Proof, files: Files, audience: Audience): PublicProduct {
  const { id, name, description, hsCode, unit, makerRole, tkdnPercent } = row;
  const { capacityPerMonth, freeCapacityPerMonth, freeCapacityStatedAt, minOrder, unitPriceIdr, leadTimeDays } = row;
  return {
    ...{ id, name, description, hsCode, unit, makerRole, tkdnPercent: tkdnPercent?.toNumber() ?? null },
    ...proof,
    photos: files.photos.get(id) ?? [],
    terms:
      audience === "public"
        ? null
        : {
            ...{ capacityPerMonth, freeCapacityPerMonth, freeCapacityStatedAt, minOrder, leadTimeDays },
            unitPriceIdr: unitPriceIdr === null ? null : rupiahFromBigInt(unitPriceIdr),
            specSheet: files.specSheets.get(id)?.[0] ?? null,
          },
  };
}

function toCapability(row: Row["capabilities"][number], proof: Proof): PublicCapability {
  const { id, process, material, machine, maxSizeMm, toleranceMm } = row;
  return { id, process, material, machine, maxSizeMm, toleranceMm: toleranceMm?.toNumber() ?? null, ...proof };
}

function toCertificate(row: Row["certificates"][number], proof: Proof): PublicCertificate {
  const { id, scheme, number, scope, validUntil, product } = row;
  const lastDay = validUntil && plainDateFromUtc(validUntil);
  return { id, scheme, number, scope, validUntil: lastDay, productName: product?.name ?? null, ...proof };
}
