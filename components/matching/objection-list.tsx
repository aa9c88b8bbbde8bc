import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { ObjectionState } from "@/lib/matching/objection";
import type { ObjectionView } from "@/lib/matching/objection-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

const TONES: Readonly<Record<ObjectionState, Tone>> = { open: "attention", upheld: "good", explained: "info" };

interface ObjectionListProps<View extends ObjectionView> {
  readonly objections: readonly View[];
  readonly texts: CriterionTexts;
  readonly zone: Zone;
  /** Above what was said: who said it. */
  readonly heading?: (objection: View) => ReactNode;
  /** Under an objection that waits. */
  readonly answerForm?: (objection: View) => ReactNode;
}

/** Objections with their answers; both sides read the same words. */
export function ObjectionList<View extends ObjectionView>({
  objections,
  texts,
  zone,
  heading,
  answerForm,
}: ObjectionListProps<View>) {
  const t = useTranslations("matching.objection");
  const locale = useLocale();
  return (
    <ul className="flex max-w-form flex-col gap-5">
      {objections.map((objection) => (
        <li key={objection.id} className="flex flex-col gap-3 rounded-md border border-garis bg-permukaan p-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <p className="nums text-arang-600 text-sm">
              {t("statedAt", { time: formatDateTime(objection.statedAt, zone, locale) })}
            </p>
            <StatusTag tone={TONES[objection.state]}>{t(`states.${objection.state}`)}</StatusTag>
          </div>
          {heading?.(objection)}
          <p className="whitespace-pre-line">
            <strong className="font-semibold">
              {objection.criterion === null ? t("whole") : texts.name({ criterion: objection.criterion })}:{" "}
            </strong>
            {objection.reason}
          </p>
          {objection.answer === null || objection.answeredAt === null ? (
            (answerForm?.(objection) ?? null)
          ) : (
            <div className="flex flex-col gap-1 border-nila-700 border-l-4 pl-4">
              <p className="nums text-arang-600 text-sm">
                {t("answeredAt", { time: formatDateTime(objection.answeredAt, zone, locale) })}
              </p>
              <p className="whitespace-pre-line">{objection.answer}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
