import { useTranslations } from "next-intl";
import { ClaimLine } from "@/components/suppliers/claim-line";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { still } from "@/components/ui/still";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import type { OwnSupplier } from "@/lib/suppliers/queries";

interface ProfileFactsProps {
  readonly supplier: OwnSupplier;
  readonly claim: ClaimStanding | undefined;
}

/** What a firm says about itself as a whole, what follows from it, and how far it has been proven. */
export function ProfileFacts(props: ProfileFactsProps) {
  return <div className="flex flex-col gap-4" {...still(<Facts {...props} />)} />;
}

function Facts({ supplier, claim }: ProfileFactsProps) {
  const t = useTranslations("suppliers.profile");
  const c = useTranslations("catalog");
  const i = useTranslations("suppliers.identity");
  const { sizeClass, sizeBasis, ownedByLarge, nib, kblis } = supplier;
  const size =
    sizeClass === null
      ? c("unknown")
      : t("sizeWithSource", {
          sizeClass: c(`sizeClass.${sizeClass}`),
          basis: sizeBasis ?? "other",
          source: supplier.sizeRuleSource,
        });
  return (
    <>
      <FactList
        facts={[
          { term: t("kind"), value: t(`kindOf.${supplier.kind}`) },
          { term: t("region"), value: supplier.regionLabel ?? c("unknown") },
          { term: t("nib"), value: nib === null ? c("unknown") : nib },
          { term: t("verified"), value: t(supplier.verifiedAt === null ? "notVerified" : "isVerified") },
          { term: t("size"), value: size },
          {
            term: t("ownedByLarge"),
            value: ownedByLarge === null ? c("unknown") : t(ownedByLarge ? "ownedYes" : "ownedNo"),
          },
          {
            term: c("kbli.legend"),
            value: kblis.length === 0 ? c("unknown") : kblis.map((kbli) => c("kbli.value", { ...kbli })).join(", "),
          },
          { term: t("makerRole"), value: t(`makerRoleOf.${supplier.makerRole}`) },
        ]}
      />
      <ClaimLine claim={claim} />
      {supplier.verifiedAt ? null : (
        <LinkButton href="/usaha/identitas" variant="secondary" size="small">
          {i("correct")}
        </LinkButton>
      )}
    </>
  );
}
