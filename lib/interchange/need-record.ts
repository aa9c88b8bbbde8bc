import * as z from "zod";
import {
  MOST_ENTRIES,
  RecordDate,
  RecordHsCode,
  RecordId,
  RecordKbli,
  RecordMillimetres,
  RecordName,
  RecordPercent,
  RecordQuantity,
  RecordRegion,
  RecordRupiah,
  RecordText,
  RecordUnit,
} from "@/lib/interchange/record-fields";
import { MEASURE_KINDS, TERM_KINDS } from "@/lib/needs/need";

const essential = z.boolean().default(false);

const RequirementRecord = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(TERM_KINDS), term: RecordName, essential }),
  z.strictObject({ kind: z.enum(MEASURE_KINDS), mm: RecordMillimetres, essential }),
]);

/**
 * A need as files carry it: one line of JSON Lines, or the rows of one `id` in the sheets needs, requirements and kbli.
 * Unknown keys are refused by name; a missing key is unknown, never zero and never no.
 */
export const NeedRecord = z
  .strictObject({
    id: RecordId,
    buyer: RecordName.optional(),
    title: RecordName,
    description: RecordText.optional(),
    hsCode: RecordHsCode.optional(),
    kbli: z.array(RecordKbli).max(MOST_ENTRIES).optional(),
    quantity: RecordQuantity.optional(),
    unit: RecordUnit.optional(),
    deliverFrom: RecordDate.optional(),
    deliverUntil: RecordDate.optional(),
    regionCode: RecordRegion.optional(),
    maxUnitPriceIdr: RecordRupiah.optional(),
    minTkdnPercent: RecordPercent.optional(),
    splittable: z.boolean().optional(),
    maxMembers: z.number().int().min(1).max(50).optional(),
    requirements: z.array(RequirementRecord).max(MOST_ENTRIES).optional(),
  })
  .refine(
    ({ deliverFrom, deliverUntil }) =>
      deliverFrom === undefined || deliverUntil === undefined || deliverFrom <= deliverUntil,
    { error: "needs.windowEndsBeforeItBegins", path: ["deliverUntil"] },
  );
export type NeedRecord = z.output<typeof NeedRecord>;
