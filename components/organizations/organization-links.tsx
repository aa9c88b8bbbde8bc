import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";

/** What the reader may look after in the organization that they act in. */
export function OrganizationLinks({ actor }: { readonly actor: Actor }) {
  const t = useTranslations("identity.account");
  return (
    <>
      {holds(actor.roles, "buyer-profile:edit") ? (
        <LinkButton href="/akun/organisasi" variant="secondary">
          {t("buyerProfile")}
        </LinkButton>
      ) : null}
      {holds(actor.roles, "colleague:invite") ? (
        <LinkButton href="/akun/organisasi/rekan" variant="secondary">
          {t("colleagues")}
        </LinkButton>
      ) : null}
    </>
  );
}
