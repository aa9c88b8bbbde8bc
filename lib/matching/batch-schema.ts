import * as z from "zod";

export const StartBatch = z.object({});
export type StartBatch = z.output<typeof StartBatch>;

export const CancelBatch = z.object({ batchId: z.string().min(1).max(64) });
export type CancelBatch = z.output<typeof CancelBatch>;

/** Which page of the batches; what makes no sense in an address is the first. */
export const BatchPage = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });
