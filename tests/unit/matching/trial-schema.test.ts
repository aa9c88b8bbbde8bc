import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTrial, trialDefaults } from "@/lib/matching/trial-schema";

const read = (address: string) => readTrial(new URLSearchParams(address));
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

  it("answers whatever is sent, and keeps what was typed", () => {
    const need = { requirements: [], splittable: true, maxUnitPriceIdr: "", minTkdnPercent: "", regionCode: "" };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("jenis", "isi", "wajib", "pagu", "tkdn", "berlaku"), fc.string())),
        (pairs) => {
          const address = new URLSearchParams([["coba", "1"], ...pairs]);
          const answer = readTrial(address);
          expect(answer === null || answer.ok || answer.issues.length > 0).toBe(true);
          const typed = pairs
            .filter(([name, value]) => name === "isi" && value.trim() !== "")
            .map(([, value]) => value);
          expect(trialDefaults(address, need).rows.map(({ value }) => value)).toEqual(typed.slice(0, 50));
        },
      ),
    );
  });
});
