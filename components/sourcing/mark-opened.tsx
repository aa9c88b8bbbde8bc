"use client";

import { useEffect } from "react";
import { openInvitationAction } from "@/lib/sourcing/actions";

/**
 * Tells the buyer's side that somebody has read the invitation. Reading a page must write nothing, because browsers and mail
 * programs fetch pages that nobody looks at; so the browser says it once the page is on the screen.
 */
export function MarkOpened({ invitationId }: { readonly invitationId: string }) {
  useEffect(() => {
    const form = new FormData();
    form.set("invitationId", invitationId);
    // Nothing is lost when it does not arrive: the next reading says it again.
    openInvitationAction(undefined, form).catch(() => undefined);
  }, [invitationId]);
  return null;
}
