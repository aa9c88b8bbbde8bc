import { getTranslations } from "next-intl/server";
import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { DateField } from "@/components/ui/form/date-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { NumberField } from "@/components/ui/form/number-field";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { draftPartnershipAction } from "@/lib/partnerships/actions";
import type { ContractGround } from "@/lib/partnerships/contract-ground-queries";
import { DAY_BASES, PARTNERSHIP_PATTERNS } from "@/lib/partnerships/partnership";
import { addMonths } from "@/lib/shared/dates";

/** Terms with which the form begins: five working days to inspect, thirty days to pay; the officer changes them. */
const USUAL_TERMS = {
  acceptanceDays: 5,
  acceptanceBasis: "working",
  paymentDays: 30,
  paymentBasis: "calendar",
} as const;

/** The terms of a contract that is drawn up from an awarded quote. */
export async function DraftPartnershipForm({ quote, today, deliverUntil }: ContractGround) {
  const t = await getTranslations("partnerships");
  const endsOn = deliverUntil && deliverUntil > today ? deliverUntil : addMonths(today, 12);
  return (
    <ActionForm
      action={draftPartnershipAction}
      draftKey={`partnership-${quote.quoteId}`}
      idempotencyKey
      className="flex max-w-form flex-col gap-6"
      defaultValue={{ pattern: "rantai_pasok", startsOn: today, endsOn, ...USUAL_TERMS }}
    >
      <HiddenField name="quoteId" value={quote.quoteId} />
      <SelectField
        name="pattern"
        label={t("draft.pattern")}
        hint={t("draft.patternHint")}
        options={PARTNERSHIP_PATTERNS.map((pattern) => ({ value: pattern, label: t(`pattern.${pattern}`) }))}
      />
      <Details summary={t("draft.patternsExplained")}>
        <FactList
          facts={PARTNERSHIP_PATTERNS.map((pattern) => ({
            term: t(`pattern.${pattern}`),
            value: t(`patternHint.${pattern}`),
          }))}
        />
      </Details>
      <DateField name="startsOn" label={t("draft.startsOn")} />
      <DateField name="endsOn" label={t("draft.endsOn")} hint={t("draft.endsOnHint")} min={today} />
      <TermFields kind="acceptance" />
      <TermFields kind="payment" />
      <TextareaField name="terms" label={t("draft.terms")} hint={t("draft.termsHint")} rows={8} optional />
      <p className="text-arang-600 text-sm">{t("draft.afterwards")}</p>
      <SubmitButton>{t("draft.submit")}</SubmitButton>
    </ActionForm>
  );
}

async function TermFields({ kind }: { readonly kind: "acceptance" | "payment" }) {
  const t = await getTranslations("partnerships");
  return (
    <fieldset className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4">
      <legend className="px-1 font-bold">{t(`draft.${kind}`)}</legend>
      <NumberField name={`${kind}Days`} label={t("draft.days")} hint={t(`draft.${kind}Hint`)} />
      <RadioField
        name={`${kind}Basis`}
        label={t("draft.basis")}
        inline
        options={DAY_BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))}
      />
    </fieldset>
  );
}
