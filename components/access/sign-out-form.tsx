import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { signOutAction } from "@/lib/access/actions";

/** Ends the session on this device. */
export function SignOutForm() {
  const t = useTranslations("identity.signOut");
  return (
    <ActionForm action={signOutAction}>
      <div className="flex flex-col gap-3 sm:flex-row">
        <SubmitButton>{t("submit")}</SubmitButton>
        <LinkButton href="/beranda" variant="secondary">
          {t("stay")}
        </LinkButton>
      </div>
    </ActionForm>
  );
}
