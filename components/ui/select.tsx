import { still } from "@/components/ui/still";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly id: string;
  readonly name: string;
  readonly options: readonly SelectOption[];
  readonly chosen: string | null | undefined;
  /** The first line, which chooses nothing. */
  readonly empty?: string | undefined;
  readonly className?: string;
}

/** One of many, in an ordinary GET form that narrows a list. Forms with an action have a SelectField. */
export function Select({ options, chosen, empty, className = "field-box w-full", ...field }: SelectProps) {
  const lines = empty === undefined ? options : [{ value: "", label: empty }, ...options];
  const drawn = lines.map(({ value, label }) => (
    <option key={value} value={value} selected={value === (chosen ?? "")}>
      {label}
    </option>
  ));
  return <select {...field} className={className} {...still(drawn)} />;
}
