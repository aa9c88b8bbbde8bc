import { CountryToday } from "@/components/oversight/country-today";
import { figureNames } from "@/components/oversight/figure-names";
import type { Actor } from "@/lib/access/actor";
import { linkageDashboard } from "@/lib/oversight/dashboard-queries";
import { dateInZone } from "@/lib/shared/zones";

interface CountryFiguresProps {
  readonly actor: Actor;
  readonly now: Date;
}

/** The figures of the day for those whose work they are. Whoever asks holds `linkage:read`. */
export async function CountryFigures({ actor, now }: CountryFiguresProps) {
  const filter = { asOf: dateInZone(now, "WIB") };
  const [dashboard, names] = await Promise.all([linkageDashboard(actor, filter), figureNames([])]);
  return <CountryToday names={names} dashboard={dashboard} />;
}
