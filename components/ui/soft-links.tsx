"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";

/** Another page of ours. A file or a table is not drawn, and to a place on this page the browser finds by itself. */
function isPage({ origin, pathname, search, hash }: HTMLAnchorElement): boolean {
  const isHere = hash !== "" && pathname === location.pathname && search === location.search;
  return origin === location.origin && !pathname.startsWith("/api/") && !isHere;
}

/**
 * Lets the script follow the links of content that was drawn as text, as it follows a `Link`: the page is not loaded anew.
 * What opens elsewhere, is saved, or was pressed together with a key stays the browser's. The frames of all pages stand in one:
 * inside them an ordinary `<a>` does what `Link` does, and costs the server a fraction of it.
 */
export function SoftLinks({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain =
      !event.defaultPrevented &&
      event.button === 0 &&
      !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || !isPage(link) || link.target || link.hasAttribute("download")) return;
    event.preventDefault();
    router.push(link.href);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed, by hand or by key.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div className="contents" onClick={follow}>
      {children}
    </div>
  );
}
