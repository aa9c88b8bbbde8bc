import type { ReactNode } from "react";
import { useTexts } from "@/components/i18n/texts";
import { Logo } from "@/components/layout/logo";
import { NavIcon } from "@/components/layout/nav-icon";
import { NavLinks } from "@/components/layout/nav-links";
import { navigationFor } from "@/components/layout/navigation";
import { SiteFooter } from "@/components/layout/site-footer";
import { Icon } from "@/components/ui/icon";
import { SoftLinks } from "@/components/ui/soft-links";
import { still } from "@/components/ui/still";
import type { Role } from "@/lib/access/roles";

interface WorkspaceShellProps {
  readonly personName: string;
  readonly roles: readonly Role[];
  /** Whose drafts may be brought back on a shared phone. */
  readonly draftOwner: string;
  /** Name of the organization, or what switches it; drawn as text. */
  readonly organization: ReactNode;
  /** The way to the notifications; drawn as text. */
  readonly bell: ReactNode;
  readonly children: ReactNode;
}

/** Frame of the signed-in area: bar at the thumb on phones, rail at the left from 1024 px. Draws; decides nothing. */
export function WorkspaceShell({ personName, roles, draftOwner, organization, bell, children }: WorkspaceShellProps) {
  const t = useTexts("nav");
  const links = navigationFor(roles).map(({ href, text, icon, alsoAt }) => ({
    href,
    alsoAt,
    label: t(`items.${text}`),
    icon: still(<NavIcon name={icon} />),
  }));
  return (
    <SoftLinks>
      <div
        data-draft-owner={draftOwner}
        className={`flex min-h-dvh flex-col print:min-h-0 ${links.length > 1 ? "pb-16 lg:pb-0 print:pb-0" : ""}`}
      >
        <header
          className="on-night bg-malam text-fajar"
          {...still(<ShellHead personName={personName} organization={organization} bell={bell} />)}
        />
        <div className="mx-auto flex w-full max-w-wide flex-1 lg:px-6">
          <nav aria-label={t("main")} className="hidden w-56 shrink-0 border-garis border-r py-6 pr-4 lg:block">
            <NavLinks links={links} bar={false} />
          </nav>
          <main id="isi" tabIndex={-1} className="min-w-0 flex-1 pb-16 outline-none print:pb-0">
            {children}
          </main>
        </div>
        <SiteFooter />
        {links.length > 1 ? (
          <nav
            aria-label={t("main")}
            className="fixed inset-x-0 bottom-0 z-40 border-garis border-t bg-permukaan pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
          >
            <NavLinks links={links.slice(0, 4)} bar />
          </nav>
        ) : null}
      </div>
    </SoftLinks>
  );
}

function ShellHead({
  personName,
  organization,
  bell,
}: Pick<WorkspaceShellProps, "personName" | "organization" | "bell">) {
  const t = useTexts("nav");
  return (
    <>
      <div className="mx-auto flex min-h-14 max-w-wide items-center gap-4 px-4 lg:px-6">
        <a href="/beranda" aria-label={t("toHome")} className="flex min-h-11 items-center">
          <Logo />
        </a>
        <div className="ml-auto hidden min-w-0 truncate text-fajar-600 text-sm sm:block">{organization}</div>
        <div className="ml-auto sm:ml-0">{bell}</div>
        <a
          href="/akun"
          aria-label={t("account", { name: personName })}
          className="flex min-h-11 min-w-11 items-center justify-center gap-2"
        >
          <Icon name="circle-user" className="size-6 stroke-[1.75]" />
          <span className="hidden max-w-48 truncate text-sm md:inline">{personName}</span>
        </a>
      </div>
      <div className="truncate border-malam-terang border-t px-4 py-1.5 text-fajar-600 text-sm sm:hidden">
        {organization}
      </div>
    </>
  );
}
