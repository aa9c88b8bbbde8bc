import * as z from "zod";
import { PlainDateInput } from "@/lib/catalog/schema";
import { SIZE_CLASSES } from "@/lib/catalog/size-class";
import { requiredFiles, uploadedFiles } from "@/lib/platform/upload-schema";
import { RecordVersion } from "@/lib/shared/record-version";
import { MAKER_ROLES } from "@/lib/suppliers/supplier";
import { CLAIM_SUBJECTS, REQUESTABLE_LEVELS } from "@/lib/suppliers/verification";

/** A few pages and pictures say what there is to say. */
const MOST_EVIDENCE_FILES = 5;

const version = RecordVersion;
const claim = { claimId: z.uuid(), version };
const reason = z.string().min(10).max(1_000);

/** Evidence for one fact, with the level that is asked for. */
export const SubmitClaim = z.object({
  ...claim,
  level: z.enum(REQUESTABLE_LEVELS),
  /** What the files show, or when somebody can be met. */
  note: z.string().min(3).max(1_000),
  files: uploadedFiles(MOST_EVIDENCE_FILES).optional(),
  /** Which body wrote the report; asked for a third party's report. */
  observer: z.string().min(2).max(160).optional(),
});
export type SubmitClaim = z.infer<typeof SubmitClaim>;

export const RecordVisit = z.object({
  ...claim,
  observedOn: PlainDateInput,
  observer: z.string().min(2).max(160),
  place: z.string().min(3).max(300),
  note: z.string().min(3).max(1_000),
  photos: requiredFiles(MOST_EVIDENCE_FILES, "suppliers.photoMissing"),
});
export type RecordVisit = z.infer<typeof RecordVisit>;

export const GrantClaim = z.object({ ...claim, level: z.enum(REQUESTABLE_LEVELS) });
export type GrantClaim = z.infer<typeof GrantClaim>;

export const RefuseClaim = z.object({ ...claim, reason, mendAdvice: reason });
export type RefuseClaim = z.infer<typeof RefuseClaim>;

/** A person's word against the rule that tells makers from traders. */
export const OverruleMakerRole = z.object({
  organizationId: z.uuid(),
  version,
  makerRole: z.enum(MAKER_ROLES).exclude(["unknown"]),
  reason,
  files: uploadedFiles(MOST_EVIDENCE_FILES).optional(),
});
export type OverruleMakerRole = z.infer<typeof OverruleMakerRole>;

export const RestoreMakerRule = z.object({ organizationId: z.uuid(), version });
export type RestoreMakerRule = z.infer<typeof RestoreMakerRule>;

const page = z.coerce.number().int().min(1).max(10_000).catch(1);
const words = z.string().trim().min(1).max(100).optional().catch(undefined);

/** What waits in the queue: the identity of an organization, or a claim about one of these. */
export const QUEUE_KINDS = ["identity", ...CLAIM_SUBJECTS] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** What the address of the queue may say; anything else counts as not said. */
export const QueueFilter = z.object({
  kind: z.enum(QUEUE_KINDS).optional().catch(undefined),
  search: words,
  page,
});
export type QueueFilter = z.infer<typeof QueueFilter>;

/** What the address of the public directory may say; anything else counts as not said. */
export const DirectoryFilter = z.object({
  search: words,
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  sector: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  sizeClass: z.enum(SIZE_CLASSES).exclude(["besar"]).optional().catch(undefined),
  level: z.enum(REQUESTABLE_LEVELS).optional().catch(undefined),
  makersOnly: z.literal("ya").optional().catch(undefined),
  page,
});
export type DirectoryFilter = z.infer<typeof DirectoryFilter>;
