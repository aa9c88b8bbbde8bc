import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blocksRegistration,
  canOpenStop,
  markOfWord,
  nextStop,
  numberOfStop,
  onlyMark,
  pathAfter,
  REGISTRATION_STEPS,
  type RegistrationAnswers,
  registrationPath,
  STOPS_IN_TOTAL,
  sameFirmPath,
  searchPath,
  seasonsOf,
  stopAfter,
  stopBefore,
  stopOfSlug,
} from "@/lib/suppliers/registration";

const answers = {
  nib: { nib: null },
  kbli: { kblis: [] },
  size: { sizeBasis: "annual_sales", sizeAmountIdr: 0 },
  ownership: { ownedByLarge: false, womanLed: null, workers: null },
  place: { regionCode: "33.10" },
  identity: { name: "UD Baja", kind: "umkm", npwp: null },
  product: { name: "Klem", makerRole: "maker", unit: "bh", description: null, unitPriceIdr: null },
  photo: {},
  capability: { process: "las", material: null, machine: null, maxSizeMm: null, toleranceMm: null },
  capacity: { capacityPerMonth: 9, freeCapacityPerMonth: null, seasonMonths: [3, 4], seasonCapacity: 2 },
} as const satisfies RegistrationAnswers;

const some = fc
  .subarray([...REGISTRATION_STEPS])
  .map((steps): RegistrationAnswers => Object.fromEntries(steps.map((step) => [step, answers[step]])));

describe("the way through a registration", () => {
  it("asks the first open question next, and opens nothing behind it", () => {
    fc.assert(
      fc.property(some, (given) => {
        const next = nextStop(given);
        if (next !== "review") expect(given[next]).toBeUndefined();
        for (const step of REGISTRATION_STEPS) {
          expect(canOpenStop(given, step)).toBe(numberOfStop(step) <= numberOfStop(next));
          if (numberOfStop(step) < numberOfStop(next)) expect(given[step]).toBeDefined();
        }
        expect(canOpenStop(given, "review")).toBe(next === "review");
      }),
    );
  });

  it("never leads past an open question", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...REGISTRATION_STEPS), fc.boolean(), (given, step, fromReview) => {
        const path = pathAfter({ step, fromReview }, given);
        const stop = stopOfSlug(path.split("/").at(-1) ?? "");
        expect(stop && canOpenStop(given, stop)).toBe(true);
      }),
    );
  });

  it("goes back to the review for who came from there and has answered all", () => {
    expect(pathAfter({ step: "nib", fromReview: true }, answers)).toBe("/usaha/daftar/periksa");
    expect(pathAfter({ step: "nib", fromReview: false }, answers)).toBe("/usaha/daftar/bidang");
    expect(pathAfter({ step: "nib", fromReview: true }, { nib: { nib: null } })).toBe("/usaha/daftar/bidang");
  });

  it("has one address for each stop", () => {
    const stops = [...REGISTRATION_STEPS, "review" as const];
    expect(stops.map((stop) => stopOfSlug(registrationPath(stop).split("/").at(-1) ?? ""))).toEqual(stops);
    expect(stops).toHaveLength(STOPS_IN_TOTAL);
    expect(stopOfSlug("constructor")).toBeNull();
    expect(stopBefore("nib")).toBeNull();
    expect(stopBefore("review")).toBe("capacity");
    expect(stopAfter("capacity")).toBe("review");
    expect(registrationPath("photo", true)).toBe("/usaha/daftar/foto?dari=periksa");
  });

  it("keeps a search in the address", () => {
    expect(searchPath("kbli", { query: "kursi rotan", edition: "2020", fromReview: true })).toBe(
      "/usaha/daftar/bidang?cari=kursi+rotan&edisi=2020&dari=periksa",
    );
    expect(searchPath("place", { fromReview: false })).toBe("/usaha/daftar/tempat?");
  });
});

describe("marks of a firm", () => {
  it("knows the words of the address", () => {
    for (const mark of ["nib", "npwp", "name"] as const) {
      expect(markOfWord(new URL(sameFirmPath(mark), "http://x").searchParams.get("karena"))).toBe(mark);
    }
    expect(markOfWord("lain")).toBeNull();
  });

  it("asks about one mark only, and about a name together with its place", () => {
    const all = { nib: "1", npwp: "2", name: "3", regionCode: "4" };
    expect(onlyMark(all, "npwp")).toEqual({ nib: null, npwp: "2", name: null, regionCode: null });
    expect(onlyMark(all, "name")).toEqual({ nib: null, npwp: null, name: "3", regionCode: "4" });
  });

  it("is stopped by a verified number only", () => {
    expect(blocksRegistration({ matchedBy: "nib", verified: true })).toBe(true);
    expect(blocksRegistration({ matchedBy: "npwp", verified: true })).toBe(true);
    expect(blocksRegistration({ matchedBy: "name", verified: true })).toBe(false);
    expect(blocksRegistration({ matchedBy: "nib", verified: false })).toBe(false);
  });
});

it("has seasons only when their capacity is known", () => {
  expect(seasonsOf(answers.capacity)).toEqual([
    { monthOfYear: 3, capacity: 2 },
    { monthOfYear: 4, capacity: 2 },
  ]);
  expect(seasonsOf({ ...answers.capacity, seasonCapacity: null })).toEqual([]);
  expect(seasonsOf(undefined)).toEqual([]);
});
