import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Attention, CEREMONIAL_DAYS } from "@/lib/oversight/chain-queries";
import { formatRupiah } from "@/lib/shared/money";

/** Contracts without orders, deliveries without an answer, invoices past their day. */
export async function AttentionList({ attention }: { readonly attention: Attention }) {
  const t = await getTranslations("oversight");
  const { ceremonialCount, ceremonial, overdueAcceptances, overdueInvoices, overdueIdr } = attention;
  const isCalm = ceremonialCount + overdueAcceptances + overdueInvoices === 0;
  return (
    <Section title={t("attentionTitle")}>
      {isCalm ? (
        <p>{t("attentionNone")}</p>
      ) : (
        <Notice tone="attention" title={t("ceremonial", { count: ceremonialCount, days: CEREMONIAL_DAYS })}>
          {ceremonial.length > 0 ? (
            <ul className="list-disc pl-5">
              {ceremonial.map(({ id, number, buyerName, supplierName, daysSince }) => (
                <li key={id}>
                  {t("ceremonialRow", { number, buyer: buyerName, supplier: supplierName, days: daysSince })}
                </li>
              ))}
            </ul>
          ) : null}
          <p>{t("overdueAcceptances", { count: overdueAcceptances })}</p>
          <p>{t("overdueInvoices", { count: overdueInvoices, amount: formatRupiah(overdueIdr) })}</p>
        </Notice>
      )}
    </Section>
  );
}
