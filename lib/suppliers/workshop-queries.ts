import "server-only";
import type { Actor } from "@/lib/access/actor";
import { regionLabels } from "@/lib/catalog/queries";
import type { AttachmentPurpose, AttachmentView } from "@/lib/platform/attachment";
import { listAttachmentsOf } from "@/lib/platform/attachments";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { canEditSupplier } from "@/lib/suppliers/policy";

export interface OwnPlant {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly regionCode: string;
  readonly regionLabel: string | null;
  readonly address: string | null;
  /** What is made there now. */
  readonly products: number;
  readonly capabilities: number;
}

/** The open places of work of the own firm, the oldest first. */
export async function listOwnPlants(actor: Actor): Promise<OwnPlant[]> {
  if (!canEditSupplier(actor) || actor.organizationId === null) return [];
  const living = { where: { archivedAt: null } };
  const rows = await database().plant.findMany({
    where: { organizationId: actor.organizationId, closedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      version: true,
      name: true,
      regionCode: true,
      address: true,
      _count: { select: { products: living, capabilities: living } },
    },
  });
  const regions = await regionLabels(rows.map(({ regionCode }) => regionCode));
  return rows.map(({ _count, ...plant }) => ({
    ...plant,
    regionLabel: regions.get(plant.regionCode) ?? null,
    products: _count.products,
    capabilities: _count.capabilities,
  }));
}

export interface OwnReference {
  readonly id: string;
  readonly customerName: string;
  readonly work: string;
  readonly year: number;
}

/** Customers that the own firm names, the latest first. */
export async function listOwnReferences(actor: Actor): Promise<OwnReference[]> {
  if (!canEditSupplier(actor) || actor.organizationId === null) return [];
  return database().customerReference.findMany({
    where: { organizationId: actor.organizationId, archivedAt: null },
    orderBy: [{ year: "desc" }, { createdAt: "desc" }],
    select: { id: true, customerName: true, work: true, year: true },
  });
}

/** Files of the own firm's products and certificates, by what they belong to. */
export interface OwnFiles {
  readonly photos: ReadonlyMap<string, readonly AttachmentView[]>;
  readonly specSheets: ReadonlyMap<string, readonly AttachmentView[]>;
  readonly certificates: ReadonlyMap<string, readonly AttachmentView[]>;
}

/** The files of products and certificates that the caller has read in the actor's scope. */
export async function filesOf(
  productIds: readonly string[],
  certificateIds: readonly string[] = [],
): Promise<OwnFiles> {
  const files = await listAttachmentsOf({
    product_photo: productIds,
    product_spec: productIds,
    certificate: certificateIds,
  });
  const of = (wanted: AttachmentPurpose) => bySubject(files.filter(({ purpose }) => purpose === wanted));
  return { photos: of("product_photo"), specSheets: of("product_spec"), certificates: of("certificate") };
}

function bySubject(files: readonly AttachmentView[]): ReadonlyMap<string, readonly AttachmentView[]> {
  const grouped = new Map<string, AttachmentView[]>();
  for (const file of files) grouped.set(file.subjectId, [...(grouped.get(file.subjectId) ?? []), file]);
  return grouped;
}

export interface CapacityPlan {
  readonly productId: string;
  readonly version: number;
  readonly name: string;
  readonly unit: string;
  readonly capacityPerMonth: number | null;
  readonly freeCapacityPerMonth: number | null;
  /** Months that differ from the usual one, by their first day. */
  readonly months: ReadonlyMap<PlainDate, { readonly capacity: number; readonly freeCapacity: number }>;
  /** Months of every year that differ, 1 to 12. */
  readonly seasons: ReadonlyMap<number, number>;
}

/** What was said of one product's months; null when it is another firm's or archived. */
export async function getOwnCapacityPlan(actor: Actor, productId: string): Promise<CapacityPlan | null> {
  if (!canEditSupplier(actor) || actor.organizationId === null || !isId(productId)) return null;
  const row = await database().product.findFirst({
    where: { id: productId, organizationId: actor.organizationId, archivedAt: null },
    select: {
      id: true,
      version: true,
      name: true,
      unit: true,
      capacityPerMonth: true,
      freeCapacityPerMonth: true,
      capacities: { select: { month: true, capacity: true, freeCapacity: true } },
      seasons: { select: { monthOfYear: true, capacity: true } },
    },
  });
  if (!row) return null;
  const { id, capacities, seasons, ...product } = row;
  return {
    productId: id,
    ...product,
    months: new Map(
      capacities.map(({ month, capacity, freeCapacity }) => [plainDateFromUtc(month), { capacity, freeCapacity }]),
    ),
    seasons: new Map(seasons.map(({ monthOfYear, capacity }) => [monthOfYear, capacity])),
  };
}
