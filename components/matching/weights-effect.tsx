import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { scheduleWeightsAction } from "@/lib/matching/actions";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import type { NeedChange } from "@/lib/matching/weights-preview";
import type { WeightsPreview } from "@/lib/matching/weights-preview-queries";
import type { WeightsDraft } from "@/lib/matching/weights-schema";
import { formatDate } from "@/lib/shared/date-format";

/** More needs than this say nothing more; the numbers above count all. */
const SHOWN = 25;

interface WeightsEffectProps {
  readonly draft: WeightsDraft;
  readonly preview: WeightsPreview;
}

/** What new weights would change, and the form that sets them. */
export async function WeightsEffect({ draft, preview }: WeightsEffectProps) {
  const [t, locale] = await Promise.all([getTranslations("admin.weights"), getLocale()]);
  const { changes, otherFirst, otherTopTen } = preview;
  const needs = changes.length;
  return (
    <>
      <Section
        id="akibat"
        title={needs === 0 ? t("noRuns") : t("effect", { otherFirst })}
        lead={<p>{needs === 0 ? t("noRunsText") : t("effectLead", { needs })}</p>}
      >
        {needs === 0 ? null : (
          <>
            <StatRow>
              <Stat label={t("otherFirst")} value={String(otherFirst)} definition={t("otherFirstText")} isMain />
              <Stat label={t("otherTopTen")} value={String(otherTopTen)} definition={t("otherTopTenText")} />
              <Stat label={t("compared")} value={String(needs)} definition={t("comparedText")} />
            </StatRow>
            <ChangeTable changes={changes} />
          </>
        )}
      </Section>
      <Section title={t("save")} lead={<p>{t("saveLead", { date: formatDate(draft.validFrom, locale) })}</p>}>
        <ActionForm action={scheduleWeightsAction}>
          <HiddenField name="validFrom" value={draft.validFrom} />
          {CRITERIA.map((criterion) => (
            <HiddenField key={criterion} name={criterion} value={draft.weights.basisPoints[criterion]} />
          ))}
          <SubmitButton>{t("submit")}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}

async function ChangeTable({ changes }: { readonly changes: readonly NeedChange[] }) {
  const t = await getTranslations("admin.weights");
  return (
    <>
      <DataTable
        caption={t("effectCaption")}
        isCaptionHidden
        rows={changes.slice(0, SHOWN)}
        rowKey={({ needId }) => needId}
        columns={[
          { key: "need", header: t("need"), isName: true, cell: ({ needTitle }) => needTitle },
          { key: "before", header: t("firstBefore"), cell: ({ firstBefore }) => firstBefore },
          {
            key: "after",
            header: t("firstAfter"),
            cell: ({ firstAfter, hasOtherFirst }) => (hasOtherFirst ? <strong>{firstAfter}</strong> : t("same")),
          },
          { key: "topTen", header: t("newInTopTen"), align: "end", cell: ({ newInTopTen }) => newInTopTen },
          {
            key: "furthest",
            header: t("furthest"),
            cell: ({ furthest }) =>
              furthest
                ? t("move", { name: furthest.supplierName, before: furthest.before, after: furthest.after })
                : t("none"),
          },
        ]}
      />
      {changes.length > SHOWN ? (
        <p className="text-arang-600">{t("moreNeeds", { count: changes.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
