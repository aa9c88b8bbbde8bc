import { expect, test } from "vitest";
import { withRequestContext } from "@/lib/platform/context";
import { createLogger, impersonalMessage } from "@/lib/platform/log";

function capture() {
  const lines: string[] = [];
  const logger = createLogger("info", { write: (line: string) => void lines.push(line) });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? "{}") as Record<string, unknown> };
}

test.each(["password", "code", "nik", "npwp", "phone", "email", "authorization", "cookie", "set-cookie", "token"])(
  "%s never reaches a line, wherever it stands",
  (name) => {
    const { logger, lines } = capture();
    logger.info({ [name]: "rahasia", body: { [name]: "rahasia", inner: { [name]: "rahasia" } } }, "a form");
    expect(lines.join()).not.toContain("rahasia");
    expect(lines.join()).toContain("[removed]");
  },
);

test("carries the id of the request that is served", () => {
  const { logger, last } = capture();
  withRequestContext({ requestId: "request-1", ip: null, userAgent: null }, () => logger.info("inside"));
  expect(last()).toMatchObject({ requestId: "request-1", msg: "inside", level: "info" });
  logger.info("outside");
  expect(last()).not.toHaveProperty("requestId");
});

test("of an error only what is not personal is written", () => {
  const { logger, lines, last } = capture();
  const error = Object.assign(new Error("Invalid `create()`:\n\nKey (email)=(budi@contoh.example) already exists"), {
    code: "P2002",
    meta: { value: "budi@contoh.example" },
  });
  logger.error({ error }, "failed");
  expect(lines.join()).not.toContain("budi");
  expect(last()).toMatchObject({
    error: { name: "Error", kind: "P2002", message: "Key (email)=([removed]) already exists" },
  });
});

test.each([
  ["Key (nik)=(3273010101900001) already exists.", "Key (nik)=([removed]) already exists."],
  ["could not reach budi@contoh.example", "could not reach [removed]"],
  ["no route to 6281234567890", "no route to [removed]"],
])("%j becomes %j", (message, told) => {
  expect(impersonalMessage(new Error(message))).toBe(told);
});
