import { expect, test } from "vitest";
import { mayReadOutbox, type OutboxVisit } from "@/lib/platform/outbox-access";

const newcomer: OutboxVisit = {
  settings: { DEMO: true, APP_URL: "http://localhost:3000" },
  socketKnown: true,
  forwardedFor: "127.0.0.1",
  host: "localhost:3000",
};

test.each([
  ["by name", {}],
  ["by address", { host: "127.0.0.1:3000" }],
  ["over IPv6", { host: "[::1]:3000", forwardedFor: "::1" }],
  ["over IPv6 with an IPv4 address", { forwardedFor: "::ffff:127.0.0.1" }],
])("a newcomer at the machine itself reads it, %s", (_how, visit) => {
  expect(mayReadOutbox({ ...newcomer, ...visit })).toBe(true);
});

test.each([
  ["outside demo mode", { settings: { DEMO: false, APP_URL: "http://localhost:3000" } }],
  ["when the demo is published", { settings: { DEMO: true, APP_URL: "https://demo.matarantai.example" } }],
  ["when the socket is not known", { socketKnown: false }],
  ["from another machine", { forwardedFor: "192.168.1.7" }],
  ["from another machine that writes the header itself", { forwardedFor: "127.0.0.1, 192.168.1.7" }],
  ["through a proxy on this machine", { forwardedFor: "203.0.113.9, 127.0.0.1" }],
  ["without an address", { forwardedFor: null }],
  ["under another site's name that points here", { host: "rebind.attacker.example:3000" }],
  ["under a name that begins like ours", { host: "localhost.attacker.example" }],
  ["under an address that begins like ours", { host: "127.0.0.1.attacker.example" }],
  ["without a name", { host: null }],
])("nobody reads it %s", (_when, visit) => {
  expect(mayReadOutbox({ ...newcomer, ...visit })).toBe(false);
});
