import { getTranslations } from "next-intl/server";
import { KbliFieldset } from "@/components/catalog/kbli-fieldset";
import { SizeFields } from "@/components/suppliers/size-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import type { SizeRules } from "@/lib/catalog/queries";
import { formatForInput } from "@/lib/shared/number-input";
import { reviseProfileAction } from "@/lib/suppliers/actions";
import type { OwnSupplier } from "@/lib/suppliers/queries";

interface SupplierProfileFormProps {
  readonly supplier: OwnSupplier;
  readonly sizeRules: SizeRules;
}

/** What a firm says about itself as a whole. */
export async function SupplierProfileForm({ supplier, sizeRules }: SupplierProfileFormProps) {
  const t = await getTranslations("suppliers");
  const { ownedByLarge, annualSalesIdr } = supplier;
  return (
    <ActionForm
      action={reviseProfileAction}
      draftKey={`supplier-profile-${supplier.version}`}
      defaultValue={{
        description: supplier.description,
        kblis: supplier.kblis.map(({ edition, code }) => ({ edition, code })),
        sizeBasis: supplier.sizeBasis ?? "annual_sales",
        sizeAmountIdr: annualSalesIdr === null ? null : formatForInput(annualSalesIdr),
        ownedByLarge: ownedByLarge === null ? null : ownedByLarge ? "yes" : "no",
      }}
    >
      <HiddenField name="version" value={supplier.version} />
      <TextareaField
        name="description"
        label={t("register.description")}
        hint={t("register.descriptionHint")}
        maxLength={2000}
        optional
      />
      <KbliFieldset />
      <SizeFields rules={sizeRules} />
      <SubmitButton>{t("profile.save")}</SubmitButton>
    </ActionForm>
  );
}
