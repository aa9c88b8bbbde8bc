import { fileAnswer, refusalAnswer } from "@/app/api/needs/file-answer";
import { filterFrom } from "@/components/needs/needs-href";
import { requirePermission } from "@/lib/access/authorize";
import { requireActor } from "@/lib/access/session";
import { writeNeedFile } from "@/lib/interchange/need-file-writer";
import { exportNeeds } from "@/lib/interchange/queries";
import { RequestedFormat } from "@/lib/interchange/schema";
import { NeedFilter } from "@/lib/needs/schema";
import { AppError } from "@/lib/shared/errors";

interface Context {
  readonly params: Promise<{ readonly format: string }>;
}

/** The needs of a view of the list as a file that the import takes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const [actor, { format: asked }] = await Promise.all([requireActor(), params]);
    requirePermission(actor, "need:read");
    const format = RequestedFormat.safeParse(asked);
    if (!format.success) throw new AppError("not_found", "needs.notFound");
    const said = Object.fromEntries(new URL(request.url).searchParams);
    const needs = await exportNeeds(actor, NeedFilter.parse(filterFrom(said)));
    return fileAnswer("kebutuhan", await writeNeedFile(format.data, needs));
  } catch (error) {
    return refusalAnswer(error);
  }
}
