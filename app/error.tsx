"use client";

import { CrashPage } from "@/components/layout/crash-page";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="isi">
      <CrashPage reference={error.digest} retry={reset} />
    </main>
  );
}
