// Worlds for the ministry's figures, written straight into the tables: each fact with the instant the test gives it, so that
// what is expected can be counted by hand.
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";

/** Noon of a day in WIB. */
export const noonOf = (day: string): Date => instantAt(day, "12:00", "WIB");

export interface SupplierFacts {
  readonly name?: string;
  readonly regionCode?: string | null;
  /** Main class of the KBLI 2020. */
  readonly kbli?: string | null;
  readonly sizeClass?: "mikro" | "kecil" | "menengah";
  readonly makerRole?: "maker" | "trader" | "unknown";
  readonly registeredOn?: string;
  readonly verifiedAt?: Date | null;
  readonly confirmedAt?: Date | null;
  readonly status?: "active" | "suspended" | "merged" | "closed";
  readonly statusChangedAt?: Date;
  readonly graduatedAt?: Date;
  readonly demo?: boolean;
  readonly listed?: boolean;
}

const LONG_AGO = "2024-02-01";

/** A verified maker in Klaten that never confirmed its profile, changed as the test says. Returns its id. */
export async function addSupplier(facts: SupplierFacts = {}): Promise<string> {
  const id = newId();
  const { name = `CV ${id.slice(-6)}`, regionCode = "33.10", kbli = "25119", registeredOn = LONG_AGO } = facts;
  await database().organization.create({
    data: {
      id,
      kind: "supplier",
      name,
      regionCode,
      status: facts.status ?? "active",
      statusChangedAt: facts.statusChangedAt ?? null,
      validFrom: plainDateToUtc(registeredOn),
      createdAt: noonOf(registeredOn),
      verifiedAt: facts.verifiedAt === undefined ? noonOf(registeredOn) : facts.verifiedAt,
      demo: facts.demo ?? false,
      supplierProfile: {
        create: {
          kind: "umkm",
          sizeClass: facts.sizeClass ?? "kecil",
          makerRole: facts.makerRole ?? "maker",
          profileConfirmedAt: facts.confirmedAt ?? null,
          graduatedAt: facts.graduatedAt ?? null,
          listed: facts.listed ?? true,
        },
      },
      ...(kbli && { kblis: { create: { edition: "2020", code: kbli, main: true } } }),
    },
  });
  return id;
}

/** A buyer. Returns its id. */
export async function addBuyer(name: string, { demo = false } = {}): Promise<string> {
  const id = newId();
  const since = plainDateToUtc(LONG_AGO);
  await database().organization.create({
    data: { id, kind: "buyer", name, regionCode: "31.71", validFrom: since, verifiedAt: since, createdAt: since, demo },
  });
  return id;
}

export interface ChainFacts {
  readonly buyer: string;
  readonly lead: string;
  readonly members?: readonly string[];
  readonly needId?: string;
  readonly description?: string;
  readonly signedAt: Date;
  readonly terminatedAt?: Date;
  readonly paymentDays?: number;
  /** Nothing below happens without an order. */
  readonly orderedAt?: Date;
}

const number = (prefix: string) => `${prefix}/${newId().slice(-12)}`;
const BY = "00000000-0000-7000-8000-000000000000";
export const PRICE = 1_000;

export interface Chain {
  readonly partnershipId: string;
  readonly orderLineId: string;
  readonly orderId: string;
  readonly paymentDays: number;
}

/** A contract that all parties confirmed, and its order when there is one. */
export async function addChain(facts: ChainFacts): Promise<Chain> {
  const [partnershipId, lineId, orderId, orderLineId] = [newId(), newId(), newId(), newId()];
  const { lead, members = [], buyer, signedAt, orderedAt, paymentDays = 30 } = facts;
  const share = Math.floor(10_000 / (members.length + 1));
  const party = (organizationId: string, role: string, shareBasisPoints: number) => ({
    organizationId,
    role,
    shareBasisPoints,
    confirmedAt: signedAt,
  });
  await database().partnership.create({
    data: {
      id: partnershipId,
      number: number("MR"),
      buyerOrganizationId: buyer,
      needId: facts.needId ?? null,
      pattern: "rantai_pasok",
      state: facts.terminatedAt ? "terminated" : "active",
      startsOn: plainDateToUtc("2024-01-01"),
      endsOn: plainDateToUtc("2030-12-31"),
      paymentDays,
      activatedAt: signedAt,
      terminatedAt: facts.terminatedAt ?? null,
      createdAt: signedAt,
      createdById: BY,
      parties: {
        create: [
          party(buyer, "buyer", 0),
          party(lead, "lead", 10_000 - share * members.length),
          ...members.map((member) => party(member, "member", share)),
        ],
      },
      lines: {
        create: {
          id: lineId,
          position: 1,
          description: facts.description ?? "Travers",
          quantity: 1_000_000,
          orderedQuantity: orderedAt ? 1_000_000 : 0,
          unit: "bh",
          unitPriceIdr: BigInt(PRICE),
        },
      },
      ...(orderedAt && {
        purchaseOrders: {
          create: {
            id: orderId,
            number: number("PO"),
            dueOn: plainDateToUtc("2030-12-31"),
            issuedAt: orderedAt,
            issuedById: BY,
            lines: {
              create: { id: orderLineId, partnershipLineId: lineId, quantity: 1_000_000, unitPriceIdr: BigInt(PRICE) },
            },
          },
        },
      }),
    },
  });
  return { partnershipId, orderId, orderLineId, paymentDays };
}

