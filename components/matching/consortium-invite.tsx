import { getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/sourcing/invite-form";
import { Section } from "@/components/ui/section";
import type { ConsortiumFirm } from "@/lib/matching/consortium-queries";

interface ConsortiumInviteProps {
  readonly needId: string;
  readonly members: readonly ConsortiumFirm[];
  /** Organizations that were invited already. */
  readonly invited: ReadonlySet<string>;
  readonly deadline: string | null;
}

const FORM_ID = "undang-konsorsium";

/** Invites the members at once, through the same form as the shortlist. */
export async function ConsortiumInvite({ needId, members, invited, deadline }: ConsortiumInviteProps) {
  const t = await getTranslations("consortium.invite");
  const isFree = ({ supplierId, matchId, eligible }: ConsortiumFirm) =>
    matchId !== null && eligible && !invited.has(supplierId);
  const reason = ({ supplierId, matchId }: ConsortiumFirm) => {
    if (invited.has(supplierId)) return "invited";
    return matchId === null ? "notRanked" : "notEligible";
  };
  return (
    <Section title={t("title")} lead={<p>{t("lead")}</p>}>
      {/* The error "tick at least one" leads here. */}
      <ul id={`${FORM_ID}-matchIds`} tabIndex={-1} className="flex flex-col">
        {members.map((member) => (
          <li key={member.supplierId}>
            {isFree(member) ? (
              <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3 font-semibold">
                <input
                  type="checkbox"
                  name="matchIds"
                  value={member.matchId ?? undefined}
                  form={FORM_ID}
                  defaultChecked
                  className="size-6 accent-nila-700"
                />
                {t("firm", { name: member.name })}
              </label>
            ) : (
              <p className="py-2 text-arang-600">{t(reason(member), { name: member.name })}</p>
            )}
          </li>
        ))}
      </ul>
      {members.some(isFree) ? (
        <div className="max-w-prose">
          <InviteForm id={FORM_ID} needId={needId} deadline={deadline} />
        </div>
      ) : null}
    </Section>
  );
}
