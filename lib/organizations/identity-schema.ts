import * as z from "zod";
import { NibInput, RegencyCodeInput } from "@/lib/catalog/schema";
import { ORGANIZATION_NAME_MAX, ORGANIZATION_NAME_MIN } from "@/lib/organizations/organization";
import { RecordVersion } from "@/lib/shared/record-version";

const version = RecordVersion;

/** Who a firm is, as long as nobody has verified it. */
export const CorrectIdentity = z.object({
  name: z.string().min(ORGANIZATION_NAME_MIN).max(ORGANIZATION_NAME_MAX),
  regionCode: RegencyCodeInput,
  nib: NibInput.optional(),
  version,
});
export type CorrectIdentity = z.infer<typeof CorrectIdentity>;

export const RefuseOrganization = z.object({
  organizationId: z.uuid(),
  version,
  reason: z.string().min(10).max(1_000),
  mendAdvice: z.string().min(10).max(1_000),
});
export type RefuseOrganization = z.infer<typeof RefuseOrganization>;
