import { useTranslations } from "next-intl";

interface OrganizationSwitcherProps {
  /** Of the organization that the reader stands in; null when in none. */
  readonly name: string | null;
  /** There are others to act in. */
  readonly hasOthers: boolean;
}

/** In the head of every page: for which organization one acts, and the way to change it when there are several. */
export function OrganizationSwitcher({ name, hasOthers }: OrganizationSwitcherProps) {
  const t = useTranslations("organizations.switcher");
  if (!hasOthers) return name ?? t("none");
  return (
    <span className="flex items-center gap-2">
      <span className="min-w-0 truncate">{name ?? t("none")}</span>
      <a href="/akun#organisasi" className="inline-flex min-h-11 items-center font-semibold underline">
        {t("change")}
      </a>
    </span>
  );
}
