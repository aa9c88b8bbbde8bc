import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { NeedRecord } from "@/lib/interchange/need-record";
import { SupplierRecord } from "@/lib/interchange/supplier-record";

interface Judgement {
  readonly needId: string;
  readonly supplierId: string;
  readonly grade: number;
}

function linesOf(set: string, kind: string): unknown[] {
  const text = readFileSync(path.join("tests/golden/matching", set, `${kind}.jsonl`), "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe.each(["tuned", "held-out"])("the judged set %s", (set) => {
  const needs = linesOf(set, "needs").map((line) => NeedRecord.safeParse(line));
  const suppliers = linesOf(set, "suppliers").map((line) => SupplierRecord.safeParse(line));
  const judgements = linesOf(set, "judgements") as Judgement[];
  const idsOf = (records: readonly { readonly data?: { readonly id: string } | undefined }[]) =>
    records.flatMap(({ data }) => (data ? [data.id] : []));

  test("is in the public format, and no id comes twice", () => {
    expect([...needs, ...suppliers].flatMap(({ error }) => error?.issues ?? [])).toEqual([]);
    expect(repeated(idsOf(needs))).toEqual([]);
    expect(repeated(idsOf(suppliers))).toEqual([]);
  });

  test("grades suppliers that there are, once, from 0 to 3", () => {
    const known = { needs: new Set(idsOf(needs)), suppliers: new Set(idsOf(suppliers)) };
    expect(judgements.filter(({ needId }) => !known.needs.has(needId))).toEqual([]);
    expect(judgements.filter(({ supplierId }) => !known.suppliers.has(supplierId))).toEqual([]);
    expect(judgements.filter(({ grade }) => ![0, 1, 2, 3].includes(grade))).toEqual([]);
    expect(repeated(judgements.map(({ needId, supplierId }) => `${needId} ${supplierId}`))).toEqual([]);
  });

  test("gives every need somebody to find", () => {
    const found = new Set(judgements.flatMap(({ needId, grade }) => (grade > 0 ? [needId] : [])));
    expect(idsOf(needs).filter((id) => !found.has(id))).toEqual([]);
  });
});

test("there is enough to judge by, and a third of it is held out", () => {
  const count = (set: string) => linesOf(set, "needs").length;
  expect(count("tuned")).toBeGreaterThanOrEqual(110);
  expect(count("held-out")).toBeGreaterThanOrEqual((count("tuned") + count("held-out")) / 3);
});
