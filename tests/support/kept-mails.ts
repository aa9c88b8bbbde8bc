import { database } from "@/lib/platform/db";
import { listKeptMails } from "@/lib/platform/mailer";

/** The address that messages to this person go to. */
export async function emailOf(userId: string): Promise<string> {
  return (await database().user.findUniqueOrThrow({ where: { id: userId } })).email ?? "";
}

/** Every message that was queued, as address and content. */
export async function queuedMails() {
  return (await listKeptMails()).map(({ to, content }) => ({ to, ...content }));
}
