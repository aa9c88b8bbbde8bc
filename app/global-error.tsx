"use client";

import { CrashPage } from "@/components/layout/crash-page";
import { jakarta } from "@/components/layout/font";
import "@/app/globals.css";

/** Stands in for the whole document when the root layout itself fails. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="id" className={jakarta.variable}>
      <body>
        <main id="isi">
          <CrashPage reference={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
