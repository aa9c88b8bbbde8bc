import "server-only";
import { renderMail } from "@/components/mail/render-mail";
import { cleanAccess } from "@/lib/access/cleaning";
import { tellInvitedSupplier } from "@/lib/notifications/use-cases/tell-invited-supplier";
import { tellPartners } from "@/lib/notifications/use-cases/tell-partners";
import { tellQuoters } from "@/lib/notifications/use-cases/tell-quoters";
import { sealAudit } from "@/lib/platform/audit-verification";
import { cleanPlatform } from "@/lib/platform/cleaning";
import { sendMail } from "@/lib/platform/mailer";
import type { WorkerParts } from "@/lib/platform/worker";
import { answerOpenQuotes } from "@/lib/sourcing/use-cases/answer-open-quotes";

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
    "platform.clean": async () => {
      await cleanPlatform();
      await cleanAccess();
    },
  },
  subscribers: {
    "need.closed": { "sourcing.answer-open-quotes": answerOpenQuotes },
    "need.withdrawn": { "sourcing.answer-open-quotes": answerOpenQuotes },
    "invitation.sent": { "notifications.tell-invited-supplier": tellInvitedSupplier },
    "award.decided": { "notifications.tell-quoters": tellQuoters },
    "quote.refused": { "notifications.tell-quoters": tellQuoters },
    "partnership.confirmed": { "notifications.tell-partners": tellPartners },
  },
  schedule: [
    { job: "audit.seal", at: "*/10 * * * *" },
    { job: "platform.clean", at: "17 * * * *" },
  ],
};
