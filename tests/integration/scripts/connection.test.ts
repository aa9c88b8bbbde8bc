import { expect, inject, test } from "vitest";
import { checkDatabase } from "@/scripts/lib/connection.mjs";

const template = () => new URL(inject("databaseTemplateUrl"));

function changed(change: (url: URL) => void): string {
  const url = template();
  change(url);
  return url.href;
}

test("a database that works is accepted", async () => {
  await expect(checkDatabase(template().href)).resolves.toBeUndefined();
});

test.each([
  ["a wrong password", () => changed((url) => Object.assign(url, { password: "wrong" })), /refused the password/],
  ["a missing database", () => changed((url) => Object.assign(url, { pathname: "/nothing" })), /does not exist/],
  ["a port where nobody answers", () => changed((url) => Object.assign(url, { port: "1" })), /No database answers/],
  ["another kind of address", () => "mysql://somewhere/else", /must look like postgresql:/],
])("%s is told in one sentence", async (_, address, sentence) => {
  const error = await checkDatabase(address()).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.stringMatching(sentence) });
  expect(String((error as Error).message)).not.toContain("\n");
});
