import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { setListingAction } from "@/lib/suppliers/actions";
import type { OwnSupplier } from "@/lib/suppliers/queries";

interface ListingFormProps {
  readonly supplier: OwnSupplier;
  readonly mayChange: boolean;
}

/** Whether the firm stands in the public directory, what the public sees there, and the switch. */
export function ListingForm({ supplier, mayChange }: ListingFormProps) {
  const t = useTranslations("suppliers.listing");
  const { listed, verifiedAt, version } = supplier;
  const title = listed ? (verifiedAt ? "listedTitle" : "unverifiedTitle") : "unlistedTitle";
  return (
    <Notice
      tone={listed && verifiedAt ? "good" : "info"}
      title={t(title)}
      actions={
        mayChange ? (
          <ActionForm action={setListingAction} successText={t("saved")}>
            <HiddenField name="version" value={version} />
            <HiddenField name="listed" value={listed ? "no" : "yes"} />
            <SubmitButton variant="secondary">{t(listed ? "hide" : "show")}</SubmitButton>
          </ActionForm>
        ) : (
          <p>{t("ownerOnly")}</p>
        )
      }
    >
      <p>{t("text")}</p>
    </Notice>
  );
}
