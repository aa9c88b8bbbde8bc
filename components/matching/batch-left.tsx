import { getLocale, getTranslations } from "next-intl/server";
import { Details } from "@/components/ui/details";
import type { BatchSummary } from "@/lib/matching/batch-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import type { Zone } from "@/lib/shared/zones";

interface BatchLeftProps {
  readonly batch: BatchSummary;
  /** The reader's. */
  readonly zone: Zone;
}

/** The needs that a batch could not rank, each with the reason; nothing when there are none. */
export async function BatchLeft({ batch: { left, failed, startedAt }, zone }: BatchLeftProps) {
  if (failed === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("admin.batches"), getLocale()]);
  const date = formatDateTime(startedAt, zone, locale);
  return (
    <Details summary={t("leftTitle", { count: failed, date })}>
      <p className="max-w-prose">{t("leftHelp")}</p>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {left.map(({ needId, named, failure, attempts }) => (
          <li key={needId}>
            <span className="font-semibold">{named?.title ?? t("confidentialNeed")}</span>
            {named ? ` · ${named.buyerName}` : null}
            <p className="text-arang-600">{t(`failures.${failure}`, { attempts })}</p>
          </li>
        ))}
      </ul>
      {failed > left.length ? <p>{t("leftMore", { count: formatNumber(failed - left.length, locale) })}</p> : null}
    </Details>
  );
}
