"use server";

import { CorrectIdentity } from "@/lib/organizations/identity-schema";
import { defineAction } from "@/lib/platform/action";
import { REGISTERED_PATH, REGISTRATION_START } from "@/lib/suppliers/registration";
import {
  AnswerCapability,
  AnswerCapacity,
  AnswerIdentity,
  AnswerKbli,
  AnswerNib,
  AnswerOwnership,
  AnswerPhoto,
  AnswerPlace,
  AnswerProduct,
  AnswerSize,
  AskForFirm,
  DiscardRegistration,
  FinishRegistration,
  SkipRegistrationStep,
} from "@/lib/suppliers/registration-schema";
import {
  AddCapability,
  AddCertificate,
  AddProduct,
  ArchiveCapability,
  ArchiveCertificate,
  ArchiveProduct,
  ConfirmProfile,
  ReviseCertificate,
  ReviseProduct,
  ReviseProfile,
  StateList,
} from "@/lib/suppliers/schema";
import { addCapability } from "@/lib/suppliers/use-cases/add-capability";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { addPlant } from "@/lib/suppliers/use-cases/add-plant";
import { addProduct } from "@/lib/suppliers/use-cases/add-product";
import { addReference } from "@/lib/suppliers/use-cases/add-reference";
import { archiveCapability } from "@/lib/suppliers/use-cases/archive-capability";
import { archiveCertificate } from "@/lib/suppliers/use-cases/archive-certificate";
import { archiveProduct } from "@/lib/suppliers/use-cases/archive-product";
import { archiveReference } from "@/lib/suppliers/use-cases/archive-reference";
import { askForFirm } from "@/lib/suppliers/use-cases/ask-for-firm";
import { closePlant } from "@/lib/suppliers/use-cases/close-plant";
import { confirmProfile } from "@/lib/suppliers/use-cases/confirm-profile";
import { correctIdentity } from "@/lib/suppliers/use-cases/correct-identity";
import { discardRegistration } from "@/lib/suppliers/use-cases/discard-registration";
import { finishRegistration } from "@/lib/suppliers/use-cases/finish-registration";
import { grantClaim } from "@/lib/suppliers/use-cases/grant-claim";
import { overruleMakerRole } from "@/lib/suppliers/use-cases/overrule-maker-role";
import { planCapacity } from "@/lib/suppliers/use-cases/plan-capacity";
import { recordVisit } from "@/lib/suppliers/use-cases/record-visit";
import { refuseClaim } from "@/lib/suppliers/use-cases/refuse-claim";
import { restoreMakerRule } from "@/lib/suppliers/use-cases/restore-maker-rule";
import { reviseCapability } from "@/lib/suppliers/use-cases/revise-capability";
import { reviseCertificate } from "@/lib/suppliers/use-cases/revise-certificate";
import { revisePlant } from "@/lib/suppliers/use-cases/revise-plant";
import { reviseProduct } from "@/lib/suppliers/use-cases/revise-product";
import { reviseProfile } from "@/lib/suppliers/use-cases/revise-profile";
import { saveRegistrationPhoto } from "@/lib/suppliers/use-cases/save-registration-photo";
import { saveRegistrationStep } from "@/lib/suppliers/use-cases/save-registration-step";
import { setListing } from "@/lib/suppliers/use-cases/set-listing";
import { skipRegistrationStep } from "@/lib/suppliers/use-cases/skip-registration-step";
import { stateFreeCapacity } from "@/lib/suppliers/use-cases/state-free-capacity";
import { stateList } from "@/lib/suppliers/use-cases/state-list";
import { submitClaim } from "@/lib/suppliers/use-cases/submit-claim";
import {
  GrantClaim,
  OverruleMakerRole,
  RecordVisit,
  RefuseClaim,
  RestoreMakerRule,
  SubmitClaim,
} from "@/lib/suppliers/verification-schema";
import {
  AddPlant,
  AddReference,
  ArchiveReference,
  ClosePlant,
  PlanCapacity,
  ReviseCapability,
  RevisePlant,
  SetListing,
  StateFreeCapacity,
} from "@/lib/suppliers/workshop-schema";

const invalidates = ["/usaha", "/beranda"];
const toFirm = () => "/usaha";
const after = { invalidates, redirectTo: toFirm };

export const reviseProfileAction = defineAction({ input: ReviseProfile, run: reviseProfile, ...after });
export const addProductAction = defineAction({ input: AddProduct, run: addProduct, ...after });
export const reviseProductAction = defineAction({ input: ReviseProduct, run: reviseProduct, ...after });
export const archiveProductAction = defineAction({ input: ArchiveProduct, run: archiveProduct, ...after });
export const addCapabilityAction = defineAction({ input: AddCapability, run: addCapability, ...after });
export const archiveCapabilityAction = defineAction({ input: ArchiveCapability, run: archiveCapability, ...after });
export const addCertificateAction = defineAction({ input: AddCertificate, run: addCertificate, ...after });
export const archiveCertificateAction = defineAction({ input: ArchiveCertificate, run: archiveCertificate, ...after });
export const stateListAction = defineAction({ input: StateList, run: stateList, ...after });
export const confirmProfileAction = defineAction({ input: ConfirmProfile, run: confirmProfile, invalidates });
export const reviseCapabilityAction = defineAction({ input: ReviseCapability, run: reviseCapability, ...after });
export const reviseCertificateAction = defineAction({ input: ReviseCertificate, run: reviseCertificate, ...after });
export const correctIdentityAction = defineAction({ input: CorrectIdentity, run: correctIdentity, ...after });
export const setListingAction = defineAction({
  input: SetListing,
  run: setListing,
  invalidates: [...invalidates, "/pemasok", "/usaha/pratinjau"],
});

