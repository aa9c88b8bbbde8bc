import * as z from "zod";
import { isPlainDate } from "@/lib/shared/dates";
import { KBLI_EDITIONS } from "@/lib/shared/identifiers";

/**
 * The pieces that records of the file format share. A missing key is unknown, so nothing here has a default but what the
 * format itself gives one; texts are trimmed, and a text of spaces alone is no text.
 */

/** Tab and line breaks belong to texts; the other control characters, and halves of characters, break what reads them. */
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

const text = (most: number) =>
  z
    .string()
    .refine((value) => !CONTROL.test(value), "interchange.controlCharacter")
    .transform((value) => value.replaceAll("\r\n", "\n").normalize("NFC").trim())
    .pipe(z.string().min(1).max(most));

/** An opaque identifier. */
export const RecordId = text(100);

/** A name or a term: one line of words. */
export const RecordName = text(1_000);

/** A description of any kind. */
export const RecordText = text(100_000);

/** A unit of quantity; one that nobody knows converts to nothing but itself. */
export const RecordUnit = text(40);

/** A calendar date, ISO 8601. */
export const RecordDate = z.string().refine(isPlainDate, "interchange.isoDate");

/** A Kemendagri code with dots, of a province (`33`) or a kabupaten or kota (`33.10`). */
export const RecordRegion = z.string().regex(/^\d{2}(\.\d{2})?$/, "interchange.regionCode");

/** An HS code of 4 to 10 digits, with or without dots. */
export const RecordHsCode = z.string().regex(/^\d{4}(\.?\d{2}){0,3}$/, "catalog.hsCodeShape");

/** A business class with its edition. */
export const RecordKbli = z.strictObject({
  edition: z.enum(KBLI_EDITIONS),
  code: z.string().regex(/^\d{5}$/, "catalog.kbliFiveDigits"),
});

/** Whole units, what a database integer holds. */
export const RecordQuantity = z.number().int().positive().max(2_000_000_000);

/** A capacity or a minimum order may be none at all, and a part of a unit: 2.5 ton. */
export const RecordCapacity = z.number().nonnegative().max(2_000_000_000);

/** Whole rupiah without tax. */
export const RecordRupiah = z.number().int().positive().max(9_000_000_000_000_000);

export const RecordPercent = z.number().min(0).max(100);

export const RecordMillimetres = z.number().positive().max(1_000_000);

/** Lists longer than this were made by a machine gone wrong. */
export const MOST_ENTRIES = 1_000;
