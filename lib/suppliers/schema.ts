import * as z from "zod";
import {
  HsCodeInput,
  KbliInput,
  NibInput,
  PlainDateInput,
  QuantityInput,
  RegencyCodeInput,
  RupiahInput,
  TkdnPercentInput,
} from "@/lib/catalog/schema";
import { SIZE_BASES } from "@/lib/catalog/size-class";
import { removedFiles, uploadedFile, uploadedFiles } from "@/lib/platform/upload-schema";
import { RecordVersion } from "@/lib/shared/record-version";
import { certificateProblem } from "@/lib/suppliers/certificate";
import { MOST_PHOTOS, namesSomething, STATED_LISTS, SUPPLIER_KINDS } from "@/lib/suppliers/supplier";

export const CapacityInput = z.number().int().min(0).max(2_000_000_000);
export const version = RecordVersion;

/** Of the form that adds something, so that a press more adds it once. */
export const FormKey = z.string().optional();

/** A yes or a no that somebody has chosen; left out it stays unknown. */
const YesOrNo = z.enum(["yes", "no"]).transform((answer) => answer === "yes");

const productFields = {
  plantId: z.uuid().optional(),
  name: z.string().min(3).max(160),
  description: z.string().max(2_000).optional(),
  hsCode: HsCodeInput.optional(),
  unit: z.string().min(1).max(20),
  makerRole: z.enum(["maker", "trader"]).optional(),
  capacityPerMonth: CapacityInput.optional(),
  freeCapacityPerMonth: CapacityInput.optional(),
  minOrder: QuantityInput.optional(),
  unitPriceIdr: RupiahInput.optional(),
  leadTimeDays: z.number().int().min(0).max(1_000).optional(),
  tkdnPercent: TkdnPercentInput.optional(),
};

function checkCapacity(
  product: { readonly capacityPerMonth?: number | undefined; readonly freeCapacityPerMonth?: number | undefined },
  context: z.RefinementCtx,
): void {
  const { capacityPerMonth, freeCapacityPerMonth } = product;
  if (capacityPerMonth === undefined || freeCapacityPerMonth === undefined) return;
  if (freeCapacityPerMonth > capacityPerMonth) {
    context.addIssue({ code: "custom", path: ["freeCapacityPerMonth"], message: "suppliers.freeAboveCapacity" });
  }
}

const ProductInput = z.object(productFields).superRefine(checkCapacity);

/** Which place of work; the first one when left out. */
const plantId = z.uuid().optional();

export const capabilityFields = {
  plantId,
  process: z.string().min(2).max(160).optional(),
  material: z.string().min(2).max(160).optional(),
  machine: z.string().min(2).max(160).optional(),
  maxSizeMm: z.number().int().positive().max(1_000_000).optional(),
  toleranceMm: z.number().positive().max(10_000).optional(),
};

const profileFields = {
  description: z.string().max(2_000).optional(),
  kblis: z.array(KbliInput).max(10).default([]),
  /** What the amount below is: sales of a running firm, or capital of a new one. */
  sizeBasis: z.enum(SIZE_BASES),
  sizeAmountIdr: z.number().int().min(0).max(9_000_000_000_000_000),
  ownedByLarge: YesOrNo,
};

/** A whole registration: who, where, how large, the first product, the first capability. */
export const RegisterSupplier = z.object({
  name: z.string().min(3).max(200),
  kind: z.enum(SUPPLIER_KINDS),
  regionCode: RegencyCodeInput,
  nib: NibInput.optional(),
  /** 16 digits of an entity; a person's NPWP is their NIK and is not asked for. */
  npwp: z.string().length(16).optional(),
  womanLed: z.boolean().optional(),
  workers: z.number().int().min(0).max(1_000_000).optional(),
  ...profileFields,
  product: ProductInput,
  /** Months of every year in which the product's usual capacity differs. */
  seasons: z
    .array(z.object({ monthOfYear: z.number().int().min(1).max(12), capacity: CapacityInput }))
    .max(12)
    .optional(),
  /** Left empty the question stays open. */
  capability: z.object(capabilityFields).optional(),
  /** "none" answers the question; "later" leaves it open. */
  certificates: z.enum(["none", "later"]),
});
export type RegisterSupplier = z.infer<typeof RegisterSupplier>;

