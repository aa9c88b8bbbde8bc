import { useLocale, useTranslations } from "next-intl";
import { ApproveForm } from "@/components/needs/approve-form";
import { NeedStepForm } from "@/components/needs/need-step-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { submitNeedAction } from "@/lib/needs/actions";
import { missingForSubmission } from "@/lib/needs/need";
import { isOwnSubmission, offeredVerbs } from "@/lib/needs/policy";
import type { NeedDetail } from "@/lib/needs/queries";
import { formatRelative } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface StepProps {
  readonly need: NeedDetail;
  readonly actor: Actor;
  readonly zone: Zone;
  readonly now: Date;
}

/** Where the need stands, whom it waits for, and the one thing that this reader can do now. */
export async function NeedNextStep(props: StepProps) {
  switch (props.need.state) {
    case "draft":
      return <DraftStep {...props} />;
    case "submitted":
      return <SubmittedStep {...props} />;
    case "published":
      return <PublishedStep {...props} />;
    default:
      return <EndedStep {...props} />;
  }
}

function DraftStep({ need, actor }: StepProps) {
  const t = useTranslations("needs.step");
  const gaps = missingForSubmission(need);
  const returned = need.decisions.at(-1)?.decision === "returned" ? need.decisions.at(-1) : undefined;
  const verbs = offeredVerbs(actor, need);
  const revise = verbs.includes("revise") ? (
    <LinkButton href={`/kebutuhan/${need.id}/ubah`} variant={gaps.length > 0 ? "primary" : "secondary"}>
      {t("revise")}
    </LinkButton>
  ) : null;
  return (
    <>
      {returned ? (
        <Notice tone="attention" title={t("returned", { name: returned.decidedByName })}>
          <p>{returned.reason}</p>
        </Notice>
      ) : null}
      {gaps.length > 0 ? (
        <Notice tone="info" title={t("incomplete")} actions={revise}>
          <ul className="list-disc pl-5">
            {gaps.map((gap) => (
              <li key={gap}>{t(`missing.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <div className="flex flex-col gap-3">
          <p>{t("complete")}</p>
          <div className="flex flex-col gap-3 sm:flex-row">
            {verbs.includes("submit") ? (
              <NeedStepForm need={need} action={submitNeedAction} submit={t("submit")} />
            ) : null}
            {revise}
          </div>
        </div>
      )}
    </>
  );
}

function SubmittedStep({ need, actor, zone, now }: StepProps) {
  const t = useTranslations("needs.step");
  const locale = useLocale();
  const since = need.submittedAt ? formatRelative(need.submittedAt, now, zone, locale) : "";
  const name = need.submittedByName ?? "";
  if (offeredVerbs(actor, need).includes("approve")) return <ApproveForm need={need} since={since} />;
  return (
    <Notice tone="info" title={t("waiting", { since })}>
      <p>{isOwnSubmission(actor, need) ? t("ownSubmission") : t("waitingText", { name })}</p>
    </Notice>
  );
}

function PublishedStep({ need, actor }: StepProps) {
  const t = useTranslations("needs.step");
  return (
    <div className="flex flex-col gap-3">
      <p>{t("published")}</p>
      {holds(actor.roles, "match:read") ? (
        <div className="flex flex-col gap-3 sm:flex-row">
          <LinkButton href={`/kebutuhan/${need.id}/kecocokan`}>{t("matches")}</LinkButton>
          <LinkButton href={`/kebutuhan/${need.id}/penawaran`} variant="secondary">
            {t("quotes")}
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}

function EndedStep({ need, actor }: StepProps) {
  const t = useTranslations("needs.step");
  const isClosed = need.state === "closed";
  // Nobody can quote any more, but who did still waits for an answer.
  const quotes =
    isClosed && holds(actor.roles, "quote:read") ? (
      <LinkButton href={`/kebutuhan/${need.id}/penawaran`} variant="secondary">
        {t("quotes")}
      </LinkButton>
    ) : null;
  return (
    <Notice tone="info" title={t(isClosed ? "closed" : "withdrawn")} actions={quotes}>
      {need.withdrawnReason ? <p>{need.withdrawnReason}</p> : null}
    </Notice>
  );
}
