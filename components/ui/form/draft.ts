import { DRAFT_DONE_COOKIE } from "@/lib/shared/action-state";

/** One input and what stood in it. */
type Entry = readonly [name: string, value: string];

/** Inputs whose values are not kept: secrets, files, what the page itself filled in, and the machinery's own. */
function isKept(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return element.name !== "";
  if (!(element instanceof HTMLInputElement) || element.name === "" || element.name.startsWith("__")) return false;
  return !["password", "file", "hidden", "submit"].includes(element.type) && element.dataset.secret === undefined;
}

/**
 * The store is the tab's own and is gone with it. Keys carry whose draft it is, because phones are shared: the signed-in
 * layout writes `data-draft-owner`.
 */
function storageKey(draftKey: string): string {
  const owner = document.querySelector<HTMLElement>("[data-draft-owner]")?.dataset.draftOwner ?? "";
  return `draft:${owner}:${draftKey}`;
}

/** Writes down what stands in the form now. Does nothing where storage is refused (private mode, full). */
export function keepDraft(draftKey: string, form: HTMLFormElement): void {
  const kept = new Set([...form.elements].filter(isKept).map((element) => element.name));
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => kept.has(entry[0]) && typeof entry[1] === "string",
  );
  try {
    sessionStorage.setItem(storageKey(draftKey), JSON.stringify(entries));
  } catch {
    // Without storage the form still works; only coming back to it starts anew.
  }
}

/** Forgets what was kept. */
export function dropDraft(draftKey: string): void {
  try {
    sessionStorage.removeItem(storageKey(draftKey));
  } catch {
    // Nothing was kept where storage is refused.
  }
}

/** What was kept, as the nested value that a form starts from; undefined when there is nothing to bring back. */
export function readDraft(draftKey: string, form: HTMLFormElement): Record<string, unknown> | undefined {
  if (takeDoneMark(draftKey)) {
    dropDraft(draftKey);
    return undefined;
  }
  const kept = readEntries(draftKey);
  if (kept === undefined) return undefined;
  const typed = touchedEntries(form);
  const touched = new Set(typed.map(([name]) => name));
  const entries = [...kept.filter(([name]) => !touched.has(name)), ...typed];
  return entries.some(([, value]) => value !== "") && differsFrom(form, entries) ? nest(entries) : undefined;
}

/** True when the server said that this draft has arrived; the mark is taken away. */
export function takeDoneMark(draftKey: string): boolean {
  const mark = `${DRAFT_DONE_COOKIE}=${encodeURIComponent(draftKey)}`;
  if (!document.cookie.split("; ").includes(mark)) return false;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in the browsers of cheap phones.
  document.cookie = `${DRAFT_DONE_COOKIE}=; path=/; max-age=0`;
  return true;
}

function readEntries(draftKey: string): Entry[] | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(draftKey)) ?? "null");
    return Array.isArray(kept) ? kept.filter(isEntry) : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string";
}

/** What somebody typed before the page had finished loading, or what the browser itself brought back. */
function touchedEntries(form: HTMLFormElement): Entry[] {
  const touched = [...form.elements].filter(isKept).filter((element) => {
    if (element instanceof HTMLSelectElement) return false;
    if (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type)) {
      return element.checked && !element.defaultChecked;
    }
    return element.value !== element.defaultValue;
  });
  return touched.map((element) => [element.name, element.value]);
}

function differsFrom(form: HTMLFormElement, entries: readonly Entry[]): boolean {
  const names = new Set([...form.elements].filter(isKept).map((element) => element.name));
  const now = [...new FormData(form)].filter(([name]) => names.has(name));
  const sorted = (list: readonly (readonly [string, unknown])[]) =>
    JSON.stringify(list.map(([name, value]) => `${name}=${String(value)}`).sort());
  return sorted(now) !== sorted(entries);
}

type Tree = { [key: string]: unknown };

/** `[["rows[0].label", "x"]]` → `{ rows: [{ label: "x" }] }`; a name that comes twice becomes a list. */
export function nest(entries: readonly Entry[]): Tree {
  const root: Tree = {};
  for (const [name, value] of entries) {
    const parts = name.split(/[.[\]]+/).filter((part) => part !== "");
    const last = parts.pop();
    const parent = last === undefined ? undefined : descend(root, parts, last);
    if (last === undefined || !parent) continue;
    const before = Object.hasOwn(parent, last) ? parent[last] : undefined;
    parent[last] = before === undefined ? value : [before, value].flat();
  }
  return root;
}

/** The object or list that holds the last part; undefined where the name asks for what is no field of a form. */
function descend(root: Tree, parts: readonly string[], last: string): Tree | undefined {
  let node: unknown = root;
  for (const [index, part] of [...parts, last].entries()) {
    if (typeof node !== "object" || node === null || part in Object.prototype) return undefined;
    if (index === parts.length) return node as Tree;
    const tree = node as Tree;
    tree[part] ??= /^\d+$/.test(parts[index + 1] ?? last) ? [] : {};
    node = tree[part];
  }
  return undefined;
}
