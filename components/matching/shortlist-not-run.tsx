import { useTranslations } from "next-intl";
import { RankingLinks } from "@/components/matching/ranking-links";
import { RunMatchForm } from "@/components/matching/run-match-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";

interface ShortlistNotRunProps {
  readonly needId: string;
  /** The need is published, so suppliers may be looked for. */
  readonly isMatchable: boolean;
  readonly mayRun: boolean;
}

/** Stands where the shortlist will be: how to get one, or why there is none. */
export function ShortlistNotRun({ needId, isMatchable, mayRun }: ShortlistNotRunProps) {
  const t = useTranslations("matching");
  if (!isMatchable) {
    return (
      <Notice tone="attention" title={t("notMatchable")}>
        <p>{t("notMatchableText")}</p>
      </Notice>
    );
  }
  return (
    <>
      <RankingLinks needId={needId} />
      <EmptyState title={t("emptyTitle")} action={mayRun ? <RunMatchForm needId={needId} label={t("run")} /> : null}>
        <p>{t("emptyText")}</p>
      </EmptyState>
    </>
  );
}
