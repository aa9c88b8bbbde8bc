import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { StatusTag } from "@/components/ui/status-tag";
import { formatShortDate } from "@/lib/shared/date-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import type { QuoteComparison } from "@/lib/sourcing/comparison-queries";

interface InvitedSuppliersProps {
  readonly comparison: QuoteComparison;
  readonly zone: Zone;
}

/** Who was invited, who has read it and what they answered, as far as the seal lets one see. */
export function InvitedSuppliers({ comparison, zone }: InvitedSuppliersProps) {
  const t = useTranslations("sourcing.comparison");
  const codes = useTranslations("sourcing.decline.codes");
  const locale = useLocale();
  const { invitations, sealed } = comparison;
  if (invitations.length === 0) return null;
  const day = (instant: Date) => formatShortDate(dateInZone(instant, zone), locale);
  const total = invitations.length;
  const answered = invitations.filter(({ state }) => state !== "sent").length;
  return (
    <Section
      title={t("invited")}
      lead={<p>{sealed ? t("invitedLeadSealed", { total }) : t("invitedLead", { answered, total })}</p>}
    >
      <DataTable
        caption={t("invited")}
        isCaptionHidden
        isCompact
        columns={[
          { key: "supplier", header: t("supplier"), isName: true, cell: ({ supplier }) => supplier.name },
          { key: "sent", header: t("invitedOn"), cell: ({ sentAt }) => day(sentAt) },
          { key: "opened", header: t("opened"), cell: ({ openedAt }) => (openedAt ? day(openedAt) : t("notOpened")) },
          {
            key: "answer",
            header: t("answer"),
            cell: ({ state, origin, declineCode, declineReason }) => (
              <span className="inline-flex flex-col items-start gap-1">
                <StatusTag tone={state === "quoted" ? "good" : state === "declined" ? "bad" : "neutral"}>
                  {t(`answers.${sealed && state === "sent" ? "sealed" : state}`)}
                </StatusTag>
                {origin === "supplier" ? <span className="text-arang-600">{t("cameItself")}</span> : null}
                {declineCode ? <span className="text-arang-600">{codes(declineCode)}</span> : null}
                {declineReason ? <span className="text-arang-600">{declineReason}</span> : null}
              </span>
            ),
          },
        ]}
        rows={invitations}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
