import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { updateProfileAction } from "@/lib/access/actions";
import type { OwnProfile } from "@/lib/access/queries";
import { TIME_ZONES } from "@/lib/access/time-zones";

/** Name, language and time zone. */
export function ProfileForm({ profile }: { readonly profile: OwnProfile }) {
  const t = useTranslations("identity.profile");
  const { name, locale, timeZone, version } = profile;
  return (
    // A new version is a new form: the one before would be refused as outdated.
    <ActionForm key={version} action={updateProfileAction} defaultValue={{ name, locale, timeZone }}>
      <HiddenField name="version" value={version} />
      <TextField name="name" label={t("name")} autoComplete="name" maxLength={120} />
      <RadioField
        name="locale"
        label={t("language")}
        options={[
          { value: "id", label: "Bahasa Indonesia" },
          { value: "en", label: "English" },
        ]}
      />
      <RadioField
        name="timeZone"
        label={t("zone")}
        hint={t("zoneHint")}
        options={TIME_ZONES.map((zone) => ({
          value: zone,
          label: t(`zones.${zone.slice("Asia/".length) as ZoneKey}`),
        }))}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

type ZoneKey = "Jakarta" | "Makassar" | "Jayapura";
