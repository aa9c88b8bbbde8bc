import * as z from "zod";
import { isPlainDate } from "@/lib/shared/dates";
import type { AwardRequest } from "@/lib/sourcing/award";
import type { OfferedLine } from "@/lib/sourcing/quote";

/** An id from a page. That it is a UUID and whose it is, is asked where it is looked up: absent and hostile are the same. */
const Id = z.string().min(1).max(64);
const Reason = z.string().min(3).max(1_000);
const Quantity = z.number().int().min(1).max(1_000_000_000);

export const InviteSuppliers = z.object({
  needId: Id,
  matchIds: z.array(Id).min(1, "sourcing.chooseSupplier").max(200),
  message: z.string().max(2_000).optional(),
});
export type InviteSuppliers = z.output<typeof InviteSuppliers>;

export const OpenInvitation = z.object({ invitationId: Id });
export type OpenInvitation = z.output<typeof OpenInvitation>;

export const DeclineInvitation = z.object({ invitationId: Id, version: z.number().int(), reason: Reason });
export type DeclineInvitation = z.output<typeof DeclineInvitation>;

/** A line as the form sends it: a lot whose fields are all empty is not quoted. */
const DraftLine = z.object({
  lotId: Id,
  quantity: Quantity.optional(),
  quantityPerMonth: Quantity.optional(),
  unitPriceIdr: z.number().int().min(1).max(1_000_000_000_000).optional(),
  leadTimeDays: z.number().int().min(0).max(3_650).optional(),
});

const NEEDED = ["quantity", "unitPriceIdr", "leadTimeDays"] as const;
type DraftLine = z.output<typeof DraftLine>;
type FilledLine = DraftLine & Readonly<Record<(typeof NEEDED)[number], number>>;

const isBlank = (line: DraftLine): boolean =>
  line.quantityPerMonth === undefined && NEEDED.every((field) => line[field] === undefined);
const isFilled = (line: DraftLine): line is FilledLine => NEEDED.every((field) => line[field] !== undefined);

const QuoteLines = z
  .array(DraftLine)
  .max(100)
  .superRefine((lines, context) => {
    lines.forEach((line, index) => {
      if (isBlank(line)) return;
      for (const field of NEEDED) {
        if (line[field] !== undefined) continue;
        context.addIssue({ code: "custom", message: "validation.required", path: [index, field] });
      }
    });
    if (lines.every(isBlank)) {
      context.addIssue({ code: "custom", message: "sourcing.quoteOneLot", path: [0, "unitPriceIdr"] });
    }
  })
  .transform((lines): OfferedLine[] => lines.flatMap((line, row) => (isFilled(line) ? [{ ...line, row }] : [])));

export const SendQuote = z.object({
  invitationId: Id,
  lines: QuoteLines,
  validUntil: z.string().refine(isPlainDate, "validation.date"),
  notes: z.string().max(4_000).optional(),
  idempotencyKey: z.string(),
});
export type SendQuote = z.output<typeof SendQuote>;

export const WithdrawQuote = z.object({ quoteId: Id, version: z.number().int() });
export type WithdrawQuote = z.output<typeof WithdrawQuote>;

/** Only the rows with a quantity are awards; each remembers its place among all that were sent. */
const Awards = z
  .array(z.object({ lotId: Id, quoteId: Id, quantity: Quantity.optional() }))
  .max(2_000)
  .transform((rows): AwardRequest[] =>
    rows.flatMap(({ quantity, ...award }, row) => (quantity === undefined ? [] : [{ ...award, quantity, row }])),
  )
  .refine((rows) => rows.length > 0, "sourcing.awardSomething");

export const DecideAward = z.object({
  needId: Id,
  awards: Awards,
  /** For those who are awarded; also for the others, unless `answers` says it in words of their own. */
  reason: Reason,
  answers: z
    .array(z.object({ quoteId: Id, reason: Reason.optional() }))
    .max(200)
    .default([]),
  /** Lots that are not full yet will be decided later; who offered for one of them is not answered now. */
  remainsOpen: z.boolean().default(false),
  idempotencyKey: z.string(),
});
type DecidedAward = z.output<typeof DecideAward>;
export type DecideAward = Omit<DecidedAward, "answers" | "remainsOpen"> &
  Partial<Pick<DecidedAward, "answers" | "remainsOpen">>;
