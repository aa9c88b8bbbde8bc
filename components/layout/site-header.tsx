import Link from "next/link";
import { useTranslations } from "next-intl";
import { Logo } from "@/components/layout/logo";

/** Head of the public pages. `signedIn` swaps "Masuk" for the way back to one's own pages. */
export function SiteHeader({ signedIn }: { readonly signedIn: boolean }) {
  const t = useTranslations("nav");
  const link = "inline-flex min-h-11 items-center rounded-md px-3 font-semibold hover:bg-malam-terang";
  return (
    <header className="on-night bg-malam text-fajar">
      <div className="mx-auto flex min-h-16 max-w-wide items-center justify-between gap-2 px-4 lg:px-6">
        <Link href="/" aria-label={t("toStart")} className="flex min-h-11 items-center">
          <Logo />
        </Link>
        <nav aria-label={t("main")} className="flex items-center gap-1 print:hidden">
          <Link href="/pemasok" className={`${link} max-md:hidden`} prefetch={false}>
            {t("directory")}
          </Link>
          <Link href="/statistik" className={`${link} max-md:hidden`} prefetch={false}>
            {t("statistics")}
          </Link>
          {signedIn ? (
            <Link href="/beranda" className={link}>
              {t("items.home")}
            </Link>
          ) : (
            <>
              <Link href="/masuk" className={link}>
                {t("signIn")}
              </Link>
              <Link
                href="/daftar"
                className="hidden min-h-11 items-center rounded-md border border-fajar-600 px-4 font-semibold hover:bg-malam-terang sm:inline-flex"
              >
                {t("register")}
              </Link>
            </>
          )}
        </nav>
      </div>
    </header>
  );
}
