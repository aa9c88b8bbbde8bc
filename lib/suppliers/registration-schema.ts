import * as z from "zod";
import { KbliInput, NibInput, RegencyCodeInput, RupiahInput } from "@/lib/catalog/schema";
import { SIZE_BASES } from "@/lib/catalog/size-class";
import { MATCHED_BY, MEMBERSHIP_REQUEST_KINDS } from "@/lib/organizations/membership-request";
import { uploadedFile } from "@/lib/platform/upload-schema";
import { checkNik, checkNpwp, KBLI_EDITIONS } from "@/lib/shared/identifiers";
import { RecordVersion } from "@/lib/shared/record-version";
import { CapacityInput, capabilityFields, checkNamesSomething } from "@/lib/suppliers/schema";
import { SUPPLIER_KINDS } from "@/lib/suppliers/supplier";

/** Which registration the person saw (0: none yet), and whether they came from the review and go back there. */
const standing = {
  version: RecordVersion,
  fromReview: z.literal("yes").optional(),
};

interface Standing {
  readonly version: number;
  readonly fromReview?: "yes" | undefined;
}

/** Splits what a form sends into where the person stands and what they answer. */
function answered<Step extends string, Fields extends Standing>(
  step: Step,
  { version, fromReview, ...answer }: Fields,
) {
  return { step, version, fromReview: fromReview === "yes", answer };
}

const yesOrNo = z.enum(["yes", "no"]).transform((word) => word === "yes");
const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

/** A search inside a question keeps what is ticked and comes back with what was found. */
const search = {
  query: z.string().max(100).optional(),
  intent: z.enum(["search", "save"]).default("save"),
};

export const AnswerNib = z.object({ ...standing, nib: NibInput }).transform((fields) => answered("nib", fields));

/** A class as a tick box sends it: `2020:25119`. */
const ChosenKbli = z
  .string()
  .regex(/^\d{4}:\d{5}$/, "catalog.kbliFiveDigits")
  .transform((text) => ({ edition: text.slice(0, 4), code: text.slice(5) }))
  .pipe(KbliInput);

export const AnswerKbli = z
  .object({
    ...standing,
    ...search,
    edition: z.enum(KBLI_EDITIONS).default("2020"),
    kblis: z.array(ChosenKbli).max(10).default([]),
  })
  .superRefine(({ intent, kblis }, context) => {
    if (intent === "save" && kblis.length === 0) {
      context.addIssue({ code: "custom", path: ["kblis"], message: "registration.kbliMissing" });
    }
  })
  .transform((fields) => answered("kbli", fields));

export const AnswerSize = z
  .object({
    ...standing,
    sizeBasis: z.enum(SIZE_BASES),
    sizeAmountIdr: z.number().int().min(0).max(9_000_000_000_000_000),
  })
  .transform((fields) => answered("size", fields));

export const AnswerOwnership = z
  .object({
    ...standing,
    ownedByLarge: yesOrNo,
    womanLed: yesOrNo.optional().transform(orNull),
    workers: z.number().int().min(0).max(1_000_000).optional().transform(orNull),
  })
  .transform((fields) => answered("ownership", fields));

export const AnswerPlace = z
  .object({ ...standing, ...search, regionCode: RegencyCodeInput.optional() })
  .superRefine(({ intent, regionCode }, context) => {
    if (intent === "save" && regionCode === undefined) {
      context.addIssue({ code: "custom", path: ["regionCode"], message: "registration.placeMissing" });
    }
  })
  .transform((fields) => answered("place", fields));

/** The NPWP of an entity. What reads like a NIK is a person's, which is not kept here. */
const EntityNpwp = z.string().transform((text, context) => {
  const checked = checkNpwp(text, "entity");
  if (!checked.ok) {
    context.addIssue({ code: "custom", message: "registration.npwpShape" });
    return z.NEVER;
  }
  if (!checked.value.startsWith("0") && checkNik(checked.value).ok) {
    context.addIssue({ code: "custom", message: "registration.npwpIsNik" });
    return z.NEVER;
  }
  return checked.value;
});

