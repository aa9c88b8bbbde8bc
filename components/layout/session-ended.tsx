import { useTranslations } from "next-intl";
import { ProblemPage } from "@/components/layout/problem-page";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";

interface SessionEndedProps {
  /** Where the form was sent to. */
  readonly path: string;
  /** The page to sign in on. */
  readonly signInHref: string;
  /** The form as it was posted, hidden inputs and the machinery's own included. */
  readonly posted: readonly (readonly [name: string, value: string])[];
}

/**
 * Answers a form that was sent without JavaScript after the session had ended. The page of the form cannot be drawn for
 * nobody, so the form itself waits here and is sent again, unchanged, once its owner has signed in beside it.
 */
export function SessionEnded({ path, signInHref, posted }: SessionEndedProps) {
  const t = useTranslations("common.sessionEnded");
  return (
    <main id="isi">
      <ProblemPage
        title={t("title")}
        text={
          <>
            <p>{t("text")}</p>
            <ol className="list-decimal pl-6">
              <li>{t("signInFirst")}</li>
              <li>{t("thenSend")}</li>
            </ol>
            <Details summary={t("typed")}>
              <ul className="list-disc pl-6">
                {typedTexts(posted).map((text) => (
                  <li key={text} className="wrap-anywhere whitespace-pre-wrap">
                    {text}
                  </li>
                ))}
              </ul>
            </Details>
            <p className="text-arang-600 text-sm">{t("without")}</p>
          </>
        }
      >
        <a href={signInHref} target="_blank" rel="noopener" className={buttonClass()}>
          {t("signIn")}
        </a>
        <form method="post" encType="multipart/form-data" action={path}>
          {posted.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a posted form never changes, and names may come twice.
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={buttonClass("secondary", "normal", true)}>
            {t("sendAgain")}
          </button>
        </form>
      </ProblemPage>
    </main>
  );
}

/** What a person wrote: neither the machinery's marks nor ids, ticks and versions. */
function typedTexts(posted: SessionEndedProps["posted"]): string[] {
  const values = posted.filter(([name]) => !/^(\$|__)/.test(name)).map(([, value]) => value.trim());
  return [...new Set(values.filter((value) => value.length > 2 && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)))];
}
