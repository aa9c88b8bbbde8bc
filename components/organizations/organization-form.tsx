import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import { createOrganizationAction } from "@/lib/organizations/actions";
import { CREATED_BY_ADMIN, ORGANIZATION_NAME_MAX } from "@/lib/organizations/organization";

/** A buyer or an agency, as an administrator registers it. */
export function OrganizationForm({ provinces }: { readonly provinces: readonly ProvinceWithRegencies[] }) {
  const t = useTranslations("organizations.create");
  const kinds = useTranslations("organizations.kinds");
  return (
    <ActionForm action={createOrganizationAction} draftKey="organisasi-baru">
      <RadioField
        name="kind"
        label={t("kind")}
        options={CREATED_BY_ADMIN.map((kind) => ({ value: kind, label: kinds(kind), hint: t(`kindHint.${kind}`) }))}
      />
      <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={ORGANIZATION_NAME_MAX} />
      <SelectField
        name="regionCode"
        label={t("region")}
        optional
        options={provinces.map(({ name, regencies }) => ({
          label: name,
          options: regencies.map((regency) => ({ value: regency.code, label: regency.name })),
        }))}
      />
      <TextField
        name="nib"
        label={t("nib")}
        hint={t("nibHint")}
        optional
        inputMode="numeric"
        width="half"
        maxLength={30}
      />
      <TextField
        name="npwp"
        label={t("npwp")}
        hint={t("npwpHint")}
        optional
        inputMode="numeric"
        width="half"
        maxLength={30}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
