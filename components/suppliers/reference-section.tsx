import { useTranslations } from "next-intl";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { addReferenceAction, archiveReferenceAction } from "@/lib/suppliers/actions";
import type { OwnReference } from "@/lib/suppliers/workshop-queries";

/** Customers that the firm names. */
export function ReferenceTable({ references }: { readonly references: readonly OwnReference[] }) {
  const t = useTranslations("suppliers.reference");
  if (references.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      rows={references}
      rowKey={({ id }) => id}
      columns={[
        { key: "customer", header: t("customer"), isName: true, cell: ({ customerName }) => customerName },
        { key: "work", header: t("work"), cell: ({ work }) => work },
        { key: "year", header: t("year"), align: "end", cell: ({ year }) => year },
        {
          key: "archive",
          header: "",
          cell: ({ id, customerName }) => (
            <ArchiveForm action={archiveReferenceAction} idField="referenceId" id={id} name={customerName} />
          ),
        },
      ]}
    />
  );
}

/** Names one more. */
export function ReferenceForm() {
  const t = useTranslations("suppliers.reference");
  return (
    <ActionForm action={addReferenceAction} draftKey="reference-new" idempotencyKey>
      <TextField name="customerName" label={t("customer")} hint={t("customerHint")} maxLength={160} />
      <TextField name="work" label={t("work")} hint={t("workHint")} maxLength={300} />
      <NumberField name="year" label={t("year")} width="short" />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
