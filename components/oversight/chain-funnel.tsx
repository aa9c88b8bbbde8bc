import { ArrowDown } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { FunnelRow } from "@/lib/oversight/chain-queries";
import { formatNumber } from "@/lib/shared/number-format";

/** How far contracts got, link by link, with the time that passed between two links. */
export async function ChainFunnel({ funnel }: { readonly funnel: readonly FunnelRow[] }) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const whole = funnel[0]?.count ?? 0;
  return (
    <Section title={t("funnelTitle")} lead={<p className="text-sm">{t("funnelDefinition")}</p>}>
      <ol className="flex flex-col gap-1.5">
        {funnel.map(({ step, count, medianDays }, index) => (
          <li key={step} className="grid grid-cols-[7rem_minmax(0,1fr)_2.5rem] items-center gap-x-3 gap-y-1">
            {index === 0 ? null : (
              <span className="col-start-2 flex items-center gap-1.5 text-arang-600 text-sm">
                <ArrowDown aria-hidden="true" className="size-3.5 shrink-0" />
                {medianDays === null ? t("funnelNobody") : t("funnelDays", { days: medianDays })}
              </span>
            )}
            <span className="col-start-1 font-semibold">{t(`funnelStep.${step}`)}</span>
            <svg width="100%" height="22" aria-hidden="true" className="block">
              <rect width="100%" height="22" rx="3" className="fill-lekuk" />
              <rect width={`${whole > 0 ? (count / whole) * 100 : 0}%`} height="22" rx="3" className="fill-nila-700" />
            </svg>
            <span className="nums text-right font-bold">{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
