import { askedTable, figureCsv, fileResponse, refuseFile } from "@/app/api/linkage/figure-file";
import { publicTables } from "@/components/oversight/dashboard-tables";
import { figureNames } from "@/components/oversight/figure-names";
import { listProvinces } from "@/lib/catalog/queries";
import { recentStatistics } from "@/lib/oversight/public-queries";

interface Context {
  readonly params: Promise<{ chart: string }>;
}

export const dynamic = "force-dynamic";

/** One table of the public page as a file, with the same cells withheld: `/api/linkage/public/provinces.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [{ chart }, statistics, provinces] = await Promise.all([params, recentStatistics(), listProvinces()]);
  const names = await figureNames(provinces);
  const asked = askedTable(publicTables(names, statistics), chart);
  if (!asked) return refuseFile(404);
  const facts = { asOf: statistics.asOf, filter: names.t("csv.none"), isDemo: statistics.isDemo };
  const csv = figureCsv(asked.table, facts, names.t);
  return fileResponse(csv, `mata-rantai-${asked.key}-${statistics.asOf}.csv`, true);
}
