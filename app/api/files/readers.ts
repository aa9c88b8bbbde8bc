import "server-only";
import type { Actor } from "@/lib/access/actor";
import { canReadNeedFile } from "@/lib/needs/queries";
import { canReadClaimEvidence } from "@/lib/organizations/membership-request-queries";
import { canReadAmendmentFile, canReadDeliveryFile, canReadSignedContract } from "@/lib/partnerships/file-queries";
import type { AttachmentPurpose } from "@/lib/platform/attachment";
import type { StoredAttachment } from "@/lib/platform/attachments";
import { canReadQuoteFile, isInvited } from "@/lib/sourcing/file-queries";
import {
  canReadOverruleEvidence,
  canReadProductPhoto,
  canReadProductSpec,
  canReadSupplierPaper,
} from "@/lib/suppliers/file-queries";
import { canReadRegistrationPhoto } from "@/lib/suppliers/registration-queries";

/** Whether somebody may read a file; `actor` is null when nobody is signed in. */
type Reader = (actor: Actor | null, file: StoredAttachment) => Promise<boolean>;

/**
 * Who reads the files of each purpose: the module that owns the subject answers, by the rule its pages follow. A purpose is
 * shut until its module has a line here.
 */
const READERS: Readonly<Record<AttachmentPurpose, Reader>> = {
  amendment_file: (actor, { subjectId }) => canReadAmendmentFile(actor, subjectId),
  certificate: async (actor, { organizationId }) => canReadSupplierPaper(actor, organizationId),
  claim_evidence: (actor, { subjectId }) => canReadClaimEvidence(actor, subjectId),
  delivery_note: (actor, { subjectId }) => canReadDeliveryFile(actor, subjectId),
  delivery_photo: (actor, { subjectId }) => canReadDeliveryFile(actor, subjectId),
  evidence: async (actor, { organizationId }) => canReadSupplierPaper(actor, organizationId),
  need_attachment: async (actor, { subjectId, audience }) =>
    (await canReadNeedFile(actor, subjectId, audience)) || isInvited(actor, subjectId),
  overrule_evidence: async (actor) => canReadOverruleEvidence(actor),
  product_photo: (actor, { subjectId }) => canReadProductPhoto(actor, subjectId),
  product_spec: (actor, { subjectId }) => canReadProductSpec(actor, subjectId),
  quote_file: (actor, { subjectId }) => canReadQuoteFile(actor, subjectId),
  registration_photo: (actor, { subjectId }) => canReadRegistrationPhoto(actor, subjectId),
  signed_contract: (actor, { subjectId }) => canReadSignedContract(actor, subjectId),
};

/** Who may read a file: everybody (it may lie in shared caches), only those who ask as the actor does, or not this actor. */
export type Readership = "everybody" | "some" | "not-you";

/** Asks the owner of the file's subject. Nobody signed in is asked about first: what they may read is public. */
export async function readershipOf(actor: Actor | null, file: StoredAttachment): Promise<Readership> {
  const mayRead = READERS[file.purpose];
  if (await mayRead(null, file)) return "everybody";
  return actor !== null && (await mayRead(actor, file)) ? "some" : "not-you";
}
