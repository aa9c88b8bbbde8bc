import { getLocale, getTranslations } from "next-intl/server";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { GapList } from "@/components/matching/gap-list";
import { wholePoints } from "@/components/matching/score-groups";
import { Section } from "@/components/ui/section";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { Ascent } from "@/lib/matching/engine/ascent";
import type { OwnPlace as OwnPlaceData } from "@/lib/matching/place-queries";
import { formatNumber } from "@/lib/shared/number-format";

interface OwnPlaceProps {
  readonly place: OwnPlaceData;
  readonly texts: CriterionTexts;
}

/** "Why am I fourth" and "what would make me first", by the firm's own arithmetic. */
export async function OwnPlace({ place, texts }: OwnPlaceProps) {
  const [t, locale] = await Promise.all([getTranslations("ranking.place"), getLocale()]);
  const { rank, eligible, costly, ascent } = place;
  const lost = (basisPoints: number) => formatNumber(Math.round(basisPoints / 10) / 10, locale);
  return (
    <Section id="urutan" title={t("title", { rank })} lead={<p>{t("lead")}</p>}>
      {eligible ? null : <p className="max-w-prose">{t("gate")}</p>}
      {costly.length === 0 ? <p>{t("nothingLost")}</p> : null}
      <ol className="divide-y divide-garis border-garis border-y empty:hidden">
        {costly.map((line) => (
          <li
            key={`${line.criterion} ${line.requirementIndex ?? ""}`}
            className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)_auto]"
          >
            <VerdictMark verdict={line.verdict} />
            <p>
              <strong className="font-semibold">{texts.name(line)}</strong>
              <span className="block text-arang-600">{texts.reason(line)}</span>
            </p>
            <p className="nums text-arang-600">{t("lost", { points: lost(line.maxBasisPoints - line.basisPoints) })}</p>
          </li>
        ))}
      </ol>
      {rank > 1 ? <WayUp ascent={ascent} texts={texts} /> : null}
    </Section>
  );
}

async function WayUp({ ascent, texts }: { readonly ascent: Ascent | null; readonly texts: CriterionTexts }) {
  const t = await getTranslations("ranking.place");
  if (!ascent) return <p className="max-w-prose text-arang-600">{t("otherEngine")}</p>;
  const { steps, scoreBasisPoints, eligible, reaches } = ascent;
  const values = { count: steps.length, score: wholePoints(scoreBasisPoints) };
  if (steps.length === 0) return <p className="max-w-prose">{t("nothingToMend")}</p>;
  return (
    <>
      <h3 className="font-bold">{reaches ? t("reachTitle") : t("nearTitle")}</h3>
      <p className="max-w-prose">{reaches ? t("reach", values) : t(eligible ? "near" : "notEligible", values)}</p>
      <GapList gaps={steps} texts={texts} />
      <p className="max-w-prose text-arang-600">{t("others")}</p>
    </>
  );
}
