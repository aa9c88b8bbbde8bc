import { useTranslations } from "next-intl";
import { still } from "@/components/ui/still";

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way back up. On a phone only the last step is shown, as one link; the page itself is not in it. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }) {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumbs")} className="-mt-2 mb-2 text-sm print:hidden">
      <ol
        className="flex flex-wrap items-center gap-x-2"
        {...still(
          items.map(({ href, label }, index) => (
            <li
              key={href}
              className={index === items.length - 1 ? "flex min-w-0" : "hidden items-center gap-2 sm:flex"}
            >
              <a href={href} className="link inline-flex min-h-11 items-center">
                {index === items.length - 1 ? (
                  <span aria-hidden="true" className="mr-1 self-start pt-3 sm:hidden">
                    ‹
                  </span>
                ) : null}
                {label}
              </a>
              {index < items.length - 1 ? (
                <span aria-hidden="true" className="text-arang-600">
                  ›
                </span>
              ) : null}
            </li>
          )),
        )}
      />
    </nav>
  );
}
