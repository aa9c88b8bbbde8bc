import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { withdrawMembershipRequestAction } from "@/lib/organizations/actions";
import type { MembershipRequestState } from "@/lib/organizations/membership-request";
import type { OwnMembershipRequest } from "@/lib/organizations/membership-request-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

const TONES: Readonly<Record<MembershipRequestState, Tone>> = {
  open: "attention",
  accepted: "good",
  refused: "bad",
  withdrawn: "neutral",
};

interface OwnMembershipRequestsProps {
  readonly requests: readonly OwnMembershipRequest[];
  readonly zone: Zone;
}

/** What one asked for and what was answered; nothing at all for somebody who asked for nothing. */
export function OwnMembershipRequests({ requests, zone }: OwnMembershipRequestsProps) {
  const t = useTranslations("registration");
  const locale = useLocale();
  if (requests.length === 0) return null;
  return (
    <Section title={t("start.requests")}>
      {requests.map((request) => {
        const { id, kind, matchedBy, state, requestedAt, decidedAt, reason } = request;
        const when = formatDateTime(decidedAt ?? requestedAt, zone, locale);
        return (
          <Card
            key={id}
            title={t("request.title", { kind: t(`request.of.${kind}`), matched: t(`request.matched.${matchedBy}`) })}
            tags={<StatusTag tone={TONES[state]}>{t(`request.state.${state}`)}</StatusTag>}
            actions={<Step request={request} />}
          >
            <p className="text-arang-600">{t(decidedAt ? "request.answered" : "request.sent", { when })}</p>
            {request.organizationName === null ? null : (
              <p>{t("request.acceptedText", { name: request.organizationName })}</p>
            )}
            {reason === null ? null : <p className="whitespace-pre-line">{t("request.reason", { reason })}</p>}
          </Card>
        );
      })}
    </Section>
  );
}

function Step({ request: { id, state } }: { readonly request: OwnMembershipRequest }) {
  const t = useTranslations("registration.request");
  if (state === "accepted") {
    return (
      <LinkButton href="/akun" variant="secondary">
        {t("account")}
      </LinkButton>
    );
  }
  if (state !== "open") return null;
  return (
    <ActionForm action={withdrawMembershipRequestAction}>
      <HiddenField name="requestId" value={id} />
      <ConfirmSubmit
        label={t("withdraw")}
        title={t("withdrawTitle")}
        confirmLabel={t("withdrawConfirm")}
        variant="secondary"
      >
        <p>{t("withdrawText")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}
