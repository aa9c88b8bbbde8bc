import { expect, test } from "vitest";
import { clientAddress, contextFromHeaders, requestContext, withRequestContext } from "@/lib/platform/context";

test.each([
  ["no proxy: the socket's address", "203.0.113.9", 0, "203.0.113.9"],
  ["no proxy: what the visitor wrote is not believed", "10.0.0.1, 203.0.113.9", 0, "203.0.113.9"],
  ["one proxy: the address it saw", "203.0.113.9, 10.0.0.1", 1, "203.0.113.9"],
  ["one proxy: what the visitor wrote is not believed", "127.0.0.1, 203.0.113.9, 10.0.0.1", 1, "203.0.113.9"],
  ["fewer addresses than proxies: unknown", "10.0.0.1", 1, null],
  ["no header: unknown", null, 0, null],
])("%s", (_what, header, proxies, address) => {
  expect(clientAddress(header, proxies)).toBe(address);
});

test("reads request id, address and browser from the headers", () => {
  const headers = new Headers({
    "x-request-id": "request-1",
    "x-forwarded-for": "203.0.113.9",
    "user-agent": "u".repeat(500),
  });
  expect(contextFromHeaders(headers, 0)).toEqual({
    requestId: "request-1",
    ip: "203.0.113.9",
    userAgent: "u".repeat(300),
  });
});

test("is empty outside of a request, and what was given inside", async () => {
  expect(await requestContext()).toEqual({ requestId: null, ip: null, userAgent: null });
  const given = { requestId: "job-1", ip: null, userAgent: null };
  expect(await withRequestContext(given, requestContext)).toBe(given);
});
