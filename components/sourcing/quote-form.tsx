import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { MoneyField, NumberField } from "@/components/ui/form/number-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Section } from "@/components/ui/section";
import type { NumberLocale } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import { prepareQuoteAction } from "@/lib/sourcing/actions";
import type { AskedLot, AskedNeed } from "@/lib/sourcing/asked-need";
import type { OwnDraft } from "@/lib/sourcing/invitation-queries";
import type { QuoteDraftContent } from "@/lib/sourcing/quote-draft";

interface QuoteFormProps {
  readonly invitationId: string;
  readonly need: AskedNeed;
  /** What was written down before and not sent yet. */
  readonly draft: OwnDraft | null;
  /** The offer that was taken back last. */
  readonly takenBack: QuoteDraftContent | null;
  /** The first day until which an offer must hold. */
  readonly earliestValidity: string;
}

/** The supplier's offer, lot by lot. A lot whose fields stay empty is not quoted. */
export function QuoteForm({ invitationId, need, draft, takenBack, earliestValidity }: QuoteFormProps) {
  const t = useTranslations("sourcing.quote");
  const locale = useLocale();
  const lots = need.lots.filter(({ taken }) => !taken);
  const [only] = lots.length === 1 ? lots : [];
  const begun = draft?.content ?? takenBack;
  return (
    <Section
      id="penawaran"
      title={t("formTitle")}
      lead={<p>{need.quotesDueAt === null ? t("formLeadNoDeadline") : t("formLead")}</p>}
    >
      {need.lots
        .filter(({ taken }) => taken)
        .map(({ id, title }) => (
          <p key={id}>{t("lotTaken", { title })}</p>
        ))}
      <ActionForm
        action={prepareQuoteAction}
        draftKey={`penawaran-${invitationId}`}
        defaultValue={
          begun
            ? contentDefaults(begun, lots, locale)
            : { lines: only ? [{ quantity: formatForInput(only.quantity, locale) }] : [] }
        }
      >
        <HiddenField name="invitationId" value={invitationId} />
        {lots.map((lot, index) => (
          <LotFields
            key={lot.id}
            lot={lot}
            name={`lines[${index}]`}
            unit={need.unit}
            legend={t("lot", { title: lot.title, quantity: formatQuantity(lot.quantity, need.unit, locale) })}
            splittable={need.splittable}
            isOnly={only !== undefined}
          />
        ))}
        <DateField name="validUntil" label={t("validUntil")} hint={t("validHint")} min={earliestValidity} />
        <TextareaField name="notes" label={t("notes")} hint={t("notesHint")} optional maxLength={4_000} />
        <FileField
          name="files"
          label={t("files")}
          hint={t("filesHint")}
          kind="photo_or_document"
          optional
          multiple
          kept={draft?.files ?? []}
          removeName="removedFiles"
        />
        <SubmitButton>{t("check")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}

/** What was written down before, lot by lot in the order of the form. */
function contentDefaults(content: QuoteDraftContent, lots: readonly AskedLot[], locale: NumberLocale) {
  const lines = lots.map(({ id }) => {
    const line = content.lines.find(({ lotId }) => lotId === id);
    return line
      ? {
          unitPriceIdr: formatForInput(line.unitPriceIdr, locale),
          quantity: formatForInput(line.quantity, locale),
          quantityPerMonth: line.quantityPerMonth === undefined ? "" : formatForInput(line.quantityPerMonth, locale),
          leadTimeDays: formatForInput(line.leadTimeDays, locale),
        }
      : {};
  });
  return { lines, validUntil: content.validUntil, notes: content.notes ?? "" };
}

interface LotFieldsProps {
  readonly lot: AskedLot;
  /** The row in the schema: `lines[0]`. */
  readonly name: string;
  readonly legend: string;
  readonly unit: string | null;
  readonly splittable: boolean;
  readonly isOnly: boolean;
}

function LotFields({ lot, name, legend, unit, splittable, isOnly }: LotFieldsProps) {
  const t = useTranslations("sourcing");
  const locale = useLocale();
  const units = unitName(unit, locale);
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 rounded-md border border-garis bg-permukaan p-4">
      <legend className="px-1 font-bold">{legend}</legend>
      {isOnly ? null : <p className="text-arang-600 text-sm">{t("quote.lotHint")}</p>}
      <HiddenField name={`${name}.lotId`} value={lot.id} />
      <MoneyField
        name={`${name}.unitPriceIdr`}
        label={t("quote.unitPrice", { unit: unitName(unit, locale, 1) || t("invitation.unitFallback") })}
      />
      <NumberField
        name={`${name}.quantity`}
        label={t("quote.quantity")}
        {...(splittable ? {} : { hint: t("quote.quantityWhole") })}
        suffix={units}
      />
      <NumberField name={`${name}.quantityPerMonth`} label={t("quote.perMonth")} suffix={units} optional />
      <NumberField name={`${name}.leadTimeDays`} label={t("quote.leadTime")} suffix={t("quote.days")} />
    </fieldset>
  );
}
