import { getLocale, getTranslations } from "next-intl/server";
import { AddressErrors, AddressField } from "@/components/ui/address-form";
import { buttonClass } from "@/components/ui/button-class";
import { Notice } from "@/components/ui/notice";
import { CRITERIA, type Criterion } from "@/lib/matching/engine/vocabulary";
import { ScheduleWeights, type WeightsQuestion } from "@/lib/matching/weights-schema";
import { describeIssue, type TextKey } from "@/lib/platform/validation-text";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber, type NumberLocale } from "@/lib/shared/number-format";
import { formatForInput, formatPlainly, parseWhole } from "@/lib/shared/number-input";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The address with its points written as every language reads them; what is no number stays as it was typed. */
export function plainPoints(params: Params): Params {
  const points = CRITERIA.map((criterion) => {
    const typed = params[criterion];
    const value = typeof typed === "string" ? parseWhole(typed) : Number.NaN;
    return [criterion, Number.isNaN(value) ? typed : formatPlainly(value)] as const;
  });
  return { ...params, ...Object.fromEntries(points) };
}

interface WeightsFormProps {
  readonly question: WeightsQuestion;
  /** What stands there before anybody typed. */
  readonly present: Readonly<Record<Criterion, number>>;
  readonly today: PlainDate;
  readonly say: (text: TextKey) => string;
}

/** Asks for a new table and its first day, to show what they would change. Sends them in the address; changes nothing. */
export async function WeightsForm({ question, present, today, say }: WeightsFormProps) {
  const [t, criteria, locale] = await Promise.all([
    getTranslations("admin.weights"),
    getTranslations("matching.criteria"),
    getLocale(),
  ]);
  const start = startOf(question, present, locale);
  const typed = question.kind === "refused" ? question.typed : null;
  const fields = CRITERIA.map((name) => {
    const issue = typed && pointsIssue(name, typed[name] ?? "");
    return { name, label: criteria(name), error: issue ? say(describeIssue(issue)) : undefined };
  });
  const isDateWrong = question.kind === "refused" && question.error === "date";
  const first = { name: "mulai", label: t("validFrom"), error: isDateWrong ? t("badDate") : undefined };
  const errors = [...fields, first].flatMap(({ error, ...field }) =>
    error === undefined ? [] : [{ ...field, error }],
  );
  return (
    <>
      {question.kind === "refused" ? (
        <div id="akibat">
          {errors.length > 0 ? (
            <AddressErrors title={t("badTitle")} errors={errors} />
          ) : (
            <WrongSum error={question.error} locale={locale} />
          )}
        </div>
      ) : null}
      <form method="get" action="#akibat" noValidate className="flex flex-col gap-5">
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-4 sm:gap-x-6 lg:grid-cols-3">
          {fields.map((field) => (
            <AddressField
              key={field.name}
              {...field}
              inputMode="numeric"
              maxLength={12}
              autoComplete="off"
              defaultValue={start[field.name]}
              className="nums w-full sm:w-40"
            />
          ))}
          <div className="col-span-2 sm:col-span-1">
            <AddressField
              {...first}
              type="date"
              min={today}
              defaultValue={start.mulai ?? today}
              className="w-full sm:w-56"
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

/** What is wrong with the points of one criterion. */
function pointsIssue(criterion: Criterion, typed: string) {
  const points = typed.trim() === "" ? undefined : parseWhole(typed);
  return ScheduleWeights.shape[criterion].safeParse(points).error?.issues[0];
}

/** What the fields begin with: what was typed, right or wrong, else the table in force. */
function startOf(
  question: WeightsQuestion,
  present: WeightsFormProps["present"],
  locale: NumberLocale,
): Readonly<Record<string, string>> {
  if (question.kind === "refused") {
    const asTyped = Object.entries(question.typed).map(([name, text]) => {
      const points = name === "mulai" ? Number.NaN : parseWhole(text);
      return [name, Number.isNaN(points) ? text : formatForInput(points, locale)];
    });
    return Object.fromEntries(asTyped);
  }
  const { basisPoints, validFrom } =
    question.kind === "draft"
      ? { basisPoints: question.draft.weights.basisPoints, validFrom: question.draft.validFrom }
      : { basisPoints: present, validFrom: undefined };
  const points = CRITERIA.map((criterion) => [criterion, formatForInput(basisPoints[criterion], locale)]);
  return { ...Object.fromEntries(points), ...(validFrom && { mulai: validFrom }) };
}

interface WrongSumProps {
  readonly error: Extract<WeightsQuestion, { kind: "refused" }>["error"];
  readonly locale: NumberLocale;
}

/** Every weight is right by itself, but not all of them together: by how much. */
async function WrongSum({ error, locale }: WrongSumProps) {
  const t = await getTranslations("admin.weights");
  const { sum, difference } = error === "date" ? {} : error.params;
  const numbers = {
    sum: formatNumber(Number(sum), locale),
    difference: formatNumber(Math.abs(Number(difference)), locale),
  };
  return (
    <Notice tone="bad" title={t("badTitle")}>
      <p>{t(Number(difference) > 0 ? "tooLittle" : "tooMuch", numbers)}</p>
    </Notice>
  );
}
