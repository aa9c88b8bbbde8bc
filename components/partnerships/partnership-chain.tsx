import { getTranslations } from "next-intl/server";
import { wholePoints } from "@/components/matching/score-groups";
import { dayOf, deadlineOf, type Reader } from "@/components/partnerships/reader";
import { ChainTimeline } from "@/components/ui/chain-timeline";
import { StatusTag } from "@/components/ui/status-tag";
import { type ChainLink, type ChainStep, chainOf } from "@/lib/partnerships/chain";
import type { OriginView, PartnershipDetail } from "@/lib/partnerships/partnership-detail";

interface PartnershipChainProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** The contract as a chain from need to payment: each link with its day, person and paper, and what waits on whom. */
export async function PartnershipChain({ partnership, reader }: PartnershipChainProps) {
  const t = await getTranslations("partnerships");
  const papers = await paperTexts(partnership);
  return (
    <ChainTimeline
      label={t("detail.chainLabel")}
      links={chainOf(partnership).map((link) => ({
        key: link.step,
        title: t(`chainStep.${link.step}`),
        state: link.state,
        ...(link.deed && { date: dayOf(link.deed.at, reader) }),
        ...(link.deed?.person && { person: personOf(link.deed, t) }),
        ...papers(link),
        ...(link.wait && {
          waiting: { who: link.wait.who, since: sinceText(link.wait, reader, t) },
          children: link.wait.overdue ? <StatusTag tone="bad">{t("overdueMark")}</StatusTag> : undefined,
        }),
      }))}
    />
  );
}

type Texts = Awaited<ReturnType<typeof getTranslations<"partnerships">>>;

function personOf({ person, organization }: NonNullable<ChainLink["deed"]>, t: Texts): string {
  return organization ? t("chainPerson", { person: person ?? "", organization }) : (person ?? "");
}

function sinceText({ since, dueAt, overdue }: NonNullable<ChainLink["wait"]>, reader: Reader, t: Texts): string {
  const begun = t("since", { date: dayOf(since, reader) });
  if (dueAt === null) return begun;
  return `${begun} · ${t(overdue ? "pastDue" : "dueBy", { deadline: deadlineOf(dueAt, reader) })}`;
}

/** The paper of a link and where it is read: the buyer's pages of the need, the supplier's invitation, or further down. */
async function paperTexts({ origin, side }: PartnershipDetail) {
  const t = await getTranslations("partnerships.chainPaper");
  return ({ step, paper, count }: ChainLink) => {
    const href = hrefOf(step, origin, side);
    const label = labelOf();
    return label ? { paper: { label, ...(href && { href }) } } : {};

    function labelOf(): string | null {
      if (step === "match") {
        const score = origin.match?.scoreBasisPoints ?? null;
        return score === null ? null : t("match", { score: wholePoints(score) });
      }
      if (paper === null || step === "quote" || step === "award") return null;
      if (step === "need") return paper;
      const named = t(step, { paper });
      return count > 1 && step !== "contract" ? t("more", { paper: named, count: count - 1 }) : named;
    }
  };
}

function hrefOf(step: ChainStep, { needId, invitationId }: OriginView, side: "buyer" | "supplier"): string | null {
  if (step === "need" || step === "match") {
    if (side === "supplier") return invitationId && `/undangan/${invitationId}`;
    return needId && (step === "need" ? `/kebutuhan/${needId}` : `/kebutuhan/${needId}/kecocokan`);
  }
  return step === "contract" ? "#kontrak" : "#catatan";
}
