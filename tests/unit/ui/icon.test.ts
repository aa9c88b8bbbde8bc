import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const drawn = [...readFileSync("components/ui/icons.svg", "utf8").matchAll(/<symbol id="([a-z0-9-]+)"/g)].map(
  ([, id]) => id,
);
const named = [...readFileSync("components/ui/icon.tsx", "utf8").matchAll(/^ {2}\| "([a-z0-9-]+)"/gm)].map(
  ([, id]) => id,
);

test("every icon that may be named is drawn, and nothing else is sent to browsers", () => {
  expect(named.length).toBeGreaterThan(20);
  expect(drawn.toSorted()).toEqual(named.toSorted());
});
