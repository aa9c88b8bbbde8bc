import "server-only";
import type { Metadata } from "next";
import { notFound, unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { answerFailure, failedMetadata } from "@/app/failed-answer";
import { NotFoundPage } from "@/components/layout/not-found-page";
import { isMember } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { currentActor } from "@/lib/access/session";
import { answerStatus } from "@/lib/platform/answer-status";

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
      return answerFailure(error);
    }
  };
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
      if (isNotFound(error)) {
        return { title: (await getTranslations("errors.pages"))("notFoundTitle"), robots: { index: false } };
      }
      unstable_rethrow(error);
      return failedMetadata(error);
    }
  };
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
