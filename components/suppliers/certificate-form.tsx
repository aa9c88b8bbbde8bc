import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import type { AttachmentView } from "@/lib/platform/attachment";
import { addCertificateAction, reviseCertificateAction } from "@/lib/suppliers/actions";
import type { OwnCertificate, OwnProduct } from "@/lib/suppliers/queries";

interface CertificateFormProps {
  readonly products: readonly OwnProduct[];
  /** The one that is corrected. */
  readonly certificate?: OwnCertificate;
  /** The one that a new certificate renews. */
  readonly renews?: OwnCertificate | undefined;
  readonly files?: readonly AttachmentView[];
  /** The product that a new one is meant for. */
  readonly productId?: string | undefined;
}

/** Adds a certificate of the firm or of one product, renews one or corrects one. */
export function CertificateForm({ products, certificate, renews, files = [], productId }: CertificateFormProps) {
  const t = useTranslations("suppliers.certificate");
  return (
    <ActionForm
      action={certificate ? reviseCertificateAction : addCertificateAction}
      idempotencyKey={!certificate}
      draftKey={
        certificate ? `certificate-${certificate.id}-${certificate.version}` : `certificate-${renews?.id ?? "new"}`
      }
      defaultValue={certificate ? allOf(certificate) : renews ? keptOf(renews) : { productId }}
    >
      {certificate ? (
        <>
          <HiddenField name="certificateId" value={certificate.id} />
          <HiddenField name="version" value={certificate.version} />
        </>
      ) : null}
      {renews ? <HiddenField name="replacesId" value={renews.id} /> : null}
      <TextField name="scheme" label={t("scheme")} hint={t("schemeHint")} width="half" maxLength={120} />
      <TextField name="number" label={t("number")} hint={t("halalHelp")} width="half" maxLength={80} optional />
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
      <FileField
        name="file"
        label={t("file")}
        hint={t("fileHint")}
        kind="photo_or_document"
        optional
        kept={files}
        removeName="removedFiles"
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

/** What stays the same when a certificate is renewed; number and dates are new. */
function keptOf({ scheme, scope, productId }: OwnCertificate) {
  return { scheme, scope, productId };
}

function allOf(certificate: OwnCertificate) {
  const { number, issuedOn, validUntil } = certificate;
  return { ...keptOf(certificate), number, issuedOn, validUntil };
}
