import { Landing } from "@/components/landing/landing";
import { LiveFigures } from "@/components/landing/live-figures";
import { recentPublicFigures } from "@/lib/oversight/public-queries";
import { log } from "@/lib/platform/log";

/** The door stays open when the database does not answer; only the figures are missing then. */
async function figures() {
  try {
    return <LiveFigures {...(await recentPublicFigures())} />;
  } catch (error) {
    log().error({ error }, "the front page is shown without its figures");
    return null;
  }
}

export default async function FrontPage() {
  return <Landing figures={await figures()} />;
}
