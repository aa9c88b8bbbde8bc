import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { addCertificateAction } from "@/lib/suppliers/actions";
import type { OwnProduct } from "@/lib/suppliers/queries";

/** Adds a certificate of the firm or of one product. */
export async function CertificateForm({ products }: { readonly products: readonly OwnProduct[] }) {
  const t = await getTranslations("suppliers.certificate");
  return (
    <ActionForm action={addCertificateAction} draftKey="certificate-new">
      <TextField name="scheme" label={t("scheme")} hint={t("schemeHint")} width="half" maxLength={120} />
      <TextField name="number" label={t("number")} hint={t("numberHint")} width="half" maxLength={80} optional />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField name="issuedOn" label={t("issuedOn")} optional />
        <DateField name="validUntil" label={t("validUntil")} optional />
      </div>
      {products.length > 0 ? (
        <SelectField
          name="productId"
          label={t("product")}
          emptyLabel={t("wholeFirm")}
          optional
          options={products.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <TextField name="scope" label={t("scope")} hint={t("scopeHint")} maxLength={300} optional />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
