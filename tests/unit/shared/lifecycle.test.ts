import { describe, expect, it } from "vitest";
import { advance, canAdvance, type LifecycleTable, verbsFrom } from "@/lib/shared/lifecycle";

type State = "draft" | "published" | "closed";
type Verb = "publish" | "close";

const TABLE: LifecycleTable<State, Verb> = {
  publish: { from: ["draft"], to: "published" },
  close: { from: ["draft", "published"], to: "closed" },
};

describe("lifecycle table", () => {
  it("alone decides what may follow what", () => {
    expect(advance(TABLE, "draft", "publish")).toBe("published");
    expect(advance(TABLE, "published", "close")).toBe("closed");
    expect(canAdvance(TABLE, "closed", "publish")).toBe(false);
    expect(verbsFrom(TABLE, "draft")).toEqual(["publish", "close"]);
    expect(verbsFrom(TABLE, "closed")).toEqual([]);
  });

  it("refuses everything else as a conflict that says what and why", () => {
    const expected = { code: "conflict", messageKey: "needs.notDraft", params: { state: "closed", verb: "publish" } };
    expect(() => advance(TABLE, "closed", "publish", "needs.notDraft")).toThrowError(expect.objectContaining(expected));
    expect(() => advance(TABLE, "closed", "close")).toThrowError(
      expect.objectContaining({ messageKey: "action.conflict" }),
    );
  });
});
