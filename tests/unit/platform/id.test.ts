import { expect, test } from "vitest";
import { isId, newId } from "@/lib/platform/id";

test("ids are UUIDs of version 7 that carry the time", () => {
  const before = Date.now();
  const id = newId();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const millis = Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
  expect(millis).toBeGreaterThanOrEqual(before - 1_000);
  expect(millis).toBeLessThanOrEqual(Date.now() + 1_000);
});

test("ids always rise, also within a millisecond, and never repeat", () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(["", "1", "x".repeat(36), "../../etc/passwd", "01890000-0000-7000-8000-00000000000g"])(
  "%j is no id",
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test("a fresh id is one", () => {
  expect(isId(newId())).toBe(true);
});
