import * as z from "zod";
import { removedFiles, uploadedFiles } from "@/lib/platform/upload-schema";
import { isPlainDate } from "@/lib/shared/dates";
import { RecordVersion } from "@/lib/shared/record-version";
import type { AwardRequest } from "@/lib/sourcing/award";
import { DECLINE_CODES } from "@/lib/sourcing/invitation";
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

export const DeclineInvitation = z
  .object({
    invitationId: Id,
    version: RecordVersion,
    code: z.enum(DECLINE_CODES),
    /** In the supplier's own words; needed when none of the codes says it. */
    reason: Reason.optional(),
  })
  .refine(({ code, reason }) => code !== "other" || reason !== undefined, {
    path: ["reason"],
    message: "validation.required",
  });
export type DeclineInvitation = z.output<typeof DeclineInvitation>;

export const OpenNeed = z.object({ needId: Id, version: RecordVersion });
export type OpenNeed = z.output<typeof OpenNeed>;

export const JoinNeed = z.object({ needId: Id });
export type JoinNeed = z.output<typeof JoinNeed>;

export const AskQuestion = z.object({ needId: Id, text: z.string().min(10).max(2_000), idempotencyKey: z.string() });
export type AskQuestion = z.output<typeof AskQuestion>;

export const AnswerQuestion = z.object({
  questionId: Id,
  version: RecordVersion,
  answer: z.string().min(2).max(4_000),
});
export type AnswerQuestion = z.output<typeof AnswerQuestion>;

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

const offer = {
  invitationId: Id,
  lines: QuoteLines,
  validUntil: z.string().refine(isPlainDate, "validation.date"),
  notes: z.string().max(4_000).optional(),
};

/** Files that may come with one offer. */
export const MOST_QUOTE_FILES = 5;

/** An offer to look through once more before it is sent. */
export const PrepareQuote = z.object({
  ...offer,
  files: uploadedFiles(MOST_QUOTE_FILES),
  removedFiles: removedFiles(),
});
type PreparedQuote = z.output<typeof PrepareQuote>;
export type PrepareQuote = Omit<PreparedQuote, "files" | "removedFiles"> &
  Partial<Pick<PreparedQuote, "files" | "removedFiles">>;

/** `draftId` names what was looked through: the offer takes its id, and with it its files. */
export const SendQuote = z.object({ ...offer, draftId: Id.optional(), idempotencyKey: z.string() });
export type SendQuote = z.output<typeof SendQuote>;

export const WithdrawQuote = z.object({ quoteId: Id, version: RecordVersion });
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

/** The filter of the supplier's list of invitations, as it stands in the address; nonsense is no filter. */
export const InvitationFilter = z.object({
  search: z.string().trim().max(100).catch(""),
  standing: z.enum(["waiting", "quoted", "awarded", "closed"]).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type InvitationFilter = z.output<typeof InvitationFilter>;

/** The filter of needs that may be an opportunity: `fitting` by default. */
export const OpportunityFilter = z.object({
  search: z.string().trim().max(100).catch(""),
  show: z.enum(["fitting", "open", "all"]).catch("fitting"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OpportunityFilter = z.output<typeof OpportunityFilter>;
