import { getLocale, getTranslations } from "next-intl/server";
import { Shortlist } from "@/components/matching/shortlist";
import { ShortlistStats } from "@/components/matching/shortlist-stats";
import { InviteForm } from "@/components/sourcing/invite-form";
import { Notice } from "@/components/ui/notice";
import type { MemberActor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { Shortlist as ShortlistData } from "@/lib/matching/queries";
import { formatDateTime, formatDeadline } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import type { InvitingDesk } from "@/lib/sourcing/queries";

const FORM_ID = "undang";

interface ShortlistViewProps {
  readonly actor: MemberActor;
  readonly zone: Zone;
  readonly run: ShortlistData;
  readonly desk: InvitingDesk;
  /** Names of the regions in the run, by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** How many invitations were sent a moment ago; null when one comes from elsewhere. */
  readonly justSent: number | null;
}

/** A ranking and what to do with it. */
export async function ShortlistView({ actor, zone, run, desk, regions, justSent }: ShortlistViewProps) {
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
      <ShortlistStats run={run} />
      {formId === null ? (
        <>
          {run.eligible.length > 0 ? <InvitingClosed isInviter={holds(actor.roles, "invitation:send")} /> : null}
          <Shortlist run={run} regions={regions} invited={desk.invited} formId={null} />
        </>
      ) : (
        <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <Shortlist run={run} regions={regions} invited={desk.invited} formId={formId} />
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
