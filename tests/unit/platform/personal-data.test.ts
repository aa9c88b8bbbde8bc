import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";

const FIRST = Buffer.alloc(32, 1).toString("base64");
const SECOND = Buffer.alloc(32, 2).toString("base64");

/** The module as a process with these keys has it. */
async function load(keys: Readonly<Record<string, string>>) {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value);
  return import("@/lib/platform/personal-data");
}

let it: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  it = await load({ DATA_KEY: FIRST });
});

describe("encryption", () => {
  test("what was encrypted for a column opens for that column", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        expect(it.decryptPersonal(it.encryptPersonal(value, "users.nik"), "users.nik")).toBe(value);
      }),
    );
  });

  test("the same value never looks the same twice", () => {
    expect(it.encryptPersonal("3273010101900001", "users.nik")).not.toEqual(
      it.encryptPersonal("3273010101900001", "users.nik"),
    );
  });

  test("does not open for another column, or after any bit was changed", () => {
    const bytes = it.encryptPersonal("3273010101900001", "users.nik");
    expect(() => it.decryptPersonal(bytes, "users.npwp")).toThrow();
    for (let index = 1; index < bytes.length; index += 1) {
      const changed = Uint8Array.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => it.decryptPersonal(changed, "users.nik")).toThrow();
    }
    expect(() => it.decryptPersonal(new Uint8Array(3), "users.nik")).toThrow();
  });

  test("opens under the older key after the key was changed, and not once that key is gone", async () => {
    const old = it.encryptPersonal("rahasia", "users.nik");
    const after = await load({ DATA_KEY: SECOND, DATA_KEY_VERSION: "2", DATA_KEYS_OLDER: `1:${FIRST}` });
    expect(after.decryptPersonal(old, "users.nik")).toBe("rahasia");
    expect(after.encryptPersonal("rahasia", "users.nik")[0]).toBe(2);
    const gone = await load({ DATA_KEY: SECOND, DATA_KEY_VERSION: "2" });
    expect(() => gone.decryptPersonal(old, "users.nik")).toThrow("Version 1");
  });
});

describe("keyed hash", () => {
  test("is the same for the same value of a column, another for another column, value or key", async () => {
    const hash = it.personalHash("3273010101900001", "users.nik");
    expect(it.personalHash("3273010101900001", "users.nik")).toBe(hash);
    expect(it.personalHash("3273010101900001", "users.npwp")).not.toBe(hash);
    expect(it.personalHash("3273010101900002", "users.nik")).not.toBe(hash);
    const other = await load({ DATA_KEY: SECOND });
    expect(other.personalHash("3273010101900001", "users.nik")).not.toBe(hash);
  });

  test("stays the same when a newer key is added", async () => {
    const hash = it.personalHash("3273010101900001", "users.nik");
    const after = await load({ DATA_KEY: SECOND, DATA_KEY_VERSION: "2", DATA_KEYS_OLDER: `1:${FIRST}` });
    expect(after.personalHash("3273010101900001", "users.nik")).toBe(hash);
  });
});

test.each([
  ["3273010101900001", "••••••••••••0001"],
  ["0001", "••••"],
  ["", ""],
])("mask(%j) shows the last four at most", (value, masked) => {
  expect(it.mask(value)).toBe(masked);
});
