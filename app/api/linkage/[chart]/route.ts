import { askedTable, figureCsv, fileResponse, refuseFile } from "@/app/api/linkage/figure-file";
import { dashboardTables } from "@/components/oversight/dashboard-tables";
import { figureNames, filterInWords } from "@/components/oversight/figure-names";
import { requireActor } from "@/lib/access/session";
import { dashboardChoices, linkageDashboard } from "@/lib/oversight/dashboard-queries";
import { readLinkageFilter } from "@/lib/oversight/schema";
import { currentTime } from "@/lib/platform/clock";
import { type ErrorCode, isAppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

interface Context {
  readonly params: Promise<{ chart: string }>;
}

const STATUS: Partial<Record<ErrorCode, number>> = { unauthenticated: 401, forbidden: 404 };

/** One table of the ministry's page as a file, under the same filter: `/api/linkage/provinces.csv?tanggal=…`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const [actor, { chart }] = await Promise.all([requireActor(), params]);
    const address = Object.fromEntries(new URL(request.url).searchParams);
    const filter = readLinkageFilter(address, dateInZone(currentTime(), "WIB"));
    const [dashboard, choices] = await Promise.all([linkageDashboard(actor, filter), dashboardChoices(actor)]);
    const names = await figureNames(choices.provinces);
    const asked = askedTable(dashboardTables(names, dashboard), chart);
    if (!asked) return refuseFile(404);
    const { t } = names;
    const buyerName = choices.buyers.find(({ id }) => id === filter.buyerId)?.name;
    const narrowed = filterInWords(names, filter, buyerName) || t("csv.none");
    const facts = { asOf: filter.asOf, filter: narrowed, isDemo: dashboard.isDemo };
    return fileResponse(figureCsv(asked.table, facts, t), `mata-rantai-${asked.key}-${filter.asOf}.csv`, false);
  } catch (error) {
    const status = isAppError(error) ? STATUS[error.code] : undefined;
    if (status === undefined) throw error;
    return refuseFile(status);
  }
}
