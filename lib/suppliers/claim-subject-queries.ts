import "server-only";
import { regionLabel } from "@/lib/catalog/queries";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { database } from "@/lib/platform/db";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import type { ClaimSubject } from "@/lib/suppliers/supplier";

/** What is said of a fact, field by field: texts under `verification.field`. Null was never filled in. */
export interface ClaimSubjectFacts {
  /** The thing itself, in the firm's own words. */
  readonly title: string;
  readonly fields: readonly { readonly field: FactField; readonly value: string | number | null }[];
  /** Files of the fact itself, beside its evidence: photos, sheet, certificate. */
  readonly files: readonly AttachmentView[];
}

export type FactField =
  | "name"
  | "nib"
  | "region"
  | "kbli"
  | "sizeClass"
  | "description"
  | "address"
  | "hsCode"
  | "unit"
  | "capacityPerMonth"
  | "tkdnPercent"
  | "process"
  | "material"
  | "machine"
  | "maxSizeMm"
  | "toleranceMm"
  | "scheme"
  | "number"
  | "scope"
  | "issuedOn"
  | "validUntil"
  | "product";

const NOTHING: ClaimSubjectFacts = { title: "", fields: [], files: [] };

/** The fact that a claim speaks of, as it stands now. The caller has checked that the reader may see it. */
export async function claimSubjectFacts(subjectType: ClaimSubject, id: string): Promise<ClaimSubjectFacts> {
  return READERS[subjectType](id);
}

const READERS: Readonly<Record<ClaimSubject, (id: string) => Promise<ClaimSubjectFacts>>> = {
  organization,
  plant,
  product,
  capability,
  certificate,
};

function factsOf(
  title: string,
  values: Partial<Record<FactField, string | number | null>>,
  files: readonly AttachmentView[] = [],
): ClaimSubjectFacts {
  const fields = Object.entries(values).map(([field, value]) => ({ field: field as FactField, value: value ?? null }));
  return { title, fields, files };
}

const day = (date: Date | null): PlainDate | null => date && plainDateFromUtc(date);

async function organization(id: string): Promise<ClaimSubjectFacts> {
  const row = await database().organization.findUnique({
    where: { id },
    select: {
      name: true,
      nib: true,
      regionCode: true,
      kblis: { select: { code: true, edition: true }, orderBy: [{ main: "desc" }, { code: "asc" }] },
      supplierProfile: { select: { sizeClass: true, description: true } },
    },
  });
  if (!row) return NOTHING;
  return factsOf(row.name, {
    name: row.name,
    nib: row.nib,
    region: await regionLabel(row.regionCode),
    kbli: row.kblis.map(({ code, edition }) => `${code} (${edition})`).join(", ") || null,
    ...(row.supplierProfile && {
      sizeClass: row.supplierProfile.sizeClass,
      description: row.supplierProfile.description,
    }),
  });
}

async function plant(id: string): Promise<ClaimSubjectFacts> {
  const row = await database().plant.findUnique({ where: { id } });
  if (!row) return NOTHING;
  return factsOf(row.name, { name: row.name, region: await regionLabel(row.regionCode), address: row.address });
}

async function product(id: string): Promise<ClaimSubjectFacts> {
  const row = await database().product.findUnique({ where: { id } });
  if (!row) return NOTHING;
  const files = [...(await listAttachments("product_photo", [id])), ...(await listAttachments("product_spec", [id]))];
  const { name, description, hsCode, unit, capacityPerMonth, tkdnPercent } = row;
  const values = { name, description, hsCode, unit, capacityPerMonth, tkdnPercent: tkdnPercent?.toNumber() ?? null };
  return factsOf(name, values, files);
}

async function capability(id: string): Promise<ClaimSubjectFacts> {
  const row = await database().capability.findUnique({ where: { id } });
  if (!row) return NOTHING;
  const { process, material, machine, maxSizeMm, toleranceMm } = row;
  const values = { process, material, machine, maxSizeMm, toleranceMm: toleranceMm?.toNumber() ?? null };
  return factsOf(process ?? machine ?? material ?? "", values);
}

async function certificate(id: string): Promise<ClaimSubjectFacts> {
  const row = await database().certificate.findUnique({ where: { id }, include: { product: true } });
  if (!row) return NOTHING;
  const { scheme, number, scope, issuedOn, validUntil } = row;
  const values = { scheme, number, scope, issuedOn: day(issuedOn), validUntil: day(validUntil) };
  const files = await listAttachments("certificate", [id]);
  return factsOf(scheme, { ...values, product: row.product?.name ?? null }, files);
}
