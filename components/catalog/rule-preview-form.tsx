import { useLocale, useTranslations } from "next-intl";
import { AddressErrors, AddressField } from "@/components/ui/address-form";
import { buttonClass } from "@/components/ui/button-class";
import type { RuleQuestion } from "@/lib/catalog/rule-schema";
import type { TextKey } from "@/lib/platform/validation-text";
import { formatForInput } from "@/lib/shared/number-input";

interface RulePreviewFormProps {
  readonly question: RuleQuestion;
  /** The first day that may be chosen. */
  readonly min: string;
  readonly say: (text: TextKey) => string;
}

/** Asks for a new value and its first day, to show what they would change. Sends them in the address; changes nothing. */
export function RulePreviewForm({ question, min, say }: RulePreviewFormProps) {
  const t = useTranslations("admin.rules");
  const locale = useLocale();
  const errors = question.kind === "refused" ? question.errors : null;
  const sayOf = (error: TextKey | null | undefined) => (error ? say(error) : undefined);
  const value = { name: "nilai", label: t("newValue"), error: sayOf(errors?.value) };
  const validFrom = { name: "mulai", label: t("validFrom"), error: sayOf(errors?.validFrom) };
  const start = startOf(question, (amount) => formatForInput(amount, locale));
  return (
    <>
      {errors ? (
        <div id="akibat">
          <AddressErrors
            title={t("badPreview")}
            errors={[value, validFrom].flatMap(({ error, ...field }) =>
              error === undefined ? [] : [{ ...field, error }],
            )}
          />
        </div>
      ) : null}
      <form method="get" action="#akibat" noValidate className="flex flex-col gap-4 sm:flex-row sm:items-end">
        <AddressField
          {...value}
          inputMode="decimal"
          maxLength={30}
          autoComplete="off"
          defaultValue={start.value}
          className="w-full sm:w-64"
        />
        <AddressField {...validFrom} type="date" min={min} defaultValue={start.validFrom} className="w-full sm:w-56" />
        <button type="submit" className={buttonClass("secondary")}>
          {t("show")}
        </button>
      </form>
    </>
  );
}

/** What the fields begin with: what was typed, right or wrong. */
function startOf(question: RuleQuestion, format: (amount: number) => string) {
  if (question.kind === "none") return { value: "", validFrom: undefined };
  if (question.kind === "refused") return question.typed;
  return { value: format(question.preview.value), validFrom: question.preview.validFrom };
}
