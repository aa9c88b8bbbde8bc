import type { ActionRow } from "@/tests/e2e/action-row";

const STALE = "platform.changedMeanwhile";
const plant = { name: "Bengkel Utara", regionCode: "33.10" };
const decision = { reason: "Nomor pada dokumen tidak sama.", mendAdvice: "Unggah halaman kedua dokumennya." };
const SPANS = "who verifies sees the claims of all firms";

/** Forms of a firm about its workshop. */
const WORKSHOP = {
  addPlantAction: { who: "supplier:edit", fields: () => plant, answer: "done" },
  revisePlantAction: {
    who: "supplier:edit",
    fields: (ids) => ({ ...plant, plantId: ids.plant, version: "999" }),
    answer: "suppliers.plantNotFound",
  },
  closePlantAction: {
    who: "supplier:edit",
    fields: (ids) => ({ plantId: ids.plant }),
    answer: "suppliers.plantNotFound",
  },
  reviseCapabilityAction: {
    who: "supplier:edit",
    fields: ({ capability }) => ({ capabilityId: capability, version: "999", process: "las argon" }),
    answer: "suppliers.capabilityNotFound",
  },
  reviseCertificateAction: {
    who: "supplier:edit",
    fields: ({ certificate }) => ({ certificateId: certificate, version: "999", scheme: "ISO 9001" }),
    answer: "suppliers.certificateNotFound",
  },
  addReferenceAction: {
    who: "supplier:edit",
    fields: () => ({ customerName: "PT Tiang Jaya", work: "travers UNP 10", year: "2024" }),
    answer: "done",
  },
  archiveReferenceAction: {
    who: "supplier:edit",
    fields: ({ customerReference }) => ({ referenceId: customerReference }),
    answer: "suppliers.referenceNotFound",
  },
  stateFreeCapacityAction: {
    who: "supplier:edit",
    fields: ({ product }) => ({ productId: product, version: "999", answer: "same" }),
    answer: "suppliers.productNotFound",
  },
  planCapacityAction: {
    who: "supplier:edit",
    fields: ({ product }) => ({ productId: product, version: "999" }),
    answer: "suppliers.productNotFound",
  },
  setListingAction: { who: "supplier:publish", fields: () => ({ listed: "no", version: "999" }), answer: STALE },
  correctIdentityAction: {
    who: "organization:correct",
    fields: () => ({ ...plant, version: "999" }),
    answer: "organizations.changedMeanwhile",
  },
} as const satisfies Record<string, ActionRow>;

/** Forms by which claims are proven and decided. */
const VERIFICATION = {
  submitClaimAction: {
    who: "claim:submit",
    fields: ({ claim }) => ({ claimId: claim, version: "999", level: "visited", note: "Senin pagi" }),
    answer: "suppliers.claimNotFound",
  },
  recordVisitAction: {
    who: "claim:decide",
    fields: ({ claim }) => ({
      claimId: claim,
      version: "999",
      observedOn: "2026-01-05",
      observer: "PLUT Klaten",
      place: "Bengkel Ceper",
      note: "Dua mesin las bekerja.",
    }),
    file: "photos",
    answer: "files.pdfAsPhoto",
    spans: SPANS,
  },
  grantClaimAction: {
    who: "claim:decide",
    fields: ({ claim }) => ({ claimId: claim, version: "999", level: "documented" }),
    answer: "suppliers.claimNotFound",
    spans: SPANS,
  },
  refuseClaimAction: {
    who: "claim:decide",
    fields: ({ claim }) => ({ claimId: claim, version: "999", ...decision }),
    answer: "suppliers.claimNotFound",
    spans: SPANS,
  },
  overruleMakerRoleAction: {
    who: "maker-role:overrule",
    fields: ({ organization }) => ({
      organizationId: organization,
      version: "999",
      makerRole: "trader",
      reason: decision.reason,
    }),
    file: "files",
    answer: "suppliers.notFound",
    spans: SPANS,
  },
  restoreMakerRuleAction: {
    who: "maker-role:overrule",
    fields: ({ organization }) => ({ organizationId: organization, version: "999" }),
    answer: "suppliers.notFound",
    spans: SPANS,
  },
  refuseOrganizationAction: {
    who: "organization:verify",
    fields: ({ organization }) => ({ organizationId: organization, version: "999", ...decision }),
    answer: "organizations.notFound",
    spans: SPANS,
  },
} as const satisfies Record<string, ActionRow>;

/** Every form about workshops, claims and who a firm is. */
export const WORKSHOP_ACTIONS: Readonly<Record<string, ActionRow>> = { ...WORKSHOP, ...VERIFICATION };
