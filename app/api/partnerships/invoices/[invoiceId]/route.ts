import { answerPaper, paperResponse } from "@/app/api/partnerships/paper-response";
import { requireActor } from "@/lib/access/session";
import { billedDelivery, invoicePaper } from "@/lib/partnerships/invoice-paper";
import { getPartnershipOfInvoice } from "@/lib/partnerships/queries";
import { env } from "@/lib/platform/env";

interface Context {
  readonly params: Promise<{ invoiceId: string }>;
}

/** An invoice as a PDF. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerPaper(async () => {
    const [actor, { invoiceId }] = await Promise.all([requireActor(), params]);
    const contract = await getPartnershipOfInvoice(actor, invoiceId);
    const delivery = contract && billedDelivery(contract, invoiceId);
    if (!delivery) return null;
    const bytes = await invoicePaper(contract, delivery, { demo: env().DEMO });
    return paperResponse(bytes, "application/pdf", `tagihan-${delivery.invoice.number}.pdf`);
  });
}
