import { useTranslations } from "next-intl";
import type { Reader } from "@/components/partnerships/reader";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PaymentView } from "@/lib/partnerships/partnership-detail";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";

interface PaymentFactsProps {
  readonly payment: PaymentView;
  readonly reader: Reader;
}

/** A payment as it is on record, and what the supplier says against it. */
export function PaymentFacts({ payment, reader }: PaymentFactsProps) {
  const t = useTranslations("partnerships");
  const { paidIdr, paidOn, deductions, dispute } = payment;
  return (
    <div className="flex max-w-form flex-col gap-6">
      <Section title={t("dispute.facts")}>
        <FactList
          facts={[
            { term: t("dispute.paid"), value: formatRupiah(paidIdr, reader.locale) },
            { term: t("dispute.paidOn"), value: formatDate(paidOn, reader.locale) },
            ...deductions.map(({ kind, amountIdr, note }) => ({
              term: t(`deduction.${kind}`),
              value: note
                ? `${formatRupiah(amountIdr, reader.locale)} (${note})`
                : formatRupiah(amountIdr, reader.locale),
            })),
          ]}
        />
      </Section>
      {dispute ? (
        <Notice tone="attention" title={t("dispute.supplierSays")}>
          <p className="whitespace-pre-line">{dispute.reason}</p>
        </Notice>
      ) : null}
    </div>
  );
}
