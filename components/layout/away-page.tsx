import { useTranslations } from "next-intl";
import { ProblemPage } from "@/components/layout/problem-page";
import { buttonClass } from "@/components/ui/button-class";

interface AwayPageProps {
  readonly title: string;
  readonly text: string;
  /** What was asked for. */
  readonly path: string | null;
  /** The page asks again by itself after so many seconds; left out for a form, which that would not send again. */
  readonly retrySeconds: number | undefined;
}

/** The database went away while a page was drawn: like the page that says so without the app, in the frame of the app. */
export function AwayPage({ title, text, path, retrySeconds }: AwayPageProps) {
  const t = useTranslations("errors.pages");
  return (
    <ProblemPage title={title} text={<p>{text}</p>}>
      {retrySeconds === undefined ? null : (
        <>
          <meta httpEquiv="refresh" content={`${retrySeconds};url=${path ?? "/"}`} />
          <a href={path ?? "/"} className={buttonClass("primary", "normal", true)}>
            {t("crashRetry")}
          </a>
        </>
      )}
    </ProblemPage>
  );
}
