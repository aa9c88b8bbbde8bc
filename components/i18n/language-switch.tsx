"use client";

import { useActionState } from "react";
import { switchLanguageAction } from "@/components/i18n/actions";
import type { Locale } from "@/components/i18n/locales";
import { classNames } from "@/components/ui/class-names";

interface LanguageSwitchProps {
  readonly label: string;
  readonly languages: readonly { readonly locale: Locale; readonly name: string; readonly isCurrent: boolean }[];
}

/** Two buttons, each named in its own language; an ordinary form, so it works before any script has loaded. */
export function LanguageSwitch({ label, languages }: LanguageSwitchProps) {
  const [, submit] = useActionState(switchLanguageAction, undefined);
  return (
    <form action={submit}>
      <fieldset className="flex items-center gap-1">
        <legend className="sr-only">{label}</legend>
        {languages.map(({ locale, name, isCurrent }) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={isCurrent}
            className={classNames(
              "min-h-11 cursor-pointer rounded-md px-3 text-nila-700",
              isCurrent ? "font-bold" : "underline underline-offset-4 hover:bg-nila-100",
            )}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
