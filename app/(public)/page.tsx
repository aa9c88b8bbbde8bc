import { Landing } from "@/components/landing/landing";
import { LiveFigures } from "@/components/landing/live-figures";
import { publicFigures } from "@/lib/oversight/queries";

export default async function FrontPage() {
  return <Landing figures={<LiveFigures {...(await publicFigures())} />} />;
}
