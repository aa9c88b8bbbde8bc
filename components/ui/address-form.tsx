import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";

interface AddressFieldProps extends Omit<ComponentProps<"input">, "id" | "required"> {
  /** Also the id, which is where the summary leads. */
  readonly name: string;
  readonly label: string;
  /** What is wrong with the answer, as a sentence. */
  readonly error: string | undefined;
}

/**
 * A question that must be answered in a form whose answers are sent in the address, with what is wrong with the answer. The
 * form has `noValidate`: the browser's own bubble is gone at the next touch and speaks the browser's language.
 */
export function AddressField({ name, label, error, className, ...input }: AddressFieldProps) {
  const t = useTranslations("common.form");
  const errorId = error === undefined ? undefined : `${name}-salah`;
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1", errorId && "border-bata-700 border-l-4 pl-3")}>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {errorId ? (
        <p id={errorId} className="font-semibold text-bata-700">
          <span className="sr-only">{t("errorPrefix")} </span>
          {error}
        </p>
      ) : null}
      <input
        {...input}
        id={name}
        name={name}
        required
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId}
        className={classNames("field-box", className)}
      />
    </div>
  );
}

interface AddressErrorsProps {
  readonly title: string;
  readonly errors: readonly { readonly name: string; readonly label: string; readonly error: string }[];
}

/** All that is wrong with the answers, above the form, each leading to its question. */
export function AddressErrors({ title, errors }: AddressErrorsProps) {
  return (
    <Notice tone="bad" title={title}>
      <ul className="flex list-none flex-col gap-1">
        {errors.map(({ name, label, error }) => (
          <li key={name}>
            <a href={`#${name}`} className="inline-block py-1 font-semibold text-bata-700 underline underline-offset-4">
              {label}: {error}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
