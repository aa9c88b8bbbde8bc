import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { assertSettling } from "@/lib/partnerships/partnership";
import { collectedPpn, loadInvoice, settleInvoice } from "@/lib/partnerships/payment-repository";
import { actsAsBuyer } from "@/lib/partnerships/policy";
import { assertDisinterested, writtenBy, zoneOf } from "@/lib/partnerships/repository";
import type { RecordPaymentInput } from "@/lib/partnerships/schema";
import { type Deduction, settle } from "@/lib/partnerships/settlement";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { rupiahFromBigInt, rupiahToBigInt, sumRupiah } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";

type Invoice = Awaited<ReturnType<typeof loadInvoice>>;
type FilledDeduction = RecordPaymentInput["deductions"][number] & { amountIdr: number };

/**
 * Records money that the buyer has paid on an invoice, with what was kept back and why. Paid + deductions settle the invoice;
 * all payments together never settle more than its total: the CHECK on `invoices` decides. The supplier confirms afterwards.
 *
 * @throws AppError `forbidden`, `not_found`; `invalid` when it settles nothing or more than is owed, the day lies before the
 * acceptance or in the future, or the reference was used already; `conflict` when another payment was faster.
 */
export async function recordPayment(
  actor: Actor,
  input: RecordPaymentInput,
): Promise<{ partnershipId: string; paymentId: string }> {
  requirePermission(actor, "payment:record");
  return inTransaction((tx) =>
    once(tx, actor, input, "payment.record", async () => {
      const invoice = await loadInvoice(tx, actor, input.invoiceId);
      const { partnership } = invoice;
      authorize(actsAsBuyer(actor, partnership));
      await assertDisinterested(tx, actor, partnership);
      assertSettling(partnership);
      await assertPaymentDay(tx, invoice, input.paidOn);
      assertNewReference(invoice, input.reference);
      const deductions = input.deductions.filter(isFilled);
      const { deductedIdr, settledIdr } = settle(openInvoice(invoice), {
        paidIdr: input.paidIdr,
        deductions: deductions satisfies readonly Deduction[],
      });
      await settleInvoice(tx, invoice.id, settledIdr);
      const id = newId();
      await tx.payment.create({
        data: {
          id,
          invoiceId: invoice.id,
          paidIdr: rupiahToBigInt(input.paidIdr),
          deductedIdr: rupiahToBigInt(deductedIdr),
          paidOn: plainDateToUtc(input.paidOn),
          reference: input.reference,
          recordedAt: currentTime(),
          recordedById: actor.userId,
          ...writtenBy(actor),
          deductions: { create: deductions.map(toRow) },
        },
      });
      await assertPpnNotExceeded(tx, invoice);
      const subject = { type: "partnership", id: partnership.id };
      await recordAudit(tx, actor, "payment.recorded", subject, { paymentId: id, paidIdr: input.paidIdr, deductedIdr });
      await publishEvent(tx, "payment.recorded", { paymentId: id });
      return { partnershipId: partnership.id, paymentId: id };
    }),
  );
}

/** Money is paid after the goods were accepted, and is recorded once it has been paid. */
async function assertPaymentDay(tx: Tx, invoice: Invoice, paidOn: string): Promise<void> {
  const zone = zoneOf(invoice.partnership);
  const refuse = (key: string) => new AppError("invalid", key, { field: "paidOn" });
  if (paidOn > dateInZone(await deadlineTime(tx), zone)) throw refuse("partnerships.paidInFuture");
  if (paidOn < dateInZone(invoice.acceptedAt, zone)) throw refuse("partnerships.paidBeforeAcceptance");
}

/** The unique key decides between twins; this gives the careful reader a sentence beside the field. */
function assertNewReference(invoice: Invoice, reference: string): void {
  if (invoice.payments.some((payment) => payment.reference === reference)) {
    throw new AppError("invalid", "partnerships.referenceUsed", { field: "reference" });
  }
}

/**
 * Two payments at the same moment each saw PPN that was still to be collected. Whoever settles second has waited for the row
 * of the invoice and counts again with what the first one wrote.
 */
async function assertPpnNotExceeded(tx: Tx, { id, ppnIdr }: Invoice): Promise<void> {
  if ((await collectedPpn(tx, id)) > ppnIdr) throw new AppError("conflict", "platform.changedMeanwhile");
}

function openInvoice(invoice: Invoice) {
  const collected = invoice.payments.flatMap((payment) => payment.deductions);
  return {
    totalIdr: rupiahFromBigInt(invoice.totalIdr),
    settledIdr: rupiahFromBigInt(invoice.settledIdr),
    ppnIdr: rupiahFromBigInt(invoice.ppnIdr),
    ppnCollectedIdr: sumRupiah(collected.map(({ amountIdr }) => rupiahFromBigInt(amountIdr))),
  };
}

function isFilled(deduction: RecordPaymentInput["deductions"][number]): deduction is FilledDeduction {
  return (deduction.amountIdr ?? 0) > 0;
}

function toRow({ kind, amountIdr, ratePercent, note }: FilledDeduction) {
  return {
    id: newId(),
    kind,
    amountIdr: rupiahToBigInt(amountIdr),
    rateBasisPoints: ratePercent === undefined ? null : Math.round(ratePercent * 100),
    note: note ?? null,
  };
}
