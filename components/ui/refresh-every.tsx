"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Reads the page anew from time to time while somebody looks at it. Draws nothing. */
export function RefreshEvery({ millis }: { readonly millis: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, millis);
    return () => clearInterval(timer);
  }, [millis, router]);
  return null;
}
