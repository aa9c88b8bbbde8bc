import "server-only";
import { isIPv4 } from "node:net";
import { type Env, env } from "@/lib/platform/env";
import { socketAddressesAppended } from "@/lib/platform/socket-address";

/** What the decision rests on; every part can be given in a test. */
export interface OutboxVisit {
  readonly settings: Pick<Env, "DEMO" | "APP_URL">;
  /** True when the last address of `forwardedFor` is the socket's own. */
  readonly socketKnown: boolean;
  readonly forwardedFor: string | null;
  readonly host: string | null;
}

/** {@link mayReadOutbox} for the request with these headers. */
export function mayReadOutboxNow(headers: Pick<Headers, "get">): boolean {
  return mayReadOutbox({
    settings: env(),
    socketKnown: socketAddressesAppended(),
    forwardedFor: headers.get("x-forwarded-for"),
    host: headers.get("host"),
  });
}

/**
 * The outbox shows other people's one-time codes, so it is there for a demo on one's own machine only. All must hold:
 * the demo runs; it is published under no other name than this machine's; the socket comes from this machine; nothing stands
 * between (a proxy on this machine would make the whole world look like it); and the browser asked for this machine by name,
 * which a page of another site that points its own name here (DNS rebinding) cannot do.
 */
export function mayReadOutbox({ settings, socketKnown, forwardedFor, host }: OutboxVisit): boolean {
  return (
    settings.DEMO &&
    isLoopbackName(new URL(settings.APP_URL).hostname) &&
    socketKnown &&
    forwardedFor !== null &&
    isLoopbackAddress(forwardedFor) &&
    host !== null &&
    isLoopbackName(host.replace(/:\d+$/, ""))
  );
}

/** True for one address that is this machine's; a list of addresses is none. */
function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, "");
  return plain === "::1" || (isIPv4(plain) && plain.startsWith("127."));
}

function isLoopbackName(name: string): boolean {
  return name === "localhost" || name === "[::1]" || isLoopbackAddress(name);
}
