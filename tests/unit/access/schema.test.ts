import { expect, it } from "vitest";
import { LOCALE_COOKIE } from "@/components/i18n/locales";
import { LANGUAGE_COOKIE } from "@/lib/access/browser-session";
import { deviceName } from "@/lib/access/device-name";
import { CompleteRegistration, RequestRegistration } from "@/lib/access/schema";
import { zoneOfName } from "@/lib/access/time-zones";

const registrationId = "01900000-0000-7000-8000-000000000000";

it.each(["123456", "123 456", " 123-456 ", "Kode: 123456"])("reads the code out of %j", (code) =>
  expect(CompleteRegistration.parse({ registrationId, code }).code).toBe("123456"),
);

it.each(["12345", "1234567", "abcdef", ""])("does not read %j as a code", (code) =>
  expect(CompleteRegistration.safeParse({ registrationId, code }).error?.issues[0]?.message).toBe(
    "access.codeSixDigits",
  ),
);

it("registers nobody who has not agreed", () => {
  const person = { name: "Sri", contact: "sri@contoh.id", password: "kuda laut biru" };
  expect(RequestRegistration.safeParse({ ...person, consent: false }).success).toBe(false);
  expect(RequestRegistration.safeParse({ ...person, consent: true }).success).toBe(true);
});

it("sets the cookie that the texts read", () => expect(LANGUAGE_COOKIE).toBe(LOCALE_COOKIE));

it("knows Indonesia's three zones", () => {
  expect(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Europe/Paris"].map(zoneOfName)).toEqual([
    "WIB",
    "WITA",
    "WIT",
    "WIB",
  ]);
});

it.each([
  [
    "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36",
    "Chrome · Android",
  ],
  [
    "Mozilla/5.0 (Linux; Android 13) SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36",
    "Samsung Internet · Android",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Edg/120.0",
    "Edge · Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile Safari/604.1",
    "Safari · iOS",
  ],
  ["curl/8.0", null],
  [null, null],
])("calls %j %j", (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
