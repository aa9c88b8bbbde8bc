import "server-only";
import { env } from "@/lib/platform/env";

export interface TextMessage {
  /** The same for every attempt, so that a gateway can drop a copy. */
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/**
 * Sends a text message through the gateway at SMS_URL: `POST {id, to, text}` as JSON with SMS_TOKEN as bearer; any answer
 * 2xx is a yes. No provider's own protocol is spoken: a few lines between this and theirs belong to whoever runs the platform.
 *
 * @throws {Error} when the gateway refuses or does not answer within ten seconds; the job tries again.
 */
export async function sendText(message: TextMessage): Promise<void> {
  const { SMS_URL: url, SMS_TOKEN: token } = env();
  if (url === undefined) throw new Error("No gateway for text messages is configured");
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, "idempotency-key": message.id },
    body: JSON.stringify(message),
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`The gateway for text messages answered ${response.status}`);
}
