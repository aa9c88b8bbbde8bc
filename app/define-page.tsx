import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NotFoundPage } from "@/components/layout/not-found-page";
import { answerNotFound } from "@/lib/platform/answer-status";

type Draw<Props> = (props: Props) => Promise<ReactNode>;

/**
 * A page that says so itself when it is not there. `notFound()` makes Next.js answer 404 with an empty body, which only
 * JavaScript fills; here the same 404 comes with its text, in the frame that the reader knows.
 */
export function definePage<Props>(draw: Draw<Props>): Draw<Props> {
  return async (props) => {
    try {
      return await draw(props);
    } catch (error) {
      if (!isNotFound(error) || !answerNotFound()) throw error;
      return <NotFoundPage />;
    }
  };
}

/** The metadata of a page that reads something for them: those of a page that is not there when it says so. */
export function defineMetadata<Props>(read: (props: Props) => Promise<Metadata>): (props: Props) => Promise<Metadata> {
  return async (props) => {
    try {
      return await read(props);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      return { title: (await getTranslations("errors.pages"))("notFoundTitle"), robots: { index: false } };
    }
  };
}

/** What `notFound()` throws; a redirect is thrown likewise, and is not ours. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && "digest" in error && error.digest === "NEXT_HTTP_ERROR_FALLBACK;404";
}
