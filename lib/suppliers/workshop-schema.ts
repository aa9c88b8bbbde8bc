import * as z from "zod";
import { RegencyCodeInput } from "@/lib/catalog/schema";
import { CAPACITY_ANSWERS, MONTHS_AHEAD } from "@/lib/suppliers/capacity";
import { CapacityInput, capabilityFields, checkNamesSomething, FormKey, version } from "@/lib/suppliers/schema";

const plantFields = {
  name: z.string().min(2).max(160),
  regionCode: RegencyCodeInput,
  address: z.string().max(300).optional(),
};

export const AddPlant = z.object({ ...plantFields, idempotencyKey: FormKey });
export type AddPlant = z.infer<typeof AddPlant>;

export const RevisePlant = z.object({ ...plantFields, plantId: z.uuid(), version });
export type RevisePlant = z.infer<typeof RevisePlant>;

export const ClosePlant = z.object({ plantId: z.uuid() });
export type ClosePlant = z.infer<typeof ClosePlant>;

export const ReviseCapability = z
  .object({ ...capabilityFields, capabilityId: z.uuid(), version })
  .superRefine(checkNamesSomething);
export type ReviseCapability = z.infer<typeof ReviseCapability>;

/** Years in which somebody now in business may have worked for a customer; the latest is asked of the clock. */
export const AddReference = z.object({
  customerName: z.string().min(2).max(160),
  work: z.string().min(3).max(300),
  year: z.number().int().min(1945).max(2200),
  idempotencyKey: FormKey,
});
export type AddReference = z.infer<typeof AddReference>;

export const ArchiveReference = z.object({ referenceId: z.uuid() });
export type ArchiveReference = z.infer<typeof ArchiveReference>;

/** One tap: as it was, or a new share of the monthly capacity that is free. */
export const StateFreeCapacity = z.object({ productId: z.uuid(), version, answer: z.enum(CAPACITY_ANSWERS) });
export type StateFreeCapacity = z.infer<typeof StateFreeCapacity>;

const month = z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/, "validation.date");

const MonthInput = z
  .object({ month, capacity: CapacityInput.optional(), freeCapacity: CapacityInput.optional() })
  .superRefine(({ capacity, freeCapacity }, context) => {
    if (capacity === undefined && freeCapacity !== undefined) {
      context.addIssue({ code: "custom", path: ["capacity"], message: "suppliers.monthNeedsCapacity" });
    }
    if (capacity !== undefined && freeCapacity !== undefined && freeCapacity > capacity) {
      context.addIssue({ code: "custom", path: ["freeCapacity"], message: "suppliers.freeAboveCapacity" });
    }
  });

const SeasonInput = z.object({ monthOfYear: z.number().int().min(1).max(12), capacity: CapacityInput.optional() });

/** The months ahead and the months of every year that differ from the usual one; what is left empty is as usual. */
export const PlanCapacity = z.object({
  productId: z.uuid(),
  version,
  months: z.array(MonthInput).max(MONTHS_AHEAD).default([]),
  seasons: z.array(SeasonInput).max(12).default([]),
});
export type PlanCapacity = z.infer<typeof PlanCapacity>;

/** Whether the firm stands in the public directory. */
export const SetListing = z.object({ listed: z.enum(["yes", "no"]).transform((answer) => answer === "yes"), version });
export type SetListing = z.infer<typeof SetListing>;
