import "server-only";
import type { Permission } from "@/lib/access/permissions";
import { listRecipientsForSystem } from "@/lib/notifications/queries";
import type { Tx } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import type { MailCatalogue, MailTemplate } from "@/lib/platform/mail-catalogue";
import { channelAvailable, queueMail } from "@/lib/platform/mailer";

interface Message<Template extends MailTemplate> {
  readonly template: Template;
  readonly params: MailCatalogue[Template];
}

/** What makes a message one of a kind: the id of its cause, and which of the messages about it this is. */
export interface MessageCause {
  readonly id: string;
  readonly kind: string;
}

// Not a person's key: the platform itself is the owner.
const PLATFORM = { userId: "platform", organizationId: null };

/**
 * Queues one message to every member of an organization who holds `permission`, in the language of each; nothing when the
 * same cause was told before. People without a proven address get a text message, if there is a way to send one.
 */
export async function tellMembers<Template extends MailTemplate>(
  tx: Tx,
  cause: MessageCause,
  to: { readonly organizationId: string; readonly permission: Permission },
  message: Message<Template>,
): Promise<void> {
  await once(tx, PLATFORM, { idempotencyKey: cause.id }, `notifications.${cause.kind}`, async () => {
    const recipients = await listRecipientsForSystem(tx, to.organizationId, to.permission);
    for (const { email, phone, locale } of recipients) {
      if (email !== null) await queueMail(tx, { ...message, to: email, locale });
      else if (phone !== null && channelAvailable("sms"))
        await queueMail(tx, { ...message, to: phone, channel: "sms", locale });
    }
    return { recipients: recipients.length };
  });
}
