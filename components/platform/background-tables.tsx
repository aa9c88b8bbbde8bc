import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { retryJobAction } from "@/lib/platform/actions";
import type { FailedJob, JobKindState } from "@/lib/platform/job-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

/** How many jobs of each kind wait, run, are retried and were given up. */
export function JobKindTable({ kinds, zone }: { readonly kinds: readonly JobKindState[]; readonly zone: Zone }) {
  const t = useTranslations("admin.jobs");
  const locale = useLocale();
  if (kinds.length === 0) {
    return (
      <EmptyState title={t("idleTitle")}>
        <p>{t("idle")}</p>
      </EmptyState>
    );
  }
  const counts = ["waiting", "running", "retrying", "failed"] as const;
  return (
    <DataTable
      caption={t("kinds")}
      isCaptionHidden
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", header: t("kind"), isName: true, cell: ({ kind }) => kind },
        ...counts.map((key) => ({
          key,
          header: t(key),
          align: "end" as const,
          cell: (row: JobKindState) => row[key],
        })),
        {
          key: "oldest",
          header: t("oldest"),
          cell: ({ oldestDueAt }) => (oldestDueAt ? formatDateTime(oldestDueAt, zone, locale) : t("none")),
        },
      ]}
    />
  );
}

/** Jobs that were given up, each with its error and a way to try it again. */
export function FailedJobTable({ failed, zone }: { readonly failed: readonly FailedJob[]; readonly zone: Zone }) {
  const t = useTranslations("admin.jobs");
  const locale = useLocale();
  if (failed.length === 0) return <p className="text-arang-600">{t("noneFailed")}</p>;
  return (
    <DataTable
      caption={t("failedTitle")}
      isCaptionHidden
      rows={failed}
      rowKey={({ id }) => id}
      columns={[
        { key: "kind", header: t("kind"), isName: true, cell: ({ kind }) => kind },
        {
          key: "error",
          header: t("error"),
          cell: ({ error }) => <span className="break-all">{error ?? t("none")}</span>,
        },
        { key: "attempts", header: t("attempts"), align: "end", cell: ({ attempts }) => attempts },
        { key: "tried", header: t("lastTried"), cell: ({ lastTriedAt }) => formatDateTime(lastTriedAt, zone, locale) },
        {
          key: "action",
          header: t("action"),
          cell: ({ id }) => (
            <ActionForm action={retryJobAction}>
              <HiddenField name="jobId" value={id} />
              <SubmitButton variant="secondary" size="small">
                {t("retry")}
              </SubmitButton>
            </ActionForm>
          ),
        },
      ]}
    />
  );
}
