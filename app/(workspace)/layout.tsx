import type { ReactNode } from "react";
import { WorkspaceShell } from "@/components/layout/workspace-shell";
import { NotificationBell } from "@/components/notifications/bell";
import { OrganizationSwitcher } from "@/components/organizations/organization-switcher";
import { listOwnOrganizations } from "@/lib/access/queries";
import { requirePerson } from "@/lib/access/session";
import { countUnread } from "@/lib/notifications/queries";

/** Sends people who are signed out to sign in; what a page shows is decided by the page itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await requirePerson();
  const [organizations, unread] = await Promise.all([listOwnOrganizations(actor), countUnread(actor)]);
  return (
    <WorkspaceShell
      personName={actor.name}
      roles={actor.roles}
      draftOwner={actor.userId}
      organization={<OrganizationSwitcher actor={actor} organizations={organizations} />}
      bell={<NotificationBell unread={unread} />}
    >
      {children}
    </WorkspaceShell>
  );
}
