import * as z from "zod";
import {
  HsCodeInput,
  KbliInput,
  PlainDateInput,
  QuantityInput,
  RegencyCodeInput,
  RupiahInput,
  TkdnPercentInput,
} from "@/lib/catalog/schema";
import { lotsAddUp, MEASURE_KINDS, MOST_AT_ONCE, NEED_STATES, TERM_KINDS } from "@/lib/needs/need";
import { uploadedFile } from "@/lib/platform/upload-schema";
import { RecordVersion } from "@/lib/shared/record-version";

const TermRequirement = z.object({
  kind: z.enum(TERM_KINDS),
  term: z.string().min(2).max(120),
  essential: z.boolean().default(false),
});

const MeasureRequirement = z.object({
  kind: z.enum(MEASURE_KINDS),
  mm: z.number().positive().max(1_000_000),
  essential: z.boolean().default(false),
});

/** One demand of a need as it is typed. */
export const RequirementInput = z.discriminatedUnion("kind", [TermRequirement, MeasureRequirement]);

const LotInput = z.object({
  title: z.string().min(2).max(160),
  quantity: QuantityInput,
  deliverFrom: PlainDateInput.optional(),
  deliverUntil: PlainDateInput.optional(),
  regionCode: RegencyCodeInput.optional(),
});

const fields = {
  /** The buyer's own number, unique among its needs. */
  reference: z.string().max(100).optional(),
  title: z.string().min(5).max(160),
  description: z.string().max(5_000).optional(),
  hsCode: HsCodeInput.optional(),
  kblis: z.array(KbliInput).max(10).default([]),
  quantity: QuantityInput.optional(),
  unit: z.string().max(20).optional(),
  deliverFrom: PlainDateInput.optional(),
  deliverUntil: PlainDateInput.optional(),
  regionCode: RegencyCodeInput.optional(),
  maxUnitPriceIdr: RupiahInput.optional(),
  ceilingHidden: z.boolean().default(false),
  minTkdnPercent: TkdnPercentInput.optional(),
  splittable: z.boolean().default(false),
  maxMembers: z.number().int().min(1).max(50).default(5),
  confidential: z.boolean().default(false),
  /** The day and wall-clock time (of the place of delivery) until which quotes are sealed. */
  quotesDueOn: PlainDateInput.optional(),
  quotesDueTime: z
    .string()
    .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, "needs.timeShape")
    .transform((time) => time.replace(".", ":"))
    .optional(),
  requirements: z.array(RequirementInput).max(50).default([]),
  lots: z.array(LotInput).max(50).default([]),
};

interface Window {
  readonly deliverFrom?: string | undefined;
  readonly deliverUntil?: string | undefined;
}

/** What no single field can tell: windows that end before they begin, lots that do not make the whole. */
function checkTogether(
  need: Window & { readonly quantity?: number | undefined; readonly lots: readonly (Window & { quantity: number })[] },
  context: z.RefinementCtx,
): void {
  const complain = (path: (string | number)[], message: string, params: Record<string, number> = {}) =>
    context.addIssue({ code: "custom", path, message, params });
  if (endsBeforeItBegins(need)) complain(["deliverUntil"], "needs.windowEndsBeforeItBegins");
  for (const [index, lot] of need.lots.entries()) {
    if (endsBeforeItBegins(lot)) complain(["lots", index, "deliverUntil"], "needs.windowEndsBeforeItBegins");
  }
  if (!lotsAddUp(need.quantity, need.lots)) {
    const total = need.lots.reduce((sum, lot) => sum + lot.quantity, 0);
    complain(["lots"], "needs.lotsDoNotAddUp", { total, quantity: need.quantity ?? 0 });
  }
}

function endsBeforeItBegins({ deliverFrom, deliverUntil }: Window): boolean {
  return deliverFrom !== undefined && deliverUntil !== undefined && deliverUntil < deliverFrom;
}

/** A need as its author writes it down; everything but the title may come later. The key is the form's. */
export const DraftNeed = z.object({ ...fields, idempotencyKey: z.string().optional() }).superRefine(checkTogether);
export type DraftNeed = z.infer<typeof DraftNeed>;

/** Which need, as the reader saw it: `version` turns an answer to an old page into a conflict. */
const seen = { needId: z.uuid(), version: RecordVersion };
const reason = z.string().min(5).max(1_000);

export const ReviseNeed = z.object({ ...fields, ...seen }).superRefine(checkTogether);
export type ReviseNeed = z.infer<typeof ReviseNeed>;

export const SubmitNeed = z.object(seen);
export type SubmitNeed = z.infer<typeof SubmitNeed>;

export const ApproveNeed = z.object(seen);
export type ApproveNeed = z.infer<typeof ApproveNeed>;

export const ReturnNeed = z.object({ ...seen, reason });
export type ReturnNeed = z.infer<typeof ReturnNeed>;

export const CloseNeed = z.object(seen);
export type CloseNeed = z.infer<typeof CloseNeed>;

export const WithdrawNeed = z.object({ ...seen, reason });
export type WithdrawNeed = z.infer<typeof WithdrawNeed>;

/** One ticked line: the need and the version that stood in the list, as `id:version`. */
const Ticked = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/)
  .transform((text) => ({ needId: text.slice(0, 36), version: Number(text.slice(37)) }))
  .pipe(z.object(seen));

const ticked = z.array(Ticked).min(1, "needs.chooseSome").max(MOST_AT_ONCE);

export const SubmitNeeds = z.object({ needs: ticked });
export type SubmitNeeds = z.output<typeof SubmitNeeds>;

export const ApproveNeeds = z.object({ needs: ticked });
export type ApproveNeeds = z.output<typeof ApproveNeeds>;

/** What becomes of the days of a need that is copied: moved on as far as the copy is younger, or left open. */
export const COPIED_DATES = ["shift", "clear"] as const;

export const CopyNeed = z.object({
  needId: z.uuid(),
  dates: z.enum(COPIED_DATES),
  withFiles: z.boolean().default(false),
  idempotencyKey: z.uuid(),
});
export type CopyNeed = z.output<typeof CopyNeed>;

export const AttachNeedFile = z.object({ ...seen, file: uploadedFile(), audience: z.enum(["everyone", "invited"]) });
export type AttachNeedFile = z.output<typeof AttachNeedFile>;

export const RemoveNeedFile = z.object({ ...seen, attachmentId: z.uuid() });
export type RemoveNeedFile = z.output<typeof RemoveNeedFile>;

export const NEED_SORTS = ["newest", "quotesDue", "deliverUntil", "title"] as const;
export const NEED_DEADLINES = ["week", "passed", "none"] as const;

/** The filter of a list of needs, as it stands in the address; nonsense is no filter. */
export const NeedFilter = z.object({
  search: z.string().trim().max(100).catch(""),
  state: z.enum(NEED_STATES).nullable().catch(null),
  /** Code of a province. */
  region: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .catch(null),
  /** Quotes due within seven days, or due in the past, or without a last day. */
  deadline: z.enum(NEED_DEADLINES).nullable().catch(null),
  /** Only what the reader wrote. */
  mine: z
    .literal("1")
    .nullable()
    .catch(null)
    .transform((said) => said !== null),
  sort: z.enum(NEED_SORTS).catch("newest"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type NeedFilter = z.infer<typeof NeedFilter>;
