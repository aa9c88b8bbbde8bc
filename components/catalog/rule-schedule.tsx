import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ruleWords } from "@/components/catalog/rule-words";
import { DataTable } from "@/components/ui/data-table";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { Section } from "@/components/ui/section";
import { scheduleRuleAction } from "@/lib/catalog/actions";
import { RULE_CONFIDENCES } from "@/lib/catalog/rule";
import type { RulePreview } from "@/lib/catalog/rule-schema";
import { formatDate } from "@/lib/shared/date-format";
import type { SizeChange } from "@/lib/suppliers/size-change-queries";

/** More names than this say nothing more; the number above counts all. */
const SHOWN = 25;

interface RuleScheduleProps {
  readonly code: string;
  readonly unit: string;
  readonly preview: RulePreview;
  /** Null when the rule decides no size class. */
  readonly changes: readonly SizeChange[] | null;
}

/** What a new value would change, and the form that sets it. */
export async function RuleSchedule({ code, unit, preview, changes }: RuleScheduleProps) {
  const [t, locale, words] = await Promise.all([getTranslations("admin.rules"), getLocale(), ruleWords()]);
  const { value, validFrom } = preview;
  return (
    <>
      {changes === null ? (
        <p className="max-w-prose">{t("noEffect")}</p>
      ) : (
        <Section title={t("effect", { count: changes.length })} lead={<p>{t("effectLead")}</p>}>
          <SizeChangeTable changes={changes} />
        </Section>
      )}
      <Section
        title={t("schedule")}
        lead={
          <p>{t("scheduleLead", { value: words.valueOf({ value, unit }), date: formatDate(validFrom, locale) })}</p>
        }
      >
        <ActionForm action={scheduleRuleAction}>
          <HiddenField name="code" value={code} />
          <HiddenField name="value" value={value} />
          <HiddenField name="validFrom" value={validFrom} />
          <TextField name="source" label={t("sourceField")} hint={t("sourceHint")} maxLength={300} />
          <RadioField
            name="confidence"
            label={t("confidenceField")}
            options={RULE_CONFIDENCES.map((confidence) => ({
              value: confidence,
              label: t(`confidences.${confidence}`),
            }))}
          />
          <SubmitButton>{t("submit")}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}

function SizeChangeTable({ changes }: { readonly changes: readonly SizeChange[] }) {
  const t = useTranslations("admin.rules");
  const classes = useTranslations("catalog.sizeClass");
  if (changes.length === 0) return null;
  return (
    <>
      <DataTable
        caption={t("effect", { count: changes.length })}
        isCaptionHidden
        rows={changes.slice(0, SHOWN)}
        rowKey={({ organizationId }) => organizationId}
        columns={[
          { key: "firm", header: t("firm"), isName: true, cell: ({ name }) => name },
          { key: "from", header: t("fromClass"), cell: ({ from }) => (from ? classes(from) : t("unknownClass")) },
          { key: "to", header: t("toClass"), cell: ({ to }) => classes(to) },
        ]}
      />
      {changes.length > SHOWN ? <p className="text-arang-600">{t("more", { count: changes.length - SHOWN })}</p> : null}
    </>
  );
}
