import { useLocale, useTranslations } from "next-intl";
import { KbliFieldset } from "@/components/catalog/kbli-fieldset";
import { SizeFields } from "@/components/suppliers/size-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { NumberField } from "@/components/ui/form/number-field";
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
export function SupplierProfileForm({ supplier, sizeRules }: SupplierProfileFormProps) {
  const t = useTranslations("suppliers");
  const locale = useLocale();
  const { annualSalesIdr, foundingCapitalIdr, workers } = supplier;
  const amount = annualSalesIdr ?? foundingCapitalIdr;
  const yesNo = [
    { value: "yes", label: t("size.yes") },
    { value: "no", label: t("size.no") },
  ];
  return (
    <ActionForm
      action={reviseProfileAction}
      draftKey={`supplier-profile-${supplier.version}`}
      defaultValue={{
        description: supplier.description,
        kblis: supplier.kblis.map(({ edition, code }) => ({ edition, code })),
        sizeBasis: supplier.sizeBasis ?? "annual_sales",
        sizeAmountIdr: amount === null ? null : formatForInput(amount, locale),
        ownedByLarge: answerOf(supplier.ownedByLarge),
        womanLed: answerOf(supplier.womanLed),
        workers: workers === null ? null : formatForInput(workers, locale),
        chargesPpn: answerOf(supplier.chargesPpn),
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
      <RadioField name="womanLed" label={t("profile.womanLed")} options={yesNo} inline optional />
      <NumberField name="workers" label={t("profile.workers")} width="short" optional />
      <RadioField
        name="chargesPpn"
        label={t("profile.chargesPpn")}
        hint={t("profile.chargesPpnHint")}
        options={yesNo}
        inline
        optional
      />
      <SubmitButton>{t("profile.save")}</SubmitButton>
    </ActionForm>
  );
}

/** As the radio buttons send it; null when it was never asked. */
function answerOf(answer: boolean | null): "yes" | "no" | null {
  return answer === null ? null : answer ? "yes" : "no";
}
