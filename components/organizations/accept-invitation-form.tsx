import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { acceptInvitationAction } from "@/lib/organizations/actions";

/** For somebody who is signed in already. */
export function AcceptInvitationForm({ token, actorName }: { readonly token: string; readonly actorName: string }) {
  const t = useTranslations("organizations.invitation");
  return (
    <ActionForm action={acceptInvitationAction}>
      <HiddenField name="token" value={token} />
      <p>{t("signedInAs", { name: actorName })}</p>
      <SubmitButton>{t("accept")}</SubmitButton>
      <p>
        <Link href="/keluar" className="link inline-flex min-h-11 items-center">
          {t("otherAccount")}
        </Link>
      </p>
    </ActionForm>
  );
}
