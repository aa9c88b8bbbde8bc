import * as z from "zod";
import {
  MOST_ENTRIES,
  RecordCapacity,
  RecordDate,
  RecordHsCode,
  RecordId,
  RecordKbli,
  RecordMillimetres,
  RecordName,
  RecordPercent,
  RecordRegion,
  RecordRupiah,
  RecordText,
  RecordUnit,
} from "@/lib/interchange/record-fields";

const ProductRecord = z.strictObject({
  name: RecordName,
  description: RecordText.optional(),
  hsCode: RecordHsCode.optional(),
  unit: RecordUnit.optional(),
  capacityPerMonth: RecordCapacity.optional(),
  freeCapacityPerMonth: RecordCapacity.optional(),
  minOrder: RecordCapacity.optional(),
  unitPriceIdr: RecordRupiah.optional(),
  leadTimeDays: z.number().int().nonnegative().max(3_650).optional(),
  tkdnPercent: RecordPercent.optional(),
});

const CapabilityRecord = z.strictObject({
  process: RecordName.optional(),
  material: RecordName.optional(),
  machine: RecordName.optional(),
  maxSizeMm: RecordMillimetres.optional(),
  toleranceMm: RecordMillimetres.optional(),
});

const CertificateRecord = z.strictObject({
  scheme: RecordName,
  number: RecordName.optional(),
  validUntil: RecordDate.optional(),
});

/**
 * A supplier as files carry it. `certificates` and `capabilities` are complete lists when the key is there, even empty, and
 * unknown when it is not.
 */
export const SupplierRecord = z.strictObject({
  id: RecordId,
  name: RecordName,
  kind: z.enum(["umkm", "koperasi"]),
  sizeClass: z.enum(["mikro", "kecil", "menengah"]).optional(),
  nib: z
    .string()
    .regex(/^\d{13}$/, "catalog.nibThirteenDigits")
    .optional(),
  regionCode: RecordRegion,
  kbli: z.array(RecordKbli).max(MOST_ENTRIES).optional(),
  description: RecordText.optional(),
  products: z.array(ProductRecord).max(MOST_ENTRIES).optional(),
  capabilities: z.array(CapabilityRecord).max(MOST_ENTRIES).optional(),
  certificates: z.array(CertificateRecord).max(MOST_ENTRIES).optional(),
});
export type SupplierRecord = z.output<typeof SupplierRecord>;
