import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { PairVerdict } from "@/lib/catalog/legal-pair";
import type { PairView } from "@/lib/partnerships/contract-ground-queries";

const MARKS = {
  legal: { verdict: "pass", text: "pairLegal" },
  unknown: { verdict: "unknown", text: "pairUnknown" },
  not_legal: { verdict: "fail", text: "pairNotLegal" },
  owned_by_large: { verdict: "fail", text: "pairOwned" },
} as const satisfies Record<PairVerdict, object>;

/** Whether the law lets these firms be partners, and which law. */
export function PairNotice({ pairs }: { readonly pairs: readonly PairView[] }) {
  const t = useTranslations("partnerships");
  return (
    <Section title={t("draft.pairTitle")}>
      <ul className="flex flex-col gap-2">
        {pairs.map(({ organizationId, name, verdict, partnerClass }) => (
          <li key={organizationId}>
            <VerdictMark
              verdict={MARKS[verdict].verdict}
              label={t(`draft.${MARKS[verdict].text}`, {
                name,
                partnerClass: t(`partnerClass.${partnerClass ?? "unknown"}`),
              })}
            />
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-arang-600 text-sm">{t("draft.pairRule")}</p>
    </Section>
  );
}
