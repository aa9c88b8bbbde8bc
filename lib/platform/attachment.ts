/** What may happen to the bytes of a file after it was taken away from what it belonged to. */
type AfterRemoval = "erased" | "provable";

interface PurposeRule {
  /** The subject of the audit entries about files of this purpose. */
  readonly subjectType: string;
  readonly afterRemoval: AfterRemoval;
}

/**
 * What files are for. A paper on which somebody decided or relied stays provable after it was replaced: its row and bytes are
 * kept. The rest is erased {@link ERASED_AFTER_DAYS} days after its removal.
 */
export const ATTACHMENT_PURPOSES = {
  product_photo: { subjectType: "product", afterRemoval: "erased" },
  product_spec: { subjectType: "product", afterRemoval: "erased" },
  registration_photo: { subjectType: "supplier-registration", afterRemoval: "erased" },
  certificate: { subjectType: "certificate", afterRemoval: "provable" },
  evidence: { subjectType: "evidence", afterRemoval: "provable" },
  claim_evidence: { subjectType: "membership-request", afterRemoval: "provable" },
  need_attachment: { subjectType: "need", afterRemoval: "provable" },
  quote_file: { subjectType: "quote", afterRemoval: "provable" },
  delivery_note: { subjectType: "delivery", afterRemoval: "provable" },
  delivery_photo: { subjectType: "delivery", afterRemoval: "provable" },
  signed_contract: { subjectType: "partnership", afterRemoval: "provable" },
  amendment_file: { subjectType: "amendment", afterRemoval: "provable" },
  overrule_evidence: { subjectType: "organization", afterRemoval: "provable" },
} as const satisfies Record<string, PurposeRule>;

/** What a file is for; says, with the subject, who may read it. */
export type AttachmentPurpose = keyof typeof ATTACHMENT_PURPOSES;

/** Days after its removal that a file without lasting worth is kept, so that a slip can still be mended by hand. */
export const ERASED_AFTER_DAYS = 30;

/** Who reads a file of a need: whoever sees the need, or only the invited. */
export type AttachmentAudience = "everyone" | "invited";

/** What files belong to: a product's photos are `{ purpose: "product_photo", subjectId: product.id }`. */
export interface AttachmentOwner {
  readonly purpose: AttachmentPurpose;
  readonly subjectId: string;
}

/** A file as pages show it. Bytes are read at `fileHref(id)`. */
export interface AttachmentView extends AttachmentOwner {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  /** In bytes. */
  readonly size: number;
  /** In pixels; null for what is no photo. */
  readonly width: number | null;
  readonly height: number | null;
  readonly audience: AttachmentAudience | null;
}
