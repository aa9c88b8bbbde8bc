import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "@/lib/shared/clean-text";

test.each([
  ["a\0b\u0007c\u007f\u0085d", "abcd"],
  ["baris\r\ndua\rtiga\n\tempat", "baris\ndua\ntiga\n\tempat"],
  ["cafe\u0301", "caf\u00e9"],
  ["PT\u200B \uFEFFBaja\u00AD", "PT Baja"],
  ["nama\u202Egpj.exe\u202C", "namagpj.exe"],
  ["setengah \ud83d huruf", "setengah  huruf"],
  ["keluarga 👨\u200D👩\u200D👧 di 🏝️", "keluarga 👨\u200D👩\u200D👧 di 🏝️"],
  ['<b>O\'Brien & "DROP TABLE"; --</b>', '<b>O\'Brien & "DROP TABLE"; --</b>'],
])("%j becomes %j", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test.each(["\u200B\u200B\u200B", " \u3000\u00A0 ", "\u2800\u2800", "\u3164", "\0\0", "\u200D\u200E"])(
  "%j, in which nothing can be seen, is no text",
  (text) => {
    expect(cleanText(text)).toBe("");
  },
);

test("whatever comes: cleaned once is cleaned, well-formed, and fit for Postgres", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (codes) => {
      const clean = cleanText(String.fromCharCode(...codes));
      expect(cleanText(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\p{Cs}]|(?![\n\t])\p{Cc}/u);
    }),
  );
});
