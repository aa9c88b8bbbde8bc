import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/form/text-field";

/** Six digits; phones offer the code from the message above the keyboard. */
export function CodeField() {
  const t = useTranslations("identity.code");
  return (
    <TextField
      name="code"
      label={t("label")}
      hint={t("hint")}
      inputMode="numeric"
      autoComplete="one-time-code"
      width="code"
      maxLength={12}
      spellCheck={false}
    />
  );
}
