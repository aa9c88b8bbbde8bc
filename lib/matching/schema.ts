import * as z from "zod";

/** That the id is a UUID and whose it is, is asked where it is looked up: absent and hostile are the same. */
export const RunMatch = z.object({ needId: z.string().min(1).max(64) });
export type RunMatch = z.output<typeof RunMatch>;
