import { describe, expect, it } from "vitest";
import { DraftNeed, NeedFilter } from "@/lib/needs/schema";

const messages = (input: unknown) =>
  DraftNeed.safeParse(input).error?.issues.map((issue) => [issue.path, issue.message]);

describe("what may be sent as a need", () => {
  it("is at least a title; all else is unknown, not zero", () => {
    expect(DraftNeed.parse({ title: "Cross arm" })).toEqual({
      title: "Cross arm",
      kblis: [],
      requirements: [],
      lots: [],
      ceilingHidden: false,
      splittable: false,
      maxMembers: 5,
      confidential: false,
    });
  });

  it("keeps of a requirement only what its kind knows", () => {
    const row = { kind: "size", term: "tertinggal dari pilihan lain", mm: 2000 };
    expect(DraftNeed.parse({ title: "Cross arm", requirements: [row] }).requirements).toEqual([
      { kind: "size", mm: 2000, essential: false },
    ]);
  });

  it("says where lots and windows contradict", () => {
    const lots = [{ title: "Jawa", quantity: 4, deliverFrom: "2027-02-01", deliverUntil: "2027-01-31" }];
    expect(messages({ title: "Cross arm", quantity: 10, lots })).toEqual([
      [["lots", 0, "deliverUntil"], "needs.windowEndsBeforeItBegins"],
      [["lots"], "needs.lotsDoNotAddUp"],
    ]);
  });

  it.each([
    ["quantity", 0],
    ["quantity", 1.5],
    ["hsCode", "73089"],
    ["regionCode", "3310"],
    ["deliverUntil", "2027-02-29"],
    ["minTkdnPercent", 100.5],
    ["quotesDueTime", "24:00"],
  ])("refuses %s = %s", (field, value) => {
    expect(messages({ title: "Cross arm", [field]: value })?.[0]?.[0]).toEqual([field]);
  });
});

describe("the filter in the address", () => {
  it("takes nonsense for no filter", () => {
    const none = { search: "", state: null, region: null, deadline: null, mine: false, sort: "newest", page: 1 };
    expect(NeedFilter.parse({ search: ["a"], state: "burnt", page: "-3" })).toEqual(none);
    expect(NeedFilter.parse({ region: "33.10", deadline: "never", mine: "yes", sort: "price" })).toEqual(none);
    expect(NeedFilter.parse({ search: " travers ", state: "draft", region: "33", mine: "1", page: "2" })).toEqual({
      ...none,
      search: "travers",
      state: "draft",
      region: "33",
      mine: true,
      page: 2,
    });
  });
});
