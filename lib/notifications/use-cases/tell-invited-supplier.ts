import "server-only";
import { getInvitationNewsForSystem } from "@/lib/notifications/queries";
import { tellMembers } from "@/lib/notifications/use-cases/tell-members";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

/** Tells the supplier's people that a buyer invites them to quote. Runs as a subscriber of `invitation.sent`. */
export async function tellInvitedSupplier({ invitationId }: { invitationId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const news = await getInvitationNewsForSystem(tx, invitationId);
    if (!news) return;
    const { supplierOrganizationId, need } = news;
    await tellMembers(
      tx,
      { id: invitationId, kind: "invitation-sent" },
      { organizationId: supplierOrganizationId, permission: "invitation:read" },
      {
        template: "need-invitation",
        params: {
          organization: need.organization.name,
          need: need.title,
          url: `${env().APP_URL}/undangan/${invitationId}`,
        },
      },
    );
  });
}
