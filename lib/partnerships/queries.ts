import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { type RuleInForce, ruleInForce } from "@/lib/catalog/queries";
import { rightsToAct, toAmendment, toClauses, toEnds } from "@/lib/partnerships/contract-rows";
import { type FoundOrigin, loadDetail } from "@/lib/partnerships/detail-queries";
import { deed, type Reading, toOrder, toParty } from "@/lib/partnerships/detail-rows";
import type { DetailRow } from "@/lib/partnerships/detail-select";
import { toOrigin } from "@/lib/partnerships/origin-rows";
import type { PartnershipDetail, PartyView } from "@/lib/partnerships/partnership-detail";
import { actsAsSupplier, type PartnershipRights } from "@/lib/partnerships/policy";
import { withinPartnershipsOf } from "@/lib/partnerships/repository";
import { PPN_RULE } from "@/lib/partnerships/settlement";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachmentsOf } from "@/lib/platform/attachments";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";
import { dateInZone, zoneOfRegion } from "@/lib/shared/zones";

/**
 * A contract that the actor's organization is bound by, whole; null when there is none. Overdue is judged by the database's
 * clock and by the buyer's calendar; both sides read the same. @throws AppError `forbidden`
 */
export async function getPartnership(actor: Actor, partnershipId: string): Promise<PartnershipDetail | null> {
  requirePermission(actor, "partnership:read");
  if (!isId(partnershipId)) return null;
  const found = await loadDetail(actor, partnershipId);
  if (!found) return null;
  const { row, origin, names, readAt } = found;
  const buyerZone = zoneOfRegion(row.buyer.regionCode ?? undefined);
  const reading = { names, readAt, buyerName: row.buyer.name, buyerZone, files: await filesOf(row) };
  return toDetail(actor, row, origin, reading);
}

/** The contract under which an invoice was issued; null as {@link getPartnership}. @throws AppError `forbidden` */
export async function getPartnershipOfInvoice(actor: Actor, invoiceId: string): Promise<PartnershipDetail | null> {
  requirePermission(actor, "partnership:read");
  if (!isId(invoiceId)) return null;
  const row = await database().partnership.findFirst({
    where: {
      ...withinPartnershipsOf(actor),
      purchaseOrders: { some: { deliveries: { some: { acceptance: { invoice: { id: invoiceId } } } } } },
    },
    select: { id: true },
  });
  return row && getPartnership(actor, row.id);
}

function toDetail(actor: MemberActor, row: DetailRow, origin: FoundOrigin, reading: Reading): PartnershipDetail {
  const parties = row.parties.map((party) => toParty(party, reading));
  const rights = rightsOf(row, parties);
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    pattern: row.pattern,
    framework: row.framework,
    monthlyOrders: row.monthlyOrders,
    edition: row.edition,
    version: row.version,
    signedOn: row.signedOn && plainDateFromUtc(row.signedOn),
    startsOn: plainDateFromUtc(row.startsOn),
    endsOn: plainDateFromUtc(row.endsOn),
    acceptanceTerm: { days: row.acceptanceDays, basis: row.acceptanceBasis },
    paymentTerm: { days: row.paymentDays, basis: row.paymentBasis },
    terms: row.terms,
    clauses: toClauses(row),
    drafted: deed(row.createdAt, row.createdById, reading.buyerName, reading),
    activatedAt: row.activatedAt,
    completedAt: row.completedAt,
    ...toEnds(row, parties, reading),
    origin: toOrigin(row, origin, actor, reading),
    quoteId: row.lines.find(({ award }) => award)?.award?.quoteId ?? null,
    parties,
    lines: row.lines.map(({ award: _award, releasedAt: _releasedAt, unitPriceIdr, ...line }) => ({
      ...line,
      unitPriceIdr: rupiahFromBigInt(unitPriceIdr),
    })),
    orders: row.purchaseOrders.map((order) => toOrder(order, row.state, reading)),
    amendments: row.amendments.map((amendment) => toAmendment(amendment, actor, rights, { parties, reading })),
    signedCopies: (reading.files.get(row.id) ?? []).toReversed(),
    readAt: reading.readAt,
    today: dateInZone(reading.readAt, reading.buyerZone),
    organizationId: actor.organizationId,
    side: actsAsSupplier(actor, rights) ? "supplier" : "buyer",
    may: rightsToAct(actor, row, rights),
  };
}

/** The files of a contract, its amendments and deliveries, by what they belong to. */
async function filesOf(row: DetailRow): Promise<ReadonlyMap<string, readonly AttachmentView[]>> {
  const deliveries = row.purchaseOrders.flatMap((order) => order.deliveries.map(({ id }) => id));
  const found = await listAttachmentsOf({
    signed_contract: [row.id],
    amendment_file: row.amendments.map(({ id }) => id),
    delivery_note: deliveries,
    delivery_photo: deliveries,
  });
  const files = new Map<string, AttachmentView[]>();
  for (const file of found) files.set(file.subjectId, [...(files.get(file.subjectId) ?? []), file]);
  return files;
}

function rightsOf(row: DetailRow, parties: readonly PartyView[]): PartnershipRights {
  const bound = parties.map(({ organizationId, role, confirmed }) => ({
    organizationId,
    role,
    confirmed: confirmed !== null,
  }));
  return { state: row.state, createdById: row.createdById, parties: bound };
}

/** Whether a supplier's profile says that it issues tax invoices; null when it says nothing. For the party that is billed. */
export async function chargesPpn(actor: Actor, supplierOrganizationId: string): Promise<boolean | null> {
  requirePermission(actor, "acceptance:record");
  const profile = await database().supplierProfile.findFirst({
    where: {
      organizationId: supplierOrganizationId,
      organization: { partnershipParties: { some: { partnership: withinPartnershipsOf(actor) } } },
    },
    select: { chargesPpn: true },
  });
  return profile?.chargesPpn ?? null;
}

/** The effective rate of PPN on a day, for the form that answers a delivery; null when no rule is in force. */
export function ppnRuleOn(day: PlainDate): Promise<RuleInForce | null> {
  return ruleInForce(PPN_RULE, day);
}