export interface DeliveryFacts {
  readonly by: string;
  readonly at: Date;
  readonly quantity?: number;
  /** When the buyer answered, and how much of it was accepted (all, when not said). */
  readonly answeredAt?: Date;
  readonly accepted?: number;
}

/** A delivery under a chain's order, its answer, and the invoice when something was accepted. */
export async function addDelivery(
  chain: Chain,
  { by, at, quantity = 100, answeredAt, accepted = quantity }: DeliveryFacts,
): Promise<{ deliveryId: string; invoiceId: string | null }> {
  const [deliveryId, lineId, acceptanceId, invoiceId] = [newId(), newId(), newId(), newId()];
  await database().delivery.create({
    data: {
      id: deliveryId,
      purchaseOrderId: chain.orderId,
      supplierOrganizationId: by,
      noteNumber: number("SJ"),
      deliveredOn: plainDateToUtc(at.toISOString().slice(0, 10)),
      acceptanceDueAt: new Date(at.getTime() + 7 * 86_400_000),
      recordedAt: at,
      recordedById: BY,
      lines: { create: { id: lineId, purchaseOrderLineId: chain.orderLineId, quantity } },
    },
  });
  if (!answeredAt) return { deliveryId, invoiceId: null };
  const total = BigInt(accepted * PRICE);
  const dueOn = new Date(answeredAt.getTime() + (7 * 3_600_000 + chain.paymentDays * 86_400_000));
  const rejected = quantity - accepted;
  await database().acceptance.create({
    data: {
      id: acceptanceId,
      deliveryId,
      decidedAt: answeredAt,
      decidedById: BY,
      lines: {
        create: {
          id: newId(),
          deliveryLineId: lineId,
          acceptedQuantity: accepted,
          rejectedQuantity: rejected,
          rejectionReason: rejected > 0 ? "Retak" : null,
        },
      },
      ...(accepted > 0 && {
        invoice: {
          create: {
            id: invoiceId,
            number: number("INV"),
            baseIdr: total,
            ppnIdr: 0n,
            totalIdr: total,
            issuedAt: answeredAt,
            dueOn: plainDateToUtc(dueOn.toISOString().slice(0, 10)),
          },
        },
      }),
    },
  });
  return { deliveryId, invoiceId: accepted > 0 ? invoiceId : null };
}

export interface PaymentFacts {
  readonly paidOn: string;
  readonly paidIdr: number;
  readonly deductedIdr?: number;
  readonly confirmedAt?: Date;
  readonly disputedAt?: Date;
  readonly voidedAt?: Date;
}

/** A payment that the buyer recorded on its day. */
export async function addPayment(invoiceId: string, facts: PaymentFacts): Promise<void> {
  const { paidOn, paidIdr, deductedIdr = 0, confirmedAt, disputedAt, voidedAt } = facts;
  await database().payment.create({
    data: {
      id: newId(),
      invoiceId,
      paidIdr: BigInt(paidIdr),
      deductedIdr: BigInt(deductedIdr),
      paidOn: plainDateToUtc(paidOn),
      reference: number("TRF"),
      recordedAt: noonOf(paidOn),
      recordedById: BY,
      confirmedAt: confirmedAt ?? null,
      ...(deductedIdr > 0 && { deductions: { create: { id: newId(), kind: "pph", amountIdr: BigInt(deductedIdr) } } }),
      ...(disputedAt && { disputedAt, disputeReason: "Belum masuk" }),
      ...(voidedAt && { voidedAt, resolvedAt: voidedAt, resolution: "corrected" }),
    },
  });
}
