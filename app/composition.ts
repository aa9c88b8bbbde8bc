import "server-only";
import { renderMail } from "@/components/mail/render-mail";
import { cleanAccess } from "@/lib/access/cleaning";
import { cleanNeedImports } from "@/lib/interchange/use-cases/clean-need-imports";
import { followChanges, refreshMatchDocuments } from "@/lib/matching/use-cases/refresh-match-documents";
import { runBatch } from "@/lib/matching/use-cases/run-batch";
import { NEWS_SUBSCRIBERS } from "@/lib/notifications/subscribers";
import { cleanNotifications } from "@/lib/notifications/use-cases/clean-notifications";
import { forgetPerson as forgetReader } from "@/lib/notifications/use-cases/forget-person";
import { sendDigests } from "@/lib/notifications/use-cases/send-digests";
import { cleanMembershipRequests } from "@/lib/organizations/use-cases/clean-membership-requests";
import { forgetPerson as forgetClaimant } from "@/lib/organizations/use-cases/forget-person";
import { watchDeadlines } from "@/lib/partnerships/use-cases/watch-deadlines";
import { sealAudit } from "@/lib/platform/audit-verification";
import { cleanPlatform } from "@/lib/platform/cleaning";
import { sendMail } from "@/lib/platform/mailer";
import { cleanFiles } from "@/lib/platform/stored-file";
import type { WorkerParts } from "@/lib/platform/worker";
import { answerOpenQuotes } from "@/lib/sourcing/use-cases/answer-open-quotes";
import { cleanRegistrations } from "@/lib/suppliers/use-cases/clean-registrations";
import { forgetPerson as forgetRegistrant } from "@/lib/suppliers/use-cases/forget-person";
import { reclassifySuppliers } from "@/lib/suppliers/use-cases/reclassify-suppliers";
import { tellExpiringCertificates } from "@/lib/suppliers/use-cases/tell-expiring-certificates";
import { tellStaleProfiles } from "@/lib/suppliers/use-cases/tell-stale-profiles";

/**
 * What the background worker does: the one place that knows all modules. A new kind of job gets its handler here, a module
 * that wants to hear of an event its subscriber, under a name `module.verb` that stays the same once it was released.
 */
export const workerParts: WorkerParts = {
  handlers: {
    "mail.send": ({ mailId }) => sendMail(mailId, renderMail),
    "audit.seal": async () => {
      await sealAudit();
    },
    "matching.refresh-documents": async () => {
      await refreshMatchDocuments();
    },
    "matching.run-batch": async ({ batchId }) => {
      await runBatch(batchId);
    },
    "partnerships.watch-deadlines": async () => {
      await watchDeadlines();
    },
    "platform.clean": async () => {
      await cleanPlatform();
      await cleanFiles();
      await cleanAccess();
      await cleanNotifications();
      await cleanRegistrations();
      await cleanMembershipRequests();
      await cleanNeedImports();
    },
    "notifications.send-digests": sendDigests,
    "suppliers.reclassify": async () => {
      await reclassifySuppliers();
    },
    "suppliers.remind": async () => {
      await tellExpiringCertificates();
      await tellStaleProfiles();
    },
  },
  subscribers: {
    ...NEWS_SUBSCRIBERS,
    "person.erased": {
      "notifications.forget-person": forgetReader,
      "organizations.forget-person": forgetClaimant,
      "suppliers.forget-person": forgetRegistrant,
    },
    "need.closed": { "sourcing.answer-open-quotes": answerOpenQuotes },
    "need.withdrawn": { "sourcing.answer-open-quotes": answerOpenQuotes },
  },
  schedule: [
    { job: "audit.seal", at: "*/10 * * * *" },
    { job: "matching.refresh-documents", at: "* * * * *" },
    { job: "partnerships.watch-deadlines", at: "*/5 * * * *" },
    { job: "platform.clean", at: "17 * * * *" },
    // Twice a morning in Jakarta, so that a worker that was away at the first is not a day late.
    { job: "suppliers.remind", at: "5 23,2 * * *" },
    // Rules change at midnight in Jakarta.
    { job: "suppliers.reclassify", at: "1 17 * * *" },
    // Six in the morning in Jakarta.
    { job: "notifications.send-digests", at: "0 23 * * *" },
  ],
  // After a release the vocabulary may be another.
  atStart: ["matching.refresh-documents"],
  // What a supplier changed is found within seconds, also while nobody searches.
  watches: [{ name: "matching.follow-changes", everyMillis: 2_000, look: followChanges }],
};
