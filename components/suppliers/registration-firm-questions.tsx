import { useLocale, useTranslations } from "next-intl";
import { type QuestionProps, SkipForm, StepForm } from "@/components/suppliers/registration-step-form";
import { SizeBoundsDetails } from "@/components/suppliers/size-bounds";
import { Details } from "@/components/ui/details";
import { RadioField } from "@/components/ui/form/choice-fields";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { TextField } from "@/components/ui/form/text-field";
import type { SizeRules } from "@/lib/catalog/queries";
import { SIZE_BASES } from "@/lib/catalog/size-class";
import { formatForInput } from "@/lib/shared/number-input";
import {
  answerIdentityAction,
  answerNibAction,
  answerOwnershipAction,
  answerSizeAction,
} from "@/lib/suppliers/actions";
import { SUPPLIER_KINDS } from "@/lib/suppliers/supplier";

export function NibQuestion(props: QuestionProps) {
  const t = useTranslations("registration.nib");
  return (
    <>
      <StepForm
        {...props}
        step="nib"
        action={answerNibAction}
        defaultValue={{ nib: props.registration.answers.nib?.nib }}
      >
        <TextField
          name="nib"
          label={t("label")}
          hint={t("hint")}
          inputMode="numeric"
          autoComplete="off"
          width="half"
          maxLength={20}
        />
      </StepForm>
      <SkipForm {...props} step="nib" label={t("skip")} />
      <Details summary={t("withoutTitle")}>
        <p>{t("without1")}</p>
        <p>{t("without2")}</p>
        <p>{t("without3")}</p>
      </Details>
    </>
  );
}

export function SizeQuestion({ rules, ...props }: QuestionProps & { readonly rules: SizeRules }) {
  const t = useTranslations("registration.size");
  const locale = useLocale();
  const { size } = props.registration.answers;
  const defaultValue = {
    sizeBasis: size?.sizeBasis ?? "annual_sales",
    sizeAmountIdr: size && formatForInput(size.sizeAmountIdr, locale),
  };
  return (
    <StepForm {...props} step="size" action={answerSizeAction} defaultValue={defaultValue}>
      <RadioField
        name="sizeBasis"
        label={t("basis")}
        options={SIZE_BASES.map((basis) => ({ value: basis, label: t(`basisOf.${basis}`) }))}
      />
      <MoneyField name="sizeAmountIdr" label={t("amount")} />
      <SizeBoundsDetails rules={rules} />
    </StepForm>
  );
}

/** A yes or a no as the radio buttons send it; nothing while nobody has chosen. */
const chosen = (answer: boolean | null | undefined) => (answer == null ? undefined : answer ? "yes" : "no");

export function OwnershipQuestion(props: QuestionProps) {
  const t = useTranslations("registration.ownership");
  const locale = useLocale();
  const { ownership } = props.registration.answers;
  const options = [
    { value: "no", label: t("no") },
    { value: "yes", label: t("yes") },
  ];
  const defaultValue = {
    ownedByLarge: chosen(ownership?.ownedByLarge),
    womanLed: chosen(ownership?.womanLed),
    workers: ownership?.workers == null ? undefined : formatForInput(ownership.workers, locale),
  };
  return (
    <StepForm {...props} step="ownership" action={answerOwnershipAction} defaultValue={defaultValue}>
      <RadioField name="ownedByLarge" label={t("ownedByLarge")} hint={t("ownedByLargeHint")} inline options={options} />
      <RadioField name="womanLed" label={t("womanLed")} inline optional options={options} />
      <NumberField name="workers" label={t("workers")} hint={t("workersHint")} suffix={t("people")} optional />
    </StepForm>
  );
}

export function IdentityQuestion(props: QuestionProps) {
  const t = useTranslations("registration.identity");
  const { identity } = props.registration.answers;
  const defaultValue = { name: identity?.name, kind: identity?.kind ?? "umkm", npwp: identity?.npwp };
  return (
    <StepForm {...props} step="identity" action={answerIdentityAction} defaultValue={defaultValue}>
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="organization" maxLength={200} />
      <RadioField
        name="kind"
        label={t("kind")}
        options={SUPPLIER_KINDS.map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) }))}
      />
      <TextField
        name="npwp"
        label={t("npwp")}
        hint={t("npwpHint")}
        inputMode="numeric"
        autoComplete="off"
        width="half"
        maxLength={24}
        optional
      />
    </StepForm>
  );
}
