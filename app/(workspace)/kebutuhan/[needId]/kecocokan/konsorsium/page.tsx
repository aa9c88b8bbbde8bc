import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { ConsortiumView } from "@/components/matching/consortium-view";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { type ConsortiumBoard, getConsortiumBoard } from "@/lib/matching/consortium-queries";
import { getNeed } from "@/lib/needs/queries";
import { getInvitingDesk } from "@/lib/sourcing/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consortium"))("metaTitle") };
}

interface ConsortiumPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ tetap?: string | string[]; tanpa?: string | string[] }>;
}

/** Several firms that fill one need together: who, how much, at what cost, and what changes when one must or must not join. */
export default definePage(async function ConsortiumPage({ params, searchParams }: ConsortiumPageProps) {
  const actor = await requireMember("match:read");
  const [{ needId }, { tetap, tanpa }] = await Promise.all([params, searchParams]);
  const choices = { pinned: [tetap ?? []].flat(), excluded: [tanpa ?? []].flat() };
  const [need, board, desk] = await Promise.all([
    getNeed(actor, needId),
    getConsortiumBoard(actor, needId, choices),
    getInvitingDesk(actor, needId),
  ]);
  if (!need || !desk) notFound();
  const [t, zone, regions] = await Promise.all([
    getTranslations("consortium"),
    currentZone(),
    regionLabels(firmsOf(board).flatMap(({ regionCode }) => regionCode ?? [])),
  ]);
  const frame = {
    overline: need.title,
    breadcrumbs: [
      { href: `/kebutuhan/${needId}`, label: need.title },
      { href: `/kebutuhan/${needId}/kecocokan`, label: (await getTranslations("matching"))("metaTitle") },
    ],
  };
  if (!board) {
    const back = <LinkButton href={`/kebutuhan/${needId}/kecocokan`}>{t("backToMatches")}</LinkButton>;
    return (
      <Page {...frame} title={t("metaTitle")}>
        <EmptyState title={t("notRunTitle")} action={back}>
          <p>{t("notRunText")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page {...frame} title={t("title", titleOf(board))} lead={<p>{t("lead")}</p>} width="wide">
      <ConsortiumView {...{ needId, board, choices, desk, zone, regions }} />
    </Page>
  );
});

function firmsOf(board: ConsortiumBoard | null) {
  return board && board.outcome.kind !== "none" ? board.outcome.firms : [];
}

function titleOf({ outcome }: ConsortiumBoard) {
  if (outcome.kind !== "worked_out") return { outcome: outcome.kind, count: 0 };
  const { feasible, members } = outcome.proposal;
  return { outcome: feasible ? "possible" : "impossible", count: members.length };
}
