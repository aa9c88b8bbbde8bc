import "server-only";
import { type AnswerCause, listAnswersForSystem } from "@/lib/notifications/queries";
import { tellMembers } from "@/lib/notifications/use-cases/tell-members";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

/**
 * Tells every supplier who was answered with a decision that the answer and its reason can be read. Runs as a subscriber of
 * `award.decided`, where a decision of several awards comes here several times and still writes to each supplier once, and of
 * `quote.refused`.
 */
export async function tellQuoters(cause: AnswerCause): Promise<void> {
  await inTransaction(async (tx) => {
    for (const { quoteId, version, organizationId, invitationId, needTitle } of await listAnswersForSystem(tx, cause)) {
      await tellMembers(
        tx,
        { id: quoteId, kind: `quote-answered.${version}` },
        { organizationId, permission: "invitation:read" },
        {
          template: "award-decided",
          params: { need: needTitle, url: `${env().APP_URL}/undangan/${invitationId}` },
        },
      );
    }
  });
}
