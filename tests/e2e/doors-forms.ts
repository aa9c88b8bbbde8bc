import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Role } from "@/lib/access/roles";
import { type ActionRow, type Ids, NO_IDS } from "@/tests/e2e/action-row";
import { CAST, FOUNDER } from "@/tests/e2e/doors-cast";
import type { Doors } from "@/tests/e2e/doors-stack";
import { callAction, outcomeOf } from "@/tests/support/http-action";
import { pdfFile } from "@/tests/support/uploads";

/** What a form answers to somebody who is signed in and may not. */
export const FORBIDDEN = sentence("access.forbidden");
/** What a form answers to nobody. */
export const UNAUTHENTICATED = sentence("action.unauthenticated");

/** The Indonesian sentence for an error's key; only those without arguments can be held against an answer. */
export function sentence(key: string): string {
  const [file = "", name = ""] = key.split(".");
  const texts: unknown = JSON.parse(readFileSync(`components/i18n/messages/id/errors.${file}.json`, "utf8"));
  const text = typeof texts === "object" && texts !== null && name in texts ? texts[name as keyof typeof texts] : "";
  expect(text, `errors.${key} has a plain sentence`).toMatch(/^[^{}]+$/);
  return text;
}

/** What who may is told, as `send` tells it. */
export const told = (answer: string): string => (answer === "done" ? "done" : sentence(answer));

interface Sent {
  readonly cookie: string | undefined;
  readonly ids?: Ids;
  readonly role?: Role | null;
}

/** Sends a form and returns, in one line, what its sender was told: `done`, the sentence, or what went wrong. */
export async function send(doors: Doors, name: string, row: ActionRow, sent: Sent): Promise<string> {
  const action = doors.actions.get(name);
  if (!action) throw new Error(`The build has no ${name}.`);
  const file = row.file === undefined ? {} : { [row.file]: pdfFile("berkas.pdf") };
  const fields = { ...row.fields(sent.ids ?? NO_IDS, sent.role ?? null), ...file };
  const outcome = outcomeOf(await callAction(doors.baseUrl, action, fields, sent.cookie));
  switch (outcome.kind) {
    case "done":
      return "done";
    case "refused":
      return outcome.text;
    case "fields":
      return Object.entries(outcome.errors)
        .map(([field, text]) => `${field}: ${text}`)
        .join(" ");
    case "failed":
      return `HTTP ${outcome.status}: ${outcome.text}`;
  }
}

/** The role that somebody of the cast plays; null for those without. */
export function roleOf(email: string): Role | null {
  const [role] = Object.entries(CAST).find(([, address]) => address === email) ?? [];
  return (role as Role | undefined) ?? null;
}

/** Cookies that open nothing: none, a forged one, one of a session that was ended, and one of a session that is over. */
export function deadCookies(doors: Doors): Promise<readonly (readonly [string, string | undefined])[]> {
  const known = dead.get(doors) ?? endSessions(doors);
  dead.set(doors, known);
  return known;
}

const dead = new WeakMap<Doors, ReturnType<typeof endSessions>>();

async function endSessions(doors: Doors) {
  const end = async (column: "revoked_at" | "expires_at") => {
    const cookie = await doors.freshCookieOf(FOUNDER);
    await doors.rows(
      `update auth_sessions set ${column} = created_at where id =
         (select s.id from auth_sessions s join users u on u.id = s.user_id
          where u.email = $1 order by s.created_at desc, s.id desc limit 1)`,
      [FOUNDER],
    );
    return cookie;
  };
  return [
    ["signed out", undefined],
    ["forged", "authjs.session-token=eyJhbGciOiJub25lIn0.e30."],
    ["revoked", await end("revoked_at")],
    ["expired", await end("expires_at")],
  ] as const;
}
