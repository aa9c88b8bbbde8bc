import Link from "next/link";
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/** What an element takes to show content that was drawn as text. */
export interface Still {
  readonly dangerouslySetInnerHTML: { readonly __html: string };
}

/**
 * Draws content that never changes in the browser as text, for `<ul {...still(rows)} />`. React would send each of its
 * elements twice and build it three times: a list of hundreds costs the server more than all the rest of its page. Texts and
 * attributes are escaped here as React escapes them; quotes and ends that HTML does not need are left out. Only elements of
 * HTML and SVG and plain components: what the browser must bring to life (a client component, an event, a server action)
 * throws.
 */
export function still(content: ReactNode): Still {
  return { dangerouslySetInnerHTML: { __html: draw(content) } };
}

const drawn = new WeakMap<object, Map<string, Still>>();

/**
 * Like {@link still}, drawn once for each `variant` (language and whatever else it depends on) as long as `source` is kept:
 * for figures that many people are shown from one answer.
 */
export function stillOf(source: object, variant: string, content: () => ReactNode): Still {
  const variants = drawn.get(source) ?? new Map<string, Still>();
  const known = variants.get(variant) ?? still(content());
  drawn.set(source, variants.set(variant, known));
  return known;
}

function draw(node: unknown): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escapeText(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (Array.isArray(node)) {
    let html = "";
    for (const child of node) html += draw(child);
    return html;
  }
  if (isValidElement<Props>(node)) return drawElement(node);
  throw new Error("still: only elements and texts can be drawn");
}

type Props = Readonly<Record<string, unknown>>;

function drawElement({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return draw(props.children);
  if (type === Link) return drawLink(props);
  if (typeof type === "string") return drawTag(type, props);
  if (typeof type !== "function" || "$$typeof" in type) throw new Error("still: a client component cannot be drawn");
  return draw((type as (given: Props) => unknown)(props));
}

/** A plain link; within `SoftLinks` the script follows it all the same. */
function drawLink({ prefetch: _prefetch, scroll: _scroll, replace: _replace, ...props }: Props): string {
  return drawTag("a", props);
}

const INSIDE = "dangerouslySetInnerHTML";
const WITHOUT_END = new Set(["br", "hr", "img", "input", "wbr"]);
/** What follows ends them, where React writes no text between them: HTML lets their end be left out, and it is sent twice. */
const ENDED_BY_NEXT = new Set(["li", "dt", "dd", "tr", "th", "td"]);
/** What an SVG is drawn of may end in itself. */
const SHAPES = new Set(["circle", "ellipse", "line", "path", "rect", "use"]);

function drawTag(tag: string, props: Props): string {
  if (tag === "select" || tag === "textarea") throw new Error(`still: a ${tag} has its value from React`);
  let html = `<${tag}`;
  for (const name in props) {
    if (name !== "children" && name !== INSIDE) html += drawAttribute(name, props[name]);
  }
  if (WITHOUT_END.has(tag)) return `${html}>`;
  // A part that was drawn already.
  const inside = (props as Partial<Still>)[INSIDE]?.__html ?? draw(props.children);
  // The space keeps the stroke out of a value without quotes.
  if (inside === "" && SHAPES.has(tag)) return `${html} />`;
  return ENDED_BY_NEXT.has(tag) ? `${html}>${inside}` : `${html}>${inside}</${tag}>`;
}

/** Attributes that React calls something else. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  defaultValue: "value",
  defaultChecked: "checked",
  strokeWidth: "stroke-width",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
  strokeDasharray: "stroke-dasharray",
  vectorEffect: "vector-effect",
  textAnchor: "text-anchor",
  fontSize: "font-size",
  fontWeight: "font-weight",
};

function drawAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  const isAboutMeaning = name.startsWith("aria-") || name.startsWith("data-");
  if (typeof value === "boolean" && !isAboutMeaning) return value ? ` ${NAMES[name] ?? name}=""` : "";
  if (typeof value === "object" || typeof value === "function") throw new Error(`still: ${name} needs the browser`);
  // An address that somebody wrote must not be a program.
  if (ADDRESSES.has(name) && !ADDRESS.test(String(value))) return "";
  const text = String(value);
  return ` ${NAMES[name] ?? name}=${BARE.test(text) ? text : `"${escapeText(text)}"`}`;
}

/** A value that HTML takes without quotes. */
const BARE = /^[\w./:#%-]+$/;

const ADDRESSES = new Set(["href", "src", "action", "formAction", "xlinkHref"]);
const ADDRESS = /^(?:[/?#.]|https?:|mailto:|tel:)/i;

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign) : text;
}
