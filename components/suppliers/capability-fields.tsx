import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/form/number-field";
import { TextField } from "@/components/ui/form/text-field";

/** What a workshop can do; at least one of the first three is asked for where a capability is added. */
export function CapabilityFields({ prefix = "" }: { readonly prefix?: string }) {
  const t = useTranslations("suppliers.capability");
  const named = (name: string) => `${prefix}${name}`;
  return (
    <>
      <TextField name={named("process")} label={t("process")} hint={t("processHint")} maxLength={160} optional />
      <TextField name={named("material")} label={t("material")} hint={t("materialHint")} maxLength={160} optional />
      <TextField name={named("machine")} label={t("machine")} hint={t("machineHint")} maxLength={160} optional />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <NumberField name={named("maxSizeMm")} label={t("maxSize")} hint={t("maxSizeHint")} suffix="mm" optional />
        <NumberField
          name={named("toleranceMm")}
          label={t("tolerance")}
          hint={t("toleranceHint")}
          suffix="mm"
          decimals
          optional
        />
      </div>
    </>
  );
}
