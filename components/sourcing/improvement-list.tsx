import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { wholePoints } from "@/components/matching/score-groups";
import { Details } from "@/components/ui/details";
import { StatusTag } from "@/components/ui/status-tag";
import type { HelpedNeed, Improvement } from "@/lib/matching/improvement";
import { formatRupiah } from "@/lib/shared/money";
import type { ImprovableNeed } from "@/lib/sourcing/improvement-queries";

type OneImprovement = Improvement<ImprovableNeed>;

/** A page is read to the first few; the others are there for who asks. */
const SHOWN_FIRST = 6;
const NEEDS_SHOWN = 8;

/** What a firm could improve, each with the needs behind it. */
export async function ImprovementList({ improvements }: { readonly improvements: readonly OneImprovement[] }) {
  const t = await getTranslations("ranking.improvements");
  const [first, rest] = [improvements.slice(0, SHOWN_FIRST), improvements.slice(SHOWN_FIRST)];
  return (
    <>
      <ol aria-label={t("list")} className="flex flex-col gap-4">
        {first.map((improvement) => (
          <ImprovementLine key={improvement.key} improvement={improvement} />
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <Details summary={t("rest", { count: rest.length })}>
          <ol start={first.length + 1} className="flex flex-col gap-4">
            {rest.map((improvement) => (
              <ImprovementLine key={improvement.key} improvement={improvement} />
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}

async function ImprovementLine({ improvement }: { readonly improvement: OneImprovement }) {
  const [t, m, locale] = await Promise.all([
    getTranslations("ranking.improvements"),
    getTranslations("matching"),
    getLocale(),
  ]);
  const { fix, criterion, term, opens, lifts, opensValueIdr, liftsValueIdr } = improvement;
  const sum = (name: "opens" | "lifts", count: number, valueIdr: number) =>
    valueIdr > 0 ? t(`${name}Value`, { count, value: formatRupiah(valueIdr, locale) }) : t(name, { count });
  const subject = criterion === "verification" && term ? m(`verification.${term as "documented"}`) : term;
  return (
    <li className="flex flex-col gap-2 rounded-md border border-garis bg-permukaan p-4">
      <h2 className="font-bold text-lg">{`${m(`gaps.fixes.${fix}`)}: ${subject ?? m(`criteria.${criterion}`)}`}</h2>
      {subject === null ? null : <p className="text-arang-600">{m(`criteria.${criterion}`)}</p>}
      {opens.length > 0 ? (
        <p className="nums font-semibold text-daun-700">{sum("opens", opens.length, opensValueIdr)}</p>
      ) : null}
      {lifts.length > 0 ? <p className="nums">{sum("lifts", lifts.length, liftsValueIdr)}</p> : null}
      <Details summary={t("needs", { count: opens.length + lifts.length })}>
        <NeedsBehind needs={[...opens, ...lifts]} />
      </Details>
    </li>
  );
}

async function NeedsBehind({ needs }: { readonly needs: readonly HelpedNeed<ImprovableNeed>[] }) {
  const [t, m] = await Promise.all([getTranslations("ranking.improvements"), getTranslations("matching.gaps")]);
  const shown = await Promise.all(
    needs.slice(0, NEEDS_SHOWN).map(async ({ need, gap }) => {
      const texts = await getCriterionTexts({ need: need.facts, regions: new Map() });
      return { need, gap, asked: gap.required === null ? null : texts.required(gap) };
    }),
  );
  return (
    <>
      <ul className="flex flex-col gap-3">
        {shown.map(({ need, gap, asked }) => (
          <li key={need.id}>
            <Link href={`/peluang/${need.id}`} className="link" prefetch={false}>
              {need.title}
            </Link>
            <span className="nums block text-arang-600">
              {[
                need.buyerName,
                asked === null ? null : t("asked", { required: asked }),
                wholePoints(gap.gainBasisPoints) > 0 ? m("gain", { points: wholePoints(gap.gainBasisPoints) }) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {gap.becomesEligible ? <StatusTag tone="good">{m("opens")}</StatusTag> : null}
          </li>
        ))}
      </ul>
      {needs.length > NEEDS_SHOWN ? <p>{t("more", { count: needs.length - NEEDS_SHOWN })}</p> : null}
    </>
  );
}
