import { globSync } from "node:fs";
import path from "node:path";
import { vi } from "vitest";
import type * as z from "zod";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { ActionState, FormAction } from "@/lib/shared/action-state";
import { type ActionRow, ID_KINDS, type IdKind, type Ids, NO_IDS } from "@/tests/e2e/action-row";
import { runSql } from "@/tests/support/sql";

/** What a form answered; `led` when it led to another page. */
export type Told = { readonly led: string } | { readonly led: null; readonly state: ActionState };

/** A server action of the app with its schema, called in this process as Next.js would call it. */
export interface ActionForm {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  send(actor: Actor | null, fields: Readonly<Record<string, string>>): Promise<Told>;
}

interface World {
  actor: Actor | null;
  /** What went to the log as an error: bugs, values that could not be stored, missing texts. */
  readonly failures: unknown[];
}

/**
 * Every server action of the app. What Next.js gives an action (headers, cookies, the session) is stood in for, limits and
 * the slow hashing of passwords are switched off; schemas, use cases and the database are the real ones.
 */
export async function openActionForms(): Promise<{ forms: ReadonlyMap<string, ActionForm>; failures: unknown[] }> {
  const world: World = { actor: null, failures: [] };
  const schemas = new Map<FormAction, z.core.$ZodType>();
  standIn(world);
  vi.doMock("@/lib/platform/action", async (original) => {
    const actual = await original<typeof import("@/lib/platform/action")>();
    const remember =
      <Definition extends { input: z.core.$ZodType }>(make: (definition: Definition) => FormAction) =>
      (definition: Definition) => {
        const action = make(definition);
        schemas.set(action, definition.input);
        return action;
      };
    return {
      ...actual,
      defineAction: remember(actual.defineAction as never),
      definePublicAction: remember(actual.definePublicAction as never),
    };
  });
  const forms = new Map<string, ActionForm>();
  for (const file of globSync(["lib/*/actions.ts", "components/i18n/actions.ts", "app/desain/actions.ts"])) {
    const exported = (await import(path.resolve(file))) as Record<string, FormAction>;
    for (const [name, action] of Object.entries(exported)) {
      const schema = schemas.get(action);
      if (schema) forms.set(name, { name, schema, send: (actor, fields) => call(world, action, actor, fields) });
    }
  }
  return { forms, failures: world.failures };
}

function standIn(world: World): void {
  vi.doMock("@/lib/access/session", () => ({
    currentActor: async () => world.actor,
    requireActor: async () => world.actor,
    currentZone: async () => "WIB",
  }));
  const logger = { debug() {}, info() {}, warn() {}, error: (...line: unknown[]) => world.failures.push(line) };
  vi.doMock("@/lib/platform/log", () => ({ log: () => logger }));
  vi.doMock("@/lib/platform/rate-limit", () => ({
    consume: async () => undefined,
    remaining: async () => 99,
    giveBack: async () => undefined,
    forgive: async () => undefined,
  }));
  vi.doMock("@node-rs/argon2", () => ({ hash: async () => "no hash", verify: async () => false }));
  const jar = { get: () => undefined, getAll: () => [], has: () => false, set() {}, delete() {} };
  vi.doMock("next/headers", () => ({
    cookies: async () => jar,
    headers: async () => new Headers({ "x-request-path": "/", "x-request-id": "request-1" }),
  }));
  vi.doMock("next/cache", () => ({ revalidatePath() {}, revalidateTag() {} }));
  vi.doMock("next-intl/server", async () => {
    const { createTranslator } = await import("next-intl");
    const { loadMessages } = await import("@/components/i18n/catalog");
    const messages = await loadMessages("id");
    return {
      getLocale: async () => "id",
      getTranslations: async (namespace: "errors") => createTranslator({ locale: "id", messages, namespace }),
    };
  });
}

async function call(
  world: World,
  action: FormAction,
  actor: Actor | null,
  fields: Readonly<Record<string, string>>,
): Promise<Told> {
  world.actor = actor;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  try {
    return { led: null, state: await action(undefined, form) };
  } catch (thrown) {
    // redirect() works by throwing; whatever else reaches here would be a 500.
    const digest = (thrown as { digest?: unknown }).digest;
    if (typeof digest === "string" && digest.startsWith("NEXT_REDIRECT")) return { led: digest };
    throw thrown;
  }
}

/** Somebody who may send the form. */
export function senderOf({ who }: ActionRow, people: readonly MemberActor[]): Actor | null {
  if (who === "public") return null;
  const sender = who === "signed-in" ? people[0] : people.find(({ roles }) => holds(roles, who));
  if (!sender) throw new Error(`Nobody here may ${who}.`);
  return sender;
}

/** Where rows of each kind lie. */
const TABLES: Partial<Record<IdKind, string>> = {
  membership: "memberships",
  colleagueInvitation: "colleague_invitations",
  session: "auth_sessions",
  match: "matches",
  delivery: "deliveries",
  capability: "capabilities",
};

/** One id of every kind that there is a row of in the test's database. */
export async function someIds(): Promise<Ids> {
  const ids: Record<string, string> = { ...NO_IDS };
  const url = process.env.DATABASE_URL ?? "";
  for (const kind of ID_KINDS) {
    const table = TABLES[kind] ?? `${kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}s`;
    const [{ exists } = { exists: null }] = await runSql<{ exists: string | null }>(
      url,
      "SELECT to_regclass($1) AS exists",
      [table],
    );
    if (exists === null) continue;
    const [row] = await runSql<{ id: string }>(url, `SELECT id FROM ${table} ORDER BY id LIMIT 1`, []);
    if (row) ids[kind] = row.id;
  }
  return ids as Ids;
}
