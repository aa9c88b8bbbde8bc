import type {
  Deed,
  DeliveryView,
  InvoiceView,
  OrderView,
  PartnershipDetail,
  PaymentView,
} from "@/lib/partnerships/partnership-detail";

/** Noon of a day of November 2026 in Jakarta. */
export const noon = (day: number) => new Date(`2026-11-${String(day).padStart(2, "0")}T05:00:00Z`);
export const by = (person: string, day: number, organization = "PT Tirta"): Deed => ({
  at: noon(day),
  person,
  organization,
});

export const payment = (change: Partial<PaymentView> = {}): PaymentView => ({
  id: "payment",
  reference: "TRF-1",
  paidOn: "2026-11-20",
  paidIdr: 1_000,
  deductedIdr: 0,
  deductions: [],
  recorded: by("Rina", 20),
  confirmed: null,
  standing: "waiting",
  dispute: null,
  resolution: null,
  version: 1,
  ...change,
});

export const invoice = (change: Partial<InvoiceView> = {}): InvoiceView => ({
  id: "invoice",
  number: "INV/2026/11/0001",
  baseIdr: 1_000,
  ppnIdr: 0,
  totalIdr: 1_000,
  settledIdr: 0,
  issuedAt: noon(10),
  dueOn: "2026-12-10",
  dueAt: new Date("2026-12-10T16:59:59.999Z"),
  overdue: false,
  payments: [],
  ...change,
});

export const delivery = (change: Partial<DeliveryView> = {}): DeliveryView => ({
  id: "delivery",
  noteNumber: "SJ-1",
  supplierOrganizationId: "ceper",
  supplierName: "CV Ceper",
  deliveredOn: "2026-11-08",
  late: false,
  recorded: by("Joko", 8, "CV Ceper"),
  acceptanceDueAt: noon(15),
  acceptanceOverdue: false,
  remindedAt: null,
  escalatedAt: null,
  files: [],
  lines: [{ id: "line", description: "Travers", unit: "bh", quantity: 10, unitPriceIdr: 100, answer: null }],
  acceptance: null,
  invoice: null,
  ...change,
});

export const accepted = (of: Partial<InvoiceView> = {}, change: Partial<DeliveryView> = {}): DeliveryView =>
  delivery({ acceptance: { ...by("Rina", 10), note: null, late: false }, invoice: invoice(of), ...change });

export const order = (deliveredQuantity: number, deliveries: readonly DeliveryView[] = []): OrderView => ({
  id: "order",
  number: "PO/2026/11/0001",
  dueOn: "2026-11-30",
  dueAt: new Date("2026-11-30T16:59:59.999Z"),
  overdue: false,
  issued: by("Rina", 5),
  lines: [{ id: "line", description: "Travers", unit: "bh", quantity: 10, deliveredQuantity }],
  deliveries,
});

/** An active contract over ten pieces between PT Tirta and CV Ceper, read by the buyer who may do everything. */
export function contract(change: Partial<PartnershipDetail> = {}): PartnershipDetail {
  const party = { shareBasisPoints: 0, classUnknown: false };
  return {
    id: "contract",
    number: "MR/2026/11/0001",
    state: "active",
    pattern: "rantai_pasok",
    framework: true,
    monthlyOrders: false,
    edition: 1,
    version: 1,
    signedOn: null,
    clauses: [],
    amendments: [],
    declined: null,
    terminated: null,
    signedCopies: [],
    quoteId: null,
    startsOn: "2026-11-01",
    endsOn: "2027-06-30",
    acceptanceTerm: { days: 5, basis: "working" },
    paymentTerm: { days: 30, basis: "calendar" },
    terms: null,
    drafted: by("Rina", 1),
    activatedAt: noon(3),
    completedAt: null,
    origin: {
      needId: "need",
      title: "Travers",
      published: null,
      match: null,
      invitationId: null,
      quoted: null,
      awarded: null,
    },
    parties: [
      { ...party, organizationId: "tirta", name: "PT Tirta", role: "buyer", confirmed: by("Bambang", 2) },
      { ...party, organizationId: "ceper", name: "CV Ceper", role: "lead", confirmed: by("Sri", 3, "CV Ceper") },
    ],
    lines: [{ id: "line", description: "Travers", unit: "bh", quantity: 10, orderedQuantity: 10, unitPriceIdr: 100 }],
    orders: [],
    readAt: noon(20),
    today: "2026-11-20",
    organizationId: "tirta",
    side: "buyer",
    may: {
      confirm: false,
      order: true,
      deliver: true,
      accept: true,
      pay: true,
      confirmPayment: true,
      disputePayment: true,
      resolveDispute: true,
      decline: false,
      terminate: true,
      redraft: false,
      releaseAwards: false,
      uploadSignedCopy: true,
      propose: true,
    },
    ...change,
  };
}
