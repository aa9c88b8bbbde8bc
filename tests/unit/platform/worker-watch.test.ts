import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { startWatch } from "@/lib/platform/worker-watch";

it("a watch looks again and again, one look at a time, also after a failure, and ends with the look at hand", async () => {
  const seen = { looks: 0, atOnce: 0, most: 0 };
  const stop = startWatch({
    name: "test",
    everyMillis: 1,
    look: async () => {
      seen.looks += 1;
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      await pause(3);
      seen.atOnce -= 1;
      if (seen.looks === 2) throw new Error("the database is away");
    },
  });
  while (seen.looks < 4) await pause(2);
  await stop();
  expect(seen).toMatchObject({ most: 1, atOnce: 0 });
  const { looks } = seen;
  await pause(20);
  expect(seen.looks).toBe(looks);
});

it("a watch that waits is ended at once", async () => {
  const stop = startWatch({ name: "test", everyMillis: 86_400_000, look: async () => undefined });
  await pause(5);
  expect(await stop()).toBeUndefined();
});