export const ReviseProfile = z.object({
  ...profileFields,
  womanLed: YesOrNo.optional(),
  workers: z.number().int().min(0).max(1_000_000).optional(),
  /** Whether it issues tax invoices; left out it stays unknown and every acceptance asks. */
  chargesPpn: YesOrNo.optional(),
  version,
});
export type ReviseProfile = z.infer<typeof ReviseProfile>;

/** Photos enough to show it from all sides, and one sheet with its measures. */
const productFiles = {
  photos: uploadedFiles(MOST_PHOTOS).optional(),
  removedPhotos: removedFiles().optional(),
  specSheet: uploadedFile(),
  removedSpecSheets: removedFiles().optional(),
};

export const AddProduct = z
  .object({ ...productFields, ...productFiles, idempotencyKey: FormKey })
  .superRefine(checkCapacity);
export type AddProduct = z.infer<typeof AddProduct>;

export const ReviseProduct = z
  .object({ ...productFields, ...productFiles, productId: z.uuid(), version })
  .superRefine(checkCapacity);
export type ReviseProduct = z.infer<typeof ReviseProduct>;

export const ArchiveProduct = z.object({ productId: z.uuid() });
export type ArchiveProduct = z.infer<typeof ArchiveProduct>;

/** @see namesSomething */
export function checkNamesSomething(capability: Parameters<typeof namesSomething>[0], context: z.RefinementCtx): void {
  if (namesSomething(capability)) return;
  context.addIssue({ code: "custom", path: ["process"], message: "suppliers.capabilityNamesNothing" });
}

export const AddCapability = z
  .object({ ...capabilityFields, idempotencyKey: FormKey })
  .superRefine(checkNamesSomething);
export type AddCapability = z.infer<typeof AddCapability>;

export const ArchiveCapability = z.object({ capabilityId: z.uuid() });
export type ArchiveCapability = z.infer<typeof ArchiveCapability>;

const certificateFields = {
  scheme: z.string().min(2).max(120),
  number: z.string().max(80).optional(),
  scope: z.string().max(300).optional(),
  issuedOn: PlainDateInput.optional(),
  validUntil: PlainDateInput.optional(),
  productId: z.uuid().optional(),
  /** The certificate itself, as a photo or a PDF. */
  file: uploadedFile(),
  removedFiles: removedFiles().optional(),
};

function checkCertificate(certificate: Parameters<typeof certificateProblem>[0], context: z.RefinementCtx): void {
  const found = certificateProblem(certificate);
  if (found) context.addIssue({ code: "custom", path: [found.field], message: `suppliers.${found.problem}` });
}

export const AddCertificate = z
  .object({
    ...certificateFields,
    /** The certificate that this one renews; it is taken off the list. */
    replacesId: z.uuid().optional(),
    idempotencyKey: FormKey,
  })
  .superRefine(checkCertificate);
export type AddCertificate = z.infer<typeof AddCertificate>;

export const ReviseCertificate = z
  .object({ ...certificateFields, certificateId: z.uuid(), version })
  .superRefine(checkCertificate);
export type ReviseCertificate = z.infer<typeof ReviseCertificate>;

export const ArchiveCertificate = z.object({ certificateId: z.uuid() });
export type ArchiveCertificate = z.infer<typeof ArchiveCertificate>;

/** "This list is complete", also when it is empty. */
export const StateList = z.object({ list: z.enum(STATED_LISTS) });
export type StateList = z.infer<typeof StateList>;

export const ConfirmProfile = z.object({ version });
export type ConfirmProfile = z.infer<typeof ConfirmProfile>;
