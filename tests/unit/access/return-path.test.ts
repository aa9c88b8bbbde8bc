import { describe, expect, it } from "vitest";
import { safeReturnPath, signInPath, withReturnPath } from "@/lib/access/return-path";

describe("safeReturnPath", () => {
  it.each(["/akun", "/kebutuhan/01900000-0000-7000-8000-000000000000?tab=lot", "/undangan-rekan/abc"])(
    "keeps %s",
    (path) => expect(safeReturnPath(path)).toBe(path),
  );

  it.each([
    null,
    undefined,
    "",
    "akun",
    "//jahat.example",
    "/\\jahat.example",
    "/\t/jahat.example",
    "https://jahat.example/akun",
    "javascript:alert(1)",
    "/akun\\..\\x",
    "/..//jahat.example",
    "/masuk?kembali=/akun",
    "/keluar",
    "/daftar",
    "/api/auth/signout",
    `/${"x".repeat(600)}`,
    "/akun\r\nSet-Cookie: x=1",
  ])("sends %j home", (path) => expect(safeReturnPath(path)).toBe("/beranda"));

  it("never leaves this site", () => {
    for (const path of ["/..//jahat.example", "/.//jahat.example", "/a/..//jahat.example"]) {
      expect(new URL(safeReturnPath(path), "https://sini.example").host).toBe("sini.example");
    }
  });
});

it("hands the way back on only when there is one", () => {
  expect(signInPath(null)).toBe("/masuk");
  expect(signInPath("/akun/sesi?x=1")).toBe("/masuk?kembali=%2Fakun%2Fsesi%3Fx%3D1");
  expect(withReturnPath("/daftar", "/akun")).toBe("/daftar?kembali=%2Fakun");
  expect(withReturnPath("/daftar/kode?pendaftaran=1", "/akun")).toBe("/daftar/kode?pendaftaran=1&kembali=%2Fakun");
  expect(withReturnPath("/daftar", "https://jahat.example")).toBe("/daftar");
});
