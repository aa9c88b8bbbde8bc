import "server-only";
import type { Credentials } from "@/lib/access/repository";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { channelAvailable, queueMail } from "@/lib/platform/mailer";

/** Tells the person, where they can be reached, that their password is a new one: whoever did not do it must hear of it. */
export async function tellPasswordChanged(tx: Tx, user: Credentials): Promise<void> {
  const message = {
    template: "password-changed",
    locale: user.locale === "en" ? "en" : "id",
    params: { url: `${env().APP_URL}/lupa-kata-sandi` },
  } as const;
  if (user.email !== null) await queueMail(tx, { ...message, to: user.email });
  else if (user.phone !== null && channelAvailable("sms"))
    await queueMail(tx, { ...message, to: user.phone, channel: "sms" });
}
