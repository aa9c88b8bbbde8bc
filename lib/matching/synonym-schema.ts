import * as z from "zod";
import { CONCEPT_KINDS } from "@/lib/matching/synonym";

export const AddSynonym = z.object({ conceptId: z.string().min(1).max(80), term: z.string().min(1).max(80) });
export type AddSynonym = z.output<typeof AddSynonym>;

export const WithdrawSynonym = z.object({ synonymId: z.string().min(1).max(64) });
export type WithdrawSynonym = z.output<typeof WithdrawSynonym>;

/** What the vocabulary is searched by; what makes no sense in an address is left out. */
export const VocabularyFilter = z.object({
  search: z.string().trim().min(1).max(100).optional().catch(undefined),
  kind: z.enum(CONCEPT_KINDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type VocabularyFilter = z.output<typeof VocabularyFilter>;
