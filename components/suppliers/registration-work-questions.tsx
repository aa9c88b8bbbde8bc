import { useLocale, useTranslations } from "next-intl";
import { UnitField } from "@/components/catalog/unit-field";
import { type QuestionProps, SkipForm, StepForm } from "@/components/suppliers/registration-step-form";
import { Details } from "@/components/ui/details";
import { CheckboxGroupField, RadioField } from "@/components/ui/form/choice-fields";
import { FileField } from "@/components/ui/form/file-field";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { formatMonthOfYear } from "@/lib/shared/date-format";
import type { NumberLocale } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";
import { unitName } from "@/lib/shared/quantity-format";
import { MAX_UPLOAD_MEGABYTES } from "@/lib/shared/upload-limits";
import {
  answerCapabilityAction,
  answerCapacityAction,
  answerPhotoAction,
  answerProductAction,
} from "@/lib/suppliers/actions";

const figure = (value: number | null | undefined, locale: NumberLocale) =>
  value == null ? undefined : formatForInput(value, locale);

export function ProductQuestion(props: QuestionProps) {
  const t = useTranslations("registration.product");
  const locale = useLocale();
  const { product } = props.registration.answers;
  const defaultValue = {
    ...product,
    makerRole: product?.makerRole ?? "maker",
    unitPriceIdr: figure(product?.unitPriceIdr, locale),
  };
  return (
    <StepForm {...props} step="product" action={answerProductAction} defaultValue={defaultValue}>
      <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={160} />
      <RadioField
        name="makerRole"
        label={t("madeBy")}
        options={(["maker", "trader"] as const).map((role) => ({ value: role, label: t(`madeByOf.${role}`) }))}
      />
      <UnitField name="unit" label={t("unit")} />
      <MoneyField name="unitPriceIdr" label={t("price")} hint={t("priceHint")} optional />
      <TextareaField
        name="description"
        label={t("description")}
        hint={t("descriptionHint")}
        rows={3}
        maxLength={2000}
        optional
      />
    </StepForm>
  );
}

export function PhotoQuestion(props: QuestionProps) {
  const t = useTranslations("registration.photo");
  const { photo, answers } = props.registration;
  return (
    <>
      <StepForm {...props} step="photo" action={answerPhotoAction}>
        <FileField
          name="photo"
          kind="photo"
          label={t("label", { product: answers.product?.name ?? "" })}
          hint={t("hint", { megabytes: MAX_UPLOAD_MEGABYTES })}
          kept={photo ? [photo] : []}
        />
      </StepForm>
      {photo ? null : <SkipForm {...props} step="photo" label={t("skip")} />}
    </>
  );
}

export function CapabilityQuestion(props: QuestionProps) {
  const t = useTranslations("registration.capability");
  const locale = useLocale();
  const { capability } = props.registration.answers;
  const defaultValue = {
    ...capability,
    maxSizeMm: figure(capability?.maxSizeMm, locale),
    toleranceMm: figure(capability?.toleranceMm, locale),
  };
  return (
    <>
      <StepForm {...props} step="capability" action={answerCapabilityAction} defaultValue={defaultValue}>
        <TextField name="process" label={t("process")} hint={t("processHint")} maxLength={160} optional />
        <TextField name="machine" label={t("machine")} hint={t("machineHint")} maxLength={160} optional />
        <TextField name="material" label={t("material")} hint={t("materialHint")} maxLength={160} optional />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <NumberField name="maxSizeMm" label={t("maxSize")} hint={t("maxSizeHint")} suffix="mm" optional />
          <NumberField
            name="toleranceMm"
            label={t("tolerance")}
            hint={t("toleranceHint")}
            suffix="mm"
            decimals
            optional
          />
        </div>
      </StepForm>
      <SkipForm {...props} step="capability" label={t("skip")} />
    </>
  );
}

export function CapacityQuestion(props: QuestionProps) {
  const t = useTranslations("registration.capacity");
  const locale = useLocale();
  const { capacity, product } = props.registration.answers;
  const unit = unitName(product?.unit, locale);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const defaultValue = {
    capacityPerMonth: figure(capacity?.capacityPerMonth, locale),
    freeCapacityPerMonth: figure(capacity?.freeCapacityPerMonth, locale),
    seasonMonths: capacity?.seasonMonths.map(String),
    seasonCapacity: figure(capacity?.seasonCapacity, locale),
  };
  return (
    <>
      <StepForm {...props} step="capacity" action={answerCapacityAction} defaultValue={defaultValue}>
        <NumberField name="capacityPerMonth" label={t("capacity")} hint={t("capacityHint")} suffix={unit} />
        <NumberField name="freeCapacityPerMonth" label={t("free")} hint={t("freeHint")} suffix={unit} optional />
        <Details summary={t("season")} isOpen={(capacity?.seasonMonths.length ?? 0) > 0}>
          <div className="flex flex-col gap-6">
            <CheckboxGroupField
              name="seasonMonths"
              label={t("seasonMonths")}
              hint={t("seasonMonthsHint")}
              optional
              columns
              options={months.map((month) => ({ value: String(month), label: formatMonthOfYear(month, locale) }))}
            />
            <NumberField name="seasonCapacity" label={t("seasonCapacity")} suffix={unit} optional />
          </div>
        </Details>
      </StepForm>
      <SkipForm {...props} step="capacity" label={t("skip")} />
    </>
  );
}
