import { getLocale, getTranslations } from "next-intl/server";
import { BatchLeft } from "@/components/matching/batch-left";
import { FactList } from "@/components/ui/fact-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { ProgressBar } from "@/components/ui/progress";
import { RefreshEvery } from "@/components/ui/refresh-every";
import { Section } from "@/components/ui/section";
import { cancelBatchAction, startBatchAction } from "@/lib/matching/actions";
import type { BatchSummary } from "@/lib/matching/batch-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import type { Zone } from "@/lib/shared/zones";

interface BatchProgressProps {
  readonly batch: BatchSummary;
  /** The reader's. */
  readonly zone: Zone;
}

/** How far the batch that runs is; follows by itself, and by the link where scripts do not run. */
export async function BatchProgress({ batch, zone }: BatchProgressProps) {
  const [t, locale] = await Promise.all([getTranslations("admin.batches"), getLocale()]);
  const number = (value: number) => formatNumber(value, locale);
  const { done, total, failed, skipped, needsPerSecond } = batch;
  return (
    <Section title={t("running")}>
      <ProgressBar value={done} max={total} label={t("progress", { done: number(done), total: number(total) })} />
      <FactList
        facts={[
          { term: t("startedAt"), value: formatDateTime(batch.startedAt, zone, locale) },
          { term: t("startedBy"), value: batch.startedByName },
          {
            term: t("speed"),
            value: needsPerSecond === null ? t("unknownSpeed") : t("perSecond", { speed: number(needsPerSecond) }),
          },
          { term: t("skipped"), value: number(skipped) },
          { term: t("failed"), value: number(failed) },
        ]}
      />
      <BatchLeft batch={batch} zone={zone} />
      <RefreshEvery millis={3_000} />
      <div className="flex flex-col items-start gap-3 sm:flex-row">
        <LinkButton href="/admin/pencocokan" variant="secondary">
          {t("reload")}
        </LinkButton>
        <ActionForm action={cancelBatchAction}>
          <HiddenField name="batchId" value={batch.id} />
          <ConfirmSubmit label={t("cancel")} title={t("cancelTitle")} confirmLabel={t("cancel")}>
            <p>{t("cancelText")}</p>
          </ConfirmSubmit>
        </ActionForm>
      </div>
    </Section>
  );
}

/** The button that begins. */
export async function BatchStart() {
  const t = await getTranslations("admin.batches");
  return (
    <Section title={t("start")} lead={<p>{t("startLead")}</p>}>
      <ActionForm action={startBatchAction}>
        <SubmitButton>{t("start")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
