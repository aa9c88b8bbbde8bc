import { useTexts } from "@/components/i18n/texts";
import { Logo } from "@/components/layout/logo";
import { still } from "@/components/ui/still";

/** Head of the public pages. `signedIn` swaps "Masuk" for the way back to one's own pages. */
export function SiteHeader({ signedIn }: { readonly signedIn: boolean }) {
  return <header className="on-night bg-malam text-fajar" {...still(<SiteHead signedIn={signedIn} />)} />;
}

function SiteHead({ signedIn }: { readonly signedIn: boolean }) {
  const t = useTexts("nav");
  const link = "inline-flex min-h-11 items-center rounded-md px-3 font-semibold hover:bg-malam-terang";
  return (
    <div className="mx-auto flex min-h-16 max-w-wide items-center justify-between gap-2 px-4 lg:px-6">
      <a href="/" aria-label={t("toStart")} className="flex min-h-11 items-center">
        <Logo />
      </a>
      <nav aria-label={t("main")} className="flex items-center gap-1 print:hidden">
        <a href="/pemasok" className={`${link} max-md:hidden`}>
          {t("directory")}
        </a>
        <a href="/statistik" className={`${link} max-md:hidden`}>
          {t("statistics")}
        </a>
        {signedIn ? (
          <a href="/beranda" className={link}>
            {t("items.home")}
          </a>
        ) : (
          <>
            <a href="/masuk" className={link}>
              {t("signIn")}
            </a>
            <a
              href="/daftar"
              className="hidden min-h-11 items-center rounded-md border border-fajar-600 px-4 font-semibold hover:bg-malam-terang sm:inline-flex"
            >
              {t("register")}
            </a>
          </>
        )}
      </nav>
    </div>
  );
}
