import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { KbliFieldset } from "@/components/catalog/kbli-fieldset";
import { RegionField } from "@/components/catalog/region-field";
import { UnitField } from "@/components/catalog/unit-field";
import { HsHelp } from "@/components/needs/hs-help";
import { LotFieldset } from "@/components/needs/lot-fieldset";
import { needDefaults } from "@/components/needs/need-defaults";
import { RequirementFieldset } from "@/components/needs/requirement-fieldset";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxField } from "@/components/ui/form/choice-fields";
import { DateField } from "@/components/ui/form/date-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import { draftNeedAction, reviseNeedAction } from "@/lib/needs/actions";
import type { NeedDetail } from "@/lib/needs/queries";

interface NeedFormProps {
  /** The draft to revise; null to write a new one. */
  readonly need: NeedDetail | null;
  readonly provinces: readonly ProvinceWithRegencies[];
  /** HS codes that the organization has used. */
  readonly hsCodes: ComponentProps<typeof HsHelp>["used"];
}

/** Writes a need down, or revises a draft. Only the title must be there to be saved; the rest before it is submitted. */
export function NeedForm({ need, provinces, hsCodes }: NeedFormProps) {
  const t = useTranslations("needs.form");
  const locale = useLocale();
  return (
    <ActionForm
      action={need ? reviseNeedAction : draftNeedAction}
      idempotencyKey={!need}
      draftKey={need ? `need-${need.id}-${need.version}` : "need-new"}
      defaultValue={needDefaults(need, locale)}
    >
      {need ? (
        <>
          <HiddenField name="needId" value={need.id} />
          <HiddenField name="version" value={need.version} />
        </>
      ) : null}
      <WhatPart hsCodes={hsCodes} />
      <HowManyPart unit={need?.unit ?? null} provinces={provinces} />
      <RequirementFieldset />
      <NumberField name="minTkdnPercent" label={t("minTkdn")} hint={t("minTkdnHint")} suffix="%" decimals optional />
      <LotFieldset provinces={provinces} />
      <OfferPart />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function WhatPart({ hsCodes }: Pick<NeedFormProps, "hsCodes">) {
  const t = useTranslations("needs.form");
  const c = useTranslations("catalog");
  return (
    <Section title={t("what")}>
      <TextField name="title" label={t("title")} hint={t("titleHint")} maxLength={160} />
      <TextareaField
        name="description"
        label={t("description")}
        hint={t("descriptionHint")}
        maxLength={5000}
        optional
      />
      <TextField
        name="reference"
        label={t("reference")}
        hint={t("referenceHint")}
        width="half"
        maxLength={100}
        optional
      />
      <TextField name="hsCode" label={c("hsCode")} hint={c("hsCodeHint")} width="half" maxLength={14} optional />
      <HsHelp used={hsCodes} />
      <KbliFieldset hint={t("kbliHint")} />
    </Section>
  );
}

function HowManyPart({ unit, provinces }: Pick<NeedFormProps, "provinces"> & { readonly unit: string | null }) {
  const t = useTranslations("needs.form");
  return (
    <Section title={t("howMany")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField name="quantity" label={t("quantity")} optional />
        <UnitField name="unit" label={t("unit")} current={unit} optional />
        <DateField name="deliverFrom" label={t("deliverFrom")} optional />
        <DateField name="deliverUntil" label={t("deliverUntil")} optional />
      </div>
      <RegionField provinces={provinces} name="regionCode" label={t("region")} optional />
    </Section>
  );
}

function OfferPart() {
  const t = useTranslations("needs.form");
  return (
    <Section title={t("offers")}>
      <MoneyField name="maxUnitPriceIdr" label={t("ceiling")} hint={t("ceilingHint")} optional />
      <CheckboxField name="ceilingHidden" label={t("ceilingHidden")} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <DateField name="quotesDueOn" label={t("quotesDueOn")} hint={t("quotesDueHint")} optional />
        <TextField
          name="quotesDueTime"
          label={t("quotesDueTime")}
          hint={t("quotesDueTimeHint")}
          inputMode="numeric"
          width="short"
          maxLength={5}
          optional
        />
      </div>
      <CheckboxField name="splittable" label={t("splittable")} hint={t("splittableHint")} />
      <NumberField name="maxMembers" label={t("maxMembers")} hint={t("maxMembersHint")} />
      <CheckboxField name="confidential" label={t("confidential")} hint={t("confidentialHint")} />
    </Section>
  );
}
