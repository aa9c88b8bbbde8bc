import { NotFoundPage } from "@/components/layout/not-found-page";

/** For addresses that no page answers; a page that is not there for its reader says so itself (define-page.tsx). */
export default function NotFound() {
  return (
    <main id="isi">
      <NotFoundPage />
    </main>
  );
}
