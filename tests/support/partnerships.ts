import { randomUUID } from "node:crypto";
import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import type { DraftPartnershipInput } from "@/lib/partnerships/schema";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { issuePurchaseOrder } from "@/lib/partnerships/use-cases/issue-purchase-order";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordDelivery } from "@/lib/partnerships/use-cases/record-delivery";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import type { NamedPeople } from "@/tests/support/people";
import { addQuote, publishNeed } from "@/tests/support/sourcing";

/** A Monday, ten in the morning in Jakarta. */
export const MONDAY = new Date("2026-11-23T03:00:00Z");
export const DAY = 86_400_000;
export const daysAfter = (days: number, start = MONDAY) => new Date(start.getTime() + days * DAY);

export const UNIT_PRICE = 285_000;

export interface Member {
  readonly organizationId: string;
  readonly shareBasisPoints: number;
}

/** A quote of `ceper` for `tirta`'s need that has won every lot, written past the use cases of sourcing. */
export async function awardedQuote(
  { people, organizations }: NamedPeople,
  quantities: readonly number[] = [1_000],
  members: readonly Member[] = [],
): Promise<{ needId: string; quoteId: string; awardIds: string[] }> {
  const need = await publishNeed(people.officer, quantities);
  const quoteId = await addQuote(need, organizations.ceper, { unitPriceIdr: BigInt(UNIT_PRICE) });
  if (members.length > 0) {
    const own = 10_000 - members.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0);
    await database().$transaction([
      database().quoteParty.updateMany({ where: { quoteId }, data: { shareBasisPoints: own } }),
      database().quoteParty.createMany({ data: members.map((member) => ({ quoteId, ...member })) }),
    ]);
  }
  await database().quote.update({ where: { id: quoteId }, data: { state: "awarded", decidedAt: MONDAY } });
  const awards = need.lotIds.map((lotId, index) => ({
    id: newId(),
    needId: need.needId,
    lotId,
    quoteId,
    quantity: quantities[index] ?? 1,
    unitPriceIdr: BigInt(UNIT_PRICE),
    reason: "Harga dan waktu kirim terbaik",
    decidedAt: MONDAY,
    decidedById: people.officer.userId,
  }));
  await database().award.createMany({ data: awards });
  return { needId: need.needId, quoteId, awardIds: awards.map(({ id }) => id) };
}

/** What the officer fills in to draw up a contract. */
export function contractTerms(quoteId: string, change: Partial<DraftPartnershipInput> = {}): DraftPartnershipInput {
  return {
    quoteId,
    pattern: "rantai_pasok",
    startsOn: "2026-11-23",
    endsOn: "2027-06-30",
    acceptanceDays: 5,
    acceptanceBasis: "working",
    paymentDays: 30,
    paymentBasis: "calendar",
    ordering: "framework",
    clauses: suggestedClauses("rantai_pasok"),
    alsoQuoteIds: [],
    idempotencyKey: randomUUID(),
    ...change,
  };
}

export interface Contract {
  readonly partnershipId: string;
  readonly needId: string;
  readonly lineIds: readonly string[];
}

/** A drafted contract between `tirta` and `ceper` that nobody has confirmed. */
export async function draftedContract(
  named: NamedPeople,
  quantities: readonly number[] = [1_000],
  { members = [], terms = {}, at = MONDAY }: ContractOptions = {},
): Promise<Contract> {
  const { needId, quoteId } = await awardedQuote(named, quantities, members);
  const { partnershipId } = await withClock(at, () =>
    draftPartnership(named.people.officer, contractTerms(quoteId, terms)),
  );
  const lines = await database().partnershipLine.findMany({ where: { partnershipId }, orderBy: { position: "asc" } });
  return { partnershipId, needId, lineIds: lines.map(({ id }) => id) };
}

export interface ContractOptions {
  readonly members?: readonly Member[];
  readonly terms?: Partial<DraftPartnershipInput>;
  readonly at?: Date;
}

/** The same, confirmed by the buyer's approver and the owner of `ceper`; members are taken to have confirmed. */
export async function activeContract(
  named: NamedPeople,
  quantities: readonly number[] = [1_000],
  options: ContractOptions = {},
): Promise<Contract> {
  const contract = await draftedContract(named, quantities, options);
  const { approver, owner } = named.people;
  const at = options.at ?? MONDAY;
  await database().partnershipParty.updateMany({
    where: { partnershipId: contract.partnershipId, role: "member" },
    data: { confirmedAt: at },
  });
  await withClock(at, () => confirmPartnership(approver, contract));
  await withClock(at, () => confirmPartnership(owner, contract));
  return contract;
}