export const AnswerIdentity = z
  .object({
    ...standing,
    name: z
      .string()
      .min(3)
      .max(200)
      .regex(/[\p{L}\p{N}]/u, "registration.nameNeedsLetters"),
    kind: z.enum(SUPPLIER_KINDS),
    npwp: EntityNpwp.optional().transform(orNull),
  })
  .transform((fields) => answered("identity", fields));

export const AnswerProduct = z
  .object({
    ...standing,
    name: z.string().min(3).max(160),
    makerRole: z.enum(["maker", "trader"]),
    unit: z.string().min(1).max(20),
    description: z.string().max(2_000).optional().transform(orNull),
    unitPriceIdr: RupiahInput.optional().transform(orNull),
  })
  .transform((fields) => answered("product", fields));

export const AnswerPhoto = z
  .object({ ...standing, photo: uploadedFile() })
  .transform((fields) => answered("photo", fields));
export type AnswerPhoto = z.infer<typeof AnswerPhoto>;

const { plantId: _, ...workshopFields } = capabilityFields;
export const AnswerCapability = z
  .object({ ...standing, ...workshopFields })
  .superRefine(checkNamesSomething)
  .transform(({ version, fromReview, process, material, machine, maxSizeMm, toleranceMm }) =>
    answered("capability", {
      version,
      fromReview,
      process: orNull(process),
      material: orNull(material),
      machine: orNull(machine),
      maxSizeMm: orNull(maxSizeMm),
      toleranceMm: orNull(toleranceMm),
    }),
  );

export const AnswerCapacity = z
  .object({
    ...standing,
    capacityPerMonth: CapacityInput,
    freeCapacityPerMonth: CapacityInput.optional().transform(orNull),
    seasonMonths: z.array(z.number().int().min(1).max(12)).max(12).default([]),
    seasonCapacity: CapacityInput.optional().transform(orNull),
  })
  .superRefine(({ capacityPerMonth, freeCapacityPerMonth, seasonMonths, seasonCapacity }, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (freeCapacityPerMonth !== null && freeCapacityPerMonth > capacityPerMonth) {
      complain("freeCapacityPerMonth", "suppliers.freeAboveCapacity");
    }
    if (seasonMonths.length > 0 && seasonCapacity === null) complain("seasonCapacity", "registration.seasonCapacity");
    if (seasonMonths.length === 0 && seasonCapacity !== null) complain("seasonMonths", "registration.seasonMonths");
  })
  .transform((fields) => answered("capacity", fields));

/** One answer to any question but the photo, with where the person stands. */
export type SaveRegistrationStep =
  | z.infer<typeof AnswerNib>
  | z.infer<typeof AnswerKbli>
  | z.infer<typeof AnswerSize>
  | z.infer<typeof AnswerOwnership>
  | z.infer<typeof AnswerPlace>
  | z.infer<typeof AnswerIdentity>
  | z.infer<typeof AnswerProduct>
  | z.infer<typeof AnswerCapability>
  | z.infer<typeof AnswerCapacity>;

/** Questions that may be put off. */
export const SkipRegistrationStep = z.object({
  version: RecordVersion,
  fromReview: z.literal("yes").optional(),
  step: z.enum(["nib", "kbli", "photo", "capability", "capacity"]),
});
export type SkipRegistrationStep = z.infer<typeof SkipRegistrationStep>;

export const FinishRegistration = z.object({ version: RecordVersion });
export type FinishRegistration = z.infer<typeof FinishRegistration>;

export const DiscardRegistration = z.object({ version: RecordVersion });
export type DiscardRegistration = z.infer<typeof DiscardRegistration>;

/** "This firm is mine" or "I work there", said of the firm that bears the same number or name as the registration. */
export const AskForFirm = z.object({
  matchedBy: z.enum(MATCHED_BY),
  kind: z.enum(MEMBERSHIP_REQUEST_KINDS),
  explanation: z.string().min(20).max(2_000),
  evidence: uploadedFile(),
});
export type AskForFirm = z.infer<typeof AskForFirm>;
