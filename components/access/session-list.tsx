import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { StatusTag } from "@/components/ui/status-tag";
import { revokeOtherSessionsAction, revokeSessionAction } from "@/lib/access/actions";
import { deviceName } from "@/lib/access/device-name";
import type { OwnSession } from "@/lib/access/queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface SessionListProps {
  readonly sessions: readonly OwnSession[];
  readonly zone: Zone;
}

/** One's own devices; all but this one can be signed out from here. */
export function SessionList({ sessions, zone }: SessionListProps) {
  const t = useTranslations("identity.sessions");
  return (
    <>
      <ul className="flex flex-col gap-4">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionCard session={session} zone={zone} />
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActionForm action={revokeOtherSessionsAction} successText={t("othersEnded")}>
          <ConfirmSubmit label={t("endOthers")} title={t("endOthersTitle")} confirmLabel={t("endOthers")}>
            <p>{t("endOthersText")}</p>
          </ConfirmSubmit>
        </ActionForm>
      ) : null}
    </>
  );
}

function SessionCard({ session, zone }: { readonly session: OwnSession; readonly zone: Zone }) {
  const t = useTranslations("identity.sessions");
  const locale = useLocale();
  const at = (instant: Date) => formatDateTime(instant, zone, locale);
  return (
    <Card
      title={deviceName(session.userAgent) ?? t("unknownDevice")}
      headingLevel={2}
      tags={session.current ? <StatusTag tone="good">{t("thisDevice")}</StatusTag> : null}
      actions={
        session.current ? null : (
          <ActionForm action={revokeSessionAction}>
            <HiddenField name="sessionId" value={session.id} />
            <SubmitButton variant="secondary">{t("end")}</SubmitButton>
          </ActionForm>
        )
      }
    >
      <p>{t("lastSeen", { when: at(session.lastSeenAt) })}</p>
      <p className="text-arang-600">
        {t("since", { when: at(session.createdAt) })}
        {session.ip === null ? null : ` · ${t("address", { ip: session.ip })}`}
      </p>
    </Card>
  );
}
