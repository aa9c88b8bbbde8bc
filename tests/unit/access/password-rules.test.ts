import { describe, expect, it } from "vitest";
import { passwordProblem } from "@/lib/access/password-rules";

const problem = (password: string, personal: readonly string[] = []) => passwordProblem(password, personal);

describe("a new password", () => {
  it.each(["kuda laut biru muda", "Tirta-Jaya-2027-x", "ḱopi panas 🍵 pagi", "9f2k1m8c3q"])("may be %j", (password) =>
    expect(problem(password, ["Sri Rahayu", "sri@contoh.id"])).toBeNull(),
  );

  it.each(["", "pendek", "123456789", "🍵🍵🍵"])("is too short as %j", (password) =>
    expect(problem(password)).toBe("passwordTooShort"),
  );

  it("is too long over 200 characters", () => {
    expect(problem("kata sandi yang panjang ".repeat(9))).toBe("passwordTooLong");
  });

  it.each([
    "1234567890",
    "9876543210",
    "qwertyuiop",
    "Password123!",
    "P@ssw0rd2024",
    "bismillah123",
    "Indonesia45!",
    "aaaaaaaaaaaa",
    "121212121212",
    "sayangsayang",
    "rahasiaku123",
    "matarantai2026",
  ])("is common as %j", (password) => expect(problem(password)).toBe("passwordCommon"));

  it.each([
    ["srirahayu1", "Sri Rahayu"],
    ["rahayu12345", "Sri Rahayu"],
    ["Sri.Rahayu!99", "sri.rahayu@contoh.id"],
    ["081234567890", "+6281234567890"],
  ])("is little more than one's own as %j of %s", (password, personal) =>
    expect(problem(password, [personal])).toBe("passwordPersonal"),
  );
});
