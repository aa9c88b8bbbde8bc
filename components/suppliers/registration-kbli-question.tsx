import { useTranslations } from "next-intl";
import { type KbliChoice, KbliPicker } from "@/components/suppliers/kbli-picker";
import { type QuestionProps, SkipForm, StepForm } from "@/components/suppliers/registration-step-form";
import { Details } from "@/components/ui/details";
import { RadioField } from "@/components/ui/form/choice-fields";
import type { KbliOption } from "@/lib/catalog/kbli-queries";
import { KBLI_EDITIONS, type KbliEdition } from "@/lib/shared/identifiers";
import { answerKbliAction } from "@/lib/suppliers/actions";

export interface KbliSearch {
  readonly query: string;
  readonly edition: KbliEdition;
  readonly found: readonly KbliOption[];
  /** Official titles of what was chosen before, as far as they are known. */
  readonly chosen: readonly KbliOption[];
}

export function KbliQuestion({ search, ...props }: QuestionProps & { readonly search: KbliSearch }) {
  const t = useTranslations("registration.kbli");
  const unlisted = t("unlisted");
  const texts = {
    query: t("query"),
    queryHint: t("queryHint"),
    search: t("search"),
    choose: t("choose"),
    foundMany: t("foundMany", { count: "{count}" }),
    foundNone: t("foundNone"),
    code: t("code", { code: "{code}", edition: "{edition}" }),
    unlisted,
  };
  const { query, edition } = search;
  const chosen = search.chosen.map(choiceOf);
  const defaultValue = { query, edition, kblis: chosen.map(({ value }) => value) };
  return (
    <>
      <StepForm {...props} step="kbli" action={answerKbliAction} defaultValue={defaultValue}>
        <KbliPicker chosen={chosen} found={foundOr(search, unlisted)} edition={edition} texts={texts} />
        <Details summary={t("editionSummary")} isOpen={edition !== "2020"}>
          <RadioField
            name="edition"
            label={t("edition")}
            hint={t("editionHint")}
            inline
            options={KBLI_EDITIONS.map((one) => ({ value: one, label: one }))}
          />
        </Details>
      </StepForm>
      <SkipForm {...props} step="kbli" label={t("skip")} />
    </>
  );
}

function choiceOf({ edition, code, title }: KbliOption): KbliChoice {
  return { value: `${edition}:${code}`, code, title };
}

/** A code that our list does not have may stand on the NIB all the same. */
function foundOr({ query, edition, found }: KbliSearch, unlisted: string): readonly KbliChoice[] {
  if (found.length > 0 || !/^\d{5}$/.test(query)) return found.map(choiceOf);
  return [choiceOf({ edition, code: query, title: unlisted })];
}
