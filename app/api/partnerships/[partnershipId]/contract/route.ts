import { answerPaper, paperResponse } from "@/app/api/partnerships/paper-response";
import { requireActor } from "@/lib/access/session";
import { contractPaper, editionOf } from "@/lib/partnerships/contract-paper";
import { getPartnership } from "@/lib/partnerships/queries";
import { env } from "@/lib/platform/env";

interface Context {
  readonly params: Promise<{ partnershipId: string }>;
}

/** The contract as a PDF, as it stands or, with `?edisi=1`, as it was. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPaper(async () => {
    const [actor, { partnershipId }] = await Promise.all([requireActor(), params]);
    const contract = await getPartnership(actor, partnershipId);
    if (!contract) return null;
    const asked = new URL(request.url).searchParams.get("edisi");
    const edition = editionOf(contract, asked === null ? contract.edition : Number(asked));
    if (!edition) return null;
    const bytes = await contractPaper(edition, { demo: env().DEMO });
    return paperResponse(bytes, "application/pdf", `kontrak-${contract.number}-edisi-${edition.shownEdition}.pdf`);
  });
}
