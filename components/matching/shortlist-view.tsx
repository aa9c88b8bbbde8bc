import { getLocale, getTranslations } from "next-intl/server";
import { CompareForm } from "@/components/matching/compare-form";
import { Shortlist } from "@/components/matching/shortlist";
import { ShortlistStats } from "@/components/matching/shortlist-stats";
import { InviteForm } from "@/components/sourcing/invite-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { MemberActor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { Shortlist as ShortlistData } from "@/lib/matching/queries";
import { formatDateTime, formatDeadline } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { InvitingDesk } from "@/lib/sourcing/queries";

const FORM_ID = "undang";
const COMPARE_ID = "banding";

interface ShortlistViewProps {
  readonly actor: MemberActor;
  readonly zone: Zone;
  readonly run: ShortlistData;
  readonly desk: InvitingDesk;
  /** Names of the regions in the run, by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** How many invitations were sent a moment ago; null when one comes from elsewhere. */
  readonly justSent: number | null;
  /** Objections to a ranking of this need that wait for an answer. */
  readonly objections: number;
  /** Every row, not only the first. */
  readonly isWhole: boolean;
}

/** A ranking and what to do with it. */
export async function ShortlistView({
  actor,
  zone,
  run,
  desk,
  regions,
  justSent,
  objections,
  isWhole,
}: ShortlistViewProps) {
  const [t, locale] = await Promise.all([getTranslations("matching"), getLocale()]);
  const formId = desk.canInvite && run.eligible.length > 0 ? FORM_ID : null;
  const deadline = desk.quotesDueAt && formatDeadline(desk.quotesDueAt, desk.readAt, zone, locale);
  return (
    <>
      {justSent === null ? null : (
        <Notice tone="good" title={t("sent", { count: justSent })}>
          <p>{t("sentText")}</p>
        </Notice>
      )}
      {objections > 0 ? (
        <Notice
          tone="attention"
          title={t("objection.waiting", { count: objections })}
          actions={
            <LinkButton href={`/kebutuhan/${run.needId}/kecocokan/keberatan`}>{t("objection.toQueue")}</LinkButton>
          }
        >
          <p>{t("objection.waitingText")}</p>
        </Notice>
      ) : null}
      <ShortlistStats run={run} />
      <CompareForm id={COMPARE_ID} needId={run.needId} />
      {formId === null ? (
        <>
          {run.eligible.length > 0 ? <InvitingClosed isInviter={holds(actor.roles, "invitation:send")} /> : null}
          <Shortlist {...{ run, regions, isWhole }} invited={desk.invited} formId={null} compareId={COMPARE_ID} />
        </>
      ) : (
        <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <Shortlist {...{ run, regions, isWhole, formId }} invited={desk.invited} compareId={COMPARE_ID} />
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

async function InvitingClosed({ isInviter }: { readonly isInviter: boolean }) {
  const t = await getTranslations("matching.invite");
  return (
    <Notice tone="info" title={t("closed")}>
      <p>{isInviter ? t("closedText") : t("readOnly")}</p>
    </Notice>
  );
}
