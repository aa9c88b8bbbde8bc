import { useTexts } from "@/components/i18n/texts";
import { FactList } from "@/components/ui/fact-list";
import type { PublicCapability } from "@/lib/suppliers/public-profile-queries";

type Facts = Pick<PublicCapability, "material" | "machine" | "maxSizeMm" | "toleranceMm">;

/** What a capability can do, as its owner and everybody else reads it. */
export function CapabilityFacts({ material, machine, maxSizeMm, toleranceMm }: Facts) {
  const t = useTexts("suppliers.capability");
  const c = useTexts("catalog");
  const length = (mm: number | null) => (mm === null ? c("unknown") : c("millimetres", { mm }));
  return (
    <FactList
      facts={[
        { term: t("material"), value: material ?? c("unknown") },
        { term: t("machine"), value: machine ?? c("unknown") },
        { term: t("maxSize"), value: length(maxSizeMm) },
        { term: t("tolerance"), value: length(toleranceMm) },
      ]}
    />
  );
}
