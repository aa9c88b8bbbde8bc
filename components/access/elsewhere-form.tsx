import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { signInElsewhereAction } from "@/lib/access/actions";
import { oidcName } from "@/lib/access/oidc";

/** Signing in through the organization's own identity provider, where one is configured. */
export async function ElsewhereForm({ returnTo }: { readonly returnTo: string }) {
  const provider = oidcName();
  if (provider === null) return null;
  const t = await getTranslations("identity.signIn");
  return (
    <>
      <p className="text-arang-600">{t("or")}</p>
      <ActionForm action={signInElsewhereAction}>
        <HiddenField name="returnTo" value={returnTo} />
        <SubmitButton variant="secondary">{t("elsewhere", { provider })}</SubmitButton>
      </ActionForm>
    </>
  );
}
