import { describe, expect, it } from "vitest";
import { readFormPayload } from "@/lib/platform/form-payload";

function form(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

const intent = (type: string, payload: unknown) => form([["__intent__", JSON.stringify({ type, payload })]]);

describe("readFormPayload", () => {
  it("keeps the fields and sets the machinery aside", () => {
    const payload = readFormPayload(
      form([
        ["$ACTION_REF_1", ""],
        ["__draft", "need-new"],
        ["__secret", "password"],
        ["__state__", "{}"],
        ["rows[0].label", "Baut"],
        ["password", "x"],
      ]),
    );
    expect(payload?.draftKey).toBe("need-new");
    expect(payload?.secret).toEqual(["password"]);
    expect([...(payload?.fields.keys() ?? [])]).toEqual(["rows[0].label", "password"]);
  });

  it("takes an input without a chosen file for no file, and keeps an empty file that somebody chose", () => {
    const data = new FormData();
    data.append("photo", new File([], ""));
    data.append("evidence", new File([], "undefined"));
    data.append("note", new File([], "kosong.pdf"));
    expect([...(readFormPayload(data)?.fields.keys() ?? [])]).toEqual(["note"]);
  });

  it("cleans texts, but leaves secrets as they were typed", () => {
    const payload = readFormPayload(
      form([
        ["__secret", "password"],
        ["note", "a\0b\r\ncafe\u0301"],
        ["password", "cafe\u0301\0"],
      ]),
    );
    expect(payload?.fields.get("note")).toBe("ab\ncaf\u00e9");
    expect(payload?.fields.get("password")).toBe("cafe\u0301\0");
  });

  it.each([
    ["a prototype", "__proto__.admin"],
    ["a prototype in brackets", "a[__proto__].x"],
    ["a constructor", "constructor.prototype.admin"],
    ["a hidden constructor", "row.constructor"],
    ["a huge row", "rows[99999999].label"],
    ["a negative row", "rows[-1]"],
    ["a deep path", `a${".b".repeat(50)}`],
    ["a long name", "a".repeat(201)],
    ["an empty name", ""],
  ])("refuses %s", (_what, name) => expect(readFormPayload(form([[name, "x"]]))).toBeNull());

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an object", { name: "x" }],
    ["a list", [["name", "x"]]],
    ["a text", "name=x"],
    ["too many fields", form(Array.from({ length: 2_001 }, (_, index) => [`f${index}`, ""] as const))],
    ["a text without end", form([["note", "x".repeat(100_001)]])],
  ])("refuses %s", (_what, posted) => expect(readFormPayload(posted)).toBeNull());

  it.each([
    ["broken JSON", form([["__intent__", "{"]])],
    ["no object", form([["__intent__", "7"]])],
    ["an update of any value", intent("update", { name: "", value: { admin: true } })],
    ["a reset", intent("reset", {})],
    ["a row that blows up the list", intent("insert", { name: "rows", index: 99_999_999 })],
    ["a row in a prototype", intent("insert", { name: "__proto__" })],
    ["a list without a name", intent("remove", { index: 0 })],
  ])("refuses an intent with %s", (_what, posted) => expect(readFormPayload(posted)).toBeNull());

  it("understands adding and removing rows", () => {
    expect(readFormPayload(intent("insert", { name: "rows", defaultValue: {} }))).not.toBeNull();
    expect(readFormPayload(intent("remove", { name: "needs[2].rows", index: 3 }))).not.toBeNull();
  });

  it.each(["../../x", "a b", "x".repeat(121), "a;path=/"])("ignores the draft key %j", (key) => {
    expect(readFormPayload(form([["__draft", key]]))?.draftKey).toBeNull();
  });
});
