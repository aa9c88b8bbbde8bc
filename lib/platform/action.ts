import "server-only";
import { parseWithZod, type Submission } from "@conform-to/zod/v4";
import { configureCoercion } from "@conform-to/zod/v4/future";
import { revalidatePath } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { signInPath } from "@/lib/access/return-path";
import { currentActor } from "@/lib/access/session";
import { type RequestContext, requestContext, withRequestContext } from "@/lib/platform/context";
import { isDatabaseAway, isUnstorable } from "@/lib/platform/database-errors";
import { type FormPayload, readFormPayload } from "@/lib/platform/form-payload";
import { log } from "@/lib/platform/log";
import { consume, type RateLimit } from "@/lib/platform/rate-limit";
import { newReference } from "@/lib/platform/reference";
import { describeIssue, type TextKey } from "@/lib/platform/validation-text";
import {
  type ActionState,
  DRAFT_DONE_COOKIE,
  type FormAction,
  type FormMessage,
  type FormReply,
} from "@/lib/shared/action-state";
import { AppError, isAppError } from "@/lib/shared/errors";
import type { NumberLocale } from "@/lib/shared/number-format";
import { decimalOrText, parseWhole } from "@/lib/shared/number-input";

interface Outcome<Input, Result> {
  /** Paths whose pages show what has changed. */
  readonly invalidates?: readonly string[] | ((result: Result, input: Input) => readonly string[]);
  /** Where to go after success; the form stays, with a word of success, when left out. */
  readonly redirectTo?: (result: Result, input: Input) => string;
}

interface ActionDefinition<Schema extends z.ZodType, Result> extends Outcome<z.output<Schema>, Result> {
  readonly input: Schema;
  readonly run: (actor: Actor, input: z.output<Schema>) => Promise<Result>;
  /** How often one person may send this form, for what costs the server or other people much. */
  readonly limit?: ActionLimit;
}

interface ActionLimit extends RateLimit {
  /** Names the limit, once for ever: "match.run". */
  readonly name: string;
}

interface PublicActionDefinition<Schema extends z.ZodType, Result> extends Outcome<z.output<Schema>, Result> {
  readonly input: Schema;
  readonly run: (context: RequestContext, input: z.output<Schema>) => Promise<Result>;
}

/**
 * Makes a server action for a signed-in person out of a schema and a use case.
 *
 * Numbers may be typed the way of the page's language; texts are trimmed; errors come back as sentences in the reader's language beside
 * the field they belong to; an AppError's `messageKey` is looked up under `errors`. Whatever else is thrown is a bug: it is
 * logged with a reference that the person sees. Values typed are sent back, except secret ones.
 */
export function defineAction<Schema extends z.ZodType, Result>(
  definition: ActionDefinition<Schema, Result>,
): FormAction {
  return respond(definition, async (input, { fields }) => {
    const actor = await currentActor();
    if (!actor) throw new AppError("unauthenticated", "action.unauthenticated");
    await limitFiles(fields, actor.userId);
    if (definition.limit) await consume(definition.limit.name, actor.userId, definition.limit);
    return definition.run(actor, input);
  });
}

/** Like {@link defineAction} for people who have not signed in; `run` gets address and browser for rate limits instead. */
export function definePublicAction<Schema extends z.ZodType, Result>(
  definition: PublicActionDefinition<Schema, Result>,
): FormAction {
  return respond(definition, async (input) => definition.run(await requestContext(), input));
}

function respond<Schema extends z.ZodType, Result>(
  definition: Outcome<z.output<Schema>, Result> & { readonly input: Schema },
  run: (input: z.output<Schema>, payload: FormPayload) => Promise<Result>,
): FormAction {
  return async (_previous, formData) => {
    const context = await requestContext();
    return withRequestContext(context, async () => {
      const payload = readFormPayload(formData);
      if (!payload) return failure({}, { text: (await errorTexts())({ key: "action.malformed", params: {} }) });
      const parsed = await attempt(() => parsePayload(payload, definition.input));
      if (!parsed.ok) return refuse(parsed.error, await parsePayload(payload, z.looseObject({})), payload);
      const submission = parsed.result;
      if (submission.status !== "success") {
        const reply = submission.reply({ hideFields: hiddenFields(payload) });
        if (submission.status === "error") return state("error", reply);
        // A row was added or removed: the person is not done yet, so nothing is complained about.
        return state("intent", { ...reply, error: {} });
      }
      const ran = await attempt(() => run(submission.value, payload));
      if (!ran.ok) return refuse(ran.error, submission, payload);
      await forgetDraft(payload.draftKey);
      return succeed(definition, ran.result, submission);
    });
  };
}

/** Each file costs a second of a core and a place on the disk: far more than anybody sends by hand. */
const FILES_AN_HOUR = { points: 200, durationSeconds: 3_600 } as const;

async function limitFiles(fields: FormData, userId: string): Promise<void> {
  for (const value of fields.values()) {
    if (typeof value !== "string" && value.size > 0) await consume("upload.person", userId, FILES_AN_HOUR);
  }
}

/** How each language reads what is typed. */
const COERCIONS = { id: coercionOf("id"), en: coercionOf("en") };

