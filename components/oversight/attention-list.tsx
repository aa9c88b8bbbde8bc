import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Attention } from "@/lib/oversight/chain-queries";
import { CEREMONIAL_DAYS } from "@/lib/oversight/linkage";
import { formatRupiah } from "@/lib/shared/money";

/** Contracts without orders, deliveries without an answer, invoices past their day; only those that there are. */
export async function AttentionList({ attention }: { readonly attention: Attention }) {
  const t = await getTranslations("oversight");
  const { ceremonialCount, ceremonial, overdueAcceptances, overdueInvoices, overdueIdr } = attention;
  if (ceremonialCount + overdueAcceptances + overdueInvoices === 0) {
    return (
      <Section title={t("attentionTitle")}>
        <p>{t("attentionNone")}</p>
      </Section>
    );
  }
  return (
    <Section title={t("attentionTitle")}>
      <Notice tone="attention" title={t("attentionLate")}>
        <ul className="list-disc pl-5">
          {overdueAcceptances > 0 ? <li>{t("overdueAcceptances", { count: overdueAcceptances })}</li> : null}
          {overdueInvoices > 0 ? (
            <li>{t("overdueInvoices", { count: overdueInvoices, amount: formatRupiah(overdueIdr) })}</li>
          ) : null}
          {ceremonialCount > 0 ? <li>{t("ceremonial", { count: ceremonialCount, days: CEREMONIAL_DAYS })}</li> : null}
          {ceremonial.map(({ id, number, buyerName, supplierName, daysSince }) => (
            <li key={id}>
              {t("ceremonialRow", { number, buyer: buyerName, supplier: supplierName, days: daysSince })}
            </li>
          ))}
        </ul>
      </Notice>
    </Section>
  );
}
