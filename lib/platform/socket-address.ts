import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const MARK = Symbol.for("mata-rantai.socket-addresses");
const shared = globalThis as { [MARK]?: true };

/**
 * Makes this process append the address of every request's socket to `X-Forwarded-For`, as a proxy does, before Next.js sees
 * the request: Next.js itself keeps whatever a visitor wrote there and tells pages nothing about the socket. From then on the
 * last address of that header is always true. Called once, before the server listens.
 */
export function appendSocketAddresses(): void {
  if (shared[MARK]) return;
  shared[MARK] = true;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const claimed = request.headers["x-forwarded-for"];
    const address = request.socket.remoteAddress ?? "unknown";
    request.headers["x-forwarded-for"] = claimed === undefined ? address : `${String(claimed)}, ${address}`;
  });
}

/** True when {@link appendSocketAddresses} is at work, so that the last address may be believed. */
export function socketAddressesAppended(): boolean {
  return shared[MARK] === true;
}
