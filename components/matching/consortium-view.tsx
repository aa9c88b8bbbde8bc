import { getLocale, getTranslations } from "next-intl/server";
import { ConsortiumChart } from "@/components/matching/consortium-chart";
import { ConsortiumChoices } from "@/components/matching/consortium-choices";
import { ConsortiumFigures } from "@/components/matching/consortium-figures";
import { ConsortiumInvite } from "@/components/matching/consortium-invite";
import { ConsortiumMembers } from "@/components/matching/consortium-members";
import { ConsortiumShortfall } from "@/components/matching/consortium-shortfall";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { NoConsortium as Because } from "@/lib/matching/consortium";
import type { ConsortiumChoices as Choices, ConsortiumBoard, ConsortiumFirm } from "@/lib/matching/consortium-queries";
import { formatDeadline } from "@/lib/shared/date-format";
import { formatRate } from "@/lib/shared/number-format";
import type { Zone } from "@/lib/shared/zones";
import type { InvitingDesk } from "@/lib/sourcing/queries";

interface ConsortiumViewProps {
  readonly needId: string;
  readonly board: ConsortiumBoard;
  readonly choices: Choices;
  readonly desk: InvitingDesk;
  readonly zone: Zone;
  /** Names of regions by code. */
  readonly regions: ReadonlyMap<string, string>;
}

/** A proposed consortium with its picture, its price and what may be changed about it; or why there is none. */
export async function ConsortiumView({ needId, board, choices, desk, zone, regions }: ConsortiumViewProps) {
  const [t, locale] = await Promise.all([getTranslations("consortium"), getLocale()]);
  const { outcome, need, names } = board;
  const unit = need.unit ?? "";
  if (outcome.kind === "none") return <NoConsortium {...{ needId, choices, names }} {...outcome} />;
  const { firms } = outcome;
  const change = firms.length > 0 || choices.excluded.length > 0;
  const form = change ? <ConsortiumChoices {...{ needId, unit, firms, choices, names }} /> : null;
  if (outcome.kind === "undecided") {
    return (
      <>
        <Notice tone="attention" title={t("undecidedTitle")}>
          <p>{t("undecidedText")}</p>
        </Notice>
        {form}
      </>
    );
  }
  const { asked, proposal } = outcome;
  const members = firms.filter(({ quantity }) => quantity > 0);
  const isInviting = proposal.feasible && desk.canInvite;
  const deadline = desk.quotesDueAt && formatDeadline(desk.quotesDueAt, desk.readAt, zone, locale);
  const hasChoices = choices.pinned.length + choices.excluded.length > 0;
  return (
    <>
      {proposal.feasible ? (
        <ConsortiumFigures {...{ members, hasChoices }} worked={outcome} />
      ) : (
        <ConsortiumShortfall worked={outcome} unit={unit} />
      )}
      {members.length > 0 ? (
        <>
          <Section
            title={t(proposal.feasible ? "members.title" : "members.reachTitle")}
            lead={<p>{t("members.lead", { most: asked.maxMembers })}</p>}
          >
            <ConsortiumMembers
              {...{ members, regions, unit }}
              quantity={asked.quantity}
              asksTkdn={asked.minTkdnPercent !== undefined}
            />
          </Section>
          <ConsortiumChart
            {...{ members, unit }}
            window={asked}
            quantity={asked.quantity}
            shortfall={proposal.shortfall}
            asOf={board.asOf}
          />
        </>
      ) : null}
      {asked.minTkdnPercent === undefined ? null : <TkdnNote minimum={asked.minTkdnPercent} members={members} />}
      {form}
      {isInviting ? <ConsortiumInvite {...{ needId, members, deadline }} invited={desk.invited} /> : null}
    </>
  );
}

/** The mean is arithmetic; where the law asks for the TKDN of each product, it does not do. */
async function TkdnNote({
  minimum,
  members,
}: {
  readonly minimum: number;
  readonly members: readonly ConsortiumFirm[];
}) {
  const [t, locale] = await Promise.all([getTranslations("consortium"), getLocale()]);
  const below = members.filter(({ tkdnPercent }) => tkdnPercent !== undefined && tkdnPercent < minimum);
  return (
    <Notice tone="info" title={t("tkdnTitle")}>
      <p>{t("tkdnText", { minimum: formatRate(minimum, locale) })}</p>
      {below.length > 0 ? <p>{t("tkdnBelow", { names: below.map(({ name }) => name).join(", ") })}</p> : null}
    </Notice>
  );
}

interface NoConsortiumProps {
  readonly needId: string;
  readonly choices: Choices;
  readonly names: ReadonlyMap<string, string>;
  readonly because: Because;
  readonly alone: readonly string[];
}

/** Why there is nothing to propose; where some can do it alone, who, and the way to a consortium without them. */
async function NoConsortium({ needId, choices, names, because, alone }: NoConsortiumProps) {
  const t = await getTranslations("consortium");
  const address = `/kebutuhan/${needId}/kecocokan`;
  const without = new URLSearchParams([
    ...choices.pinned.map((id) => ["tetap", id]),
    ...[...choices.excluded, ...alone].map((id) => ["tanpa", id]),
  ]);
  return (
    <Notice
      tone="info"
      title={t(`none.${because}`)}
      actions={
        <>
          <LinkButton href={address}>{t("backToMatches")}</LinkButton>
          {alone.length > 0 ? (
            <LinkButton href={`${address}/konsorsium?${without}`} variant="secondary">
              {t("withoutThem", { count: alone.length })}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <p>{t(`none.${because}Text`, { names: alone.map((id) => names.get(id) ?? "").join(", ") })}</p>
    </Notice>
  );
}
