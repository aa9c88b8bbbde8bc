import type { MemberActor } from "@/lib/access/actor";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { disputePayment } from "@/lib/partnerships/use-cases/dispute-payment";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { resolveDispute } from "@/lib/partnerships/use-cases/resolve-dispute";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import type { Agenda } from "@/prisma/seed/agenda";
import { isInvented, type Telling } from "@/prisma/seed/story-cast";

interface Due {
  readonly telling: Telling;
  readonly owner: MemberActor;
  readonly agenda: Agenda;
  /** Which delivery of the contract, from 0. */
  readonly number: number;
  readonly invoiceId: string;
  readonly acceptedOn: PlainDate;
}

/** Tax that a state-owned buyer keeps back of the price, basis points (PPh 22). */
const PPH_BASIS_POINTS = 150;

/** Plans the payment of an invoice; the supplier confirms or disputes it some days later. */
export function planPayment(due: Due): void {
  const { telling, agenda, number, acceptedOn } = due;
  if (telling.story.trouble === "never-paid" && number > 0) return;
  const paidOn = addDays(acceptedOn, daysToPay(telling));
  agenda.plan(paidOn, async () => {
    const paymentId = await telling.at(paidOn, () => pay(due, paidOn), "10:45");
    planAnswer(due, paymentId, paidOn);
  });
}

/** Calendar days after acceptance. Real institutions pay so early that an open invoice never falls due before the month ends. */
function daysToPay({ story, lot }: Telling): number {
  if (story.trouble === "pays-late") return lot.between(38, 85);
  return isInvented(story) ? lot.between(14, 29) : lot.between(6, 13);
}

async function pay({ telling, invoiceId, number }: Due, paidOn: PlainDate): Promise<string> {
  const { story, officer } = telling;
  const invoice = await database().invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    select: { baseIdr: true, ppnIdr: true, totalIdr: true },
  });
  const deductions = deductionsOf(telling, Number(invoice.baseIdr), Number(invoice.ppnIdr), number);
  const kept = deductions.reduce((sum, { amountIdr }) => sum + amountIdr, 0);
  const { paymentId } = await recordPayment(officer, {
    invoiceId,
    paidIdr: Number(invoice.totalIdr) - kept,
    paidOn,
    reference: `TRF-${story.key.slice(0, 3).toUpperCase()}-${paidOn.replaceAll("-", "")}`,
    deductions,
    idempotencyKey: newId(),
  });
  return paymentId;
}

function deductionsOf({ story }: Telling, baseIdr: number, ppnIdr: number, number: number) {
  const disputed = isDisputed(story, number);
  const pph = Math.round((baseIdr * PPH_BASIS_POINTS) / 10_000);
  return [
    ...(ppnIdr > 0 ? [{ kind: "ppn_collected" as const, amountIdr: ppnIdr }] : []),
    { kind: "pph" as const, amountIdr: pph, ratePercent: PPH_BASIS_POINTS / 100 },
    ...(disputed
      ? [{ kind: "penalty" as const, amountIdr: Math.round(baseIdr * 0.04), note: "Denda keterlambatan kirim." }]
      : []),
  ];
}

function isDisputed({ trouble }: Telling["story"], number: number): boolean {
  return trouble === "disputed" && number % 2 === 1;
}

function planAnswer({ telling, owner, agenda, number }: Due, paymentId: string, paidOn: PlainDate): void {
  const { story, at, lot } = telling;
  const confirmOn = (day: PlainDate) =>
    agenda.plan(day, async () => {
      await at(day, () => confirmPayment(owner, { paymentId }), "16:10");
    });
  if (!isDisputed(story, number)) {
    confirmOn(addDays(paidOn, lot.between(1, 4)));
    return;
  }
  const reason = "Potongan denda belum pernah disepakati; barang kami kirim sesuai jadwal pesanan.";
  const disputedOn = addDays(paidOn, 2);
  agenda.plan(disputedOn, async () => {
    await at(disputedOn, async () => disputePayment(owner, { paymentId, reason, version: await seen(paymentId) }));
  });
  // The first dispute was settled, a later one is open.
  if (number > 1) return;
  const note = "Tanggal terima di gudang kami lebih dari jatuh tempo pesanan; potongan tetap sesuai kontrak.";
  const resolvedOn = addDays(paidOn, 8);
  agenda.plan(resolvedOn, async () => {
    const resolution = { paymentId, resolution: "upheld", note, version: await seen(paymentId) } as const;
    await at(resolvedOn, () => resolveDispute(telling.officer, resolution));
  });
  confirmOn(addDays(paidOn, 9));
}

async function seen(paymentId: string): Promise<number> {
  const { version } = await database().payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { version: true },
  });
  return version;
}
