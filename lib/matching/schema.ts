import * as z from "zod";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import { OBJECTION_VERBS } from "@/lib/matching/objection";
import { RecordVersion } from "@/lib/shared/record-version";

/** That the id is a UUID and whose it is, is asked where it is looked up: absent and hostile are the same. */
const Id = z.string().min(1).max(64);

export const RunMatch = z.object({ needId: Id });
export type RunMatch = z.output<typeof RunMatch>;

/** Which lines of a shortlist an address shows; nonsense is as if it were left out. */
export const ShortlistAddress = z.object({
  part: z.enum(["eligible", "ineligible"]).catch("eligible"),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
  /** The line whose criteria are shown. */
  opened: z.uuid().nullable().catch(null),
});
export type ShortlistAddress = z.output<typeof ShortlistAddress>;

export const RecordObjection = z.object({
  matchId: Id,
  /** Left out for the whole ranking. */
  criterion: z.enum(CRITERIA).optional(),
  reason: z.string().min(10).max(2_000),
});
export type RecordObjection = z.output<typeof RecordObjection>;

export const AnswerObjection = z.object({
  objectionId: Id,
  version: RecordVersion,
  outcome: z.enum(OBJECTION_VERBS),
  answer: z.string().min(10).max(2_000),
});
export type AnswerObjection = z.output<typeof AnswerObjection>;

/** Which two stored rankings to hold against each other, and which page of their list; what makes no sense is left out. */
export const RunChoice = z.object({
  first: Id.optional().catch(undefined),
  second: Id.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A phone on 3G does not load two hundred explanations that nobody reads. */
export const SHORTLIST_LINES = { eligible: 10, ineligible: 20, ineligibleBeside: 3 } as const;
