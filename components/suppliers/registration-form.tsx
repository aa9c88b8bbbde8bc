import { getTranslations } from "next-intl/server";
import { KbliFieldset } from "@/components/catalog/kbli-fieldset";
import { RegionField } from "@/components/catalog/region-field";
import { CapabilityFields } from "@/components/suppliers/capability-fields";
import { ProductFields } from "@/components/suppliers/product-fields";
import { SizeFields } from "@/components/suppliers/size-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import type { ProvinceWithRegencies, SizeRules } from "@/lib/catalog/queries";
import { registerSupplierAction } from "@/lib/suppliers/actions";
import { SUPPLIER_KINDS } from "@/lib/suppliers/supplier";

interface RegistrationFormProps {
  readonly provinces: readonly ProvinceWithRegencies[];
  readonly sizeRules: SizeRules;
}

/** A firm on one page: who, how large, the first product, what the workshop can do. */
export async function SupplierRegistrationForm({ provinces, sizeRules }: RegistrationFormProps) {
  const t = await getTranslations("suppliers.register");
  return (
    <ActionForm
      action={registerSupplierAction}
      draftKey="usaha-daftar"
      defaultValue={{ kind: "umkm", sizeBasis: "annual_sales", certificates: "later" }}
    >
      <FirmPart provinces={provinces} />
      <Section title={t("size")} lead={<p>{t("sizeLead")}</p>}>
        <SizeFields rules={sizeRules} />
      </Section>
      <Section title={t("product")} lead={<p>{t("productLead")}</p>}>
        <ProductFields prefix="product." />
      </Section>
      <Section title={t("capability")} lead={<p>{t("capabilityLead")}</p>}>
        <CapabilityFields prefix="capability." />
      </Section>
      <RadioField
        name="certificates"
        label={t("certificates")}
        hint={t("certificatesHint")}
        options={[
          { value: "later", label: t("certificatesLater") },
          { value: "none", label: t("certificatesNone") },
        ]}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

async function FirmPart({ provinces }: Pick<RegistrationFormProps, "provinces">) {
  const t = await getTranslations("suppliers.register");
  return (
    <Section title={t("firm")}>
      <RadioField
        name="kind"
        label={t("kind")}
        inline
        options={SUPPLIER_KINDS.map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) }))}
      />
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="organization" maxLength={200} />
      <RegionField provinces={provinces} name="regionCode" label={t("region")} />
      <TextField
        name="nib"
        label={t("nib")}
        hint={t("nibHint")}
        inputMode="numeric"
        autoComplete="off"
        width="half"
        maxLength={20}
        optional
      />
      <KbliFieldset />
      <TextareaField
        name="description"
        label={t("description")}
        hint={t("descriptionHint")}
        maxLength={2000}
        optional
      />
    </Section>
  );
}
