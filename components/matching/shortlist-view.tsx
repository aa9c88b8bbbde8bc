import { useLocale, useTranslations } from "next-intl";
import { CompareForm } from "@/components/matching/compare-form";
import { RankingLinks } from "@/components/matching/ranking-links";
import { Shortlist } from "@/components/matching/shortlist";
import { InviteForm } from "@/components/sourcing/invite-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { MemberActor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { ShortlistAddress } from "@/lib/matching/schema";
import type { ShortlistPage } from "@/lib/matching/shortlist-queries";
import { formatDateTime, formatDeadline } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { InvitingDesk } from "@/lib/sourcing/queries";

const FORM_ID = "undang";
const COMPARE_ID = "banding";

interface ShortlistViewProps {
  readonly actor: MemberActor;
  readonly zone: Zone;
  readonly run: ShortlistPage;
  readonly address: ShortlistAddress;
  /** Names of the regions that the lines speak of, by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly desk: InvitingDesk;
  /** How many invitations were sent a moment ago; null when one comes from elsewhere. */
  readonly justSent: number | null;
}

/** A ranking and what to do with it. */
export function ShortlistView({ actor, zone, run, address, regions, desk, justSent }: ShortlistViewProps) {
  const t = useTranslations("matching");
  const locale = useLocale();
  const formId = desk.canInvite && address.part === "eligible" && run.count.eligible > 0 ? FORM_ID : null;
  const deadline = desk.quotesDueAt && formatDeadline(desk.quotesDueAt, desk.readAt, zone, locale);
  return (
    <>
      <RankingLinks needId={run.needId} />
      {justSent === null ? null : (
        <Notice tone="good" title={t("sent", { count: justSent })}>
          <p>{t("sentText")}</p>
        </Notice>
      )}
      {run.openObjections > 0 ? (
        <Notice
          tone="attention"
          title={t("objection.waiting", { count: run.openObjections })}
          actions={
            <LinkButton href={`/kebutuhan/${run.needId}/kecocokan/keberatan`}>{t("objection.toQueue")}</LinkButton>
          }
        >
          <p>{t("objection.waitingText")}</p>
        </Notice>
      ) : null}
      <CompareForm id={COMPARE_ID} needId={run.needId} />
      {formId === null ? (
        <>
          {!desk.canInvite && run.count.eligible > 0 ? (
            <InvitingClosed isInviter={holds(actor.roles, "invitation:send")} />
          ) : null}
          <Shortlist {...{ run, address, regions }} invited={desk.invited} formId={null} compareId={COMPARE_ID} />
        </>
      ) : (
        <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <Shortlist {...{ run, address, regions, formId }} invited={desk.invited} compareId={COMPARE_ID} />
          <div className="xl:sticky xl:top-6">
            <InviteForm id={formId} needId={run.needId} deadline={deadline} />
          </div>
        </div>
      )}
      <p className="nums text-arang-600 text-sm">
        {t("ranAt", { time: formatDateTime(run.createdAt, zone, locale), weights: run.weightsVersion })}
      </p>
    </>
  );
}

function InvitingClosed({ isInviter }: { readonly isInviter: boolean }) {
  const t = useTranslations("matching.invite");
  return (
    <Notice tone="info" title={t("closed")}>
      <p>{isInviter ? t("closedText") : t("readOnly")}</p>
    </Notice>
  );
}
