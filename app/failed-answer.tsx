import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { after } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { AwayPage } from "@/components/layout/away-page";
import { FailedPage } from "@/components/layout/failed-page";
import { pathForLog } from "@/lib/access/routes";
import { requestedPath } from "@/lib/access/session";
import { answerStatus, isAnswerFollowed } from "@/lib/platform/answer-status";
import { requestContext } from "@/lib/platform/context";
import { isDatabaseAway } from "@/lib/platform/database-errors";
import { log } from "@/lib/platform/log";
import { newReference } from "@/lib/platform/reference";
import { databaseAwayWords, RETRY_SECONDS } from "@/lib/platform/refusal-page";

/** What is drawn instead of a page that failed, with its status; throws the error on where none can be set. */
export async function answerFailure(error: unknown): Promise<ReactNode> {
  return isDatabaseAway(error) ? answerAway(error) : answerFault(error);
}

/** The metadata of what {@link answerFailure} draws; throws the error on where that would. */
export async function failedMetadata(error: unknown): Promise<Metadata> {
  if (!isAnswerFollowed()) throw error;
  await tellUnlessPageDoes(error);
  const title = isDatabaseAway(error)
    ? databaseAwayWords(await getLocale(), false).title
    : (await getTranslations("errors.pages"))("crashTitle");
  return { title, robots: { index: false } };
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

/** The page mostly fails by the same and tells it; whether it did is known when the answer is sent. */
async function tellUnlessPageDoes(error: unknown): Promise<void> {
  const [page, back] = [failures(), await wayBack()];
  after(() => {
    if (!page.isTold) log()[isDatabaseAway(error) ? "warn" : "error"]({ error, ...back }, "the title of a page failed");
  });
}