function coercionOf(locale: NumberLocale) {
  const strip = (text: string) => (text.trim() === "" ? undefined : text.trim());
  return configureCoercion({
    stripEmptyString: strip,
    customize(type) {
      if (!(type instanceof z.ZodNumber)) return null;
      const { isInt } = type;
      return (value) => (typeof value === "string" ? readNumber(strip(value), isInt, locale) : value);
    },
  });
}

function readNumber(text: string | undefined, isWhole: boolean, locale: NumberLocale): number | string | undefined {
  if (text === undefined) return undefined;
  return isWhole ? parseWhole(text) : decimalOrText(text, locale);
}

type Parsed<Schema extends z.ZodType> = Submission<z.input<Schema>, string[], z.output<Schema>>;

async function parsePayload<Schema extends z.ZodType>(payload: FormPayload, schema: Schema): Promise<Parsed<Schema>> {
  const [say, locale] = await Promise.all([errorTexts(), getLocale()]);
  return parseWithZod(payload.fields, {
    schema: COERCIONS[locale].coerceFormValue(schema),
    disableAutoCoercion: true,
    async: true,
    // One sentence a field, the first: two complaints about one answer help nobody.
    formatError: (issues: z.core.$ZodIssue[]) => issues.slice(0, 1).map((issue) => say(describeIssue(issue))),
  }) as Promise<Parsed<Schema>>;
}

type Attempt<Result> = { ok: true; result: Result } | { ok: false; error: unknown };

async function attempt<Result>(run: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { ok: true, result: await run() };
  } catch (error) {
    // redirect() and notFound() work by throwing; they are not ours to answer.
    unstable_rethrow(error);
    return { ok: false, error };
  }
}

/** What is never sent back: secrets, and files, which the browser that chose them still has. */
function hiddenFields({ secret, fields }: FormPayload): string[] {
  const files = [...fields].filter(([, value]) => typeof value !== "string").map(([name]) => name);
  return [...secret, ...files];
}

async function refuse(error: unknown, submission: Parsed<z.ZodType>, payload: FormPayload): Promise<ActionState> {
  const say = await errorTexts();
  const hideFields = hiddenFields(payload);
  if (!isAppError(error)) return failure(submission.reply({ hideFields }), { text: say(describeFailure(error)) });
  const text = say({ key: error.messageKey, params: error.params }, `action.${error.code}`);
  if (error.field !== undefined && payload.inputs.has(error.field)) {
    return state("error", submission.reply({ hideFields, fieldErrors: { [error.field]: [text] } }));
  }
  const link = error.code === "unauthenticated" ? await signInLink(say) : undefined;
  return failure(submission.reply({ hideFields }), link ? { text, link } : { text });
}

/** The sentence about what no use case refused; logged, because somebody of ours has to look at it. */
function describeFailure(error: unknown): TextKey {
  const reference = newReference();
  log().error({ error, reference }, "an action failed");
  if (isDatabaseAway(error)) return { key: "action.unavailable", params: {} };
  return { key: isUnstorable(error) ? "action.unstorable" : "action.unexpected", params: { reference } };
}

function succeed<Input, Result>(
  { invalidates = [], redirectTo }: Outcome<Input, Result>,
  result: Result,
  submission: Parsed<z.ZodType>,
): ActionState {
  const input = (submission.status === "success" ? submission.value : undefined) as Input;
  const paths = typeof invalidates === "function" ? invalidates(result, input) : invalidates;
  for (const path of paths) revalidatePath(path, ...(path.includes("[") ? (["page"] as const) : []));
  if (redirectTo) redirect(redirectTo(result, input));
  return state("success", submission.reply({ resetForm: true }));
}

function failure(reply: object, message: FormMessage): ActionState {
  return { ...state("error", { ...reply, status: "error" }), message };
}

function state(status: ActionState["status"], reply: object): ActionState {
  return { status, serial: crypto.randomUUID(), reply: reply as FormReply };
}

/** Tells the browser that what it keeps of this form has arrived; also when the answer is another page. */
async function forgetDraft(draftKey: string | null): Promise<void> {
  if (draftKey === null) return;
  (await cookies()).set(DRAFT_DONE_COOKIE, draftKey, { path: "/", maxAge: 600, sameSite: "lax", httpOnly: false });
}

type Say = (text: TextKey, fallback?: string) => string;

/** Looks texts up under `errors`. An unknown key is a bug of ours: it is logged and the reader gets the general sentence. */
export async function errorTexts(): Promise<Say> {
  // Keys come from thrown errors and schemas, so the compiler cannot know them; a test holds them against the files.
  const t = (await getTranslations("errors")) as unknown as {
    (key: string, params: TextKey["params"]): string;
    has(key: string): boolean;
  };
  return ({ key, params }, fallback = "validation.invalid") => {
    if (t.has(key)) return t(key, params);
    log().error({ key }, "an error text is missing");
    return t(fallback, {});
  };
}

async function signInLink(say: Say): Promise<NonNullable<FormMessage["link"]>> {
  const path = (await headers()).get("x-request-path");
  return { href: signInPath(path), text: say({ key: "action.signIn", params: {} }) };
}
