import { useTranslations } from "next-intl";
import { ProblemPage } from "@/components/layout/problem-page";
import { buttonClass } from "@/components/ui/button-class";

interface FailedPageProps {
  /** Under which the log tells of it. */
  readonly reference: string;
  /** What was asked for. */
  readonly path: string | null;
}

/** A bug of ours, drawn on the server: read without JavaScript, tried again by a plain link. */
export function FailedPage({ reference, path }: FailedPageProps) {
  const t = useTranslations("errors.pages");
  return (
    <ProblemPage title={t("crashTitle")} text={<p>{t("crashText")}</p>}>
      <a href={path ?? "/"} className={buttonClass("primary", "normal", true)}>
        {t("crashRetry")}
      </a>
      <p className="self-center text-arang-600">
        {t("crashReference")} <code className="nums font-semibold">{reference}</code>
      </p>
    </ProblemPage>
  );
}
