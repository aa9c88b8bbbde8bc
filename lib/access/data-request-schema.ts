import * as z from "zod";
import { DATA_REQUEST_KINDS, DATA_REQUEST_STATES } from "@/lib/access/data-request";
import { RecordVersion } from "@/lib/shared/record-version";

const explanation = z.string().min(5).max(2_000);

export const OpenDataRequest = z
  .object({ kind: z.enum(DATA_REQUEST_KINDS), explanation: explanation.optional() })
  .refine(({ kind, explanation: said }) => said !== undefined || kind === "access" || kind === "erasure", {
    path: ["explanation"],
    message: "access.dataRequestExplain",
  });
export type OpenDataRequest = z.infer<typeof OpenDataRequest>;

export const WithdrawDataRequest = z.object({ requestId: z.uuid() });
export type WithdrawDataRequest = z.infer<typeof WithdrawDataRequest>;

export const AnswerDataRequest = z.object({
  requestId: z.uuid(),
  version: RecordVersion,
  decision: z.enum(["fulfil", "refuse"]),
  answer: z.string().min(10).max(4_000),
});
export type AnswerDataRequest = z.infer<typeof AnswerDataRequest>;

/** Which requests the address asks for; those that wait when it does not say. */
export const DataRequestFilter = z.object({
  state: z.enum(DATA_REQUEST_STATES).catch("open"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type DataRequestFilter = z.infer<typeof DataRequestFilter>;
