import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskContact, parseContact } from "@/lib/access/contact";

describe("parseContact", () => {
  it.each([
    "0812-3456-7890",
    "0812 3456 7890",
    "62 812 3456 7890",
    "+62 812-3456-7890",
    "0062 812 3456 7890",
    "(0812) 34567890",
  ])("reads the mobile number %s", (text) =>
    expect(parseContact(text)).toEqual({ channel: "phone", value: "+6281234567890" }),
  );

  it.each([" Sri.Rahayu@Contoh.ID ", "sri.rahayu@contoh.id"])("reads the address %s", (text) =>
    expect(parseContact(text)).toEqual({ channel: "email", value: "sri.rahayu@contoh.id" }),
  );

  it.each([
    "",
    "sri",
    "sri@",
    "@contoh.id",
    "sri@contoh",
    "021 555 1234",
    "+65 9123 4567",
    "0812",
    "08123456789012345",
    "0812x34567890",
  ])("does not read %j", (text) => expect(parseContact(text)).toBeNull());

  it("reads its own answer again, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress(), fc.stringMatching(/^(\+62|62|0)8\d{8,10}$/)), (text) => {
        const contact = parseContact(text);
        if (contact) expect(parseContact(contact.value)).toEqual(contact);
      }),
    );
  });
});

it("masks all but what the owner knows it by", () => {
  expect(maskContact({ channel: "email", value: "sri@contoh.id" })).toBe("s•••@contoh.id");
  expect(maskContact({ channel: "phone", value: "+6281234567890" })).toBe("+62 ••• 7890");
});
