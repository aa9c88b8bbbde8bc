import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HowItWorks } from "@/components/landing/how-it-works";
import { Icon } from "@/components/ui/icon";
import { withReturnPath } from "@/lib/access/return-path";

interface LandingProps {
  readonly figures: ReactNode;
  readonly stories: ReactNode;
}

/** The front page: what this is in one sentence, two doors, live figures and stories when there are any, how the chain works. */
export function Landing({ figures, stories }: LandingProps) {
  const t = useTranslations("landing");
  return (
    <>
      <section className="on-night relative overflow-hidden bg-malam text-fajar">
        <div aria-hidden="true" className="kawung-edge absolute inset-y-0 right-0 hidden w-2/5 lg:block" />
        <div className="relative mx-auto flex max-w-wide flex-col gap-8 px-4 pt-10 pb-12 lg:px-6 lg:pt-20 lg:pb-20">
          <div className="max-w-prose">
            <h1 className="font-extrabold text-2xl sm:text-3xl">{t("title")}</h1>
            <p className="mt-4 text-fajar-600 sm:text-lg">{t("lead")}</p>
          </div>
          <div className="grid max-w-prose gap-4 sm:grid-cols-2">
            <Door
              href={withReturnPath("/daftar", "/usaha/daftar")}
              title={t("makerDoor")}
              text={t("makerText")}
              isFirst
            />
            <Door href="/daftar?sebagai=pembeli" title={t("buyerDoor")} text={t("buyerText")} isFirst={false} />
          </div>
          <p className="text-fajar-600">
            {t.rich("haveAccount", {
              link: (words) => (
                <Link
                  href="/masuk"
                  className="inline-flex min-h-11 items-center font-semibold text-fajar underline underline-offset-4"
                >
                  {words}
                </Link>
              ),
            })}
          </p>
        </div>
        <div aria-hidden="true" className="kawung-edge h-6 border-malam-terang border-t lg:hidden" />
      </section>
      {figures}
      {stories}
      <HowItWorks />
    </>
  );
}

interface DoorProps {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly isFirst: boolean;
}

function Door({ href, title, text, isFirst }: DoorProps) {
  const look = isFirst
    ? "border-kunyit-500 bg-kunyit-500 text-malam hover:brightness-105"
    : "border-fajar-600 text-fajar hover:bg-malam-terang";
  return (
    <Link href={href} className={`group flex flex-col gap-1 rounded-md border-2 p-5 ${look}`}>
      <span className="flex items-center justify-between gap-2 font-bold text-lg">
        {title}
        <Icon name="arrow-right" className="size-6 transition-transform group-hover:translate-x-1" />
      </span>
      <span>{text}</span>
    </Link>
  );
}
