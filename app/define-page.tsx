import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, unstable_rethrow } from "next/navigation";
import { after } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { AwayPage } from "@/components/layout/away-page";
import { FailedPage } from "@/components/layout/failed-page";
import { NotFoundPage } from "@/components/layout/not-found-page";
import { isMember } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { pathForLog } from "@/lib/access/routes";
import { currentActor, requestedPath } from "@/lib/access/session";
import { answerStatus, isAnswerFollowed } from "@/lib/platform/answer-status";
import { requestContext } from "@/lib/platform/context";
import { isDatabaseAway } from "@/lib/platform/database-errors";
import { log } from "@/lib/platform/log";
import { newReference } from "@/lib/platform/reference";
import { databaseAwayWords, RETRY_SECONDS } from "@/lib/platform/refusal-page";

type Draw<Props> = (props: Props) => Promise<ReactNode>;

/**
 * A page that says so itself when it is not there, or when it failed. Next.js answers both, 404 and 500, with an empty body
 * which only JavaScript fills; here the same answers come with their text, in the frame that the reader knows. A bug is
 * logged under the reference that the reader sees; a database that went away is none, and answers 503 as proxy.ts does. What
 * fails below the page or around it, after this has returned, is still for `error.tsx`.
 */
export function definePage<Props>(draw: Draw<Props>): Draw<Props> {
  return async (props) => {
    try {
      return await draw(props);
    } catch (error) {
      if (isNotFound(error)) {
        if (answerStatus(404)) return <NotFoundPage />;
        throw error;
      }
      // Redirects and whatever else Next.js steers by are thrown, too.
      unstable_rethrow(error);
      return isDatabaseAway(error) ? answerAway(error) : answerFault(error);
    }
  };
}

/** What the head and the page of one request know of each other. */
const failures = cache(() => ({ isTold: false }));

async function answerFault(error: unknown): Promise<ReactNode> {
  if (!answerStatus(500)) throw error;
  failures().isTold = true;
  const reference = newReference();
  log().error({ error, reference, ...(await wayBack()) }, "a page failed");
  return <FailedPage reference={reference} path={await requestedPath()} />;
}

async function answerAway(error: unknown): Promise<ReactNode> {
  const isForm = isFormSent(await headers());
  const retrySeconds = isForm ? undefined : RETRY_SECONDS;
  if (!answerStatus(503, retrySeconds)) throw error;
  failures().isTold = true;
  log().warn({ error, ...(await wayBack()) }, "the database went away while a page was drawn");
  return (
    <AwayPage
      {...databaseAwayWords(await getLocale(), isForm)}
      path={await requestedPath()}
      retrySeconds={retrySeconds}
    />
  );
}

/** Asking again by itself would not send a form again. */
function isFormSent(sent: Pick<Headers, "get" | "has">): boolean {
  return sent.has("next-action") || (sent.get("content-type")?.startsWith("multipart/form-data") ?? false);
}

/** Which request it was, and for what. */
async function wayBack(): Promise<{ requestId: string | null; path: string | null }> {
  const [{ requestId }, path] = await Promise.all([requestContext(), requestedPath()]);
  return { requestId, path: path && pathForLog(path) };
}

/**
 * The metadata of a page that reads something for them: those of a page that is not there when it says so, or of one that
 * failed. Thrown on, a failure would take the answer of {@link definePage} from the reader again.
 */
export function defineMetadata<Props>(read: (props: Props) => Promise<Metadata>): (props: Props) => Promise<Metadata> {
  return async (props) => {
    try {
      return await read(props);
    } catch (error) {
      const t = await getTranslations("errors.pages");
      if (isNotFound(error)) return { title: t("notFoundTitle"), robots: { index: false } };
      unstable_rethrow(error);
      if (!isAnswerFollowed()) throw error;
      await tellUnlessPageDoes(error);
      const title = isDatabaseAway(error) ? databaseAwayWords(await getLocale(), false).title : t("crashTitle");
      return { title, robots: { index: false } };
    }
  };
}

/** The page mostly fails by the same and tells it; whether it did is known when the answer is sent. */
async function tellUnlessPageDoes(error: unknown): Promise<void> {
  const [page, back] = [failures(), await wayBack()];
  after(() => {
    if (!page.isTold) log()[isDatabaseAway(error) ? "warn" : "error"]({ error, ...back }, "the title of a page failed");
  });
}

/** The title of a page for members with `permission`; whom the page refuses, it does not tell its name. */
export function memberMetadata(permission: Permission, title: () => Promise<string>): () => Promise<Metadata> {
  const read = defineMetadata(async () => {
    const actor = await currentActor();
    // Who is signed out is sent to sign in by the page.
    if (actor && !(isMember(actor) && holds(actor.roles, permission))) notFound();
    return { title: await title() };
  });
  return () => read({});
}

/** What `notFound()` throws; a redirect is thrown likewise, and is not ours. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && "digest" in error && error.digest === "NEXT_HTTP_ERROR_FALLBACK;404";
}
