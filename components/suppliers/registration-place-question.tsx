import { useTranslations } from "next-intl";
import { type QuestionProps, StepForm } from "@/components/suppliers/registration-step-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { answerPlaceAction } from "@/lib/suppliers/actions";

export interface PlaceSearch {
  readonly query: string;
  readonly found: readonly { readonly code: string; readonly label: string }[];
  /** What was answered before. */
  readonly chosen: { readonly code: string; readonly label: string } | null;
}

/** A search and a few to choose from: 514 places are too many for the list of a phone. */
export function PlaceQuestion({ search, ...props }: QuestionProps & { readonly search: PlaceSearch }) {
  const t = useTranslations("registration.place");
  const { query, found, chosen } = search;
  const others = found.filter(({ code }) => code !== chosen?.code);
  const options = [...(chosen ? [chosen] : []), ...others].map(({ code, label }) => ({ value: code, label }));
  const only = found.length === 1 ? found[0]?.code : undefined;
  return (
    <StepForm
      {...props}
      step="place"
      canSave={options.length > 0}
      action={answerPlaceAction}
      defaultValue={{ query, regionCode: only ?? chosen?.code }}
    >
      <div className="flex flex-col gap-3 sm:flex-row sm:items-end">
        <div className="min-w-0 flex-1">
          <TextField name="query" type="search" label={t("query")} hint={t("queryHint")} maxLength={100} />
        </div>
        <SubmitButton variant={options.length > 0 ? "secondary" : "primary"} name="intent" value="search">
          {t("search")}
        </SubmitButton>
      </div>
      {query !== "" && found.length === 0 ? <p role="status">{t("none")}</p> : null}
      {options.length > 0 ? <RadioField name="regionCode" label={t("choose")} options={options} /> : null}
    </StepForm>
  );
}