const plants = { invalidates: [...invalidates, "/usaha/tempat-kerja"], redirectTo: () => "/usaha/tempat-kerja" };
export const addPlantAction = defineAction({ input: AddPlant, run: addPlant, ...plants });
export const revisePlantAction = defineAction({ input: RevisePlant, run: revisePlant, ...plants });
export const closePlantAction = defineAction({ input: ClosePlant, run: closePlant, ...plants });

const references = { invalidates: [...invalidates, "/usaha/rujukan"], redirectTo: () => "/usaha/rujukan" };
export const addReferenceAction = defineAction({ input: AddReference, run: addReference, ...references });
export const archiveReferenceAction = defineAction({ input: ArchiveReference, run: archiveReference, ...references });

const capacity = { invalidates: [...invalidates, "/usaha/kapasitas"] };
export const stateFreeCapacityAction = defineAction({ input: StateFreeCapacity, run: stateFreeCapacity, ...capacity });
export const planCapacityAction = defineAction({ input: PlanCapacity, run: planCapacity, ...capacity });

export const submitClaimAction = defineAction({
  input: SubmitClaim,
  run: submitClaim,
  limit: { name: "claim.submit", points: 60, durationSeconds: 3_600 },
  invalidates: [...invalidates, "/usaha/bukti/[claimId]"],
  redirectTo: ({ claimId }) => `/usaha/bukti/${claimId}`,
});

const QUEUE = "/admin/verifikasi";
const decided = { invalidates: [QUEUE, "/beranda"], redirectTo: () => QUEUE };
export const recordVisitAction = defineAction({
  input: RecordVisit,
  run: recordVisit,
  invalidates: [`${QUEUE}/[claimId]`],
  redirectTo: ({ claimId }) => `${QUEUE}/${claimId}`,
});
export const grantClaimAction = defineAction({ input: GrantClaim, run: grantClaim, ...decided });
export const refuseClaimAction = defineAction({ input: RefuseClaim, run: refuseClaim, ...decided });

const identity = {
  invalidates: [QUEUE, `${QUEUE}/organisasi/[organizationId]`],
  redirectTo: ({ organizationId }: { organizationId: string }) => `${QUEUE}/organisasi/${organizationId}`,
};
export const overruleMakerRoleAction = defineAction({ input: OverruleMakerRole, run: overruleMakerRole, ...identity });
export const restoreMakerRuleAction = defineAction({ input: RestoreMakerRule, run: restoreMakerRule, ...identity });

/** Every screen of the registration; each answer names the page that comes next. */
const onwards = {
  invalidates: ["/usaha/daftar", "/usaha/daftar/[langkah]"],
  redirectTo: ({ path }: { path: string }) => path,
};
const answer = { run: saveRegistrationStep, ...onwards };

export const answerNibAction = defineAction({ input: AnswerNib, ...answer });
export const answerKbliAction = defineAction({ input: AnswerKbli, ...answer });
export const answerSizeAction = defineAction({ input: AnswerSize, ...answer });
export const answerOwnershipAction = defineAction({ input: AnswerOwnership, ...answer });
export const answerPlaceAction = defineAction({ input: AnswerPlace, ...answer });
export const answerIdentityAction = defineAction({ input: AnswerIdentity, ...answer });
export const answerProductAction = defineAction({ input: AnswerProduct, ...answer });
export const answerPhotoAction = defineAction({ input: AnswerPhoto, run: saveRegistrationPhoto, ...onwards });
export const answerCapabilityAction = defineAction({ input: AnswerCapability, ...answer });
export const answerCapacityAction = defineAction({ input: AnswerCapacity, ...answer });
export const skipRegistrationStepAction = defineAction({
  input: SkipRegistrationStep,
  run: skipRegistrationStep,
  ...onwards,
});
export const discardRegistrationAction = defineAction({
  input: DiscardRegistration,
  run: discardRegistration,
  invalidates: onwards.invalidates,
  redirectTo: () => REGISTRATION_START,
});
export const finishRegistrationAction = defineAction({
  input: FinishRegistration,
  run: finishRegistration,
  limit: { name: "supplier.register", points: 20, durationSeconds: 86_400 },
  invalidates: [...invalidates, ...onwards.invalidates],
  redirectTo: () => REGISTERED_PATH,
});
export const askForFirmAction = defineAction({
  input: AskForFirm,
  run: askForFirm,
  limit: { name: "firm.ask", points: 20, durationSeconds: 86_400 },
  invalidates: onwards.invalidates,
  redirectTo: () => REGISTRATION_START,
});
