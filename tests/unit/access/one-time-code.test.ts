import { expect, it } from "vitest";
import { hashCode, isRightCode, newCode } from "@/lib/access/one-time-code";
import { issueTicket, redeemTicket } from "@/lib/access/session-ticket";

it("makes codes of six digits that differ", () => {
  const codes = Array.from({ length: 500 }, newCode);
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(490);
});

it("hashes equal codes of two people differently", () => {
  expect(hashCode("123456", "a")).not.toBe(hashCode("123456", "b"));
  expect(isRightCode("123456", "a", hashCode("123456", "a"))).toBe(true);
  expect(isRightCode("123457", "a", hashCode("123456", "a"))).toBe(false);
  expect(isRightCode("123456", "b", hashCode("123456", "a"))).toBe(false);
});

it("reads its own tickets only", async () => {
  const session = { userId: "u", sessionId: "s" };
  const ticket = await issueTicket(session);
  expect(await redeemTicket(ticket)).toEqual(session);
  for (const made of [undefined, 1, "", "s", `${ticket}x`, ticket.slice(0, -2)])
    expect(await redeemTicket(made)).toBeNull();
});
