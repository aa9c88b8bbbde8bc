"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldsetFrame, HintAndError } from "@/components/ui/form/field-frame";
import { initialText, useFormField } from "@/components/ui/form/form-context";
import type { Choice } from "@/components/ui/form/select-field";
import { frameOf } from "@/components/ui/form/text-field";

interface GroupProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly options: readonly Choice[];
  /** Side by side from 640 px when the labels are short. */
  readonly inline?: boolean;
  /** In columns, two on a phone: many short ones, such as the months. */
  readonly columns?: boolean;
}

/** One of a few. Sends the chosen value. */
export function RadioField(props: GroupProps) {
  const field = useFormField(props.name, props.hint !== undefined);
  const chosen = initialText(field.initial);
  return <ChoiceGroupFrame {...props} type="radio" field={field} isChosen={(value) => value === chosen} />;
}

/** Any number of a few. Sends every ticked value: `z.array(z.enum(...))`. */
export function CheckboxGroupField(props: GroupProps) {
  const field = useFormField(props.name, props.hint !== undefined);
  const chosen = Array.isArray(field.initial) ? field.initial : [field.initial];
  return <ChoiceGroupFrame {...props} type="checkbox" field={field} isChosen={(value) => chosen.includes(value)} />;
}

type FormField = ReturnType<typeof useFormField>;

function ChoiceGroupFrame({
  label,
  hint,
  optional,
  options,
  inline,
  columns,
  type,
  field,
  isChosen,
}: GroupProps & { type: "radio" | "checkbox"; field: FormField; isChosen: (value: string) => boolean }) {
  return (
    <FieldsetFrame label={label} hint={hint} optional={optional} {...frameOf(field)}>
      <div
        className={classNames(
          columns ? "grid grid-cols-2 gap-x-4 sm:grid-cols-3" : "flex flex-col",
          inline && "sm:flex-row sm:flex-wrap sm:gap-x-6",
        )}
      >
        {options.map((option, index) => (
          <ChoiceLine
            key={`${field.key ?? ""}${option.value}`}
            type={type}
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.name}
            choice={option}
            checked={isChosen(option.value)}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

interface ChoiceLineProps {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly invalid: boolean;
}

function ChoiceLine({ type, id, name, choice, checked, invalid }: ChoiceLineProps) {
  const hintId = choice.hint === undefined ? undefined : `${id}-choice-hint`;
  return (
    <div className="flex gap-3 py-0.5">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        disabled={choice.disabled}
        aria-invalid={invalid || undefined}
        aria-describedby={hintId}
        className="mt-2.5 size-6 shrink-0 accent-nila-700"
      />
      <div className="min-w-0">
        <label htmlFor={id} className={classNames("block py-2.5", choice.disabled && "text-arang-600")}>
          {choice.label}
        </label>
        {hintId ? (
          <div id={hintId} className="-mt-2 pb-2 text-arang-600 text-sm">
            {choice.hint}
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface CheckboxFieldProps {
  readonly name: string;
  /** The sentence that is agreed to; may hold links. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A single box. Ticked it sends `on`, which `z.boolean()` and `z.literal(true)` understand. */
export function CheckboxField({ name, label, hint }: CheckboxFieldProps) {
  const field = useFormField(name, hint !== undefined);
  return (
    <div className={classNames("flex flex-col gap-1", field.error !== undefined && "border-bata-700 border-l-4 pl-3")}>
      <HintAndError {...frameOf(field)} hintId={undefined} />
      <div className="flex gap-3">
        <input
          key={field.key}
          {...field.aria}
          type="checkbox"
          id={field.id}
          name={field.name}
          defaultChecked={initialText(field.initial) === "on"}
          className="mt-2.5 size-6 shrink-0 accent-nila-700"
        />
        <div className="min-w-0">
          <label htmlFor={field.id} className="block py-2.5">
            {label}
          </label>
          {hint === undefined ? null : (
            <div id={field.hintId} className="-mt-2 pb-2 text-arang-600 text-sm">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
