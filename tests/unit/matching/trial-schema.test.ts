import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTrial, trialDefaults } from "@/lib/matching/trial-schema";
import { describeIssue } from "@/lib/platform/validation-text";

const read = (address: string, locale: "id" | "en" = "id") => readTrial(new URLSearchParams(address), locale);
const fieldsOf = (address: string) => {
  const answer = read(address);
  return answer && !answer.ok ? answer.issues.map(({ field }) => field) : [];
};

describe("readTrial", () => {
  it("is nothing where no form was sent", () => {
    expect(read("")).toBeNull();
    expect(read("pagu=1")).toBeNull();
  });

  it("reads rows by their place, drops empty ones and keeps which are essential", () => {
    const answer = read(
      "coba=1&jenis=process&isi=&jenis=size&isi=2.000&jenis=material&isi=baja&wajib=1&pagu=310.000&tkdn=25,5",
    );
    expect(answer).toMatchObject({
      ok: true,
      trial: {
        requirements: [
          { kind: "size", mm: 2000, essential: true },
          { kind: "material", term: "baja", essential: false },
        ],
        maxUnitPriceIdr: 310_000,
        minTkdnPercent: 25.5,
        splittable: false,
        filter: { withFreeCapacity: false },
      },
    });
  });

  it("reads numbers as the page's language writes them, and writes them so", () => {
    const sent = (locale: "id" | "en", size: string) => read(`coba=1&jenis=size&isi=${size}&pagu=310,000`, locale);
    expect(sent("en", "2,000")).toMatchObject({
      ok: true,
      trial: { requirements: [{ mm: 2000 }], maxUnitPriceIdr: 310_000 },
    });
    expect(sent("id", "2,000")?.ok).toBe(false);
    const need = {
      requirements: [{ kind: "size" as const, mm: 1_250.5, essential: false }],
      splittable: false,
      maxUnitPriceIdr: 310_000,
      minTkdnPercent: 25.5,
      regionCode: "33.10",
    };
    const defaults = (locale: "id" | "en") => trialDefaults(new URLSearchParams(), need, locale);
    expect(defaults("en")).toMatchObject({ rows: [{ value: "1,250.5" }], fields: { pagu: "310,000", tkdn: "25.5" } });
    expect(defaults("id")).toMatchObject({ rows: [{ value: "1.250,5" }], fields: { pagu: "310.000", tkdn: "25,5" } });
  });

  it("names the field of every wrong value, counted with the empty rows before it", () => {
    expect(fieldsOf("coba=1&jenis=process&isi=&jenis=size&isi=dua")).toEqual(["isi-1"]);
    expect(fieldsOf("coba=1&jenis=warna&isi=biru")).toEqual(["isi-0"]);
    expect(fieldsOf("coba=1&pagu=murah&tkdn=101&daerah=Klaten&asal=3&berlaku=kemarin&skala=besar&bukti=ya")).toEqual([
      "pagu",
      "tkdn",
      "daerah",
      "asal",
      "berlaku",
      "skala",
      "bukti",
    ]);
  });

  it("says of what could be two numbers that it could, and of no number that it is none", () => {
    const keysOf = (address: string, locale: "id" | "en") => {
      const answer = read(address, locale);
      return answer && !answer.ok ? answer.issues.map(({ field, issue }) => [field, describeIssue(issue).key]) : [];
    };
    const typed = (value: string) => `coba=1&jenis=size&isi=${value}&tkdn=${value}`;
    const both = (key: string) => [
      ["isi-0", key],
      ["tkdn", key],
    ];
    expect(keysOf(typed("1.500"), "en")).toEqual(both("validation.numberTwice"));
    expect(keysOf(typed("1,500"), "id")).toEqual(both("validation.numberTwice"));
    expect(keysOf(typed("dua"), "id")).toEqual(both("validation.number"));
    expect(keysOf("coba=1&pagu=1500.000", "id")).toEqual([["pagu", "validation.number"]]);
  });

  it("answers whatever is sent, and keeps what was typed", () => {
    const need = { requirements: [], splittable: true, maxUnitPriceIdr: null, minTkdnPercent: null, regionCode: null };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("jenis", "isi", "wajib", "pagu", "tkdn", "berlaku"), fc.string())),
        (pairs) => {
          const address = new URLSearchParams([["coba", "1"], ...pairs]);
          const answer = readTrial(address, "id");
          expect(answer === null || answer.ok || answer.issues.length > 0).toBe(true);
          const typed = pairs
            .filter(([name, value]) => name === "isi" && value.trim() !== "")
            .map(([, value]) => value);
          expect(trialDefaults(address, need, "id").rows.map(({ value }) => value)).toEqual(typed.slice(0, 50));
        },
      ),
    );
  });
});
