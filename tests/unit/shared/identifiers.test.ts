import { describe, expect, it } from "vitest";
import {
  checkKbli,
  checkNib,
  checkNik,
  checkNitku,
  checkNpwp,
  isKbliEdition,
  maskIdentifier,
} from "@/lib/shared/identifiers";

describe("identifiers", () => {
  it("keeps leading zeros and drops separators", () => {
    expect(checkNib("0220 0012 34567")).toEqual({ ok: true, value: "0220001234567" });
    expect(checkKbli("01111")).toEqual({ ok: true, value: "01111" });
    expect(checkNitku("0".repeat(22))).toEqual({ ok: true, value: "0".repeat(22) });
  });

  it.each([
    ["123456789012", "wrong_length"],
    ["12345678901234", "wrong_length"],
    ["02200012345AB", "not_digits"],
    ["", "not_digits"],
    ["١٢٣٤٥٦٧٨٩٠١٢٣", "not_digits"],
  ])("refuses the NIB %s", (text, problem) => {
    expect(checkNib(text)).toEqual({ ok: false, problem });
  });

  it("turns an entity's old NPWP into 16 digits and asks a person for theirs", () => {
    expect(checkNpwp("01.234.567.8-901.000", "entity")).toEqual({ ok: true, value: "0012345678901000" });
    expect(checkNpwp("1012345678901000", "entity")).toEqual({ ok: true, value: "1012345678901000" });
    expect(checkNpwp("012345678901000", "person")).toEqual({ ok: false, problem: "person_needs_16_digits" });
    expect(checkNpwp("3310015708900001", "person")).toEqual({ ok: true, value: "3310015708900001" });
    expect(checkNpwp("3310013213900001", "person")).toEqual({ ok: false, problem: "date_does_not_exist" });
  });

  it.each([
    ["3310010101900001", true], // a man, 1 January
    ["3310014101900001", true], // a woman: day + 40
    ["3310012902000001", true], // 29 February 2000 existed
    ["3310012902010001", false], // neither 1901 nor 2001 had it
    ["3310013104900001", false], // 31 April
    ["3310010013900001", false],
    ["3310017201900001", false], // day 72 − 40 = 32
    ["9999990101900001", true], // the region part is never checked
  ])("checks the date in the NIK %s", (nik, ok) => {
    expect(checkNik(nik).ok).toBe(ok);
  });

  it("knows the editions and hides numbers", () => {
    expect(isKbliEdition("2020")).toBe(true);
    expect(isKbliEdition("2015")).toBe(false);
    expect(maskIdentifier("3310010101900001")).toBe("••••••••••••0001");
    expect(maskIdentifier("01")).toBe("01");
  });
});
