import { readFileSync } from "node:fs";
import type { ActionState } from "@/lib/shared/action-state";

/** A server action as the build knows it. */
export interface BuiltAction {
  readonly id: string;
  /** Name of the exported function, for example `approveNeedAction`. */
  readonly name: string;
  readonly file: string;
  /** Address of a page that can call it, parameters filled with an id that exists nowhere. */
  readonly path: string;
}

export interface ActionAnswer {
  readonly status: number;
  readonly location: string | null;
  /** The stream that React reads: holds the action's state as text. */
  readonly body: string;
  readonly cookies: readonly string[];
}

/** What a form was told, for a test to read. */
export type Outcome =
  | { readonly kind: "done"; readonly to: string | null }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "fields"; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: "failed"; readonly status: number; readonly text: string };

interface Manifest {
  readonly node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
}

/** A well-formed id that no row has. */
export const NOWHERE = "01900000-0000-7000-8000-000000000000";

/** Every server action of the build in `distDir`: nothing that can be called over HTTP is missing from it. */
export function builtActions(distDir: string): readonly BuiltAction[] {
  const manifest = JSON.parse(readFileSync(`${distDir}/server/server-reference-manifest.json`, "utf8")) as Manifest;
  return Object.entries(manifest.node)
    .map(([id, { filename, exportedName, workers }]) => ({
      id,
      name: exportedName,
      file: filename,
      path: pathOf(Object.keys(workers)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Prefers a page without parameters, because it is found whoever asks. */
function pathOf(workers: readonly string[]): string {
  const [page] = workers
    .filter((worker) => worker.endsWith("/page"))
    .sort((a, b) => a.split("[").length - b.split("[").length || a.length - b.length);
  if (!page) throw new Error(`No page calls the action: ${workers.join(", ")}`);
  const path = page
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\/\([^)]+\)/g, "")
    .replaceAll(/\[[^\]]+\]/g, NOWHERE);
  return path === "" ? "/" : path;
}

/** Sends a form to a server action as a browser with JavaScript would, with this session cookie and no page loaded before. */
export async function callAction(
  baseUrl: string,
  action: Pick<BuiltAction, "id" | "path">,
  fields: Readonly<Record<string, string | File>>,
  cookie?: string,
): Promise<ActionAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", '["$undefined","$K1"]');
  const response = await fetch(new URL(action.path, baseUrl), {
    method: "POST",
    redirect: "manual",
    headers: {
      accept: "text/x-component",
      origin: new URL(baseUrl).origin,
      "next-action": action.id,
      ...(cookie !== undefined && { cookie }),
    },
    body,
  });
  return {
    status: response.status,
    location: response.headers.get("x-action-redirect") ?? response.headers.get("location"),
    body: await response.text(),
    cookies: response.headers.getSetCookie(),
  };
}

/** Sends the same form as a browser without JavaScript would; returns the answer's status and where it leads. */
export async function submitWithoutScript(
  baseUrl: string,
  action: Pick<BuiltAction, "id" | "path">,
  fields: Readonly<Record<string, string>>,
  cookie?: string,
): Promise<Pick<ActionAnswer, "status" | "location">> {
  const body = new FormData();
  body.append("$ACTION_REF_1", "");
  body.append("$ACTION_1:0", JSON.stringify({ id: action.id, bound: "$@1" }));
  body.append("$ACTION_1:1", '["$undefined"]');
  body.append("$ACTION_KEY", "k");
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { accept: "text/html", origin: new URL(baseUrl).origin, ...(cookie !== undefined && { cookie }) };
  const { status, headers: told } = await fetch(new URL(action.path, baseUrl), {
    method: "POST",
    redirect: "manual",
    headers,
    body,
  });
  return { status, location: told.get("location") };
}

/** Reads what the form was told: React's stream names the action's value in its row 0 and carries it in another. */
export function outcomeOf({ status, location, body }: ActionAnswer): Outcome {
  if (location !== null) return { kind: "done", to: location.replace(/;(push|replace)$/, "") };
  const state = stateIn(body);
  if (status !== 200 || !state) return { kind: "failed", status, text: body.slice(0, 500) };
  if (state.status === "success") return { kind: "done", to: null };
  if (state.message) return { kind: "refused", text: state.message.text };
  const errors = Object.entries(state.reply.error ?? {}).map(([field, texts]) => [field, texts?.join(" ") ?? ""]);
  return { kind: "fields", errors: Object.fromEntries(errors) };
}

function stateIn(body: string): ActionState | null {
  const row = (id: string): unknown => {
    const line = body.split("\n").find((text) => text.startsWith(`${id}:{`));
    return line === undefined ? undefined : JSON.parse(line.slice(id.length + 1));
  };
  const root = row("0");
  if (typeof root !== "object" || root === null || !("a" in root)) return null;
  const state = row(String(root.a).replace("$@", ""));
  return typeof state === "object" && state !== null && "serial" in state ? (state as ActionState) : null;
}

/** Signs in with a password and returns the cookie header of the new session; `known` is what the browser had before. */
export async function signInOverHttp(
  baseUrl: string,
  actions: readonly BuiltAction[],
  login: { readonly login: string; readonly password: string },
  known?: string,
): Promise<string> {
  const signIn = actions.find(({ name }) => name === "signInAction");
  if (!signIn) throw new Error("The build has no signInAction.");
  const answer = await callAction(
    baseUrl,
    { ...signIn, path: "/masuk" },
    { contact: login.login, password: login.password },
    known,
  );
  const cookie = answer.cookies.map((line) => line.split(";")[0]).join("; ");
  if (!/session-token=./.test(cookie))
    throw new Error(`${login.login} could not sign in: ${answer.body.slice(0, 500)}`);
  return cookie;
}
