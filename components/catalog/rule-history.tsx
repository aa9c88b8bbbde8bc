import { getLocale, getTranslations } from "next-intl/server";
import { ruleWords } from "@/components/catalog/rule-words";
import { DataTable } from "@/components/ui/data-table";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { StatusTag } from "@/components/ui/status-tag";
import { withdrawRuleAction } from "@/lib/catalog/actions";
import { type DatedRule, ruleState } from "@/lib/catalog/rule";
import { formatDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";

const TONES = { past: "neutral", present: "good", future: "info" } as const;

interface RuleHistoryProps {
  /** Oldest first. */
  readonly rules: readonly DatedRule[];
  readonly today: PlainDate;
}

/** What a rule was, is and will be; a change that has not begun can be taken back here. */
export async function RuleHistory({ rules, today }: RuleHistoryProps) {
  const [t, locale, words] = await Promise.all([getTranslations("admin.rules"), getLocale(), ruleWords()]);
  const waiting = rules.find((rule) => ruleState(rule, today) === "future");
  return (
    <>
      <DataTable
        caption={t("history")}
        isCaptionHidden
        rows={rules.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          { key: "value", header: t("value"), isName: true, cell: (rule) => words.valueOf(rule) },
          {
            key: "state",
            header: t("state"),
            cell: (rule) => {
              const state = ruleState(rule, today);
              return <StatusTag tone={TONES[state]}>{t(`states.${state}`)}</StatusTag>;
            },
          },
          { key: "from", header: t("from"), cell: ({ validFrom }) => formatDate(validFrom, locale) },
          {
            key: "until",
            header: t("until"),
            cell: ({ validUntil }) => (validUntil ? formatDate(validUntil, locale) : t("open")),
          },
          { key: "source", header: t("source"), cell: ({ source }) => source },
          { key: "confidence", header: t("confidence"), cell: ({ confidence }) => t(`confidences.${confidence}`) },
        ]}
      />
      {waiting ? (
        <ActionForm action={withdrawRuleAction}>
          <HiddenField name="ruleId" value={waiting.id} />
          <ConfirmSubmit label={t("withdraw")} title={t("withdrawTitle")} confirmLabel={t("withdraw")}>
            <p>{t("withdrawText")}</p>
          </ConfirmSubmit>
        </ActionForm>
      ) : null}
    </>
  );
}
