import { describe, expect, it, vi } from "vitest";
import { recentAnswers } from "@/lib/platform/recent-answers";

const FOR_A_SECOND = { forMs: 1_000, now: 0 };

describe("recent answers", () => {
  it("are shared until they are too old or rest on something else", async () => {
    const recently = recentAnswers<number>(5);
    let count = 0;
    const load = async () => ++count;
    expect(await Promise.all([recently("a", load, FOR_A_SECOND), recently("a", load, FOR_A_SECOND)])).toEqual([1, 1]);
    expect(await recently("a", load, { forMs: 1_000, now: 999 })).toBe(1);
    expect(await recently("a", load, { forMs: 1_000, now: 1_000 })).toBe(2);
    expect(await recently("a", load, { forMs: 1_000, now: 1_001, mark: "written" })).toBe(3);
  });

  it("of one kind do not push out those of another, however many are asked for", async () => {
    const [figures, directory] = [recentAnswers<string>(1), recentAnswers<string>(3)];
    const count = vi.fn(async () => "figures");
    await figures("figures", count, FOR_A_SECOND);
    for (let page = 0; page < 500; page++) await directory(`page ${page}`, async () => "page", FOR_A_SECOND);
    await figures("figures", count, FOR_A_SECOND);
    expect(count).toHaveBeenCalledTimes(1);
  });

  it("leave oldest first once the shelf is full", async () => {
    const recently = recentAnswers<string>(2);
    const load = vi.fn(async () => "answer");
    for (const question of ["a", "b", "c", "b", "c"]) await recently(question, load, FOR_A_SECOND);
    expect(load).toHaveBeenCalledTimes(3);
    await recently("a", load, FOR_A_SECOND);
    expect(load).toHaveBeenCalledTimes(4);
  });

  it("make room for others when they are too old, before anything fresh has to go", async () => {
    const recently = recentAnswers<string>(2);
    const load = vi.fn(async () => "answer");
    await recently("long", load, { forMs: 9_000, now: 0 });
    await recently("short", load, { forMs: 1_000, now: 0 });
    await recently("new", load, { forMs: 1_000, now: 2_000 });
    await recently("long", load, { forMs: 9_000, now: 2_000 });
    expect(load).toHaveBeenCalledTimes(3);
  });

  it("are not kept when they failed", async () => {
    const recently = recentAnswers<string>(2);
    await expect(recently("a", () => Promise.reject(new Error("away")), FOR_A_SECOND)).rejects.toThrow("away");
    expect(await recently("a", async () => "answer", FOR_A_SECOND)).toBe("answer");
  });
});
