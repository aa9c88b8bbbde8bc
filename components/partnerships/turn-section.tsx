import { useTranslations } from "next-intl";
import { dayOf, deadlineOf, type Reader } from "@/components/partnerships/reader";
import { TurnCard } from "@/components/partnerships/turn-card";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { chainOf } from "@/lib/partnerships/chain";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { type Turn, turnsOf } from "@/lib/partnerships/turns";

interface TurnSectionProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** What the reader may do now; when it is nobody's or another's turn, who is awaited and since when. */
export function TurnSection({ partnership, reader }: TurnSectionProps) {
  const t = useTranslations("partnerships.detail");
  const turns = turnsOf(partnership);
  if (turns.length === 0) return <WaitingNotice partnership={partnership} reader={reader} />;
  return (
    <Section title={t("turnTitle")}>
      <div className="grid gap-4 lg:grid-cols-2">
        {turns.map((turn) => (
          <TurnCard key={keyOf(turn)} turn={turn} partnership={partnership} reader={reader} />
        ))}
      </div>
    </Section>
  );
}

function keyOf(turn: Turn): string {
  switch (turn.kind) {
    case "receive":
    case "resolve":
      return turn.payment.id;
    case "decide":
      return turn.amendment.id;
    case "accept":
      return turn.delivery.id;
    case "pay":
      return turn.invoice.id;
    case "deliver":
      return turn.order.id;
    default:
      return turn.kind;
  }
}

function WaitingNotice({ partnership, reader }: TurnSectionProps) {
  const t = useTranslations("partnerships");
  const { state, completedAt } = partnership;
  if (state === "completed") {
    const date = completedAt ? dayOf(completedAt, reader) : "";
    return (
      <Notice tone="good" title={t("detail.completedTitle")}>
        <p>{t("detail.completedText", { date })}</p>
      </Notice>
    );
  }
  const waiting = chainOf(partnership).flatMap(({ step, wait }) => (wait ? [{ step, wait }] : []));
  // How an ended contract ended is told above; only what is still to be settled is told here.
  if (waiting.length === 0 && (state === "terminated" || state === "declined")) return null;
  const first = waiting.find(({ wait }) => wait.overdue) ?? waiting[0];
  if (!first) {
    return (
      <Notice tone="info" title={t("detail.noWaitTitle")}>
        <p>{t("detail.noWaitText")}</p>
      </Notice>
    );
  }
  const { who, since, dueAt, overdue } = first.wait;
  const due = dueAt && { deadline: deadlineOf(dueAt, reader) };
  return (
    <Notice tone={overdue ? "bad" : "attention"} title={t("detail.waitingTitle", { who })}>
      <p>{t("detail.waitingText", { step: t(`chainStep.${first.step}`), date: dayOf(since, reader) })}</p>
      {due ? <p>{overdue ? t("detail.waitingOverdue", due) : t("detail.waitingDue", due)}</p> : null}
    </Notice>
  );
}
