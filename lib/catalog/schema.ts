import * as z from "zod";
import { isPlainDate } from "@/lib/shared/dates";
import { checkKbli, checkNib, KBLI_EDITIONS } from "@/lib/shared/identifiers";

/** A calendar date as a date field sends it. */
export const PlainDateInput = z.string().refine(isPlainDate, "validation.date");

/** A business class with its edition; dots and spaces in the code are dropped. */
export const KbliInput = z.object({
  edition: z.enum(KBLI_EDITIONS),
  code: z
    .string()
    .refine((text) => checkKbli(text).ok, "catalog.kbliFiveDigits")
    .transform((text) => text.replace(/\D/g, "")),
});
export type KbliInput = z.infer<typeof KbliInput>;

/** An HS code of 4 to 10 digits with or without dots (`7308.90`), kept as written. */
export const HsCodeInput = z.string().regex(/^\d{4}(\.?\d{2}){0,3}$/, "catalog.hsCodeShape");

/** A NIB: 13 digits; spaces, dots and dashes are dropped. */
export const NibInput = z
  .string()
  .refine((text) => checkNib(text).ok, "catalog.nibThirteenDigits")
  .transform((text) => text.replace(/\D/g, ""));

/** A Kemendagri code of a kabupaten or kota; whether it exists is asked of the table. */
export const RegencyCodeInput = z.string().regex(/^\d{2}\.\d{2}$/, "catalog.regencyShape");

/** Whole units: what a database integer holds. */
export const QuantityInput = z.number().int().positive().max(2_000_000_000);

/** Whole rupiah, above zero. */
export const RupiahInput = z.number().int().positive().max(9_000_000_000_000_000);

/** A TKDN percentage with at most two decimals. */
export const TkdnPercentInput = z.number().min(0).max(100).multipleOf(0.01);
