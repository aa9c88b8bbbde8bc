import { useTranslations } from "next-intl";
import type { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { dayOf, deadlineOf, type Reader } from "@/components/partnerships/reader";
import { Card } from "@/components/ui/card";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { LinkButton } from "@/components/ui/link-button";
import { StatusTag } from "@/components/ui/status-tag";
import { confirmPartnershipAction, confirmPaymentAction } from "@/lib/partnerships/actions";
import { buyerOf, type PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import type { Turn } from "@/lib/partnerships/turns";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";

interface TurnCardProps {
  readonly turn: Turn;
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

interface CardContent {
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
  readonly overdue?: boolean;
}

/** One thing to do now, with its deadline and its button. */
export function TurnCard(props: TurnCardProps) {
  const t = useTranslations("partnerships");
  const { title, text, action, overdue = false } = contentOf(props, t);
  return (
    <Card
      title={title}
      tags={overdue ? <StatusTag tone="bad">{t("overdueMark")}</StatusTag> : undefined}
      actions={action}
    >
      <p>{text}</p>
    </Card>
  );
}

type Texts = Awaited<ReturnType<typeof getTranslations<"partnerships">>>;

function contentOf({ turn, partnership, reader }: TurnCardProps, t: Texts): CardContent {
  const base = `/kemitraan/${partnership.id}`;
  switch (turn.kind) {
    case "confirm":
      return confirmation(partnership, t);
    case "decide": {
      const { number, proposed, reason } = turn.amendment;
      return {
        title: t("turn.decideTitle", { number }),
        text: t("turn.decideText", { organization: proposed.organization ?? "", reason }),
        action: <LinkButton href="#perubahan">{t("turn.decide")}</LinkButton>,
      };
    }
    case "resolve":
      return {
        title: t("turn.resolveTitle", { reference: turn.payment.reference }),
        text: turn.payment.dispute?.reason ?? "",
        action: <LinkButton href={`${base}/sengketa/${turn.payment.id}`}>{t("turn.resolve")}</LinkButton>,
      };
    case "receive":
      return receipt(turn.payment, partnership, reader, t);
    case "accept":
      return {
        title: t("turn.acceptTitle", { note: turn.delivery.noteNumber }),
        text: t(turn.delivery.acceptanceOverdue ? "turn.acceptOverdue" : "turn.acceptText", {
          deadline: deadlineOf(turn.delivery.acceptanceDueAt, reader),
        }),
        action: <LinkButton href={`${base}/penerimaan/${turn.delivery.id}`}>{t("turn.accept")}</LinkButton>,
        overdue: turn.delivery.acceptanceOverdue,
      };
    case "pay": {
      const date = formatDate(turn.invoice.dueOn, reader.locale);
      return {
        title: t("turn.payTitle", { number: turn.invoice.number }),
        text: t(turn.invoice.overdue ? "turn.payOverdue" : "turn.payText", {
          remaining: formatRupiah(turn.remainingIdr, reader.locale),
          date,
        }),
        action: <LinkButton href={`${base}/pembayaran/${turn.invoice.id}`}>{t("turn.pay")}</LinkButton>,
        overdue: turn.invoice.overdue,
      };
    }
    case "deliver":
      return {
        title: t("turn.deliverTitle", { number: turn.order.number }),
        text: t(turn.order.overdue ? "turn.deliverOverdue" : "turn.deliverText", {
          date: dayOf(turn.order.dueAt, reader),
        }),
        action: <LinkButton href={`${base}/pengiriman/baru?pesanan=${turn.order.id}`}>{t("turn.deliver")}</LinkButton>,
        overdue: turn.order.overdue,
      };
    case "order":
      return {
        title: t("turn.orderTitle"),
        text: t("turn.orderText", { count: turn.openLines }),
        action: <LinkButton href={`${base}/pesanan/baru`}>{t("turn.order")}</LinkButton>,
      };
  }
}

function confirmation({ id, number, parties, organizationId }: PartnershipDetail, t: Texts): CardContent {
  const organization = parties.find((party) => party.organizationId === organizationId)?.name ?? "";
  return {
    title: t("turn.confirmTitle"),
    text: t("turn.confirmText"),
    action: (
      <ActionForm action={confirmPartnershipAction}>
        <HiddenField name="partnershipId" value={id} />
        <ConfirmSubmit
          variant="primary"
          label={t("turn.confirm")}
          title={t("turn.confirmQuestion", { number, organization })}
          confirmLabel={t("turn.confirm")}
        >
          <p>{t("turn.confirmConsequence")}</p>
        </ConfirmSubmit>
      </ActionForm>
    ),
  };
}

function receipt(
  payment: Extract<Turn, { kind: "receive" }>["payment"],
  partnership: PartnershipDetail,
  reader: Reader,
  t: Texts,
): CardContent {
  const paid = formatRupiah(payment.paidIdr, reader.locale);
  const buyer = buyerOf(partnership)?.name ?? "";
  return {
    title: t("turn.receivedTitle", { reference: payment.reference }),
    text: payment.resolution
      ? t("turn.receivedUpheld", { note: payment.resolution.note })
      : t("turn.receivedText", { buyer, paid, date: formatDate(payment.paidOn, reader.locale) }),
    action: (
      <div className="flex flex-col gap-3">
        <ActionForm action={confirmPaymentAction}>
          <HiddenField name="paymentId" value={payment.id} />
          <ConfirmSubmit
            variant="primary"
            label={t("turn.received")}
            title={t("turn.receivedQuestion", { paid })}
            confirmLabel={t("turn.received")}
          >
            <p>{t("turn.receivedConsequence")}</p>
          </ConfirmSubmit>
        </ActionForm>
        {payment.standing === "waiting" && partnership.may.disputePayment ? (
          <LinkButton href={`/kemitraan/${partnership.id}/sengketa/${payment.id}`} variant="secondary">
            {t("turn.dispute")}
          </LinkButton>
        ) : null}
      </div>
    ),
  };
}
