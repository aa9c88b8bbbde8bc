import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { TrialError } from "@/components/matching/trial-answer";
import { Details } from "@/components/ui/details";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import { MOST_REQUIREMENTS, TRIAL_FIELDS, type TrialDefaults } from "@/lib/matching/trial-schema";
import { REQUIREMENT_KINDS } from "@/lib/needs/need";

interface TrialFieldsProps {
  readonly defaults: TrialDefaults;
  readonly errors: readonly TrialError[];
  readonly provinces: readonly ProvinceWithRegencies[];
}

/** Rows that stand empty for something new. */
const SPARE_ROWS = 2;

/** What can be changed in a trial: what the need asks for, and by what to narrow the search. */
export async function TrialFields({ defaults, errors, provinces }: TrialFieldsProps) {
  const t = await getTranslations("ranking.trial");
  const { fields } = defaults;
  const box = (name: string) => ({
    name,
    value: fields[name] ?? "",
    error: errors.find(({ field }) => field === name)?.text,
  });
  return (
    <>
      <input type="hidden" name={TRIAL_FIELDS.sent} value="1" />
      <Requirements rows={defaults.rows} errors={errors} />
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 font-bold text-lg">{t("terms")}</legend>
        <TextBox {...box(TRIAL_FIELDS.ceiling)} label={t("ceiling")} inputMode="decimal" />
        <TextBox {...box(TRIAL_FIELDS.minTkdn)} label={t("minTkdn")} inputMode="decimal" />
        <SelectBox {...box(TRIAL_FIELDS.region)} label={t("region")} empty={t("anyRegion")}>
          {provinces.map(({ code, name, regencies }) => (
            <optgroup key={code} label={name}>
              {regencies.map((regency) => (
                <option key={regency.code} value={regency.code}>
                  {regency.name}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectBox>
        <TickBox
          name={TRIAL_FIELDS.splittable}
          label={t("splittable")}
          isTicked={fields[TRIAL_FIELDS.splittable] !== undefined}
        />
      </fieldset>
      <Details summary={t("narrow")} isOpen={isNarrowed(fields)}>
        <fieldset className="flex flex-col gap-4">
          <legend className="mb-2 max-w-prose text-arang-600">{t("narrowText")}</legend>
          <SelectBox {...box(TRIAL_FIELDS.supplierRegion)} label={t("supplierRegion")} empty={t("anywhere")}>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectBox>
          <TextBox {...box(TRIAL_FIELDS.certificate)} label={t("certificate")} hint={t("certificateHint")} />
          <TextBox {...box(TRIAL_FIELDS.certificateOn)} label={t("certificateOn")} type="date" />
          <Choice {...box(TRIAL_FIELDS.sizeClass)} of="sizeClass" values={["mikro", "kecil", "menengah"]} />
          <Choice
            {...box(TRIAL_FIELDS.verification)}
            of="verification"
            values={["documented", "visited", "third_party"]}
          />
          <TickBox
            name={TRIAL_FIELDS.freeCapacity}
            label={t("freeCapacity")}
            isTicked={fields[TRIAL_FIELDS.freeCapacity] !== undefined}
          />
        </fieldset>
      </Details>
    </>
  );
}

const NARROWING = [
  TRIAL_FIELDS.supplierRegion,
  TRIAL_FIELDS.certificate,
  TRIAL_FIELDS.certificateOn,
  TRIAL_FIELDS.sizeClass,
  TRIAL_FIELDS.verification,
  TRIAL_FIELDS.freeCapacity,
];

function isNarrowed(fields: TrialDefaults["fields"]): boolean {
  return NARROWING.some((name) => (fields[name] ?? "") !== "");
}

async function Requirements({
  rows,
  errors,
}: {
  readonly rows: TrialDefaults["rows"];
  readonly errors: readonly TrialError[];
}) {
  const [t, kinds] = await Promise.all([getTranslations("ranking.trial"), getTranslations("needs.requirementKind")]);
  const spare = Array.from({ length: Math.min(SPARE_ROWS, MOST_REQUIREMENTS - rows.length) }, () => ({
    kind: "process",
    value: "",
    essential: false,
  }));
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="font-bold text-lg">{t("requirements")}</legend>
      <p className="text-arang-600">{t("requirementsHint")}</p>
      {[...rows, ...spare].map(({ kind, value, essential }, index) => {
        const id = `${TRIAL_FIELDS.value}-${index}`;
        const error = errors.find(({ field }) => field === id)?.text;
        const number = index + 1;
        return (
          // The rows of a form have no other name than their place.
          <div key={id} className="flex flex-col gap-2 border-garis border-l-4 pl-3">
            <div className="flex gap-2">
              <select
                name={TRIAL_FIELDS.kind}
                defaultValue={kind}
                aria-label={t("kindOf", { number })}
                className="field-box w-32 shrink-0"
              >
                {REQUIREMENT_KINDS.map((each) => (
                  <option key={each} value={each}>
                    {kinds(each)}
                  </option>
                ))}
              </select>
              <input
                id={id}
                name={TRIAL_FIELDS.value}
                defaultValue={value}
                maxLength={120}
                aria-label={t("valueOf", { number })}
                aria-invalid={error !== undefined}
                aria-describedby={error === undefined ? undefined : `${id}-salah`}
                className="field-box min-w-0 flex-1"
              />
            </div>
            <FieldError id={id} text={error} />
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name={TRIAL_FIELDS.essential}
                value={index}
                defaultChecked={essential}
                className="size-6 accent-nila-700"
              />
              {t("essential")}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

interface BoxProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
}

interface TextBoxProps extends BoxProps {
  readonly hint?: string;
  readonly type?: "text" | "date";
  readonly inputMode?: "decimal";
}

function TextBox({ name, label, value, error, hint, type = "text", inputMode }: TextBoxProps) {
  const told = [hint && `${name}-petunjuk`, error && `${name}-salah`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${name}-petunjuk`} className="text-arang-600 text-sm">
          {hint}
        </p>
      ) : null}
      <FieldError id={name} text={error} />
      <input
        id={name}
        name={name}
        type={type}
        inputMode={inputMode}
        defaultValue={value}
        maxLength={60}
        aria-invalid={error !== undefined}
        aria-describedby={told === "" ? undefined : told}
        className="field-box w-full"
      />
    </div>
  );
}

function SelectBox({
  name,
  label,
  value,
  error,
  empty,
  children,
}: BoxProps & { readonly empty: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <FieldError id={name} text={error} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${name}-salah`}
        className="field-box w-full"
      >
        <option value="">{empty}</option>
        {children}
      </select>
    </div>
  );
}

type ChoiceProps = Omit<BoxProps, "label"> &
  (
    | { readonly of: "sizeClass"; readonly values: readonly ("mikro" | "kecil" | "menengah")[] }
    | { readonly of: "verification"; readonly values: readonly ("documented" | "visited" | "third_party")[] }
  );

async function Choice({ of, values, ...box }: ChoiceProps) {
  const t = await getTranslations("ranking.trial");
  return (
    <SelectBox {...box} label={t(of)} empty={t("any")}>
      {values.map((value) => (
        <option key={value} value={value}>
          {t(`choice.${value}`)}
        </option>
      ))}
    </SelectBox>
  );
}

function TickBox({
  name,
  label,
  isTicked,
}: {
  readonly name: string;
  readonly label: string;
  readonly isTicked: boolean;
}) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="1"
        defaultChecked={isTicked}
        className="size-6 accent-nila-700"
      />
      {label}
    </label>
  );
}

function FieldError({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p id={`${id}-salah`} className="font-semibold text-bata-700">
      {text}
    </p>
  );
}
