import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { ceremonialPartnerships, overdueAcceptances } from "@/lib/oversight/attention-queries";
import type {
  BuyerLinkage,
  CeremonialPartnership,
  ContractRow,
  FunnelRow,
  LinkageFigures,
  LinkageFilter,
  PaymentFigures,
} from "@/lib/oversight/figures";
import { contractFunnel, supplierFunnel } from "@/lib/oversight/funnel-queries";
import { paymentFigures } from "@/lib/oversight/payment-queries";
import { type FilterChoices, filterChoices, linkageByBuyer, linkageFigures } from "@/lib/oversight/queries";
import { currentTime } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { latestWrites, recentAnswers } from "@/lib/platform/recent-answers";

/** Everything the ministry's page and its files show, all narrowed by the same filter. */
export interface LinkageDashboard {
  readonly filter: LinkageFilter;
  readonly figures: LinkageFigures;
  readonly buyers: readonly BuyerLinkage[];
  readonly funnel: readonly FunnelRow[];
  readonly contracts: readonly ContractRow[];
  readonly ceremonial: readonly CeremonialPartnership[];
  readonly overdueAcceptances: number;
  readonly payments: PaymentFigures;
  /** When these figures were counted. */
  readonly countedAt: Date;
  /** Invented firms are counted too: everything made of these figures says so. */
  readonly isDemo: boolean;
}

const KEPT_MS = 30_000;
const dashboardAnswers = recentAnswers<LinkageDashboard>(60);
const choicesAnswer = recentAnswers<FilterChoices>(1);

/**
 * The dashboard of one filter. It is counted anew after every write that left an audit entry, and at least twice a minute;
 * between, everybody who may read it shares the answer, because its scope is the country and not the reader's.
 *
 * @throws AppError `forbidden`
 */
export async function linkageDashboard(actor: Actor, filter: LinkageFilter): Promise<LinkageDashboard> {
  requirePermission(actor, "linkage:read");
  const question = JSON.stringify(["dashboard", env().DEMO, filter]);
  return dashboardAnswers(question, () => countDashboard(actor, filter), {
    forMs: KEPT_MS,
    mark: await latestWrites(),
  });
}

/** What the dashboard can be narrowed to; half a minute old at most. @throws AppError `forbidden` */
export async function dashboardChoices(actor: Actor): Promise<FilterChoices> {
  requirePermission(actor, "linkage:read");
  return choicesAnswer(`choices ${env().DEMO}`, () => filterChoices(actor), { forMs: KEPT_MS });
}

async function countDashboard(actor: Actor, filter: LinkageFilter): Promise<LinkageDashboard> {
  const [figures, buyers, funnel, contracts, ceremonial, late, payments] = await Promise.all([
    linkageFigures(actor, filter),
    linkageByBuyer(actor, filter),
    supplierFunnel(actor, filter),
    contractFunnel(actor, filter),
    ceremonialPartnerships(actor, filter),
    overdueAcceptances(actor, filter),
    paymentFigures(actor, filter),
  ]);
  const counted = { figures, buyers, funnel, contracts, ceremonial, overdueAcceptances: late, payments };
  return { filter, ...counted, countedAt: currentTime(), isDemo: env().DEMO };
}
