import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundPage } from "@/components/layout/not-found-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("errors.pages"))("notFoundTitle") };
}

/** For addresses that no page answers; a page that is not there for its reader says so itself (define-page.tsx). */
export default function NotFound() {
  return (
    <main id="isi">
      <NotFoundPage />
    </main>
  );
}
