import * as z from "zod";
import type { PlainDate } from "@/lib/shared/dates";
import type { OfferedLine } from "@/lib/sourcing/quote";

/** An offer as it was written down before it is sent. */
export interface QuoteDraftContent {
  readonly lines: readonly OfferedLine[];
  readonly validUntil: PlainDate;
  readonly notes: string | null;
}

const Stored = z.object({
  lines: z.array(
    z.object({
      lotId: z.string(),
      quantity: z.number(),
      quantityPerMonth: z.number().optional(),
      unitPriceIdr: z.number(),
      leadTimeDays: z.number(),
    }),
  ),
  validUntil: z.string(),
  notes: z.string().nullable(),
});

/** What is stored, read again; null when it has another shape: an old draft is typed anew rather than misread. */
export function readDraft(stored: unknown): QuoteDraftContent | null {
  return Stored.safeParse(stored).data ?? null;
}
