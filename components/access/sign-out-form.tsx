import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { signOutAction } from "@/lib/access/actions";

/** Ends the session on this device; on a page of its own it also leads back. */
export function SignOutForm({ isOwnPage = false }: { readonly isOwnPage?: boolean }) {
  const t = useTranslations("identity.signOut");
  return (
    <ActionForm action={signOutAction}>
      <div className="flex flex-col gap-3 sm:flex-row">
        <SubmitButton>{t("submit")}</SubmitButton>
        {isOwnPage ? (
          <LinkButton href="/beranda" variant="secondary">
            {t("stay")}
          </LinkButton>
        ) : null}
      </div>
    </ActionForm>
  );
}
