import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/ui/form/text-field";

/** Six digits; phones offer the code from the message above the keyboard. */
export async function CodeField() {
  const t = await getTranslations("identity.code");
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
