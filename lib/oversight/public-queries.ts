import "server-only";
import { findCeremonial } from "@/lib/oversight/attention-queries";
import type { BuyerLinkage, FunnelRow, LinkageFigures, PaymentTimes } from "@/lib/oversight/figures";
import { countFunnel } from "@/lib/oversight/funnel-queries";
import { type PublishedCount, publishable, SMALLEST_PUBLISHED_CELL } from "@/lib/oversight/linkage";
import { countPayments } from "@/lib/oversight/payment-queries";
import { countBuyers, countLinkage } from "@/lib/oversight/queries";
import { publishCount, publishGroups } from "@/lib/oversight/suppression";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { recentAnswers } from "@/lib/platform/recent-answers";
import type { PlainDate } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

const KEPT_MS = 60_000;
const statisticsAnswer = recentAnswers<PublicStatistics>(1);
const figuresAnswer = recentAnswers<PublicFigures>(1);

/** The figures of the ministry as anybody may read them: for the whole country, as of today in WIB, small counts withheld. */
export interface PublicStatistics {
  readonly asOf: PlainDate;
  /** Small cells are withheld, and what they could be reckoned from. */
  readonly figures: LinkageFigures;
  /** Only buyers with five linked suppliers or more; the others are not named. */
  readonly buyers: readonly Pick<BuyerLinkage, "id" | "name" | "linked">[];
  readonly funnel: readonly FunnelRow[];
  readonly ceremonial: PublishedCount;
  /** Of all buyers together. */
  readonly payments: PaymentTimes;
  /** Invented firms are counted too: everything made of these figures says so. */
  readonly isDemo: boolean;
}

/** {@link PublicStatistics}, at most a minute old: the page is asked by everybody. There is no filter to subtract by. */
export function recentStatistics(now?: number): Promise<PublicStatistics> {
  const keeping = { forMs: KEPT_MS, ...(now !== undefined && { now }) };
  return statisticsAnswer(`statistics ${env().DEMO}`, publicStatistics, keeping);
}

/** Counts {@link PublicStatistics} anew. */
export async function publicStatistics(): Promise<PublicStatistics> {
  const asOf = dateInZone(currentTime(), "WIB");
  const filter = { asOf };
  const [figures, buyers, funnel, ceremonial, payments] = await Promise.all([
    countLinkage(filter),
    countBuyers(filter),
    countFunnel(filter),
    findCeremonial(filter),
    countPayments(filter),
  ]);
  return {
    asOf,
    figures: publishFigures(figures),
    buyers: buyers
      .filter(({ linked }) => linked >= SMALLEST_PUBLISHED_CELL)
      .map(({ id, name, linked }) => ({ id, name, linked })),
    funnel: publishFunnel(funnel),
    ceremonial: publishable(ceremonial.length),
    payments: publishTimes(payments.total),
    isDemo: env().DEMO,
  };
}

function publishFigures(figures: LinkageFigures): LinkageFigures {
  const total = publishCount(plain(figures.total));
  return {
    window: figures.window,
    total,
    trend: figures.trend.map((point) => ({ asOf: point.asOf, ...publishCount(plain(point)) })),
    provinces: publishGroups(figures.provinces, total),
    // In the order of their names, not of their counts: the place of a withheld row would tell about it.
    sectors: publishGroups([...figures.sectors].sort(byKey), total),
    sizes: publishGroups([...figures.sizes].sort(byKey), total),
  };
}

const plain = ({ active, linked }: { active: PublishedCount; linked: PublishedCount }) => ({
  active: active ?? 0,
  linked: linked ?? 0,
});

const byKey = (a: { key: string | null }, b: { key: string | null }) => (a.key ?? "~").localeCompare(b.key ?? "~");

/** A median that rests on fewer than five firms would be theirs. */
function publishFunnel(funnel: readonly FunnelRow[]): FunnelRow[] {
  return funnel.map(({ step, count, medianDays }) => {
    const shown = publishable(count ?? 0);
    return { step, count: shown, medianDays: shown === null || shown === 0 ? null : medianDays };
  });
}

function publishTimes(times: PaymentTimes): PaymentTimes {
  const settled = publishable(times.settled ?? 0);
  const overdue = publishable(times.overdue ?? 0);
  return {
    settled,
    medianDays: settled ? times.medianDays : null,
    ninetiethDays: settled ? times.ninetiethDays : null,
    medianTermDays: settled ? times.medianTermDays : null,
    overdue,
    overdueIdr: overdue && times.overdueIdr,
    oldestOverdueDays: null,
  };
}

/** What the front page counts. Null = one to four. */
export interface PublicFigures {
  readonly asOf: PlainDate;
  readonly activeSuppliers: PublishedCount;
  readonly linkedSuppliers: PublishedCount;
  readonly publishedNeeds: PublishedCount;
}

/** The figures of the front page, at most a minute old. */
export function recentPublicFigures(now?: number): Promise<PublicFigures> {
  const keeping = { forMs: KEPT_MS, ...(now !== undefined && { now }) };
  return figuresAnswer(`figures ${env().DEMO}`, publicFigures, keeping);
}

/** Counts {@link PublicFigures} anew. */
export async function publicFigures(): Promise<PublicFigures> {
  const asOf = dateInZone(currentTime(), "WIB");
  const [{ total }, publishedNeeds] = await Promise.all([
    countLinkage({ asOf }),
    database().need.count({
      where: { state: "published", confidential: false, ...(env().DEMO ? {} : { organization: { demo: false } }) },
    }),
  ]);
  const { active, linked } = publishCount(plain(total));
  return { asOf, activeSuppliers: active, linkedSuppliers: linked, publishedNeeds: publishable(publishedNeeds) };
}
