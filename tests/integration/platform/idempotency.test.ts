import { expect, test } from "vitest";
import { blobKey } from "@/lib/platform/blob";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";

const person = () => ({ userId: newId(), organizationId: newId() });

test("a second send returns what the first returned and runs nothing", async () => {
  const [actor, key] = [person(), newId()];
  let runs = 0;
  const send = () =>
    inTransaction((tx) =>
      once(tx, actor, { idempotencyKey: key }, "award.decide", async () => {
        runs += 1;
        return { id: newId() };
      }),
    );
  const first = await send();
  expect(await send()).toEqual(first);
  expect(runs).toBe(1);
});

test("20 sends at once run once and all get the same answer", async () => {
  const [actor, key] = [person(), newId()];
  let runs = 0;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      inTransaction((tx) =>
        once(tx, actor, { idempotencyKey: key }, "award.decide", async () => {
          runs += 1;
          return { id: newId() };
        }),
      ),
    ),
  );
  expect(runs).toBe(1);
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
});

test("a failed run leaves the key free", async () => {
  const [actor, key] = [person(), newId()];
  const failing = inTransaction((tx) =>
    once(tx, actor, { idempotencyKey: key }, "award.decide", async () => {
      throw new Error("refused");
    }),
  );
  await expect(failing).rejects.toThrow("refused");
  const answer = await inTransaction((tx) =>
    once(tx, actor, { idempotencyKey: key }, "award.decide", async () => ({ id: "second" })),
  );
  expect(answer).toEqual({ id: "second" });
});

test("a key of another person, organization or form is another key", async () => {
  const key = newId();
  const actor = person();
  const run = (who: typeof actor, scope: string, id: string) =>
    inTransaction((tx) => once(tx, who, { idempotencyKey: key }, scope, async () => ({ id })));
  expect(await run(actor, "award.decide", "a")).toEqual({ id: "a" });
  expect(await run(person(), "award.decide", "b")).toEqual({ id: "b" });
  expect(await run({ ...actor, organizationId: newId() }, "award.decide", "c")).toEqual({ id: "c" });
  expect(await run(actor, "payment.record", "d")).toEqual({ id: "d" });
});

test("a key that is no UUID is refused as invalid", async () => {
  const send = inTransaction((tx) =>
    once(tx, person(), { idempotencyKey: "1 OR 1=1" }, "award.decide", async () => ({})),
  );
  await expect(send).rejects.toMatchObject({ code: "invalid", messageKey: "platform.idempotencyKey" });
});

test("the same key with other content is told that the first one holds, and runs nothing", async () => {
  const [actor, idempotencyKey] = [person(), newId()];
  let runs = 0;
  const send = (quantity: number, note?: string) => {
    const input = { idempotencyKey, lines: [{ lotId: "a", quantity }], note };
    return inTransaction((tx) =>
      once(tx, actor, input, "award.decide", async () => {
        runs += 1;
        return { id: "first" };
      }),
    );
  };
  expect(await send(5)).toEqual({ id: "first" });
  const refused = { code: "conflict", messageKey: "platform.sentWithOtherContent" };
  await expect(send(6)).rejects.toMatchObject(refused);
  await expect(send(5, "changed")).rejects.toMatchObject(refused);
  expect(await send(5)).toEqual({ id: "first" });
  expect(runs).toBe(1);
});

test("a repeat with another file is other content, with the same file it is a repeat", async () => {
  const [actor, idempotencyKey] = [person(), newId()];
  const file = { fileName: "surat.pdf", mimeType: "application/pdf", size: 12, width: null, height: null };
  const send = (sign: string) => {
    const files = [{ ...file, sha256: blobKey(sign.repeat(64)) }];
    return inTransaction((tx) =>
      once(tx, actor, { idempotencyKey, files }, "delivery.record", async () => ({ id: newId() })),
    );
  };
  const first = await send("a");
  expect(await send("a")).toEqual(first);
  await expect(send("b")).rejects.toMatchObject({ messageKey: "platform.sentWithOtherContent" });
});
