import * as z from "zod";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/**
 * What the address of the linkage page says: `tanggal` (a day up to `today`), `provinsi` and `halaman`. Nonsense, and days
 * that have not come, count as not said.
 */
export function readLinkageAddress(
  address: Readonly<Record<string, string | string[] | undefined>>,
  today: PlainDate,
): { asOf: PlainDate; provinceCode: string | undefined; page: number } {
  const day = z.string().refine((text) => isPlainDate(text) && text >= "2020-01-01" && text <= today);
  return {
    asOf: day.catch(today).parse(one(address.tanggal)),
    provinceCode: z
      .string()
      .regex(/^\d{2}$/)
      .optional()
      .catch(undefined)
      .parse(one(address.provinsi)),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).parse(one(address.halaman)),
  };
}
