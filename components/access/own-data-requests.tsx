import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { StatusTag } from "@/components/ui/status-tag";
import { withdrawDataRequestAction } from "@/lib/access/actions";
import type { OwnDataRequest } from "@/lib/access/data-request-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

const TONES = { open: "attention", fulfilled: "good", refused: "bad", withdrawn: "neutral" } as const;

interface OwnDataRequestsProps {
  readonly requests: readonly OwnDataRequest[];
  readonly zone: Zone;
}

/** What the reader asked about their data, until when it is answered, and the answer. */
export function OwnDataRequests({ requests, zone }: OwnDataRequestsProps) {
  const t = useTranslations("identity.dataRights");
  const locale = useLocale();
  if (requests.length === 0) return <p className="text-arang-600">{t("none")}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {requests.map(({ id, kind, state, explanation, requestedAt, dueAt, answer }) => (
        <li key={id}>
          <Card
            title={t(`kinds.${kind}`)}
            headingLevel={3}
            tags={<StatusTag tone={TONES[state]}>{t(`states.${state}`)}</StatusTag>}
            actions={
              state === "open" ? (
                <ActionForm action={withdrawDataRequestAction}>
                  <HiddenField name="requestId" value={id} />
                  <SubmitButton variant="secondary" size="small">
                    {t("withdraw")}
                  </SubmitButton>
                </ActionForm>
              ) : null
            }
          >
            <p className="text-arang-600 text-sm">
              {t("asked", { date: formatDateTime(requestedAt, zone, locale) })}
              {state === "open" ? ` · ${t("due", { date: formatDateTime(dueAt, zone, locale) })}` : ""}
            </p>
            {explanation ? <p className="whitespace-pre-line break-words">{explanation}</p> : null}
            {answer ? (
              <p className="whitespace-pre-line break-words">
                <strong>{t("answer")}:</strong> {answer}
              </p>
            ) : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}
