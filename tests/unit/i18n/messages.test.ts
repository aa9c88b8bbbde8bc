import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/components/i18n/catalog";
import { ERROR_CODES } from "@/lib/shared/errors";

const MESSAGES = path.resolve("components/i18n/messages");
const FILES = readdirSync(path.join(MESSAGES, "id")).sort();

function read(locale: string, file: string): Map<string, string> {
  const texts = new Map<string, string>();
  collect(JSON.parse(readFileSync(path.join(MESSAGES, locale, file), "utf8")), "", texts);
  return texts;
}

function collect(node: unknown, prefix: string, into: Map<string, string>): void {
  if (typeof node === "string") into.set(prefix, node);
  else
    for (const [key, value] of Object.entries(node as object)) collect(value, prefix ? `${prefix}.${key}` : key, into);
}

/** Names of ICU arguments and rich-text tags. Words inside the branches of a plural or select may differ by language. */
function argumentsOf(text: string): string[] {
  const names = [...text.matchAll(/<(\w+)>/g)].map(([, tag = ""]) => `<${tag}>`);
  for (const inner of braces(text)) {
    const [, name = "", type, rest = ""] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,([\s\S]*))?)?$/.exec(inner) ?? [];
    names.push(name);
    if (type === "plural" || type === "select" || type === "selectordinal")
      names.push(...braces(rest).flatMap(argumentsOf));
  }
  return [...new Set(names)].sort();
}

/** What stands in each outermost pair of braces. */
function braces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === "{" && depth++ === 0) start = index + 1;
    if (sign === "}" && --depth === 0) found.push([...text].slice(start, index).join(""));
  }
  return found;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("generated"));
}

describe("Messages in both languages", () => {
  it("come in the same files", () => {
    expect(readdirSync(path.join(MESSAGES, "en")).sort()).toEqual(FILES);
  });

  it.each(FILES)("%s has the same keys, the same arguments and no empty text", (file) => {
    const [id, en] = [read("id", file), read("en", file)];
    expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
    for (const [key, text] of id) {
      expect(text.trim(), `id ${key}`).not.toBe("");
      expect(en.get(key)?.trim(), `en ${key}`).not.toBe("");
      expect(argumentsOf(en.get(key) ?? ""), key).toEqual(argumentsOf(text));
    }
  });

  it.each(["id", "en"] as const)("all load in %s, none is left out of the list in catalog.ts", async (locale) => {
    const { errors, ...pages } = await loadMessages(locale);
    const loaded = [...Object.keys(pages), ...Object.keys(errors).map((name) => `errors.${name}`)];
    expect(loaded.map((name) => `${name}.json`).sort()).toEqual(FILES);
  });
});

describe("Texts of errors", () => {
  it("there is a sentence for every code", async () => {
    const { errors } = await loadMessages("id");
    expect(Object.keys(errors.action)).toEqual(expect.arrayContaining([...ERROR_CODES]));
  });

  it("every key that is thrown in lib or app has one", () => {
    const known = new Set(
      FILES.filter((file) => file.startsWith("errors.")).flatMap((file) => {
        const name = file.slice("errors.".length, -".json".length);
        return [...read("id", file).keys()].map((key) => `${name}.${key}`);
      }),
    );
    const thrown = [...sourceFiles("lib"), ...sourceFiles("app")].flatMap((file) => {
      const keys = readFileSync(file, "utf8").matchAll(/new AppError\(\s*"\w+",\s*"([^"]+)"/g);
      return [...keys].map(([, key]) => ({ file, key: key ?? "" }));
    });
    const missing = thrown.filter(({ key }) => !known.has(key)).map(({ file, key }) => `${key} (${file})`);
    expect(missing).toEqual([]);
  });
});
