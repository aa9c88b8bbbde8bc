import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import type { ActionRow } from "@/tests/e2e/action-row";
import { NOWHERE } from "@/tests/support/http-action";

const SPANS = "an administrator's work spans all organizations";

/** Forms of administrators. */
export const ADMIN_ACTIONS = {
  scheduleRuleAction: {
    who: "rule:edit",
    fields: () => ({
      code: "size_class.raksasa.max_capital",
      value: "1000",
      validFrom: "2099-01-01",
      source: "PP 7/2021 Pasal 35",
      confidence: "sure",
    }),
    answer: "catalog.ruleNotFound",
    spans: SPANS,
  },
  withdrawRuleAction: {
    who: "rule:edit",
    fields: () => ({ ruleId: NOWHERE }),
    answer: "catalog.ruleNotFound",
    spans: SPANS,
  },
  suspendOrganizationAction: {
    who: "organization:suspend",
    fields: ({ organization }) => ({ organizationId: organization, version: "999", reason: "Dokumen terbukti palsu." }),
    answer: "organizations.notFound",
    spans: SPANS,
  },
  reactivateOrganizationAction: {
    who: "organization:suspend",
    fields: ({ organization }) => ({
      organizationId: organization,
      version: "999",
      reason: "Dokumen sudah diperbaiki.",
    }),
    answer: "organizations.notFound",
    spans: SPANS,
  },
  signOutPersonAction: {
    who: "person:sign-out",
    fields: () => ({ userId: NOWHERE }),
    answer: "access.personNotFound",
    spans: SPANS,
  },
  answerDataRequestAction: {
    who: "data-request:answer",
    fields: () => ({ requestId: NOWHERE, version: "1", decision: "refuse", answer: "Dasar hukumnya tidak ada." }),
    answer: "access.dataRequestNotFound",
    spans: SPANS,
  },
  addSynonymAction: {
    who: "vocabulary:manage",
    fields: () => ({ conceptId: "no_such_concept", term: "krowak" }),
    answer: "matching.conceptNotFound",
    spans: SPANS,
  },
  withdrawSynonymAction: {
    who: "vocabulary:manage",
    fields: () => ({ synonymId: NOWHERE }),
    answer: "matching.synonymNotFound",
    spans: SPANS,
  },
  scheduleWeightsAction: {
    who: "weights:manage",
    fields: () => ({
      ...Object.fromEntries(CRITERIA.map((criterion) => [criterion, "0"])),
      validFrom: "2020-01-01",
      capability: "10000",
    }),
    answer: "matching.weightsInThePast",
    spans: SPANS,
  },
  startBatchAction: { who: "batch:start", fields: () => ({}), answer: "done", spans: SPANS },
  cancelBatchAction: {
    who: "batch:cancel",
    fields: () => ({ batchId: NOWHERE }),
    answer: "matching.batchNotFound",
    spans: SPANS,
  },
  retryJobAction: {
    who: "job:retry",
    fields: () => ({ jobId: "999999999" }),
    answer: "platform.jobGone",
    spans: SPANS,
  },
} as const satisfies Record<string, ActionRow>;
