import * as z from "zod";
import { type LinkageFilter, SUPPLIER_SIZES } from "@/lib/oversight/figures";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

type Address = Readonly<Record<string, string | string[] | undefined>>;

const twoDigits = z
  .string()
  .regex(/^\d{2}$/)
  .optional()
  .catch(undefined);
const size = z.enum(SUPPLIER_SIZES).optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);
const linked = z
  .enum(["terhubung", "belum"])
  .transform((word) => word === "terhubung")
  .optional()
  .catch(undefined);
const search = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => !text.includes("\u0000"))
  .optional()
  .catch(undefined);
const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/**
 * What the address of a linkage page narrows its figures to: `tanggal` (a day up to `today`), `provinsi`, `sektor`, `kelas`,
 * `pembeli`. Nonsense, and days that have not come, count as not said.
 */
export function readLinkageFilter(address: Address, today: PlainDate): LinkageFilter {
  const day = z.string().refine((text) => isPlainDate(text) && text >= "2020-01-01" && text <= today);
  return {
    asOf: day.catch(today).parse(one(address.tanggal)),
    provinceCode: twoDigits.parse(one(address.provinsi)),
    sector: twoDigits.parse(one(address.sektor)),
    sizeClass: size.parse(one(address.kelas)),
    buyerId: id.parse(one(address.pembeli)),
  };
}

/** What the list of suppliers asks beside the filter: `status` (`terhubung` or `belum`), `cari` and `halaman`. */
export function readSupplierList(address: Address): {
  linked: boolean | undefined;
  search: string | undefined;
  page: number;
} {
  return {
    linked: linked.parse(one(address.status)),
    search: search.parse(one(address.cari)),
    page: page.parse(one(address.halaman)),
  };
}
