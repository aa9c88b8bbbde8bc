import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { reviseBuyerProfileAction } from "@/lib/organizations/actions";
import { type BuyerProfile, OWNERSHIPS } from "@/lib/organizations/buyer-profile";

/** What a buyer tells suppliers about itself. */
export function BuyerProfileForm({ profile }: { readonly profile: BuyerProfile }) {
  const t = useTranslations("organizations.buyer");
  const { version, ownership, description, website, purchasingNote } = profile;
  return (
    // A new version is a new form: the one before would be refused as outdated.
    <ActionForm
      key={version}
      action={reviseBuyerProfileAction}
      draftKey={`buyer-profile-${version}`}
      defaultValue={{ ownership, description, website, purchasingNote }}
    >
      <HiddenField name="version" value={version} />
      <RadioField
        name="ownership"
        label={t("ownership")}
        options={OWNERSHIPS.map((value) => ({ value, label: t(`ownerships.${value}`) }))}
      />
      <TextareaField
        name="description"
        label={t("description")}
        hint={t("descriptionHint")}
        maxLength={3000}
        optional
      />
      <TextField name="website" label={t("website")} hint={t("websiteHint")} type="url" maxLength={300} optional />
      <TextareaField
        name="purchasingNote"
        label={t("purchasingNote")}
        hint={t("purchasingNoteHint")}
        maxLength={3000}
        optional
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
