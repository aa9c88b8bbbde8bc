import type { ReactNode } from "react";
import { SessionEnded } from "@/components/layout/session-ended";
import { WorkspaceShell } from "@/components/layout/workspace-shell";
import { NotificationBell } from "@/components/notifications/bell";
import { OrganizationSwitcher } from "@/components/organizations/organization-switcher";
import { signInPath } from "@/lib/access/return-path";
import { currentActor, hasOtherOrganizations, requestedPath, requirePerson } from "@/lib/access/session";
import { countUnread } from "@/lib/notifications/queries";
import { requestContext } from "@/lib/platform/context";
import { takeForm } from "@/lib/platform/unsent-form";

/** Sends people who are signed out to sign in; what a page shows is decided by the page itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const [{ requestId }, path] = await Promise.all([requestContext(), requestedPath()]);
  // Taken also when nobody asks for it, so that it is forgotten.
  const posted = takeForm(requestId);
  if (posted && !(await currentActor())) {
    return <SessionEnded path={path ?? "/beranda"} signInHref={signInPath(path)} posted={posted} />;
  }
  const actor = await requirePerson();
  const [hasOthers, unread] = await Promise.all([hasOtherOrganizations(), countUnread(actor)]);
  return (
    <WorkspaceShell
      personName={actor.name}
      roles={actor.roles}
      draftOwner={actor.userId}
      organization={<OrganizationSwitcher name={actor.organizationName} hasOthers={hasOthers} />}
      bell={<NotificationBell unread={unread} />}
    >
      {children}
    </WorkspaceShell>
  );
}
