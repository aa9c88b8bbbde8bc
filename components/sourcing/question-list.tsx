import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { QuestionView } from "@/lib/sourcing/question-queries";

interface QuestionListProps {
  readonly questions: readonly QuestionView[];
  readonly zone: Zone;
  /** What stands under a question that has no answer yet. */
  readonly answerForm?: (question: QuestionView) => ReactNode;
}

/** Questions, each with its answer and both times; who asked stands nowhere. */
export function QuestionList({ questions, zone, answerForm }: QuestionListProps) {
  const t = useTranslations("sourcing.questions");
  const locale = useLocale();
  return (
    <ul className="flex max-w-form flex-col gap-5">
      {questions.map((question) => (
        <li key={question.id} className="flex flex-col gap-3 rounded-md border border-garis bg-permukaan p-4">
          <div className="flex flex-col gap-1">
            <p className="nums text-arang-600 text-sm">
              {t("askedAt", { time: formatDateTime(question.askedAt, zone, locale) })}
            </p>
            <p className="whitespace-pre-line font-semibold">{question.text}</p>
          </div>
          {question.answer === null || question.answeredAt === null ? (
            (answerForm?.(question) ?? <p className="text-arang-600">{t("waiting")}</p>)
          ) : (
            <div className="flex flex-col gap-1 border-nila-700 border-l-4 pl-4">
              <p className="nums text-arang-600 text-sm">
                {t("answeredAt", { time: formatDateTime(question.answeredAt, zone, locale) })}
              </p>
              <p className="whitespace-pre-line">{question.answer}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
