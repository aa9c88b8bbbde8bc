import { expect, it } from "vitest";
import { batchState, needsPerSecond } from "@/lib/matching/batch";

const [START, LATER] = [new Date("2026-11-22T03:00:00Z"), new Date("2026-11-22T03:00:10Z")];

it("a batch runs until it is finished, by itself or by hand", () => {
  expect(batchState({ finishedAt: null, cancelledAt: null })).toBe("running");
  expect(batchState({ finishedAt: LATER, cancelledAt: null })).toBe("finished");
  expect(batchState({ finishedAt: LATER, cancelledAt: LATER })).toBe("cancelled");
});

it("speed is counted from the first second on", () => {
  expect(needsPerSecond(25, START, LATER)).toBe(2.5);
  expect(needsPerSecond(1, START, new Date(START.getTime() + 3_000))).toBe(0.33);
  expect(needsPerSecond(3, START, START)).toBeNull();
});
