import { describe, expect, it } from "vitest";
import { NeedRecord } from "@/lib/interchange/need-record";

/** The example of the published format, word for word. */
const GOLDEN = `{"id":"n-001","buyer":"PLN","title":"Cross arm UNP 10 × 2000 mm, hot dip galvanized","description":"…","hsCode":"7308.90","kbli":[{"edition":"2020","code":"25119"}],
 "quantity":12000,"unit":"pcs","deliverFrom":"2027-01-01","deliverUntil":"2027-06-30","regionCode":"32.73","maxUnitPriceIdr":310000,"minTkdnPercent":40,"splittable":true,"maxMembers":5,
 "requirements":[{"kind":"certificate","term":"SNI","essential":true},{"kind":"process","term":"hot dip galvanizing","essential":true},
  {"kind":"material","term":"baja UNP","essential":false},{"kind":"tolerance","mm":1,"essential":false},{"kind":"size","mm":2000,"essential":true}]}`;

const golden = () => JSON.parse(GOLDEN) as Record<string, unknown>;
const issuesOf = (value: unknown) => NeedRecord.safeParse(value).error?.issues ?? [];

describe("NeedRecord", () => {
  it("reads the published example as it stands", () => {
    expect(NeedRecord.parse(golden())).toEqual(golden());
  });

  it("needs an id and a title, and nothing else", () => {
    expect(NeedRecord.parse({ id: "n-1", title: "Baut" })).toEqual({ id: "n-1", title: "Baut" });
    expect(issuesOf({ title: "Baut" })).toMatchObject([{ path: ["id"] }]);
    expect(issuesOf({ id: "n-1" })).toMatchObject([{ path: ["title"] }]);
    expect(issuesOf({ id: " ", title: "Baut" })).toMatchObject([{ path: ["id"] }]);
  });

  it("takes a requirement for nice to have unless it says otherwise", () => {
    const requirements = [{ kind: "process", term: "las" }];
    expect(NeedRecord.parse({ ...golden(), requirements }).requirements).toEqual([
      { ...requirements[0], essential: false },
    ]);
  });

  it("refuses unknown keys by name, at every depth", () => {
    expect(issuesOf({ ...golden(), colour: "biru" })).toMatchObject([{ code: "unrecognized_keys", keys: ["colour"] }]);
    expect(issuesOf(JSON.parse('{"id":"n","title":"Baut","__proto__":{}}'))).toMatchObject([{ keys: ["__proto__"] }]);
    const requirements = [{ kind: "size", mm: 5, term: "panjang" }];
    expect(issuesOf({ ...golden(), requirements })).toMatchObject([{ path: ["requirements", 0], keys: ["term"] }]);
    expect(issuesOf({ ...golden(), kbli: [{ edition: "2020", code: "25119", main: true }] })).toMatchObject([
      { path: ["kbli", 0], keys: ["main"] },
    ]);
  });

  it.each([
    ["quantity", 0],
    ["quantity", -5],
    ["quantity", 1.5],
    ["quantity", 1e300],
    ["quantity", "12000"],
    ["maxUnitPriceIdr", 310_000.5],
    ["minTkdnPercent", 101],
    ["deliverFrom", "2027-02-29"],
    ["deliverUntil", "30/06/2027"],
    ["deliverUntil", "2026-12-31"],
    ["regionCode", "3273"],
    ["hsCode", "73.08"],
    ["splittable", "ya"],
    ["maxMembers", 0],
    ["title", "a".repeat(10_000)],
    ["title", "Baut\u0007"],
    ["title", "Baut \ud800"],
    ["title", null],
    ["kbli", [{ edition: "2017", code: "25119" }]],
  ])("refuses %s %j", (key, value) => {
    expect(issuesOf({ ...golden(), [key]: value })[0]?.path[0]).toBe(key);
  });
});
