import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { WorkedOut } from "@/lib/matching/consortium-queries";
import { formatDate } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";

/** What is missing when nobody can deliver all, and what would close it. */
export async function ConsortiumShortfall({ worked, unit }: { readonly worked: WorkedOut; readonly unit: string }) {
  const [t, locale] = await Promise.all([getTranslations("consortium.short"), getLocale()]);
  const { asked, proposal, remedies } = worked;
  const open = proposal.shortfall.reduce((sum, { quantity }) => sum + quantity, 0);
  const units = (value: number) => formatQuantity(value, unit, locale);
  const deliverable = asked.quantity - open;
  const closing = [
    remedies?.withoutChoices ? t("withoutChoices") : null,
    remedies?.maxMembers ? t("maxMembers", { count: remedies.maxMembers }) : null,
    remedies?.deliverUntil ? t("deliverUntil", { date: formatDate(remedies.deliverUntil, locale) }) : null,
    remedies?.withoutMinTkdn ? t("withoutMinTkdn") : null,
    deliverable > 0 && open > 0 ? t("split", { deliverable: units(deliverable), open: units(open) }) : null,
    t("search"),
  ].filter((line) => line !== null);
  return (
    <Notice tone="attention" title={t("title", { quantity: units(open) })}>
      <p>
        {asked.possible.length === 0
          ? t("nobody")
          : t("text", { most: asked.maxMembers, deliverable: units(deliverable), asked: units(asked.quantity) })}
      </p>
      <p className="mt-2 font-semibold">{t("closes")}</p>
      <ul className="list-disc pl-5">
        {closing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
