import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button-class";
import { Notice } from "@/components/ui/notice";
import { CRITERIA, type Criterion } from "@/lib/matching/engine/vocabulary";
import type { WeightsQuestion } from "@/lib/matching/weights-schema";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";

interface WeightsFormProps {
  readonly question: WeightsQuestion;
  /** What stands there before anybody typed. */
  readonly present: Readonly<Record<Criterion, number>>;
  readonly today: PlainDate;
}

/** Asks for a new table and its first day, to show what they would change. Sends them in the address; changes nothing. */
export async function WeightsForm({ question, present, today }: WeightsFormProps) {
  const [t, criteria] = await Promise.all([getTranslations("admin.weights"), getTranslations("matching.criteria")]);
  const typed = typedIn(question);
  return (
    <>
      {question.kind === "refused" ? (
        <div id="akibat">
          <WeightsRefusal error={question.error} />
        </div>
      ) : null}
      <form method="get" action="#akibat" className="flex flex-col gap-5">
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-4 sm:gap-x-6 lg:grid-cols-3">
          {CRITERIA.map((criterion) => (
            <div key={criterion} className="flex flex-col gap-1">
              <label htmlFor={criterion} className="font-semibold">
                {criteria(criterion)}
              </label>
              <input
                id={criterion}
                name={criterion}
                inputMode="numeric"
                required
                maxLength={12}
                autoComplete="off"
                defaultValue={typed[criterion] ?? formatForInput(present[criterion])}
                className="field-box nums w-full sm:w-40"
              />
            </div>
          ))}
          <div className="col-span-2 flex flex-col gap-1 sm:col-span-1">
            <label htmlFor="mulai" className="font-semibold">
              {t("validFrom")}
            </label>
            <input
              id="mulai"
              name="mulai"
              type="date"
              required
              min={today}
              defaultValue={typed.mulai ?? today}
              className="field-box w-full sm:w-56"
            />
          </div>
        </div>
        <button type="submit" className={`${buttonClass("secondary")} sm:self-start`}>
          {t("show")}
        </button>
      </form>
    </>
  );
}

function typedIn(question: WeightsQuestion): Readonly<Record<string, string>> {
  if (question.kind === "none") return {};
  if (question.kind === "refused") return question.typed;
  const { weights, validFrom } = question.draft;
  const points = CRITERIA.map((criterion) => [criterion, formatForInput(weights.basisPoints[criterion])]);
  return { ...Object.fromEntries(points), mulai: validFrom };
}

type Refusal = Extract<WeightsQuestion, { kind: "refused" }>["error"];

/** Why a table cannot be, with the difference where the sum is wrong. */
async function WeightsRefusal({ error }: { readonly error: Refusal }) {
  const [t, criteria, locale] = await Promise.all([
    getTranslations("admin.weights"),
    getTranslations("matching.criteria"),
    getLocale(),
  ]);
  if (error === "date") return <Notice tone="bad" title={t("badDate")} />;
  const { criterion, sum, difference } = error.params;
  const numbers = {
    sum: formatNumber(Number(sum), locale),
    difference: formatNumber(Math.abs(Number(difference)), locale),
  };
  return (
    <Notice tone="bad" title={t("badTitle")}>
      <p>
        {criterion === undefined
          ? t(Number(difference) > 0 ? "tooLittle" : "tooMuch", numbers)
          : t("notWhole", { criterion: criteria(criterion as Criterion) })}
      </p>
    </Notice>
  );
}
