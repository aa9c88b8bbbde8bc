import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";

export const filterBox = "field-box w-full sm:w-56";

interface FilterFormProps {
  readonly label: string;
  readonly submit: string;
  readonly children: ReactNode;
}

/** Asks for what a list shall show; sends it in the address. */
export function FilterForm({ label, submit, children }: FilterFormProps) {
  return (
    <search aria-label={label}>
      <form method="get" className="flex flex-col gap-4 sm:flex-row sm:flex-wrap sm:items-end">
        {children}
        <button type="submit" className={classNames(buttonClass("secondary"), "self-stretch sm:self-end")}>
          {submit}
        </button>
      </form>
    </search>
  );
}

interface FilterFieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** One question of a filter. */
export function FilterField({ id, label, children }: FilterFieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
