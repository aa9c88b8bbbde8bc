import { useLocale, useTranslations } from "next-intl";
import { InvitationStateTag, standingOf } from "@/components/sourcing/invitation-state-tag";
import { Card } from "@/components/ui/card";
import { formatDate, formatDeadline } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import { isPastDeadline } from "@/lib/sourcing/invitation";
import type { InvitationSummary } from "@/lib/sourcing/invitation-list-queries";

interface InvitationListProps {
  readonly invitations: readonly InvitationSummary[];
  readonly now: Date;
  readonly zone: Zone;
}

/** Invitations as cards: what, from whom, until when, how it stands. */
export function InvitationList({ invitations, now, zone }: InvitationListProps) {
  const t = useTranslations("sourcing.invitations");
  const locale = useLocale();
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {invitations.map((invitation) => {
        const { quantity, unit, quotesDueAt } = invitation;
        return (
          <li key={invitation.id} className="grid">
            <Card
              title={invitation.needTitle}
              href={`/undangan/${invitation.id}`}
              tags={<InvitationStateTag standing={standingOf(invitation, now)} />}
            >
              <p className="text-arang-600">{t("from", { buyer: invitation.buyerName })}</p>
              <p className="nums">
                {quantity === null ? null : `${formatQuantity(quantity, unit, locale)} · `}
                {quotesDueAt === null
                  ? t("noDeadline")
                  : t(isPastDeadline({ quotesDueAt }, now) ? "past" : "due", {
                      deadline: formatDeadline(quotesDueAt, now, zone, locale),
                    })}
              </p>
              <p className="nums text-arang-600 text-sm">
                {t("sentOn", { date: formatDate(dateInZone(invitation.sentAt, zone), locale) })}
              </p>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