/** An order for `quantities` of the contract's lines. */
export async function ordered(
  named: NamedPeople,
  contract: Contract,
  quantities: readonly number[],
  { at = MONDAY, dueOn = "2026-12-31" } = {},
): Promise<{ purchaseOrderId: string; lineIds: string[] }> {
  const lines = contract.lineIds.map((partnershipLineId, index) => ({
    partnershipLineId,
    quantity: quantities[index] ?? 0,
  }));
  const input = { partnershipId: contract.partnershipId, dueOn, lines, idempotencyKey: randomUUID() };
  const { purchaseOrderId } = await withClock(at, () => issuePurchaseOrder(named.people.officer, input));
  const rows = await database().purchaseOrderLine.findMany({
    where: { purchaseOrderId },
    orderBy: { partnershipLine: { position: "asc" } },
  });
  return { purchaseOrderId, lineIds: rows.map(({ id }) => id) };
}

/** A delivery by the owner of `ceper`, or by `by`, on the day of `at` in Jakarta. */
export async function delivered(
  named: NamedPeople,
  order: { purchaseOrderId: string; lineIds: readonly string[] },
  quantities: readonly number[],
  { at = MONDAY, by = named.people.owner } = {},
): Promise<{ deliveryId: string; lineIds: string[] }> {
  const lines = order.lineIds.map((purchaseOrderLineId, index) => ({
    purchaseOrderLineId,
    quantity: quantities[index] ?? 0,
  }));
  const input = {
    purchaseOrderId: order.purchaseOrderId,
    noteNumber: `SJ-${randomUUID().slice(0, 8)}`,
    deliveredOn: at.toISOString().slice(0, 10),
    lines,
    idempotencyKey: randomUUID(),
  };
  const { deliveryId } = await withClock(at, () => recordDelivery(by, input));
  const rows = await database().deliveryLine.findMany({
    where: { deliveryId },
    orderBy: { purchaseOrderLine: { partnershipLine: { position: "asc" } } },
  });
  return { deliveryId, lineIds: rows.map(({ id }) => id) };
}

/** The officer's answer: what of each line is accepted, the rest is rejected as cracked. */
export function answer(
  delivery: { deliveryId: string; lineIds: readonly string[] },
  accepted: readonly number[],
  change: { addPpn?: boolean } = {},
) {
  const lines = delivery.lineIds.map((deliveryLineId, index) => ({
    deliveryLineId,
    acceptedQuantity: accepted[index] ?? 0,
    rejectionReason: "Retak di sambungan las",
  }));
  return { deliveryId: delivery.deliveryId, lines, addPpn: false, ...change, idempotencyKey: randomUUID() };
}

/** Order, delivery and acceptance of `quantity` in one go. */
export async function accepted(
  named: NamedPeople,
  contract: Contract,
  quantity: number,
  { at = MONDAY, by = named.people.owner, addPpn = false } = {},
): Promise<{ invoiceId: string; deliveryId: string }> {
  const order = await ordered(named, contract, [quantity], { at });
  const delivery = await delivered(named, order, [quantity], { at, by });
  const result = await withClock(at, () =>
    recordAcceptance(named.people.officer, answer(delivery, [quantity], { addPpn })),
  );
  return { invoiceId: result.invoiceId ?? "", deliveryId: delivery.deliveryId };
}

/** A payment in full without deductions. */
export async function paid(named: NamedPeople, invoiceId: string, { at = MONDAY } = {}): Promise<string> {
  const invoice = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } });
  const input = payment(invoiceId, Number(invoice.totalIdr), { paidOn: at.toISOString().slice(0, 10) });
  const { paymentId } = await withClock(at, () => recordPayment(named.people.officer, input));
  return paymentId;
}

/** What the officer fills in for a payment. */
export function payment(
  invoiceId: string,
  paidIdr: number,
  change: Partial<Parameters<typeof recordPayment>[1]> = {},
): Parameters<typeof recordPayment>[1] {
  return {
    invoiceId,
    paidIdr,
    paidOn: "2026-11-23",
    reference: `TRF-${randomUUID().slice(0, 8)}`,
    deductions: [],
    idempotencyKey: randomUUID(),
    ...change,
  };
}
