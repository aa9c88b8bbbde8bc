import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/access/actor";
import type { OwnOrganization } from "@/lib/access/queries";

interface OrganizationSwitcherProps {
  readonly actor: Actor;
  readonly organizations: readonly OwnOrganization[];
}

/** In the head of every page: for which organization one acts, and the way to change it when there are several. */
export function OrganizationSwitcher({ actor, organizations }: OrganizationSwitcherProps) {
  const t = useTranslations("organizations.switcher");
  const others = organizations.some(({ id }) => id !== actor.organizationId);
  if (!others) return actor.organizationName ?? t("none");
  return (
    <span className="flex items-center gap-2">
      <span className="min-w-0 truncate">{actor.organizationName ?? t("none")}</span>
      <Link href="/akun#organisasi" className="inline-flex min-h-11 items-center font-semibold underline">
        {t("change")}
      </Link>
    </span>
  );
}
