import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import type { BuyerProfile } from "@/lib/organizations/buyer-profile";

/** Who asks for a component, as suppliers read it: only what the buyer has told, and whether somebody checked who it is. */
export function BuyerProfileFacts({ profile }: { readonly profile: BuyerProfile }) {
  const t = useTranslations("organizations.buyer");
  const { name, isVerified, ownership, regionLabel, description, website, purchasingNote } = profile;
  const told = [
    { term: t("name"), value: name },
    { term: t("checked"), value: t(isVerified ? "verified" : "unverified") },
    { term: t("ownership"), value: ownership && t(`ownerships.${ownership}`) },
    { term: t("region"), value: regionLabel },
    { term: t("description"), value: description && <span className="whitespace-pre-line">{description}</span> },
    {
      term: t("website"),
      value: website && (
        <a href={website} rel="noopener noreferrer nofollow" className="link wrap-anywhere">
          {website}
        </a>
      ),
    },
    {
      term: t("purchasingNote"),
      value: purchasingNote && <span className="whitespace-pre-line">{purchasingNote}</span>,
    },
  ];
  return <FactList facts={told.filter(({ value }) => value !== null && value !== "")} />;
}
