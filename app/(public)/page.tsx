import type { ReactNode } from "react";
import { definePage } from "@/app/define-page";
import { Landing } from "@/components/landing/landing";
import { LiveFigures } from "@/components/landing/live-figures";
import { PaidChains } from "@/components/landing/paid-chains";
import { recentPublicFigures } from "@/lib/oversight/public-queries";
import { recentPaidChains } from "@/lib/oversight/story-queries";
import { log } from "@/lib/platform/log";

/** The door stays open when the database does not answer; only what is counted is missing then. */
async function orNothing(part: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await part();
  } catch (error) {
    log().error({ error }, "the front page is shown without a part of its figures");
    return null;
  }
}

export default definePage(async function FrontPage() {
  const [figures, stories] = await Promise.all([
    orNothing(async () => <LiveFigures {...(await recentPublicFigures())} />),
    orNothing(async () => <PaidChains chains={await recentPaidChains()} />),
  ]);
  return <Landing figures={figures} stories={stories} />;
});
