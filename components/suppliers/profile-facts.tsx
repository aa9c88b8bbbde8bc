import { getTranslations } from "next-intl/server";
import { FactList } from "@/components/ui/fact-list";
import type { OwnSupplier } from "@/lib/suppliers/queries";

/** What a firm says about itself as a whole, and what follows from it. */
export async function ProfileFacts({ supplier }: { readonly supplier: OwnSupplier }) {
  const [t, c] = await Promise.all([getTranslations("suppliers.profile"), getTranslations("catalog")]);
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
  );
}
