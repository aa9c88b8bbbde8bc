import { fileAnswer, refusalAnswer } from "@/app/api/needs/file-answer";
import { requirePermission } from "@/lib/access/authorize";
import { requireActor } from "@/lib/access/session";
import { exampleNeeds } from "@/lib/interchange/need-example";
import { writeNeedFile } from "@/lib/interchange/need-file-writer";
import { RequestedFormat } from "@/lib/interchange/schema";
import { currentTime } from "@/lib/platform/clock";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";

interface Context {
  readonly params: Promise<{ readonly format: string }>;
}

/** An empty form for the import, with two examples to write over. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const [actor, { format: asked }] = await Promise.all([requireActor(), params]);
    requirePermission(actor, "need:import");
    const format = RequestedFormat.safeParse(asked);
    if (!format.success) throw new AppError("not_found", "needs.notFound");
    const examples = exampleNeeds(dateInZone(currentTime(), "WIB"));
    return fileAnswer("contoh-kebutuhan", await writeNeedFile(format.data, examples));
  } catch (error) {
    return refusalAnswer(error);
  }
}
